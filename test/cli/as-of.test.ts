import { affiant, entriesOf, program } from '../support/affiant'
import { delivered } from '../support/new-york'
import { scratchFolder } from '../support/scratch'

describe('affiant deadlines --as-of', () => {
  const { file } = scratchFolder()

  test('tells open limits from missed ones and changes no day', async () => {
    const events = [{ type: 'delivered', at: '2026-02-02' }]
    const one = file('open.json', JSON.stringify(delivered('open', { events })))
    const statusOn = async (day: string): Promise<unknown> => {
      const [entry] = entriesOf((await affiant('deadlines', one, '--json', '--as-of', day)).out)
      return { status: entry?.['status'], mailBy: entry?.['deadlines'] }
    }
    expect(await statusOn('2026-02-23')).toMatchObject({
      status: { 'mail-by': 'open' },
      mailBy: { 'mail-by': '2026-02-23' },
    })
    expect(await statusOn('2026-02-24')).toMatchObject({
      status: { 'mail-by': 'missed' },
      mailBy: { 'mail-by': '2026-02-23' },
    })
  })

  test.each(['today', '2026-02-30', '2026-2-3', ''])('%j is refused in one line and ends with 1', (day) => {
    const one = file('as-of.json', JSON.stringify(delivered('as-of')))
    const { out, told, status } = program(['deadlines', one, '--json', '--as-of', day])
    expect([out, status]).toEqual(['', 1])
    expect(told).toBe(
      `error: option '--as-of <date>' argument '${day}' is invalid. write a day as YYYY-MM-DD. (affiant --help lists the commands)\n`,
    )
  })
})
