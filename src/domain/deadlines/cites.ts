import type { Confidence, SourcesFile } from '../rules/source-types'

/** A cite that is not verified, and how sure we are of it. */
export type Mark = { readonly cite: string; readonly confidence: Confidence }

export type Marks = (cites: readonly string[]) => readonly Mark[]

/** Cites with others behind them, each once. */
export function withCites(cites: readonly string[], others: readonly string[]): readonly string[] {
  const fresh = others.filter((cite, at) => !cites.includes(cite) && others.indexOf(cite) === at)
  return fresh.length === 0 ? cites : [...cites, ...fresh]
}

/** Finds the cites that are less than verified; one that is not among the sources is unverified. */
export function marksFrom(sources: SourcesFile): Marks {
  const marks = new Map(
    Object.entries(sources).map(([cite, { confidence }]) => [
      cite,
      confidence === 'verified' ? null : { cite, confidence },
    ]),
  )
  return (cites) => {
    const found: Mark[] = []
    for (const cite of cites) {
      const mark = marks.get(cite)
      if (mark !== null) found.push(mark ?? { cite, confidence: 'unverified' })
    }
    return found
  }
}
