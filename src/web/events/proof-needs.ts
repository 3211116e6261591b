import { isDemanded } from '../forms/fact-field'
import type { Field, Group } from '../forms/field'
import type { RowOfAct } from './proof-fields'

/** What a proof must state of an act: the path inside the event, and the provision. */
type Need = { readonly path: string; readonly cite: string }

/** What the proofs of a way of service must state of an act, by the rules' own lists. */
export function proofNeeds(rows: readonly RowOfAct[]): Need[] {
  return rows
    .filter(({ row }) => isDemanded(row))
    .map(({ path, row: { cite = [] } }) => ({ path, cite: cite.join(', ') }))
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
