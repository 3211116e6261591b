import type { LoadedJurisdiction } from '../loaded'
import { flaw, type Finding, type Flaw, type Path } from './flaw'
import { filesOf } from './files'
import { nearest, quoted } from './words'

type Cited = { readonly word: string; readonly path: Path }

/** Every word under a key `cite`, wherever it stands. */
export function citesIn(value: unknown, path: Path): Cited[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => citesIn(item, [...path, index]))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'cite' && Array.isArray(inner)
      ? inner.map((word, index) => ({ word: String(word), path: [...path, key, index] }))
      : citesIn(inner, [...path, key]),
  )
}

/** Every cite is a key of `sources.yaml`. */
export function unknownCites(loaded: LoadedJurisdiction): Finding[] {
  const known = Object.keys(loaded.sources)
  return filesOf(loaded).flatMap(({ file, value }) =>
    citesIn(value, [])
      .filter(({ word }) => !known.includes(word))
      .map(({ word, path }) => ({ file, ...unknownCite(word, path, known) })),
  )
}

function unknownCite(word: string, path: Path, known: readonly string[]): Flaw {
  const close = nearest(word, known)
  const hint = close === null ? 'allowed: keys of sources.yaml' : `did you mean "${close}"?`
  return flaw(path, `unknown cite ${quoted(word)}; ${hint}`)
}

/** Every source is cited by some rule. */
export function uncitedSources(loaded: LoadedJurisdiction): Finding[] {
  const cited = new Set(filesOf(loaded).flatMap(({ value }) => citesIn(value, []).map(({ word }) => word)))
  return Object.keys(loaded.sources)
    .filter((key) => !cited.has(key))
    .map((key) => ({
      file: 'sources.yaml',
      ...flaw([key], `no rule cites ${quoted(key)}; cite it or take it out`),
    }))
}
