import type { Day } from '../../domain/calendar/day'
import { EVENT_TYPES, type EventType } from '../../domain/cases/event-types'
import { isPaper, sheetOf } from '../../domain/proof/sheet'
import type { Case } from '../../stores/read/types'
import type { LedgerEvent } from '../../stores/read/types'
import type { Serve } from '../../stores/read/types'
import { recordedWords } from '../events/recorded-words'
import { paths } from '../paths'
import type { PictureText } from '../picture'
import { ACTS } from './acts'
import { defaultView, type DefaultView, type MotionLink } from './default-view'
import { diligenceView, type DiligenceView } from './diligence-view'
import { adviceView, datesView, type DateView } from './dates-view'
import { orderView, restsOnNoOrder, type DirectionView } from './order-view'
import { publicationView, type PublicationView } from './publication-view'
import { entriesView, type EntryView, type LocalWords, type Names } from './entries-view'
import { byWord, type Next } from './next'
import { nextOf } from './next-view'
import { boundEvents } from './rules-of-serve'
import { headOf, type ServeHead } from './serve-head'
import type { SheetOfServe, SheetOrWhy } from './sheet-of-serve'
import { timelineOf } from './timeline-of'
import { triesView, type TryView } from './tries-view'
import { wayView, type StepView } from './way-view'

export type Link = { readonly href: string; readonly label: string }

export type ServeView = ServeHead & {
  readonly way: string
  readonly wayCites: string
  readonly order: readonly DirectionView[]
  /** What the court ordered may be another way of service than the one chosen. */
  readonly isOrderOfAnotherWay: boolean
  readonly publication: PublicationView | null
  readonly why: string
  readonly next: Next | null
  /** Between what is to be done and its day: `Mail the papers` ` by` `Mon 23 Feb`. */
  readonly nextBy: string
  readonly nextRecord: Link | null
  readonly breaches: readonly { readonly text: string; readonly cite: string }[]
  readonly steps: readonly StepView[]
  readonly dates: readonly DateView[]
  readonly advice: readonly { readonly text: string; readonly cite: string }[]
  readonly diligence: DiligenceView | null
  readonly wayToDefault: DefaultView | null
  readonly attempt: string
  readonly records: readonly Link[]
  readonly otherRecords: readonly Link[]
  readonly entries: readonly EntryView[]
  readonly tries: readonly TryView[]
  readonly timeline: { readonly wide: PictureText; readonly narrow: PictureText } | null
  readonly asOf: string
}

export type Served = {
  readonly serve: Serve
  readonly lawsuit: Case
  readonly events: readonly LedgerEvent[]
  readonly result: SheetOrWhy
  readonly names: Names
  readonly local: LocalWords
  readonly today: Day
  readonly todayText: string
  /** Where the filing of a proof goes on from. */
  readonly proofStep: Link
  /** The applications that this person may prepare for the serve. */
  readonly motions: readonly MotionLink[]
  readonly may: {
    readonly record: boolean
    readonly strike: boolean
    readonly assign: boolean
    readonly amend: boolean
    readonly seeCase: boolean
  }
}

/** What the papers of this way of service tell of: the receipt of the papers by the one who serves them. */
function toldEvents({ rules: { loaded, method } }: SheetOfServe): string[] {
  const papers = loaded.proofs.filter(isPaper).filter(({ id }) => method.proofs?.includes(id) === true)
  return papers.flatMap((paper) => sheetOf(paper, loaded.proofs).events.flatMap((event) => event['any-of']))
}

/** What the rules of this way of service can start from or bind and its papers tell of, beside its own steps. */
function furtherEvents(served: SheetOfServe): EventType[] {
  const { rules } = served
  const { method, jurisdiction } = rules
  const bound = [...method.deadlines, ...jurisdiction.deadlines].flatMap((rule) => boundEvents(rules, rule))
  const wanted = new Set([
    ...bound,
    ...toldEvents(served),
    'inquiry',
    'order-granted',
    'order-denied',
    'delivered',
    'mailed',
    'affixed',
  ])
  return EVENT_TYPES.filter((type) => wanted.has(type))
}

function ownEvents({ rules }: SheetOfServe): EventType[] {
  const events = [...rules.method.steps.map(({ event }) => event), ...rules.method['service-acts'].flat()]
  return EVENT_TYPES.filter((type) => events.includes(type) && type !== 'attempted')
}

function links(serveId: string, types: readonly EventType[]): Link[] {
  return types.map((type) => ({ href: paths.record(serveId, type), label: ACTS[type].record }))
}

function recordsOf({ serve, result, may }: Served): Pick<ServeView, 'records' | 'otherRecords'> {
  if (!may.record || !('sheet' in result)) return { records: [], otherRecords: [] }
  const own = ownEvents(result.sheet)
  const others = furtherEvents(result.sheet).filter((type) => !own.includes(type))
  return { records: links(serve.id, own), otherRecords: links(serve.id, others) }
}

type Dated = Pick<
  ServeView,
  | 'why'
  | 'next'
  | 'nextRecord'
  | 'nextBy'
  | 'breaches'
  | 'steps'
  | 'dates'
  | 'advice'
  | 'diligence'
  | 'wayToDefault'
  | 'timeline'
  | 'way'
  | 'order'
  | 'isOrderOfAnotherWay'
  | 'publication'
  | 'wayCites'
>

function withoutDates(way: string, why: string): Dated {
  const none = {
    next: null,
    nextRecord: null,
    nextBy: '',
    breaches: [],
    steps: [],
    dates: [],
    advice: [],
    order: [],
  }
  return {
    ...none,
    isOrderOfAnotherWay: false,
    publication: null,
    diligence: null,
    wayToDefault: null,
    timeline: null,
    way,
    wayCites: '',
    why,
  }
}

/** A filing is noted with the proof that was signed; everything else has its own form. */
function linkTo(type: EventType, serveId: string, proofStep: Link): Link {
  if (type === 'proof-filed') return proofStep
  return { href: paths.record(serveId, type), label: ACTS[type].record }
}

function datedOf({ serve, events, result, today, may, proofStep, motions }: Served): Dated {
  if ('why' in result) return withoutDates(serve.details.method, result.why)
  const { sheet, rules, recorded } = result.sheet
  const next = nextOf(result.sheet)
  const diligence = diligenceView(result.sheet)
  // What the attempts lack is told once: in the section of its own where there is one.
  const elsewhere = diligence === null ? [] : (rules.diligence?.checks ?? []).map(({ id }) => id)
  const record = next.act === null || !may.record ? null : next.act
  return {
    why: '',
    next,
    nextBy: byWord(next),
    nextRecord: record === null ? null : linkTo(record, serve.id, proofStep),
    // Told in the next thing to do already, where it undoes the service.
    breaches: (next.word === 'breached' ? [] : sheet.violations).map(({ because, cite }) => ({
      text: because,
      cite: cite.join(' · '),
    })),
    steps: wayView(rules.method, recorded),
    dates: datesView(sheet, rules, today),
    advice: adviceView(sheet, rules, elsewhere),
    order: orderView(result.sheet),
    isOrderOfAnotherWay: restsOnNoOrder(result.sheet),
    publication: publicationView(serve, result.sheet),
    diligence,
    wayToDefault: defaultView(result.sheet, motions, { serveId: serve.id, record: may.record }),
    timeline: timelineOf(sheet, events, today),
    way: rules.method.title,
    wayCites: rules.method.cite.join(' · '),
  }
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
    ...datedOf(served),
    ...recordsOf(served),
    attempt: may.record ? paths.record(serve.id, 'attempted') : '',
    entries: entriesView(events, { names, local, called, mayStrike: may.strike }),
    tries: triesView(stand),
    asOf: todayText,
  }
}
