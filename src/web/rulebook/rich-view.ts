import type { LoadedJurisdiction } from '../../domain/rules/loaded'
import type { Rich, Run } from '../../pictures/rich'
import { citeView } from './cite-view'

/** A run of words of a page: `cite` runs are links. */
export type RunView = {
  readonly kind: 'plain' | 'strong' | 'event' | 'cite'
  readonly text: string
  readonly href: string
  readonly doubt: string
}

/** Turns the words of a chart into those of a page, where each cite leads to its source. */
export type ToRuns = (words: Rich) => readonly RunView[]

const HARD_BLANKS = /\u00a0/g

/** The chart writes a doubtful cite with its confidence in brackets; the page has a mark of its own. */
function citesByWords({ sources }: LoadedJurisdiction): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(sources).flatMap(([cite, { confidence }]) => [
      [cite, cite] as const,
      [`${cite} (${confidence})`, cite] as const,
    ]),
  )
}

export function toRuns(loaded: LoadedJurisdiction): ToRuns {
  const cites = citesByWords(loaded)
  const runView = ({ text, style }: Run): RunView => {
    if (style !== 'cite' && style !== 'doubt') return { kind: style, text, href: '', doubt: '' }
    const cite = cites.get(text.replaceAll(HARD_BLANKS, ' '))
    if (cite === undefined) return { kind: 'plain', text, href: '', doubt: '' }
    return { kind: 'cite', ...citeView(cite, loaded) }
  }
  return (words) => words.map(runView)
}
