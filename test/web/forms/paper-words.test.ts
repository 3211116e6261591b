import { groupsFor } from '../../../src/web/events/forms'
import { withPaperWords } from '../../../src/web/events/paper-words'
import { rowsOfAct } from '../../../src/web/events/proof-fields'
import { isEventType } from '../../../src/domain/cases/event-types'
import { isDemanded } from '../../../src/web/forms/fact-field'
import { withoutPlaces } from '../../../src/web/forms/entries'
import { NO_OFFERS } from '../support/offers'
import { shipped } from '../../rules/support/shipped'

/** What the form of a mailing offers for a fact, as it stands beside the choice. */
function offered(place: string, way: string, name: string): string[] {
  const [loaded] = shipped.filter(({ id }) => id === place)
  const [method] = loaded?.methods.filter(({ id }) => id === way) ?? []
  if (loaded === undefined || method === undefined) throw new Error(`There is no ${place}/${way}.`)
  const groups = withPaperWords(groupsFor('mailed', NO_OFFERS), rowsOfAct(loaded, method, 'mailed'))
  const field = groups.flatMap(({ fields }) => fields).find((one) => one.name === name)
  return (field?.options ?? []).map(({ label }) => label)
}

test('an envelope in Illinois can be told as the paper must state it', () => {
  expect(offered('us-il', 'abode', 'envelope')).toContain('A sealed envelope with postage fully prepaid')
})

test('mail outside California can be told as first-class with a return receipt', () => {
  expect(offered('us-ca', 'out-of-state-mail', 'mailClass')).toContain(
    'First-class, return receipt requested',
  )
})

test('two words for one kind of mail are offered once', () => {
  const labels = offered('us-federal', 'us-government', 'mailClass')
  expect(labels.filter((label) => label.toLowerCase().startsWith('registered'))).toEqual([
    'Registered',
    'Registered, return receipt',
  ])
})

test('whatever a paper must state in one of its words can be chosen on the form of the act', () => {
  const lost = shipped.flatMap((loaded) =>
    loaded.methods.flatMap((method) =>
      method.steps.flatMap(({ event }) => {
        if (!isEventType(event)) return []
        const rows = rowsOfAct(loaded, method, event).filter(({ row }) => isDemanded(row))
        const fields = withPaperWords(groupsFor(event, NO_OFFERS), rows).flatMap((group) => group.fields)
        return rows.flatMap(({ path, row: { words = {} } }) => {
          const field = fields.find(({ name }) => withoutPlaces(name) === path)
          const values = (field?.options ?? []).map(({ value }) => value)
          const texts = values.map((value) => words[value])
          return Object.entries(words)
            .filter(([word, text]) => values.length > 0 && !values.includes(word) && !texts.includes(text))
            .map(([word]) => `${loaded.id}/${method.id}: ${event}.${path} ${word}`)
        })
      }),
    ),
  )
  expect(lost).toEqual([])
})
