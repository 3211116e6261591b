import type { LoadedJurisdiction } from '../../domain/rules/loaded'
import { sourceHref } from './paths'

/** A cite as a link to its source; `doubt` is empty where the law is verified. */
export type CiteView = { readonly text: string; readonly href: string; readonly doubt: string }

/** So long a cite stays on one line; those of decisions may be broken. */
const UNBROKEN = 22
const HARD_BLANK = '\u00a0'

function unbroken(cite: string): string {
  return cite.length <= UNBROKEN ? cite.replaceAll(' ', HARD_BLANK) : cite
}

export function citeView(cite: string, { id, sources }: LoadedJurisdiction): CiteView {
  const confidence = sources[cite]?.confidence ?? 'unverified'
  return {
    text: unbroken(cite),
    href: sourceHref(id, cite),
    doubt: confidence === 'verified' ? '' : confidence,
  }
}

export function citeViews(cites: readonly string[], loaded: LoadedJurisdiction): CiteView[] {
  return [...new Set(cites)].map((cite) => citeView(cite, loaded))
}
