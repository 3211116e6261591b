import { parseDay, weekdayIndex, type Day } from '../calendar/day'
import { weekdayNumber } from '../calendar/holidays'
import { parseClock } from '../calendar/local-moment'
import type { FactEvent } from '../cases/facts'
import type { AtHour, EventDay, EventNumber, EventWith, OrderTerm } from '../rules/when-types'
import type { Weekday } from '../rules/rule-types'
import { compileAttempts } from './attempts'
import { between } from './between'
import { COMMENCED } from './commencement'
import { not, type Compilers, type Condition, type ConditionContext } from './condition-context'
import { saysSo } from './event-query'
import { orderSays } from './order-terms'
import type { Run } from './run'
import { isAmong, ownWords } from './words'

function hasEvent(run: Run, test: (event: FactEvent) => boolean): boolean {
  return run.facts.events.some(test)
}

function recorded(types: readonly string[]): Condition {
  const words = ownWords(types)
  return (run) => hasEvent(run, (event) => isAmong(event.type, words))
}

const ordered =
  (terms: readonly OrderTerm[]): Condition =>
  (run) =>
    hasEvent(run, (event) => terms.some((term) => orderSays(event.terms, term)))

/** One type, or a list of them, as the program's own words. */
function typesOf(event: string | readonly string[]): readonly string[] {
  return ownWords(typeof event === 'string' ? [event] : event)
}

function withField(query: EventWith): Condition {
  const types = typesOf(query.event)
  const { to } = query
  const reached = (event: FactEvent): boolean => to === undefined || to.includes(event.to ?? '')
  return (run) =>
    hasEvent(run, (event) => isAmong(event.type, types) && reached(event) && saysSo(query, event))
}

/** Whether such an event has such a day. The day the case was commenced stands for that event where nobody recorded it. */
function hasDay(run: Run, types: readonly string[], test: (day: Day) => boolean): boolean {
  const { commenced } = run.facts.case
  const stands =
    commenced !== null && isAmong(COMMENCED, types) && !hasEvent(run, ({ type }) => type === COMMENCED)
  return (stands && test(commenced)) || hasEvent(run, ({ type, day }) => isAmong(type, types) && test(day))
}

function onDays({ event, ...bounds }: EventDay): Condition {
  const types = typesOf(event)
  const within = between(bounds, parseDay)
  return (run) => hasDay(run, types, within)
}

function atHour({ event: type, ...bounds }: AtHour): Condition {
  const within = between(bounds, parseClock)
  return (run) =>
    hasEvent(run, (event) => event.type === type && event.minute !== null && within(event.minute))
}

/** A recorded number; what is no number is none. */
function numberOf(event: FactEvent, field: string): number {
  const text = event.fields[field]
  return text === undefined || text === '' ? Number.NaN : Number(text)
}

const withNumber =
  ({ event: type, field, under, from }: EventNumber): Condition =>
  (run) =>
    hasEvent(run, (event) => {
      const value = numberOf(event, field)
      return event.type === type && (under === undefined ? value >= (from ?? value) : value < under)
    })

/** A day on which the policy's calendar is closed, or which is a closure of the case that the policy counts. */
function onClosedDay(
  { event: type, counting }: { event: string; counting: string },
  context: ConditionContext,
): Condition {
  const policy = context.policies.get(counting)
  const types = ownWords([type])
  const isClosed = (day: Day): boolean => !(policy?.calendar?.isOpen(day) ?? true)
  return (run) => hasDay(run, types, isClosed)
}

function onWeekday({ event, days }: { event: string; days: readonly Weekday[] }): Condition {
  const numbers = days.map(weekdayNumber)
  return (run) => hasEvent(run, ({ type, day }) => type === event && numbers.includes(weekdayIndex(day)))
}

type EventKey =
  | 'recorded'
  | 'not-recorded'
  | 'ordered'
  | 'not-ordered'
  | 'event-with'
  | 'no-event-with'
  | 'event-number'
  | 'at-hour'
  | 'event-day'
  | 'on-closed-day'
  | 'on-weekday'
  | 'on-holiday'
  | 'attempts'
  | 'attempts-short'

/** What a condition asks of the record of events. */
export const eventConditions: Compilers<EventKey> = {
  recorded,
  'not-recorded': not(recorded),
  ordered,
  'not-ordered': not(ordered),
  'event-with': withField,
  'no-event-with': not(withField),
  'event-number': withNumber,
  'at-hour': atHour,
  'event-day': onDays,
  'on-closed-day': onClosedDay,
  'on-weekday': onWeekday,
  'on-holiday':
    ({ event }, { isHoliday }) =>
    (run) =>
      hasEvent(run, ({ type, day }) => type === event && isHoliday(day)),
  attempts: compileAttempts,
  'attempts-short': not(compileAttempts),
}
