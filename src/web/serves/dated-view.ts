import type { EventType } from '../../domain/cases/event-types'
import type { Violation } from '../../domain/deadlines/sheet'
import { paths } from '../paths'
import type { PictureText } from '../picture'
import { ACTS } from './acts'
import { adviceView, datesView, type DateView } from './dates-view'
import { defaultView, type DefaultView } from './default-view'
import { diligenceView, type DiligenceView } from './diligence-view'
import { byWord, type Next } from './next'
import { nextOf } from './next-view'
import { orderView, restsOnNoOrder, type DirectionView } from './order-view'
import { publicationView, type PublicationView } from './publication-view'
import type { RulesOfServe } from './rules-of-serve'
import type { Link, Served } from './served'
import { timelineOf } from './timeline-of'
import { wayView, type StepView } from './way-view'

/** What hangs on the dates of a serve; empty where they could not be worked out, and `why` says so. */
export type DatedView = {
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
  readonly breaches: readonly Told[]
  readonly steps: readonly StepView[]
  readonly dates: readonly DateView[]
  readonly advice: readonly Told[]
  readonly diligence: DiligenceView | null
  readonly wayToDefault: DefaultView | null
  readonly timeline: { readonly wide: PictureText; readonly narrow: PictureText } | null
}

function withoutDates(way: string, why: string): DatedView {
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

type Told = { readonly text: string; readonly cite: string }

function toldOf({ because, cite }: Violation): Told {
  return { text: because, cite: cite.join(' · ') }
}

/** What only wants another act still, and what was breached. */
function parted(violations: readonly Violation[], rules: RulesOfServe): [Violation[], Violation[]] {
  const bars = [...(rules.method.bars ?? []), ...(rules.jurisdiction.bars ?? [])]
  const isWanted = ({ id }: Violation): boolean =>
    bars.some((bar) => bar.id === id && bar.missing !== undefined)
  return [violations.filter(isWanted), violations.filter((one) => !isWanted(one))]
}

/** The next thing to do, the dates with their reasons, and what the law wants further. */
export function datedView({ serve, events, result, today, may, proofStep, motions }: Served): DatedView {
  if ('why' in result) return withoutDates(serve.details.method, result.why)
  const { sheet, rules, recorded } = result.sheet
  const next = nextOf(result.sheet)
  const diligence = diligenceView(result.sheet)
  // What the attempts lack is told once: in the section of its own where there is one.
  const elsewhere = diligence === null ? [] : (rules.diligence?.checks ?? []).map(({ id }) => id)
  const [wanted, breaches] = parted(sheet.violations, rules)
  const record = next.act === null || !may.record ? null : next.act
  return {
    why: '',
    next,
    nextBy: byWord(next),
    nextRecord: record === null ? null : linkTo(record, serve.id, proofStep),
    // Told in the next thing to do already, where it undoes the service.
    breaches: next.word === 'breached' ? [] : breaches.map(toldOf),
    steps: wayView(rules.method, recorded),
    dates: datesView(sheet, rules, today),
    advice: [...wanted.map(toldOf), ...adviceView(sheet, rules, elsewhere)],
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
