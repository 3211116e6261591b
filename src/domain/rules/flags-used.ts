import type { LoadedJurisdiction } from './loaded'

const KEYS = ['flag', 'all-flags', 'no-flag']

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return Array.isArray(value) ? value.flatMap(textsIn) : []
}

function flagsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, item]) => (KEYS.includes(key) ? textsIn(item) : flagsIn(item)))
}

/** The flags that some rule looks at. Others only describe worked cases: ticking one changes nothing. */
export function flagsUsed(loaded: LoadedJurisdiction): ReadonlySet<string> {
  const { jurisdiction, holidays, methods, proofs, diligence, motions } = loaded
  return new Set(flagsIn([jurisdiction, holidays, methods, proofs, loaded.default, diligence, motions]))
}
