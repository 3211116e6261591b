import { parseDay } from '../../domain/calendar/day'
import { dayAt, wallTimeAt } from '../../domain/calendar/local-time'
import type { FieldError } from '../forms/field'
import { textOf, type ReadForm } from '../forms/read-form'

/** What is recorded before its day: a hearing that is set, a judgment that is planned. */
const AHEAD: readonly string[] = ['hearing-noticed', 'hearing-set', 'judgment-planned', 'trigger']

const DAY = 'YYYY-MM-DD'.length
const MINUTE = 'YYYY-MM-DDTHH:MM'.length

/** Whether a day, or a day and hour, is still to come by the clock of a zone at an instant. */
function isAhead(at: string, zone: string, now: string): boolean {
  const day = parseDay(at)
  if (day !== null) return day > dayAt(zone, now)
  return at.length >= MINUTE && at.slice(0, MINUTE) > wallTimeAt(zone, now).slice(0, MINUTE)
}

function lastDaysBefore(form: ReadForm): FieldError[] {
  const own = ['order.entered', 'order.dated', 'at'].map((name) => textOf(form, name).slice(0, DAY))
  const since = own.find((text) => text !== '') ?? ''
  return [...form.values.keys()]
    .filter((name) => name.startsWith('order.terms.') && name.endsWith('.lastDay'))
    .filter((name) => textOf(form, name) !== '' && textOf(form, name) < since)
    .map((name) => ({
      name,
      message: `Last day for it: ${textOf(form, name)} lies before the order of ${since}; write a day from the order on.`,
    }))
}

/** What is told as done and is still to come by the clock at the place of service, and last days before their order. */
export function tooSoon(type: string, form: ReadForm, zone: string, now: string): FieldError[] {
  const at = textOf(form, 'at')
  const isEarly = at !== '' && !AHEAD.includes(type) && isAhead(at, zone, now)
  const message = `${at.replace('T', ' ')} is in the future; a record is of what has happened.`
  return [...(isEarly ? [{ name: 'at', message }] : []), ...lastDaysBefore(form)]
}
