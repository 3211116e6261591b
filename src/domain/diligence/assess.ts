import { weekdayIndex } from '../calendar/day'
import { weekdayNumber } from '../calendar/holidays'
import type { FactEvent } from '../cases/facts'
import type { Plan } from '../deadlines/plan'
import { serviceActs } from '../deadlines/limits'
import type { Run } from '../deadlines/run'
import type { Warning } from '../deadlines/sheet'
import type { DiligenceCheck } from '../rules/jurisdiction-types'
import type { Weekday } from '../rules/rule-types'

const ATTEMPT = 'attempted'
const INQUIRY = 'inquiry'

type Checker = (attempts: readonly FactEvent[], check: DiligenceCheck, run: Run, plan: Plan) => boolean

function minuteOf(time: string): number {
  const [hour, minute] = time.split(':')
  return Number(hour) * 60 + Number(minute)
}

function isOn(event: FactEvent, days: readonly Weekday[]): boolean {
  return days.some((name) => weekdayNumber(name) === weekdayIndex(event.day))
}

const spread: Checker = (attempts, check) => {
  const days = attempts.map(({ day }) => day)
  return Math.max(...days) - Math.min(...days) > (check['spread-days-more-than'] ?? 0)
}

const oneEarlyOrLate: Checker = (attempts, check) => {
  const wanted = check['one-before']
  if (wanted === undefined) return true
  const [before, after] = [minuteOf(wanted.time), minuteOf(wanted['or-after'])]
  return attempts.some(
    (event) =>
      isOn(event, wanted.days) && event.minute !== null && (event.minute < before || event.minute >= after),
  )
}

const clearOfHolidays: Checker = (attempts, check, _run, plan) => {
  const within = check['not-within-days-of-holiday'] ?? 0
  return attempts.every(({ day }) => {
    for (let near = day - within; near <= day + within; near += 1) if (plan.isHoliday(near)) return false
    return true
  })
}

/** Attempts at hours of the day that differ by less than this are one visit in the eyes of the courts. */
const hoursApart: Checker = (attempts, check) => {
  const minutes = attempts.flatMap(({ minute }) => (minute === null ? [] : [minute]))
  if (minutes.length < 2) return true
  return Math.max(...minutes) - Math.min(...minutes) >= (check['hours-apart'] ?? 0) * 60
}

const inquired: Checker = (_attempts, check, run) =>
  run.facts.events.some(
    ({ type, fields }) => type === INQUIRY && check.inquiry?.includes(fields['kind'] ?? '') === true,
  )

const checkers: Readonly<Record<string, Checker>> = {
  'attempts-at-least': (attempts, check) => attempts.length >= (check['attempts-at-least'] ?? 0),
  'spread-days-more-than': spread,
  'one-before': oneEarlyOrLate,
  'one-on': (attempts, check) => attempts.some((event) => isOn(event, check['one-on'] ?? [])),
  'none-on': (attempts, check) => !attempts.some((event) => isOn(event, check['none-on'] ?? [])),
  'not-within-days-of-holiday': clearOfHolidays,
  'hours-apart': hoursApart,
  inquiry: inquired,
}

function holds(check: DiligenceCheck, attempts: readonly FactEvent[], run: Run, plan: Plan): boolean {
  return Object.entries(checkers).every(
    ([key, checker]) => !Object.hasOwn(check, key) || checker(attempts, check, run, plan),
  )
}

function applies(check: DiligenceCheck, run: Run): boolean {
  return !(check['no-flag'] ?? []).some((flag) => run.facts.case.flags.includes(flag))
}

/**
 * What the recorded attempts still lack against the pattern that courts accepted, as warnings: guidance with
 * cites, never pass or fail. Only for methods that need diligence, once an attempt or the fallback is recorded.
 */
export function assessDiligence(plan: Plan, run: Run): Warning[] {
  const { diligence } = plan.jurisdiction
  if (plan.method.requires === undefined || diligence === null) return []
  const attempts = run.facts.events.filter(({ type }) => type === ATTEMPT)
  const acts = serviceActs(plan.method)
  if (attempts.length === 0 && !run.facts.events.some(({ type }) => acts.includes(type))) return []
  return diligence.checks
    .filter((check) => applies(check, run) && !holds(check, attempts, run, plan))
    .map(({ id, say, cite }) => ({ id, message: say, cite }))
}
