import { caseGroups } from '../../../src/web/cases/case-form'
import { declaredFacts } from '../../../src/web/cases/declared-facts'
import { shipped } from '../../rules/support/shipped'

const [federal] = shipped.filter(({ id }) => id === 'us-federal')
const [pennsylvania] = shipped.filter(({ id }) => id === 'us-pa')
const [england] = shipped.filter(({ id }) => id === 'uk-ew')

type Loaded = (typeof shipped)[number] | undefined

function fieldOf(loaded: Loaded, name: string) {
  const groups = loaded === undefined ? [] : caseGroups(loaded)
  return groups.flatMap(({ fields }) => fields).find((field) => field.name === name)
}

describe('facts of a case that a jurisdiction declares', () => {
  test('are chosen by their names, with a word of one’s own where others may be written', () => {
    const state = fieldOf(federal, 'forumState')
    expect([state?.label, state?.kind, state?.other]).toEqual([
      'State in which the court sits',
      'chips',
      true,
    ])
    expect(state?.options?.slice(0, 2)).toEqual([
      { value: 'us-ca', label: 'California' },
      { value: 'us-fl', label: 'Florida' },
    ])
    expect(fieldOf(pennsylvania, 'originalProcess')?.options).toEqual([
      { value: 'complaint', label: 'Complaint' },
      { value: 'writ', label: 'Writ' },
    ])
  })

  test('stand on the page of the case by their titles, days in words', () => {
    const lawsuit = { forumState: 'us-ny', stateHolidays: ['2026-11-27', '2026-12-24'] }
    expect(declaredFacts(lawsuit, federal?.jurisdiction ?? {})).toEqual([
      { label: 'State in which the court sits', text: 'New York' },
      { label: 'Further holidays of the forum state', text: 'Fri 27 Nov 2026; Thu 24 Dec 2026' },
    ])
    const other = { forumState: 'Washington' }
    expect(declaredFacts(other, federal?.jurisdiction ?? {})).toEqual([
      { label: 'State in which the court sits', text: 'Washington' },
    ])
  })

  test('a flag that no rule looks at is asked of nobody', () => {
    const flags = fieldOf(federal, 'flags')?.options?.map(({ value }) => value)
    expect(flags).toEqual(['agency-order-attacked', 'social-security'])
  })

  test('a district is not left out where every court has one', () => {
    expect(fieldOf(federal, 'district')?.required).toBe(
      'District: write it as the papers of the court have it.',
    )
  })

  test('a court that no county names is asked for none, and its day of issue is called so', () => {
    expect([fieldOf(england, 'county'), fieldOf(federal, 'county')]).toEqual([undefined, undefined])
    expect(fieldOf(england, 'commenced')?.label).toBe('Issued on')
  })
})
