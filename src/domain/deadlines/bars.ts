import { weekdayIndex } from '../calendar/day'
import { weekdayNumber } from '../calendar/holidays'
import type { FactEvent } from '../cases/facts'
import type { Bar } from '../rules/rule-types'
import { compileWhen, type Condition, type ConditionContext } from './condition'
import type { Run } from './run'

export type Violation = { readonly id: string; readonly because: string; readonly cite: readonly string[] }

type EventTest = (event: FactEvent, run: Run) => boolean

/** A compiled bar: `forbids` an event, or, where it has none, the service as a whole. */
export type CompiledBar = {
  readonly bar: Bar
  readonly holds: Condition
  readonly forbids: EventTest | null
}

/** What the bars made of the recorded events. */
export type Barred = {
  readonly voided: boolean[]
  readonly serviceVoid: boolean
  readonly violations: readonly Violation[]
}

function barredWeekday(bar: Bar): EventTest {
  const days = (bar.days ?? []).map(weekdayNumber)
  return (event, run) => {
    if (!days.includes(weekdayIndex(event.day))) return false
    const ends = run.facts.case.sabbathEnds
    const over =
      bar.until === 'sabbath-ends' && ends !== null && event.minute !== null && event.minute >= ends
    return !over
  }
}

function firstDay(run: Run, type: string): number | null {
  let first: number | null = null
  for (const event of run.facts.events) {
    if (event.type === type && (first === null || event.day < first)) first = event.day
  }
  return first
}

function tooEarly(after: string, days: number): EventTest {
  return (event, run) => {
    const earliest = firstDay(run, after)
    return earliest !== null && event.day < earliest + days
  }
}

function eventTest(bar: Bar): EventTest | null {
  if (bar.events === undefined) return null
  if (bar['earlier-than'] !== undefined) return tooEarly(bar['earlier-than'], 0)
  if (bar['sooner-than'] !== undefined) return tooEarly(bar['sooner-than'].after, bar['sooner-than'].days)
  return barredWeekday(bar)
}

export function compileBar(bar: Bar, context: ConditionContext): CompiledBar {
  return { bar, holds: compileWhen(bar.when, context), forbids: eventTest(bar) }
}

function breaks(compiled: CompiledBar, run: Run, event: FactEvent): boolean {
  return (compiled.bar.events?.includes(event.type) ?? false) && (compiled.forbids?.(event, run) ?? false)
}

function violation({ id, because, cite }: Bar): Violation {
  return { id, because, cite }
}

function applyBar(
  compiled: CompiledBar,
  run: Run,
  found: { voided: boolean[]; wholeVoid: boolean },
): boolean {
  const isVoid = compiled.bar.effect === 'void'
  if (compiled.forbids === null) {
    if (isVoid) found.wholeVoid = true
    return true
  }
  let broken = false
  run.facts.events.forEach((event, index) => {
    if (!breaks(compiled, run, event)) return
    broken = true
    if (isVoid) found.voided[index] = true
  })
  return broken
}

/** A void act leaves the service good when the same act was also done lawfully. */
function nothingLawful(run: Run, voided: readonly boolean[]): boolean {
  const { events } = run.facts
  return events.some(
    (event, index) =>
      voided[index] === true &&
      !events.some((other, at) => voided[at] !== true && other.type === event.type && other.to === event.to),
  )
}

/** Holds the recorded events against the bars. Each bar that is broken is one violation, however often. */
export function applyBars(bars: readonly CompiledBar[], run: Run): Barred {
  const found = { voided: [] as boolean[], wholeVoid: false }
  const violations: Violation[] = []
  for (const compiled of bars) {
    if (compiled.holds(run) && applyBar(compiled, run, found)) violations.push(violation(compiled.bar))
  }
  const serviceVoid = found.wholeVoid || (found.voided.length > 0 && nothingLawful(run, found.voided))
  return { voided: found.voided, serviceVoid, violations }
}
