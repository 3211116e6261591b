import { recordedWords } from '../events/recorded-words'
import { paths } from '../paths'
import { datedView, type DatedView } from './dated-view'
import { entriesView, type EntryView } from './entries-view'
import { recordsOf, type Records } from './records-view'
import { headOf, type ServeHead } from './serve-head'
import type { Served } from './served'
import { triesView, type TryView } from './tries-view'

export type ServeView = ServeHead &
  DatedView &
  Records & {
    readonly attempt: string
    readonly entries: readonly EntryView[]
    readonly tries: readonly TryView[]
    readonly asOf: string
  }

/** Everything the page of a serve says, in its words. */
export function serveView(served: Served): ServeView {
  const { serve, lawsuit, result, events, names, local, may, todayText } = served
  const called = recordedWords(result)
  const stand = events.filter(({ struck }) => struck === null).map(({ event }) => event)
  return {
    ...headOf({
      serve,
      lawsuit,
      names,
      may,
      rules: 'sheet' in result ? result.sheet.rules.jurisdiction : undefined,
    }),
    ...datedView(served),
    ...recordsOf(served),
    attempt: may.record ? paths.record(serve.id, 'attempted') : '',
    entries: entriesView(events, { names, local, called, mayStrike: may.strike }),
    tries: triesView(stand),
    asOf: todayText,
  }
}
