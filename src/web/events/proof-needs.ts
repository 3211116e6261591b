import { isPaper, sheetOf } from '../../domain/proof/sheet'
import type { ProofField, ProofPaper } from '../../domain/rules/proof-types'
import type { LoadedJurisdiction } from '../../domain/rules/loaded'
import type { MethodFile } from '../../domain/rules/rule-types'
import type { Field, Group } from '../forms/field'

/** What a proof must state of an act: the path inside the event, and the provision. */
type Need = { readonly path: string; readonly cite: string }

function isDemanded({ need }: ProofField): boolean {
  return need === 'statute' || need === 'case-law'
}

/** `mailed[].to.address` of the paper's own name for the event is `to.address` of the event. */
function inEvent(path: string, names: readonly string[]): string | null {
  const [first = '', ...rest] = path.replaceAll('[]', '').split('.')
  return names.includes(first) && rest.length > 0 ? rest.join('.') : null
}

function needsOfPaper(paper: ProofPaper, loaded: LoadedJurisdiction, type: string): Need[] {
  const { events, fields } = sheetOf(paper, loaded.proofs)
  const names = events.filter((event) => event['any-of'].includes(type)).map((event) => event.as)
  return fields.filter(isDemanded).flatMap(({ path, cite = [] }) => {
    const inside = inEvent(path, names)
    return inside === null ? [] : [{ path: inside, cite: cite.join(', ') }]
  })
}

/** What the proofs of a way of service must state of an act, by the rules' own lists. */
export function proofNeeds(loaded: LoadedJurisdiction, method: MethodFile, type: string): Need[] {
  const papers = loaded.proofs.filter(isPaper).filter(({ id }) => method.proofs?.includes(id) === true)
  return papers.flatMap((paper) => needsOfPaper(paper, loaded, type))
}

function marked(field: Field, needs: readonly Need[]): Field {
  const need = needs.find(({ path }) => [path, `${path}.0.kind`].includes(field.name))
  if (need === undefined) return field
  return { ...field, needed: need.cite === '' ? 'for the proof' : `for the proof, ${need.cite}` }
}

/** Marks the fields that a proof will have to state, so that nobody finds out only when it is drawn. */
export function markNeeds(groups: readonly Group[], needs: readonly Need[]): Group[] {
  return groups.map((group) => {
    const fields = group.fields.map((field) => marked(field, needs))
    const isWanted = fields.some(({ needed }) => needed !== undefined)
    return { ...group, fields, folded: group.folded === true && !isWanted }
  })
}
