import { addDays, isoDay, weekdayIndex, type Day } from '../calendar/day'
import { isoLocalMoment } from '../calendar/local-moment'
import { clockTime, weekdayName } from '../calendar/words'
import { countedFrom, countsOpenDays, endOfCount, pastToll, type Count } from '../counting/period'
import type { Policy } from '../counting/policy'
import { rollReasons } from '../counting/roll'
import { closuresIn, countOf, periodInForce, policyFor, type BodyParts, type Then } from './body-parts'
import { closuresFor, shutFor } from './closures'
import { dayOf } from './compiled-moment'
import type { PeriodInForce } from './period'
import { ABSENT, hourIn, isKnown, type Run } from './run'
import type { AmountUnit, Step } from './steps'

/** How a day came about, step by step, and the cites of the numbers and policies that it rests on. */
export type Working = { readonly steps: readonly Step[]; readonly cite: readonly string[] }

const REPEALED: Step = { step: 'none', because: 'the law of that day sets no such time' }

/** A working while it is told. */
type Telling = {
  readonly parts: BodyParts
  readonly run: Run
  readonly period: PeriodInForce
  readonly policy: Policy
  readonly steps: Step[]
  readonly cite: string[]
}

function tellAmount(
  { period, policy, steps, cite }: Telling,
  amount: number,
  unit: AmountUnit,
  to: string,
  source: readonly string[],
): void {
  const step = period.backward ? 'subtract' : 'add'
  steps.push({ step, amount, unit, to, counting: policy.name, cite: source })
  cite.push(...source)
}

function tellPeriod(telling: Telling, value: number, start: Day, raw: Day, minute: number | null): Day {
  const { parts, run, period, policy } = telling
  if (value === 0 && policy.lateFrom === null) return start
  if (period.unit === 'hours') {
    tellAmount(telling, value, 'hours', isoLocalMoment({ day: raw, minute }), period.cite)
    return raw
  }
  const closures = closuresFor(parts.closures, run)
  const counted = countOf(parts, run, start, period.backward ? -value : value, period.unit, closures)
  const begin = countedFrom(policy, counted)
  if (begin !== start) tellBegin(telling, counted, begin)
  if (value === 0) return begin
  const end = endOfCount(policy, begin, counted)
  tellAmount(telling, value, unitOf(policy, counted), isoDay(end), period.cite)
  return end
}

function unitOf(policy: Policy, count: Count): AmountUnit {
  if (countsOpenDays(policy, count)) return 'open days'
  return policy.clearDays && count.unit === 'days' ? 'clear days' : count.unit
}

function tellBegin({ policy, steps, cite }: Telling, { start, closures }: Count, begin: Day): void {
  const late = policy.lateFrom
  const because =
    policy.opensFrom === null && late !== null
      ? `it was done at or after ${clockTime(late)}`
      : `the first day counted is an open one; closed: ${rollReasons(policy, addDays(start, 1), addDays(begin, 1), closures).join(', ')}`
  steps.push({ step: 'begin', day: isoDay(begin), because })
  cite.push(...policy.cite)
}

function tellExtensions(telling: Telling, end: Day): Day {
  const { parts, run, period, steps } = telling
  let extended = end
  for (const { days, holds, say, cite } of parts.extensions) {
    if (!holds(run)) continue
    extended = addDays(extended, period.backward ? -days : days)
    steps.push({ step: 'exception', because: say ?? `${days} more days for the way it was sent`, cite })
    tellAmount(telling, days, 'days', isoDay(extended), cite)
  }
  return extended
}

function tellTolls({ run, policy, steps, cite }: Telling, start: Day, end: Day): void {
  let past = end
  for (const toll of policy.tolls) {
    const before = past
    if (end > start && run.facts.case.flags.includes(toll.flag)) past = pastToll(start, past, toll)
    if (past === before) continue
    steps.push({ step: 'toll', because: toll.say, to: isoDay(past) })
    cite.push(...toll.cite)
  }
}

function tellMove({ parts, run, period, policy, steps, cite }: Telling, raw: Day, day: Day): void {
  if (raw !== day) {
    const closed = [...closuresFor(closuresIn(parts, period), run), ...shutFor(policy, run)]
    const because = rollReasons(policy, raw, day, closed).join(', ')
    steps.push({ step: 'move', from: isoDay(raw), to: isoDay(day), because })
    cite.push(...policy.cite)
  } else if (policy.move === 'none' && weekdayIndex(raw) % 6 === 0) {
    steps.push({ step: 'stay', day: isoDay(raw), because: `${weekdayName(raw)}; this day does not move` })
  }
}

function tellThen({ steps }: Telling, { weekday, minute }: Then, raw: Day): void {
  if (weekday === null) return
  steps.push({ step: 'then', next: weekdayName(raw), to: isoLocalMoment({ day: raw, minute }) })
}

/** Tells what `compute` of the same body counted into slot `index`. */
export function workingOf(parts: BodyParts, run: Run, index: number): Working {
  const steps: Step[] = parts.moment.explain(run)
  const [start, raw, day] = [dayOf(parts.moment, run), run.raw[index] ?? ABSENT, run.day[index] ?? ABSENT]
  const period = periodInForce(parts, run)
  if (period === null) return { steps, cite: [] }
  if (period.value === null) return { steps: [...steps, REPEALED], cite: period.cite }
  if (!isKnown(start) || !isKnown(raw) || !isKnown(day)) return { steps, cite: period.cite }
  const telling: Telling = { parts, run, period, policy: policyFor(parts, period), steps, cite: [] }
  const end = tellPeriod(telling, period.value, start, raw, hourIn(run, index))
  tellTolls(telling, start, tellExtensions(telling, end))
  if (parts.then !== null) tellThen(telling, parts.then, raw)
  tellMove(telling, raw, day)
  return telling
}
