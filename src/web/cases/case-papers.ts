import type { LoadedJurisdiction } from '../../domain/rules/loaded'
import type { ProofField } from '../../domain/rules/proof-types'
import { factField, isDemanded } from '../forms/fact-field'
import type { Field, Group } from '../forms/field'

const OF_CASE = 'case.'
const LAWYER = 'attorney.'
/** The parties, and what the court of the case has a field for by its heading. */
const ASKED_ELSEWHERE = ['plaintiffs', 'defendants', 'jurisdiction', 'city', 'papers']

/** One row for each path, and of several the one that demands it. */
function rowsByPath(rows: readonly ProofField[]): ReadonlyMap<string, ProofField> {
  const demandedLast = rows.toSorted((a, b) => Number(isDemanded(a)) - Number(isDemanded(b)))
  return new Map(demandedLast.map((row) => [row.path.slice(OF_CASE.length), row]))
}

function openFields({ proofs }: LoadedJurisdiction, groups: readonly Group[]): Field[] {
  const asked = groups.flatMap(({ fields }) => fields.map(({ name }) => name))
  const rows = proofs.flatMap(({ fields }) => fields).filter(({ path }) => path.startsWith(OF_CASE))
  const open = [...rowsByPath(rows)].filter(
    ([path]) => !asked.includes(path) && !ASKED_ELSEWHERE.includes(path),
  )
  return open.flatMap(([path, row]) => factField(path, 'case', path.split('.'), row) ?? [])
}

/** What the papers of the place state of the case, and no field of the groups takes; nothing of the lawyer. */
export function fieldsForPapers(loaded: LoadedJurisdiction, groups: readonly Group[]): Field[] {
  return openFields(loaded, groups).filter(({ name }) => !name.startsWith(LAWYER))
}

/**
 * The groups of a form with what the papers of the place state of the case and no field takes yet: of the lawyer beside
 * the lawyer's name, the rest, such as a branch of the court, in a group of its own.
 */
export function withPapers(loaded: LoadedJurisdiction, groups: readonly Group[]): Group[] {
  const ofLawyer = openFields(loaded, groups).filter(({ name }) => name.startsWith(LAWYER))
  const rest = fieldsForPapers(loaded, groups)
  const isLawyers = (group: Group): boolean => group.fields.some(({ name }) => name.startsWith(LAWYER))
  const hint = 'Where a proof or an application of this place is to state it.'
  return [
    ...groups.map((group) =>
      isLawyers(group) ? { ...group, fields: [...group.fields, ...ofLawyer] } : group,
    ),
    ...(rest.length === 0 ? [] : [{ title: 'For the papers', hint, fields: rest }]),
  ]
}
