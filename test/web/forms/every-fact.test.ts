import { isEventType } from '../../../src/domain/cases/event-types'
import { isPaper, sheetOf, type ProofSheet } from '../../../src/domain/proof/sheet'
import type { LoadedJurisdiction } from '../../../src/domain/rules/loaded'
import type { MethodFile } from '../../../src/domain/rules/method-types'
import { caseGroups } from '../../../src/web/cases/case-form'
import { groupsFor } from '../../../src/web/events/forms'
import { furtherGroups, rowsOfAct } from '../../../src/web/events/proof-fields'
import { isDemanded } from '../../../src/web/forms/fact-field'
import type { Group } from '../../../src/web/forms/field'
import { factGroups } from '../../../src/web/serves/facts-form'
import { shipped } from '../../rules/support/shipped'

const OFFERS = { zone: 'UTC', places: [], mailings: [], addresses: [], inquiries: [], roles: [] }

/** What is given by a page of its own: the order, the newspapers, the firm, the signing, whom to serve and who serves. */
const GIVEN = /^(order|publication|firm|signature|calculated|papers|recipient\.name|server\.name)\b/
/** Lists and whole objects that no form takes yet; they come in by a matter file. */
const LISTS =
  /^(mailings|notices|filedPapers|ladder|addressBasis|returnReceipt|writtenInformation)\b|: attachments\b/

const namesIn = (groups: readonly Group[]): string[] =>
  groups.flatMap(({ fields }) => fields.map(({ name }) => name))

const isAsked = (path: string, names: readonly string[]): boolean =>
  names.some((name) => name === path || name.startsWith(`${path}.`))

function fieldsOfAct(loaded: LoadedJurisdiction, method: MethodFile, type: string): string[] {
  if (!isEventType(type)) return []
  const usual = groupsFor(type, OFFERS)
  return namesIn([...usual, ...furtherGroups(rowsOfAct(loaded, method, type), usual)])
}

function lostIn({ events, fields }: ProofSheet, loaded: LoadedJurisdiction, method: MethodFile): string[] {
  const given = [
    ...namesIn(caseGroups(loaded)).map((name) => `case.${name}`),
    ...namesIn(factGroups(loaded, method)),
  ]
  return fields.filter(isDemanded).flatMap(({ path }) => {
    const [first = '', ...rest] = path.replaceAll('[]', '').split('.')
    const inside = rest.join('.')
    const act = events.find(({ as }) => as === first)
    if (act === undefined) return isAsked(path, given) ? [] : [path]
    // The form is that of the entry's own type.
    const types = ['', 'type'].includes(inside) ? [] : act['any-of'].filter(isEventType)
    return types
      .filter((type) => !isAsked(inside, fieldsOfAct(loaded, method, type)))
      .map((type) => `${type}: ${inside}`)
  })
}

function lost(loaded: LoadedJurisdiction): string[] {
  const all = loaded.methods.flatMap((method) =>
    loaded.proofs
      .filter(isPaper)
      .filter(({ id }) => method.proofs?.includes(id) === true)
      .flatMap((paper) => lostIn(sheetOf(paper, loaded.proofs), loaded, method)),
  )
  return [...new Set(all)].filter((path) => !GIVEN.test(path) && !LISTS.test(path)).toSorted()
}

test.each(shipped.map((loaded) => ({ id: loaded.id, loaded })))(
  'the pages of $id have a field for each fact that a paper cannot do without',
  ({ loaded }) => {
    expect(lost(loaded)).toEqual([])
  },
)
