import { parseDay, type Day } from '../domain/calendar/day'
import type { FactEvent } from '../domain/cases/facts'
import type { Deadline, ExplainedSheet, Reasons } from '../domain/deadlines/sheet'
import { kindOfEvent, type EventKind } from './event-kinds'
import { capital, phrase } from './phrases'

/** An event of a serve; a struck one stays on the record and is shown as such. */
export type TimelineEntry = FactEvent & { readonly struck?: boolean }

export type TimelineEvent = {
  readonly kind: EventKind
  readonly title: string
  readonly day: Day
  readonly minute: number | null
  readonly struck: boolean
}

/**
 * `done` in time, `too-late`, `too-early`; `overdue`, `soon` or `open`: not done yet; of a not-before day:
 * `not-yet` or `allowed`.
 */
export type LimitState =
  'done' | 'too-late' | 'too-early' | 'overdue' | 'soon' | 'open' | 'not-yet' | 'allowed'

/** A closed run of days at whose end a day came to lie. */
export type Move = { readonly from: Day; readonly because: string }

type Dated = {
  readonly id: string
  /** Two or three words, such as `Mail by`. */
  readonly label: string
  /** The rule's own title. */
  readonly title: string
  readonly day: Day
  readonly minute: number | null
  readonly moved: Move | null
}
/** A day by which (or from which) someone of ours must act. */
export type TimelineLimit = Dated & { readonly state: LimitState }
/** A day on which something follows by law, such as completion or the other side's last day. */
export type TimelineEffect = Dated & { readonly reached: boolean }

/** A day that is not known until these events are recorded. */
export type TimelineUnknown = {
  readonly label: string
  readonly title: string
  readonly waitsFor: readonly string[]
}

/** A day that will not come on these facts, and why. */
export type TimelineNever = { readonly label: string; readonly title: string; readonly because: string }

export type TimelineModel = {
  readonly asOf: Day
  /** What that day is called: `Today`, unless the serve is seen on another one. */
  readonly asOfLabel: string
  readonly events: readonly TimelineEvent[]
  readonly limits: readonly TimelineLimit[]
  readonly effects: readonly TimelineEffect[]
  readonly unknown: readonly TimelineUnknown[]
  readonly never: readonly TimelineNever[]
}

/** So many days before a limit it is called soon. A choice of the picture, no rule of law. */
const SOON = 7

const COMMENCED = 'commenced'

function limitState({ kind, status }: Deadline, day: Day, asOf: Day): LimitState {
  const early = kind === 'not-before'
  if (status === 'late') return early ? 'too-early' : 'too-late'
  if (status === 'met') return 'done'
  if (early) return asOf < day ? 'not-yet' : 'allowed'
  if (asOf > day) return 'overdue'
  return day - asOf <= SOON ? 'soon' : 'open'
}

function moveOf({ steps }: Reasons): Move | null {
  for (const step of steps.toReversed()) {
    if (step.step !== 'move') continue
    const from = parseDay(step.from)
    if (from !== null) return { from, because: step.because }
  }
  return null
}

type Told = { readonly deadline: Deadline; readonly reasons: Reasons; readonly day: Day }

function toldOf({ deadlines, reasons }: ExplainedSheet): Told[] {
  return deadlines.flatMap((deadline, index) => {
    const own = reasons[index]
    return own === undefined || deadline.day === null ? [] : [{ deadline, reasons: own, day: deadline.day }]
  })
}

function dated({ deadline, reasons, day }: Told): Dated {
  const { id, title, minute } = deadline
  return { id, label: capital(phrase(id)), title, day, minute, moved: moveOf(reasons) }
}

/** A limit whose breach costs us nothing is the other side's day, or the end of a period: it just comes. */
function bindsUs({ deadline, reasons }: Told): boolean {
  if (deadline.kind === 'not-before') return true
  return deadline.kind === 'limit' && reasons.ifMissed !== null
}

function isCommencement(reasons: Reasons): string[] {
  return reasons.steps.flatMap((step) => (step.step === 'start' && step.from === COMMENCED ? [step.day] : []))
}

/** The day of commencement where it is a fact of the case and no event of its own. */
function commencement({ reasons }: ExplainedSheet, events: readonly TimelineEntry[]): TimelineEvent[] {
  if (events.some(({ type }) => type === COMMENCED)) return []
  const [text] = reasons.flatMap(isCommencement)
  const day = text === undefined ? null : parseDay(text)
  const title = capital(COMMENCED)
  return day === null ? [] : [{ kind: kindOfEvent(COMMENCED), title, day, minute: null, struck: false }]
}

function eventOf({ type, day, minute, struck }: TimelineEntry): TimelineEvent {
  return { kind: kindOfEvent(type), title: capital(phrase(type)), day, minute, struck: struck === true }
}

/** By day, then by hour where both have one, else as recorded. */
function byTime(a: TimelineEvent, b: TimelineEvent): number {
  if (a.day !== b.day || a.minute === null || b.minute === null) return a.day - b.day
  return a.minute - b.minute
}

function unknownOf({ deadlines }: ExplainedSheet): TimelineUnknown[] {
  return deadlines.flatMap(({ id, title, status, waitingFor }) => {
    return status === 'waiting' ? [{ label: phrase(id), title, waitsFor: waitingFor.map(phrase) }] : []
  })
}

function neverOf({ deadlines, reasons }: ExplainedSheet): TimelineNever[] {
  return deadlines.flatMap(({ id, title, status }, index) => {
    if (status !== 'void') return []
    const steps = reasons[index]?.steps ?? []
    const because = steps.flatMap((step) => (step.step === 'void' ? [step.because] : [])).join('; ')
    return [{ label: phrase(id), title, because }]
  })
}

/**
 * What a serve's timeline shows as of a day: the case's commencement and the events in the order of their days,
 * limits with their state, days that follow by law, and what is not known yet. A struck entry is passed with
 * `struck: true`; it must not be among the events that the sheet was calculated from.
 */
export function timelineModel(
  sheet: ExplainedSheet,
  events: readonly TimelineEntry[],
  asOf: Day,
  asOfLabel = 'Today',
): TimelineModel {
  const told = toldOf(sheet)
  return {
    asOf,
    asOfLabel,
    events: [...commencement(sheet, events), ...events.map(eventOf)].toSorted(byTime),
    limits: told
      .filter(bindsUs)
      .map((one) => ({ ...dated(one), state: limitState(one.deadline, one.day, asOf) })),
    effects: told.filter((one) => !bindsUs(one)).map((one) => ({ ...dated(one), reached: one.day <= asOf })),
    unknown: unknownOf(sheet),
    never: neverOf(sheet),
  }
}
