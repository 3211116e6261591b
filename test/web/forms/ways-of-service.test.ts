import { methodField, recipientKinds } from '../../../src/web/cases/new-serve-form'
import { loadRules, rulesFolder } from '../../../src/stores/rule-files'

const { jurisdictions } = loadRules(rulesFolder())

function waysOffered(id: string, kind: string, court: string): string[] {
  const loaded = jurisdictions.find((one) => one.id === id)
  if (loaded === undefined) throw new Error(`no rules of ${id}`)
  const { options = [] } = methodField(loaded, kind, court)
  return options.map(({ value }) => value)
}

describe('the ways of service offered for a new serve', () => {
  test('a way open to anyone is offered to a person of the right court, and bare counting to nobody', () => {
    expect(waysOffered('us-tx', 'natural-person', 'district')).toEqual([
      'acceptance-of-service',
      'certified-mail',
      'electronic-substitute',
      'foreign',
      'other-substitute',
      'out-of-state-notice',
      'personal-delivery',
      'prisoner-jail',
      'publication',
      'secretary-of-state-long-arm',
      'substitute-at-location',
      'waiver',
    ])
  })

  test('a way of one court alone is offered there', () => {
    expect(waysOffered('us-tx', 'county', 'justice')).toEqual([
      'acceptance-of-service',
      'certified-mail',
      'eviction-personal',
      'eviction-premises',
      'foreign',
      'justice-alternative',
      'justice-certified-mail',
      'justice-personal',
      'out-of-state-notice',
      'political-subdivision',
      'waiver',
    ])
  })

  test('nobody is of the kind “any”', () => {
    const kinds = jurisdictions.flatMap((loaded) =>
      loaded.jurisdiction.courts.flatMap(({ id }) => recipientKinds(loaded, id).map(({ value }) => value)),
    )
    expect(kinds.filter((kind) => kind === 'any')).toEqual([])
  })
})
