import type { DiligenceCheck } from '../rules/diligence-types'
import { isOn, type TryRecord } from './record'

/** The days that count as holidays for computing time. */
export type IsHoliday = (day: number) => boolean

type Checker = (record: TryRecord, check: DiligenceCheck, isHoliday: IsHoliday) => boolean

export function minuteOf(time: string): number {
  const [hour, minute] = time.split(':')
  return Number(hour) * 60 + Number(minute)
}

const spread: Checker = ({ attempts }, check) => {
  const days = attempts.map(({ day }) => day)
  return Math.max(...days) - Math.min(...days) > (check['spread-days-more-than'] ?? 0)
}

const oneEarlyOrLate: Checker = ({ attempts }, check) => {
  const wanted = check['one-before']
  if (wanted === undefined) return true
  const [before, after] = [minuteOf(wanted.time), minuteOf(wanted['or-after'])]
  return attempts.some(
    (one) => isOn(one, wanted.days) && one.minute !== null && (one.minute < before || one.minute >= after),
  )
}

/** Whether there is a holiday so many days before or after. */
export function isNearHoliday(day: number, within: number, isHoliday: IsHoliday): boolean {
  for (let near = day - within; near <= day + within; near += 1) if (isHoliday(near)) return true
  return false
}

const clearOfHolidays: Checker = ({ attempts }, check, isHoliday) =>
  attempts.every(({ day }) => !isNearHoliday(day, check['not-within-days-of-holiday'] ?? 0, isHoliday))

/** Attempts at hours of the day that differ by less than this are one visit in the eyes of the courts. */
const hoursApart: Checker = ({ attempts }, check) => {
  const minutes = attempts.flatMap(({ minute }) => (minute === null ? [] : [minute]))
  if (minutes.length < 2) return true
  return Math.max(...minutes) - Math.min(...minutes) >= (check['hours-apart'] ?? 0) * 60
}

const checkers: Readonly<Record<string, Checker>> = {
  'attempts-at-least': ({ attempts }, check) => attempts.length >= (check['attempts-at-least'] ?? 0),
  'spread-days-more-than': spread,
  'one-before': oneEarlyOrLate,
  'one-on': ({ attempts }, check) => attempts.some((one) => isOn(one, check['one-on'] ?? [])),
  'none-on': ({ attempts }, check) => !attempts.some((one) => isOn(one, check['none-on'] ?? [])),
  'not-within-days-of-holiday': clearOfHolidays,
  'hours-apart': hoursApart,
  inquiry: ({ inquiries }, check) => inquiries.some((kind) => check.inquiry?.includes(kind) === true),
}

/** Whether a flag of the case takes the check away. */
export function isExempt(check: DiligenceCheck, { flags }: TryRecord): boolean {
  return (check['no-flag'] ?? []).some((flag) => flags.includes(flag))
}

/** Whether the record has what the check looks for. */
export function isMet(check: DiligenceCheck, record: TryRecord, isHoliday: IsHoliday): boolean {
  return Object.entries(checkers).every(
    ([key, checker]) => !Object.hasOwn(check, key) || checker(record, check, isHoliday),
  )
}
