import type { LoadedJurisdiction } from '../loaded'
import { changedValues, type ValueChange } from './values'

/** One place of the rule files that is new, gone or another. */
export type RuleChange = ValueChange & { readonly file: string }

/** The files of a jurisdiction by their names, without what only tries them out. */
function filesOf(loaded: LoadedJurisdiction): Map<string, unknown> {
  const { jurisdiction, holidays, sources, oaths, diligence, records, methods, proofs } = loaded
  return new Map<string, unknown>([
    ['jurisdiction.yaml', jurisdiction],
    ['holidays.yaml', { ...holidays, examples: [], published: [] }],
    ['sources.yaml', sources],
    ['oaths.yaml', oaths],
    ['diligence.yaml', diligence],
    ['records.yaml', records],
    ...methods.map((method) => [`methods/${method.id}.yaml`, { ...method, examples: [] }] as const),
    ...proofs.map((proof) => [`proofs/${proof.id}.yaml`, proof] as const),
  ])
}

/** What changed in the files of a jurisdiction, file by file; worked cases are left out. */
export function ruleChanges(was: LoadedJurisdiction | null, is: LoadedJurisdiction | null): RuleChange[] {
  const [old, now] = [was, is].map((loaded) =>
    loaded === null ? new Map<string, unknown>() : filesOf(loaded),
  )
  const files = [...new Set([...(old?.keys() ?? []), ...(now?.keys() ?? [])])].toSorted()
  return files.flatMap((file): RuleChange[] => {
    const [before, after] = [old?.get(file) ?? null, now?.get(file) ?? null]
    if (before === null && after === null) return []
    if (before === null) return [{ file, path: [], is: after }]
    if (after === null) return [{ file, path: [], was: before }]
    return changedValues(before, after).map((change) => ({ file, ...change }))
  })
}

const MOST = 200

function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return text.length <= MOST ? text : `${text.slice(0, MOST)} …`
}

/** `methods/deliver-and-mail.yaml deadlines.mail-by.base.add.days: was 20, is now 21`. */
export function ruleChangeSentence(change: RuleChange): string {
  const { file, path } = change
  const place = path.length === 0 ? file : `${file} ${path.join('.')}`
  // A whole file would fill pages; its name says enough.
  const value = (one: unknown): string => (path.length === 0 ? '' : `: ${shown(one)}`)
  if (!('was' in change)) return `${place} is new${value(change.is)}`
  if (!('is' in change)) return `${place} is gone${path.length === 0 ? '' : `; it was ${shown(change.was)}`}`
  const cite = change.cite === undefined ? '' : ` (${change.cite.join(', ')})`
  return `${place}: was ${shown(change.was)}, is now ${shown(change.is)}${cite}`
}
