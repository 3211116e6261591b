import { parseDay, weekdayIndex, type Day } from '../calendar/day'
import { weekdayNumber } from '../calendar/holidays'
import { parseClock } from '../calendar/local-moment'
import type { FactEvent } from '../cases/facts'
import { countyKey } from '../cases/names'
import type { Policy } from '../counting/policy'
import type {
  AtHour,
  DeadlineDay,
  EventDay,
  EventNumber,
  EventWith,
  OrderTerm,
  When,
} from '../rules/rule-types'
import { compileAttempts } from './attempts'
import { orderSays } from './order-terms'
import { ABSENT, WAITING, isKnown, saysSo, type Run } from './run'
import { isAmong, ownWords } from './words'

export type Condition = (run: Run) => boolean

/** What a condition may look at beside the facts: other deadlines by index, and the public holidays. */
export type ConditionContext = {
  readonly indexOf: (deadline: string) => number
  readonly isHoliday: (day: number) => boolean
  readonly policies: ReadonlyMap<string, Policy>
}

type Key = keyof When
type Values = Required<When>
type Compiler<K extends Key> = (value: Values[K], context: ConditionContext) => Condition
type Compilers = { readonly [K in Key]: Compiler<K> }

function hasEvent(run: Run, test: (event: FactEvent) => boolean): boolean {
  return run.facts.events.some(test)
}

const isOneOf =
  (read: (run: Run) => string | null) =>
  (values: readonly string[]): Condition => {
    const words = ownWords(values)
    return (run) => isAmong(read(run) ?? '', words)
  }

const isNoneOf =
  (read: (run: Run) => string | null) =>
  (values: readonly string[]): Condition => {
    const words = ownWords(values)
    return (run) => !isAmong(read(run) ?? '', words)
  }

function inCounty(counties: readonly string[]): Condition {
  const keys = counties.map(countyKey)
  return ({ facts }) => isAmong(countyKey(facts.case.county ?? ''), keys)
}

function recorded(types: readonly string[]): Condition {
  const words = ownWords(types)
  return (run) => hasEvent(run, (event) => isAmong(event.type, words))
}

function hasFlag(flags: readonly string[]): Condition {
  const words = ownWords(flags)
  return (run) => run.facts.case.flags.some((flag) => isAmong(flag, words))
}

function hasAllFlags(flags: readonly string[]): Condition {
  return (run) => flags.every((flag) => run.facts.case.flags.includes(flag))
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
  return (run) => hasEvent(run, (event) => isAmong(event.type, types) && saysSo(query, event))
}

function onDays({ event, from, before }: EventDay): Condition {
  const types = typesOf(event)
  const [first, end] = [from, before].map((text) => (text === undefined ? null : parseDay(text)))
  return (run) =>
    hasEvent(
      run,
      ({ type, day }) => isAmong(type, types) && day >= (first ?? day) && (end == null || day < end),
    )
}

/** Deadlines that a condition names are filled before those that stand under it. */
function onDaysOf({ deadline, from, before }: DeadlineDay, { indexOf }: ConditionContext): Condition {
  const index = indexOf(deadline)
  const [first, end] = [from, before].map((text) => (text === undefined ? null : parseDay(text)))
  return (run) => {
    const day = run.day[index] ?? ABSENT
    return isKnown(day) && day >= (first ?? day) && (end == null || day < end)
  }
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

function atHour({ event: type, from, before }: AtHour): Condition {
  const [first, end] = [from, before].map((text) => (text === undefined ? null : parseClock(text)))
  const within = (minute: number | null): boolean =>
    minute !== null && minute >= (first ?? minute) && (end == null || minute < end)
  return (run) => hasEvent(run, (event) => event.type === type && within(event.minute))
}

/** A day on which the policy's calendar is closed, or which is a closure of the case that the policy counts. */
function onClosedDay(
  { event: type, counting }: { event: string; counting: string },
  context: ConditionContext,
): Condition {
  const policy = context.policies.get(counting)
  const isOpen = (day: Day): boolean => policy?.calendar?.isOpen(day) ?? true
  return (run) => hasEvent(run, (event) => event.type === type && !isOpen(event.day))
}

/** Such an event on or before the day of a deadline that is known. */
function recordedBy(
  { event: type, deadline }: { event: string; deadline: string },
  { indexOf }: ConditionContext,
): Condition {
  const index = indexOf(deadline)
  return (run) => hasEvent(run, (event) => event.type === type && event.day <= (run.day[index] ?? ABSENT))
}

function caseHas(facts: readonly string[]): Condition {
  return ({
    facts: {
      case: { further },
    },
  }) => facts.some((id) => Object.values(further).some((recorded) => id in recorded))
}

/** A set of holidays that the fact names and no policy holds: its days cannot count. */
function namesNoSet(fact: string, { policies }: ConditionContext): Condition {
  const held = [...policies.values()].filter(({ rule }) => rule['also-set-of'] === fact)
  return ({ facts }) => {
    const name = facts.case.further.words[fact]
    return name !== undefined && !held.some(({ setDays }) => setDays?.has(name) === true)
  }
}

const aboutDeadlines =
  (test: (run: Run, index: number) => boolean) =>
  (ids: readonly string[], context: ConditionContext): Condition => {
    const indexes = ids.map((id) => context.indexOf(id)).filter((index) => index >= 0)
    return (run) => indexes.some((index) => test(run, index))
  }

const not =
  <T>(compile: (value: T) => Condition) =>
  (value: T): Condition => {
    const condition = compile(value)
    return (run) => !condition(run)
  }

const moved = (run: Run, index: number): boolean =>
  isKnown(run.day[index] ?? ABSENT) && run.raw[index] !== run.day[index]

const compilers: Compilers = {
  court: isOneOf((run) => run.facts.case.court),
  'not-court': isNoneOf((run) => run.facts.case.court),
  county: inCounty,
  'not-county': not(inCounty),
  flag: hasFlag,
  'all-flags': hasAllFlags,
  'no-flag': not(hasFlag),
  'place-of-service': isOneOf((run) => run.facts.placeOfService),
  recipient: isOneOf((run) => run.facts.recipient.kind),
  'not-recipient': isNoneOf((run) => run.facts.recipient.kind),
  signer: isOneOf((run) => run.facts.case.signer),
  'age-under': (age) => (run) => run.facts.recipient.age !== null && run.facts.recipient.age < age,
  'age-from': (age) => (run) => run.facts.recipient.age !== null && run.facts.recipient.age >= age,
  'age-unknown': () => (run) => run.facts.recipient.age === null,
  recorded,
  'not-recorded': not(recorded),
  ordered,
  'not-ordered': not(ordered),
  'event-with': withField,
  'no-event-with': not(withField),
  'event-number': withNumber,
  'at-hour': atHour,
  'event-day': onDays,
  'deadline-day': onDaysOf,
  'on-closed-day': onClosedDay,
  'recorded-by': recordedBy,
  attempts: compileAttempts,
  'attempts-short': not(compileAttempts),
  'case-is':
    ({ fact, is }) =>
    ({ facts }) =>
      is.includes(facts.case.further.words[fact] ?? ''),
  'case-has': caseHas,
  'case-lacks': not(caseHas),
  'names-no-set': namesNoSet,
  'on-weekday':
    ({ event, days }) =>
    (run) =>
      hasEvent(
        run,
        ({ type, day }) => type === event && days.some((name) => weekdayNumber(name) === weekdayIndex(day)),
      ),
  missed: aboutDeadlines((run, index) => run.missed[index] === true),
  moved: aboutDeadlines(moved),
  waiting: aboutDeadlines((run, index) => run.day[index] === WAITING),
  known: aboutDeadlines((run, index) => isKnown(run.day[index] ?? ABSENT)),
  // Read together with `moved`, below.
  'moved-from': () => () => true,
  'on-holiday':
    ({ event }, { isHoliday }) =>
    (run) =>
      hasEvent(run, ({ type, day }) => type === event && isHoliday(day)),
}

/** One condition a key that is there; generic, so that each value meets its own compiler. */
type CompileKey = <K extends Key>(key: K, value: Partial<Values>[K], context: ConditionContext) => Condition[]

const compileKey: CompileKey = (key, value, context) =>
  value === undefined ? [] : [compilers[key](value, context)]

/** `moved-from: saturday` beside `moved: [serve-by]`: that deadline moved, and its unmoved day was a Saturday. */
function movedFrom(when: When, context: ConditionContext): Condition[] {
  const weekday = when['moved-from']
  if (weekday === undefined) return []
  const onThatDay = aboutDeadlines(
    (run, index) => moved(run, index) && weekdayIndex(run.raw[index] ?? ABSENT) === weekdayNumber(weekday),
  )
  return [onThatDay(when.moved ?? [], context)]
}

/** Compiles a condition; all of its keys must hold, and an empty or absent one always holds. */
export function compileWhen(when: When | undefined, context: ConditionContext): Condition {
  if (when === undefined) return () => true
  const keys = Object.keys(when) as Key[]
  const parts = [...keys.flatMap((key) => compileKey(key, when[key], context)), ...movedFrom(when, context)]
  const [only] = parts
  if (parts.length === 1 && only !== undefined) return only
  return (run) => {
    for (const part of parts) if (!part(run)) return false
    return true
  }
}
