import { parseDay, weekdayIndex } from '../calendar/day'
import { weekdayNumber } from '../calendar/holidays'
import type { DeadlineDay, When } from '../rules/when-types'
import type { Compilers, Condition, ConditionContext } from './condition-context'
import { between } from './between'
import { ABSENT, WAITING, isKnown, type Run } from './run'

// Deadlines that a condition names are filled before those that stand under it.

function onDaysOf({ deadline, ...bounds }: DeadlineDay, { indexOf }: ConditionContext): Condition {
  const index = indexOf(deadline)
  const within = between(bounds, parseDay)
  return (run) => {
    const day = run.day[index] ?? ABSENT
    return isKnown(day) && within(day)
  }
}

/** Such an event on or before the day of a deadline that is known. */
function recordedBy(
  { event: type, deadline }: { event: string; deadline: string },
  { indexOf }: ConditionContext,
): Condition {
  const index = indexOf(deadline)
  return (run) =>
    run.facts.events.some((event) => event.type === type && event.day <= (run.day[index] ?? ABSENT))
}

const aboutDeadlines =
  (test: (run: Run, index: number) => boolean) =>
  (ids: readonly string[], context: ConditionContext): Condition => {
    const indexes = ids.map((id) => context.indexOf(id)).filter((index) => index >= 0)
    return (run) => indexes.some((index) => test(run, index))
  }

const moved = (run: Run, index: number): boolean =>
  isKnown(run.day[index] ?? ABSENT) && run.raw[index] !== run.day[index]

/** `moved-from: saturday` beside `moved: [serve-by]`: that deadline moved, and its unmoved day was a Saturday. */
export function movedFrom(when: When, context: ConditionContext): Condition[] {
  const weekday = when['moved-from']
  if (weekday === undefined) return []
  const number = weekdayNumber(weekday)
  const onThatDay = aboutDeadlines(
    (run, index) => moved(run, index) && weekdayIndex(run.raw[index] ?? ABSENT) === number,
  )
  return [onThatDay(when.moved ?? [], context)]
}

type DeadlineKey = 'deadline-day' | 'recorded-by' | 'missed' | 'moved' | 'moved-from' | 'waiting' | 'known'

/** What a condition asks of the days found so far. */
export const deadlineConditions: Compilers<DeadlineKey> = {
  'deadline-day': onDaysOf,
  'recorded-by': recordedBy,
  missed: aboutDeadlines((run, index) => run.missed[index] === true),
  moved: aboutDeadlines(moved),
  // Read together with `moved`: `movedFrom`.
  'moved-from': () => () => true,
  waiting: aboutDeadlines((run, index) => run.day[index] === WAITING),
  known: aboutDeadlines((run, index) => isKnown(run.day[index] ?? ABSENT)),
}
