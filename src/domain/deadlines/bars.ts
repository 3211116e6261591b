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
import { isAmong, ownWords } from './words'

export type Violation = { readonly id: string; readonly because: string; readonly cite: readonly string[] }

type EventTest = (event: FactEvent, run: Run) => boolean

/** A compiled bar: `forbids` an event, or, where it has none, the service as a whole. */
export type CompiledBar = {
  readonly violation: Violation
  readonly events: readonly string[]
  readonly isVoid: boolean
  /** Done again lawfully it is no violation: the earlier act is passed over. */
  readonly mayPassOver: boolean
  /** Acts of which each does for the others. */
  readonly groups: readonly (readonly string[])[]
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

function eventTest(bar: Bar, context: ConditionContext): EventTest | null {
  if (bar.events === undefined) return null
  if (bar['after-lapse'] !== undefined) return betweenLives(bar['after-lapse'], context)
  if (bar['earlier-than'] !== undefined) return tooEarly(bar['earlier-than'], 0, bar.needed === true)
  if (bar['before-day'] !== undefined) return beforeDay(bar['before-day'])
  if (bar['sooner-than'] !== undefined)
    return tooEarly(bar['sooner-than'].after, bar['sooner-than'].days, false)
  return barredWeekday(bar)
}

/** What a bar may look at: the acts of its method beside what a condition sees. */
type BarContext = ConditionContext & { readonly method: Pick<MethodFile, 'service-acts'> }

/** A bar of the rules made ready to look at the events of a run. */
export function compileBar(bar: Bar, context: BarContext): CompiledBar {
  return {
    violation: { id: bar.id, because: bar.because, cite: bar.cite },
    events: ownWords(bar.events ?? []),
    isVoid: bar.effect === 'void',
    mayPassOver: bar['after-lapse'] !== undefined,
    groups: context.method['service-acts'].flatMap((group) =>
      typeof group === 'string' ? [] : [ownWords(group)],
    ),
    holds: bar.when === undefined ? null : compileWhen(bar.when, context),
    forbids: eventTest(bar, context),
  }
}

/** Whether the bar forbids any event; those that it makes void are marked in the run. */
function forbidsAny({ events: types, isVoid }: CompiledBar, forbids: EventTest, run: Run): boolean {
  const { events } = run
  let broken = false
  for (let index = 0; index < events.length; index += 1) {
    const event = events[index]
    if (event === undefined || !isAmong(event.type, types) || !forbids(event, run)) continue
    broken = true
    if (isVoid) markVoid(run, index)
  }
  return broken
}

function markVoid(run: Run, index: number): void {
  run.voided ??= run.events.map(() => false)
  run.voided[index] = true
}

/** A void act leaves the service good when the same act was also done lawfully, or when it is passed over. */
function nothingLawful({ events, voided }: Run, passed: ReadonlySet<number>): boolean {
  const isVoid = (index: number): boolean => voided?.[index] === true
  return events.some(
    (event, index) =>
      isVoid(index) &&
      !passed.has(index) &&
      !events.some((other, at) => !isVoid(at) && other.type === event.type && other.to === event.to),
  )
}

/** Passes over what the bar made void where an act that does for it was done lawfully; whether that is all of it. */
function passesOver({ events: types, groups }: CompiledBar, run: Run, passed: Set<number>): boolean {
  const isVoid = (index: number): boolean => run.voided?.[index] === true
  const isDoneAgain = (type: string): boolean => {
    const same = groups.find((group) => isAmong(type, group)) ?? [type]
    return run.events.some((other, at) => !isVoid(at) && isAmong(other.type, same))
  }
  const acts = run.events.flatMap(({ type }, index) => (isAmong(type, types) && isVoid(index) ? [index] : []))
  const again = acts.filter((index) => isDoneAgain(run.events[index]?.type ?? ''))
  for (const index of again) passed.add(index)
  return again.length === acts.length
}

function isBroken(bar: CompiledBar, forbids: EventTest, run: Run, passed: Set<number>): boolean {
  return forbidsAny(bar, forbids, run) && !(bar.mayPassOver && passesOver(bar, run, passed))
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
    if (bar.forbids === null) run.serviceVoid ||= bar.isVoid
    else if (!isBroken(bar, bar.forbids, run, passed)) continue
    violations.push(bar.violation)
  }
  if (run.voided !== null && nothingLawful(run, passed)) run.serviceVoid = true
  return violations
}
