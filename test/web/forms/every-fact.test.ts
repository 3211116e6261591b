import { isEventType } from '../../../src/domain/cases/event-types'
import { mayTellOf, papersOf, sheetOfWay, type ProofSheet } from '../../../src/domain/proof/sheet'
import type { LoadedJurisdiction } from '../../../src/domain/rules/loaded'
import type { MethodFile } from '../../../src/domain/rules/method-types'
import { caseGroups } from '../../../src/web/cases/case-form'
import { groupsFor } from '../../../src/web/events/forms'
import { furtherGroups, knownGroups, rowsCalled, rowsOfAct } from '../../../src/web/events/proof-fields'
import { NOTHING, withoutPlaces } from '../../../src/web/forms/entries'
import type { Group } from '../../../src/web/forms/field'
import { factGroups } from '../../../src/web/serves/facts-form'
import { NO_OFFERS } from '../support/offers'
import { shipped } from '../../rules/support/shipped'

/** What is given by a page of its own: the order, the newspapers, the firm, the signing, whom to serve and who serves. */
const GIVEN = /^(order|publication|firm|signature|calculated|papers|recipient\.name|server\.name)\b/

/** The day of an entry of its own, and a position, which a device records and nobody types. */
const NOT_TYPED = /^(military|reinstated)\.at$|: gps\./

/** What was asked of military service stands on the entry of the inquiry, or of the delivery at which it was asked. */
const MILITARY = 'military'

/** `ladder.0.person` of a form is the fact `ladder.person`. */
const namesIn = (groups: readonly Group[]): string[] =>
  groups.flatMap(({ fields }) => fields.map(({ name }) => withoutPlaces(name)))

const isAsked = (path: string, names: readonly string[]): boolean =>
  names.some((name) => name === path || name.startsWith(`${path}.`))

function fieldsOfAct(loaded: LoadedJurisdiction, method: MethodFile, type: string): string[] {
  if (!isEventType(type)) return []
  const usual = groupsFor(type, NO_OFFERS)
  const rows = [...rowsOfAct(loaded, method, type), ...rowsCalled(loaded, method, type)]
  const further = furtherGroups(rows, usual, NOTHING)
  return namesIn([...usual, ...further, ...knownGroups(rows, [...usual, ...further], NOTHING)])
}

/** A list that is made of acts states facts of those acts: `mailings[].address` is `to.address` of `mailed`. */
function ungrouped(path: string, { paper: { groups = [] } }: ProofSheet): string {
  const [list = '', key = '', ...rest] = path.replaceAll('[]', '').split('.')
  const group = groups.find(({ as }) => as === list)
  if (group === undefined) return [list, key, ...rest].filter((part) => part !== '').join('.')
  const own = group.keep[key] ?? rest.join('.')
  return own === '' ? group.of : `${group.of}.${own}`
}

function lostIn(sheet: ProofSheet, loaded: LoadedJurisdiction, method: MethodFile): string[] {
  const { events, fields } = sheet
  const given = [
    ...namesIn(caseGroups(loaded)).map((name) => `case.${name}`),
    ...namesIn(factGroups(loaded, method, NOTHING)),
  ]
  return fields.flatMap((row) => {
    const path = ungrouped(row.path, sheet)
    const [first = '', ...rest] = path.split('.')
    const inside = rest.join('.')
    if (first === MILITARY) return isAsked(path, fieldsOfAct(loaded, method, 'inquiry')) ? [] : [path]
    const act = events.find(({ as }) => as === first)
    if (act === undefined) return isAsked(path, given) ? [] : [path]
    // The form is that of the entry's own type.
    const types = ['', 'type'].includes(inside) ? [] : act['any-of'].filter(isEventType)
    return types
      .filter((type) => mayTellOf(row, [act.as], type))
      .filter((type) => !isAsked(inside, fieldsOfAct(loaded, method, type)))
      .map((type) => `${type}: ${inside}`)
  })
}

function lost(loaded: LoadedJurisdiction): string[] {
  const all = loaded.methods.flatMap((method) =>
    Object.values(papersOf(loaded.proofs, method))
      .flat()
      .flatMap((paper) => lostIn(sheetOfWay(paper, loaded.proofs, method), loaded, method)),
  )
  return [...new Set(all)].filter((path) => !GIVEN.test(path) && !NOT_TYPED.test(path)).toSorted()
}

test('the further facts of a way of service are its own, not those of another way', () => {
  const england = shipped.filter(({ id }) => id === 'uk-ew')
  const asked = (way: string): string[] =>
    england.flatMap((loaded) =>
      loaded.methods
        .filter(({ id }) => id === way)
        .flatMap((method) => namesIn(factGroups(loaded, method, NOTHING))),
    )
  expect(asked('document-exchange')).toEqual(expect.arrayContaining(['dx.number', 'dx.exchange']))
  expect(asked('personal-delivery').filter((name) => name.startsWith('dx.'))).toEqual([])
})

test.each(shipped.map((loaded) => ({ id: loaded.id, loaded })))(
  'the pages of $id have a field for each fact that a paper states',
  ({ loaded }) => {
    expect(lost(loaded)).toEqual([])
  },
)
