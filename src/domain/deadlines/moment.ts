import { isoDay } from '../calendar/day'
import type { FactEvent } from '../cases/facts'
import type { Moment } from '../rules/rule-types'
import { COMMENCED } from './commencement'
import { compileOrderCompletion } from './order-completion'
import { ABSENT, WAITING, findEvent, isKnown, queryFor, type EventQuery, type Run } from './run'
import { compileSeveral } from './several'
import type { MomentStep } from './steps'

/** A start of a period, compiled: its day (or WAITING, ABSENT, VOID), its hour, and how to tell it. */
export type CompiledMoment = {
  readonly day: (run: Run) => number
  readonly minute: (run: Run) => number | null
  /** The working; empty while the day is not known. Its last step has the day. */
  readonly explain: (run: Run) => MomentStep[]
  readonly waits: (run: Run) => readonly string[]
}

/** What a moment may refer to beside events. */
export type MomentContext = {
  readonly indexOf: (deadline: string) => number
  readonly waitsFor: (index: number, run: Run) => readonly string[]
}

const noHour = (): null => null

function eventQuery(moment: Pick<Moment, 'event' | 'pick' | 'to' | 'not-before'>): EventQuery {
  const event = moment.event ?? []
  return {
    types: typeof event === 'string' ? [event] : event,
    to: moment.to ?? null,
    last: moment.pick === 'last',
    notBefore: (moment['not-before'] ?? []).map((type) => queryFor([type])),
  }
}

function compileEvent(moment: Moment): CompiledMoment {
  const query = eventQuery(moment)
  // The day the case was commenced stands for a `commenced` event that nobody recorded.
  const mayBeOfCase = query.types.includes(COMMENCED)
  const eventOf = (run: Run): FactEvent | undefined => run.events[findEvent(run, query)]
  const day = (run: Run): number => {
    const event = eventOf(run)
    if (event !== undefined) return event.day
    return mayBeOfCase ? (run.facts.case.commenced ?? WAITING) : WAITING
  }
  return {
    day,
    minute: (run) => eventOf(run)?.minute ?? null,
    explain: (run) => start(eventOf(run)?.type ?? query.types[0] ?? '', day(run)),
    waits: () => query.types.slice(0, 1),
  }
}

function start(from: string, day: number): MomentStep[] {
  return isKnown(day) ? [{ step: 'start', from, day: isoDay(day) }] : []
}

function compileDeadlineStart(id: string, as: Moment['as'], context: MomentContext): CompiledMoment {
  const index = context.indexOf(id)
  const day = (run: Run): number => (as === 'raw' ? run.raw[index] : run.day[index]) ?? ABSENT
  return {
    day,
    minute: noHour,
    explain: (run) => start(id, day(run)),
    waits: (run) => (index < 0 ? [] : context.waitsFor(index, run)),
  }
}

function compileSolExpires(): CompiledMoment {
  const day = (run: Run): number => run.facts.case.solExpires ?? WAITING
  return {
    day,
    minute: noHour,
    explain: (run) => start('sol-expires', day(run)),
    waits: () => ['sol-expires'],
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
  if (moment.case === 'sol-expires') return compileSolExpires()
  return compileEvent(moment)
}
