import { isoDay } from '../calendar/day'
import type { Moment } from '../rules/rule-types'
import { compileOrderCompletion } from './order-completion'
import { ABSENT, VOID, WAITING, findEvent, isKnown, type EventQuery, type Run } from './run'
import type { Step } from './steps'

/** A start of a period, compiled: its day (or WAITING, ABSENT, VOID), its hour, and how to tell it. */
export type CompiledMoment = {
  readonly day: (run: Run) => number
  readonly minute: (run: Run) => number | null
  readonly explain: (run: Run) => Step[]
  readonly waits: (run: Run) => readonly string[]
}

/** What a moment may refer to beside events. */
export type MomentContext = {
  readonly indexOf: (deadline: string) => number
  readonly waitsFor: (index: number, run: Run) => readonly string[]
}

const noHour = (): null => null

export function eventQuery(moment: Pick<Moment, 'event' | 'pick' | 'to' | 'not-before'>): EventQuery {
  const event = moment.event ?? []
  return {
    types: typeof event === 'string' ? [event] : event,
    to: moment.to ?? null,
    last: moment.pick === 'last',
    notBefore: moment['not-before'] ?? [],
  }
}

/** The day the case was commenced stands for a `commenced` event that nobody recorded. */
function commencedStandsIn(query: EventQuery, run: Run): number {
  if (!query.types.includes('commenced')) return WAITING
  return run.facts.case.commenced ?? WAITING
}

function compileEvent(moment: Moment): CompiledMoment {
  const query = eventQuery(moment)
  const eventOf = (run: Run): Run['facts']['events'][number] | undefined =>
    run.facts.events[findEvent(run, query)]
  const day = (run: Run): number => eventOf(run)?.day ?? commencedStandsIn(query, run)
  return {
    day,
    minute: (run) => eventOf(run)?.minute ?? null,
    explain: (run) => start(eventOf(run)?.type ?? query.types[0] ?? '', day(run)),
    waits: () => query.types.slice(0, 1),
  }
}

function start(from: string, day: number): Step[] {
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

/** The worst of several unknown days: void before absent before waiting. */
function combine(days: readonly number[], pick: (a: number, b: number) => number): number {
  if (days.includes(VOID)) return VOID
  if (days.includes(ABSENT)) return ABSENT
  if (days.includes(WAITING)) return WAITING
  return days.reduce(pick)
}

function compileSeveral(
  step: 'later-of' | 'earlier-of',
  moments: readonly Moment[],
  context: MomentContext,
): CompiledMoment {
  const parts = moments.map((moment) => compileMoment(moment, context))
  const pick = step === 'later-of' ? Math.max : Math.min
  const day = (run: Run): number =>
    combine(
      parts.map((part) => part.day(run)),
      (a, b) => pick(a, b),
    )
  return {
    day,
    minute: noHour,
    explain: (run) => {
      const found = day(run)
      const of = parts.flatMap((part) =>
        part
          .explain(run)
          .flatMap((told) => (told.step === 'start' ? [{ from: told.from, day: told.day }] : [])),
      )
      return isKnown(found) ? [{ step, of, day: isoDay(found) }] : []
    },
    waits: (run) => parts.flatMap((part) => (part.day(run) === WAITING ? part.waits(run) : [])),
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
  if (moment.deadline !== undefined) return compileDeadlineStart(moment.deadline, moment.as, context)
  if (moment['later-of'] !== undefined) return compileSeveral('later-of', moment['later-of'], context)
  if (moment['earlier-of'] !== undefined) return compileSeveral('earlier-of', moment['earlier-of'], context)
  if (moment['order-completion'] !== undefined) return compileOrderCompletion(moment['order-completion'])
  if (moment.case === 'sol-expires') return compileSolExpires()
  return compileEvent(moment)
}
