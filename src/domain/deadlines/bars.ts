import { parseDay, weekdayIndex } from '../calendar/day'
import { weekdayNumber } from '../calendar/holidays'
import type { FactEvent } from '../cases/facts'
import type { Bar, Weekday } from '../rules/rule-types'
import type { MethodFile } from '../rules/method-types'
import { COMMENCED } from './commencement'
import { compileWhen } from './condition'
import type { Condition, ConditionContext } from './condition-context'
import { betweenLives } from './lapse'
import type { Run } from './run'
import { compileSameAct, type SameAct } from './same-act'
import { isAmong, ownWords } from './words'

export type Violation = { readonly id: string; readonly because: string; readonly cite: readonly string[] }

type EventTest = (event: FactEvent, run: Run) => boolean

/** A compiled bar: `forbids` an event, or, where it has none, the service as a whole. */
export type CompiledBar = {
  readonly violation: Violation
  readonly events: readonly string[]
  readonly isVoid: boolean
  /** The act without which the service is none, and that is still to come. */
  readonly missing: string | null
  /** An act with the defect gives way to the same act done without it. */
  readonly givesWay: boolean
  /** Done again lawfully it is no violation: the earlier act is passed over. */
  readonly mayPassOver: boolean
  readonly isSameAct: SameAct
  /** `null`: always. */
  readonly holds: Condition | null
  readonly forbids: EventTest | null
}

const WEEK = [0, 1, 2, 3, 4, 5, 6]

/** Whether an order of that day or before allows service on this weekday. */
function isAllowed({ day }: FactEvent, run: Run, days: readonly Weekday[]): boolean {
  const own = days.find((name) => weekdayNumber(name) === weekdayIndex(day))
  return run.facts.events.some((order) => order.terms?.serviceOn === own && order.day <= day)
}

function barredWeekday(bar: Bar): EventTest {
  const days = bar.days ?? []
  const barred = WEEK.map((weekday) => days.some((day) => weekdayNumber(day) === weekday))
  return (event, run) => {
    if (barred[weekdayIndex(event.day)] !== true) return false
    if (bar['unless-ordered'] === true && isAllowed(event, run, days)) return false
    const ends = bar.until === undefined ? undefined : run.facts.case.further.hours[bar.until]
    return ends === undefined || event.minute === null || event.minute < ends
  }
}

/**
 * The day of the earliest such event, void or not. The day the case was commenced stands for a `commenced`
 * event that nobody recorded.
 */
function earliestDay(run: Run, wanted: string): number | null {
  for (const { type, day } of run.events) if (type === wanted) return day
  return wanted === COMMENCED ? run.facts.case.commenced : null
}

function tooEarly(after: string, days: number, isNeeded: boolean): EventTest {
  const [wanted = after] = ownWords([after])
  return (event, run) => {
    const earliest = earliestDay(run, wanted)
    return earliest === null ? isNeeded : event.day < earliest + days
  }
}

function beforeDay(text: string): EventTest {
  const since = parseDay(text)
  return ({ day }) => since !== null && day < since
}

/** A condition asked of an act as if it were the only one of its types: what was done besides does not taint it. */
function ofEach(bar: Bar, context: ConditionContext): EventTest {
  const types = ownWords(bar.events ?? [])
  const holds = compileWhen(bar.when, context)
  return (event, run) => {
    const events = run.events.filter((other) => other === event || !isAmong(other.type, types))
    return holds({ ...run, facts: { ...run.facts, events }, events, voided: null })
  }
}

function eventTest(bar: Bar, context: ConditionContext): EventTest | null {
  if (bar.events === undefined) return null
  if (bar.each === true) return ofEach(bar, context)
  if (bar['after-lapse'] !== undefined) return betweenLives(bar['after-lapse'], context)
  if (bar['earlier-than'] !== undefined) return tooEarly(bar['earlier-than'], 0, bar.needed === true)
  if (bar['before-day'] !== undefined) return beforeDay(bar['before-day'])
  if (bar['sooner-than'] !== undefined)
    return tooEarly(bar['sooner-than'].after, bar['sooner-than'].days, false)
  return barredWeekday(bar)
}

/** What a bar may look at: the acts of its method beside what a condition sees. */
type BarContext = ConditionContext & { readonly method: Pick<MethodFile, 'service-acts' | 'deadlines'> }

/** A bar of the rules made ready to look at the events of a run. */
export function compileBar(bar: Bar, context: BarContext): CompiledBar {
  return {
    violation: { id: bar.id, because: bar.because, cite: bar.cite },
    events: ownWords(bar.events ?? []),
    isVoid: bar.effect === 'void',
    missing: bar.missing ?? null,
    givesWay: bar.effect === 'defect' && bar.each === true,
    mayPassOver: bar['after-lapse'] !== undefined,
    isSameAct: compileSameAct(context.method),
    holds: bar.when === undefined || bar.each === true ? null : compileWhen(bar.when, context),
    forbids: eventTest(bar, context),
  }
}

/** Whether the bar forbids any event; those that it makes void are marked in the run. */
function forbidsAny(bar: CompiledBar, forbids: EventTest, run: Run): boolean {
  const forbidden: number[] = []
  for (let index = 0; index < run.events.length; index += 1) {
    const event = run.events[index]
    if (event !== undefined && isAmong(event.type, bar.events) && forbids(event, run)) forbidden.push(index)
  }
  for (const index of forbidden)
    if (bar.isVoid || (bar.givesWay && isDoneAgain(bar, run, index, forbidden))) markVoid(run, index)
  return forbidden.length > 0
}

function markVoid(run: Run, index: number): void {
  run.voided ??= run.events.map(() => false)
  run.voided[index] = true
}

/** Whether an act that does for this one was done lawfully, and is none of those that are set aside. */
function isDoneAgain(
  { isSameAct }: CompiledBar,
  { events, voided }: Run,
  index: number,
  aside: readonly number[] = [],
): boolean {
  const act = events[index]
  return events.some(
    (other, at) => act !== undefined && voided?.[at] !== true && !aside.includes(at) && isSameAct(act, other),
  )
}

/** A void act leaves the service good when the same act was also done lawfully, or when it is passed over. */
function nothingLawful(bar: CompiledBar, run: Run, passed: ReadonlySet<number>): boolean {
  return run.events.some(
    (_, index) => run.voided?.[index] === true && !passed.has(index) && !isDoneAgain(bar, run, index),
  )
}

/** Passes over what the bar made void where an act that does for it was done lawfully; whether that is all of it. */
function passesOver(bar: CompiledBar, run: Run, passed: Set<number>): boolean {
  const acts = run.events.flatMap(({ type }, index) =>
    isAmong(type, bar.events) && run.voided?.[index] === true ? [index] : [],
  )
  const again = acts.filter((index) => isDoneAgain(bar, run, index))
  for (const index of again) passed.add(index)
  return again.length === acts.length
}

function isBroken(bar: CompiledBar, forbids: EventTest, run: Run, passed: Set<number>): boolean {
  return forbidsAny(bar, forbids, run) && !(bar.mayPassOver && passesOver(bar, run, passed))
}

/** The service as a whole is void, or waits for the act that is wanted still. */
function barWhole({ isVoid, missing }: CompiledBar, run: Run): void {
  if (!isVoid) return
  if (missing === null) run.serviceVoid = true
  else run.missingAct ??= missing
}

/**
 * Holds the recorded events against the bars: notes in the run what is void, and gives the violations. Each
 * bar that is broken is one violation, however often.
 */
export function applyBars(bars: readonly CompiledBar[], run: Run): Violation[] {
  const violations: Violation[] = []
  const passed = new Set<number>()
  for (const bar of bars) {
    if (bar.holds !== null && !bar.holds(run)) continue
    if (bar.forbids === null) barWhole(bar, run)
    else if (!isBroken(bar, bar.forbids, run, passed)) continue
    violations.push(bar.violation)
  }
  const [any] = bars
  if (any !== undefined && run.voided !== null && nothingLawful(any, run, passed)) run.serviceVoid = true
  return violations
}
