import { holidayLines, holidayTables } from './support/century'
import { shipped } from './support/shipped'

const all = holidayTables()
const tables = new Map(all.filter(({ set }) => set === undefined).map((table) => [table.jurisdiction, table]))
const ofSets = all.flatMap((table) => (table.set === undefined ? [] : [{ ...table, set: table.set }]))

describe.each(shipped.map((loaded) => ({ id: loaded.id, loaded })))('$id', ({ id, loaded }) => {
  const { examples } = loaded.holidays

  it('has the holidays of each year of the table that a script outside the engine made', () => {
    const { from, to, lines } = tables.get(id) ?? { from: 1, to: 0, lines: [`no table for ${id}`] }
    expect(holidayLines(loaded.holidays, from, to)).toEqual(lines)
  })

  it.each(examples)('has in $year the holidays that holidays.yaml shows', ({ year, expect: shown }) => {
    const lines = Object.entries(shown).map(([day, name]) => `${day} ${name}`)
    expect(holidayLines(loaded.holidays, year, year)).toEqual(lines)
  })
})

it.each(ofSets)('$jurisdiction: has the days of the set $set, year by year', (table) => {
  const { jurisdiction, set, from, to, lines } = table
  const holidays = shipped.find(({ id }) => id === jurisdiction)?.holidays
  expect(holidays && holidayLines(holidays, from, to, set)).toEqual(lines)
})
