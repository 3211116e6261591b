import type { Bar, Weekday } from '../rules/rule-types'

/** The weekdays on which an act of service is barred in a case with these flags. */
export function barredWeekdays(bars: readonly Bar[], flags: readonly string[]): Weekday[] {
  const holds = ({ when }: Bar): boolean =>
    when?.flag === undefined || when.flag.some((flag) => flags.includes(flag))
  return bars.flatMap((bar) => (bar.days !== undefined && holds(bar) ? bar.days : []))
}
