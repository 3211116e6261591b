import type { CourtCalendar } from '../../src/domain/calendar/court-calendar'
import { addDays, addMonths, isoDay, parseDay, weekdayIndex, type Day } from '../../src/domain/calendar/day'
import type { Serve } from '../support/deliver-and-mail'
import type { Answer } from './answer'

export type ServeDays = { readonly [K in keyof Serve]: Day }

function parsed(text: string): Day {
  const day = parseDay(text)
  if (day === null) throw new Error(`${text} is not a day`)
  return day
}

export function serveDays(serve: Serve): ServeDays {
  return {
    commenced: parsed(serve.commenced),
    delivered: parsed(serve.delivered),
    mailed: parsed(serve.mailed),
    filed: parsed(serve.filed),
  }
}

/** The floor: the same with whole numbers and one look-up a roll, no rules, no words; days in and out. */
export function withIntegers(calendar: CourtCalendar): (serve: ServeDays) => Answer<Day> {
  const roll = (day: Day): Day => calendar.nextOpen(day)
  return ({ commenced, delivered, mailed, filed }) => {
    const violations: string[] = []
    const sunday = weekdayIndex(delivered) === 0
    if (sunday) violations.push('sunday-service')
    const serveBy = roll(addDays(commenced, 120))
    if (delivered > serveBy || mailed > serveBy) violations.push('serve-by')
    const mailBy = roll(addDays(delivered, 20))
    if (mailed > mailBy) violations.push('mail-by')
    const fileBy = roll(addDays(mailed > delivered ? mailed : delivered, 20))
    if (filed > fileBy) violations.push('file-proof-by')
    if (sunday || mailed > mailBy || filed > fileBy) {
      return { days: [serveBy, mailBy, fileBy, null, null, null, null], violations }
    }
    const complete = addDays(filed, 10)
    const respondBy = roll(addDays(complete, 30))
    const defaultBy = roll(addMonths(respondBy, 12))
    return {
      days: [serveBy, mailBy, fileBy, complete, respondBy, addDays(respondBy, 1), defaultBy],
      violations,
    }
  }
}

/** The same, ISO days in and out. */
export function withIntegersInIso(calendar: CourtCalendar): (serve: Serve) => Answer<string> {
  const inDays = withIntegers(calendar)
  return (serve) => {
    const { days, violations } = inDays(serveDays(serve))
    return { days: days.map((day) => (day === null ? null : isoDay(day))), violations }
  }
}
