import { isoDay } from '../calendar/day'
import type { Moment } from '../rules/body-types'
import { COMMENCED } from './commencement'
import { dayInSlot, type CompiledMoment, type Slot } from './compiled-moment'
import { compileOrderCompletion } from './order-completion'
import { WAITING, hourIn, isKnown, type Run } from './run'
import { dayOfEvent, eventFor, queryFor, type EventQuery } from './event-query'
import { compileSeveral } from './several'
import type { MomentStep } from './steps'
import { ownWords } from './words'

/** What a moment may refer to beside events. */
export type MomentContext = {
  readonly indexOf: (deadline: string) => number
  readonly waitsFor: (index: number, run: Run) => readonly string[]
}

const noHour = (): null => null

function eventQuery(moment: Pick<Moment, 'event' | 'pick' | 'to' | 'with' | 'not-before'>): EventQuery {
  const event = moment.event ?? []
  return {
    ...queryFor(typeof event === 'string' ? [event] : event, moment.pick === 'last'),
    to: moment.to === undefined ? null : ownWords(moment.to),
    with: moment.with ?? null,
    notBefore: (moment['not-before'] ?? []).map((type) => queryFor([type])),
  }
}

function start(from: string, day: number): MomentStep[] {
  return isKnown(day) ? [{ step: 'start', from, day: isoDay(day) }] : []
}

function compileEvent(moment: Moment): CompiledMoment {
  const query = eventQuery(moment)
  const [first = ''] = query.types
  const waits = [first]
  return {
    query,
    slot: null,
    day: (run) => dayOfEvent(run, query),
    minute: (run) => eventFor(run, query)?.minute ?? null,
    explain: (run) => start(eventFor(run, query)?.type ?? first, dayOfEvent(run, query)),
    waits: () => waits,
  }
}

/** The day the case was commenced stands for a `commenced` event that nobody recorded. */
function compileCommenced(moment: Moment): CompiledMoment {
  const event = compileEvent(moment)
  const day = (run: Run): number => {
    const recorded = event.day(run)
    return isKnown(recorded) ? recorded : (run.facts.case.commenced ?? WAITING)
  }
  return {
    ...event,
    query: null,
    day,
    explain: (run) => (isKnown(event.day(run)) ? event.explain(run) : start(COMMENCED, day(run))),
  }
}

function compileDeadlineStart(id: string, as: Moment['as'], context: MomentContext): CompiledMoment {
  const slot: Slot = { index: context.indexOf(id), as: as ?? 'rolled' }
  const day = (run: Run): number => dayInSlot(run, slot)
  const isAfter = (run: Run): boolean => as === 'past' && hourIn(run, slot.index) === null
  return {
    query: null,
    slot,
    day,
    minute: noHour,
    explain: (run) => start(isAfter(run) ? `day-after-${id}` : id, day(run)),
    waits: (run) => (slot.index < 0 ? [] : context.waitsFor(slot.index, run)),
  }
}

/** A day of the case that the jurisdiction declares. */
function compileCaseDay(id: string): CompiledMoment {
  const day = ({ facts }: Run): number => facts.case.further.days[id] ?? WAITING
  return {
    query: null,
    slot: null,
    day,
    minute: noHour,
    explain: (run) => start(id, day(run)),
    waits: () => [id],
  }
}

/** Compiles a `start` of the rule language (rules/README.md). */
export function compileMoment(moment: Moment, context: MomentContext): CompiledMoment {
  const compileAll = (moments: readonly Moment[]): CompiledMoment[] =>
    moments.map((part) => compileMoment(part, context))
  if (moment.deadline !== undefined) return compileDeadlineStart(moment.deadline, moment.as, context)
  if (moment['later-of'] !== undefined) return compileSeveral('later-of', compileAll(moment['later-of']))
  if (moment['earlier-of'] !== undefined)
    return compileSeveral('earlier-of', compileAll(moment['earlier-of']))
  if (moment['order-completion'] !== undefined) return compileOrderCompletion(moment['order-completion'])
  if (moment.case !== undefined) return compileCaseDay(moment.case)
  const isCommenced = moment.event === COMMENCED || moment.event?.includes(COMMENCED) === true
  return isCommenced ? compileCommenced(moment) : compileEvent(moment)
}
