import { addDays, isoDay, parseDay } from '../../../../src/domain/calendar/day'
import { drop, isFields, rename, set, type Edit, type Path } from './edit'
import { substance, type Vocabulary } from './words'

type Operator = (value: unknown, path: Path, words: Vocabulary) => readonly Edit[]

const DAYS_OF_A_LIMIT = ['raw', 'rolled', 'past']
const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']

const swap =
  (a: string, b: string): Operator =>
  (value, path) =>
    value === a ? [set(path, b)] : value === b ? [set(path, a)] : []

const dropped: Operator = (_value, path) => [drop(path)]

const renamed =
  (to: string): Operator =>
  (_value, path) => [rename(path, to)]

const both =
  (...operators: readonly Operator[]): Operator =>
  (value, path, words) =>
    operators.flatMap((operator) => operator(value, path, words))

const NOTHING: Vocabulary = { events: [], policies: {}, closedDays: [], courts: [], period: 'days' }

/** Another event in the place of the one that a rule starts from. */
const otherEvent: Operator = (value, path, { events }) =>
  typeof value === 'string' ? events.filter((event) => event !== value).map((event) => set(path, event)) : []

/** Every policy that says something else in the courts to which the rule is confined. */
const otherPolicy: Operator = (value, path, { policies, courts, period }) => {
  const said = substance(policies[String(value)], courts, period)
  const others = Object.keys(policies).filter((name) => substance(policies[name], courts, period) !== said)
  return others.map((name) => set(path, name))
}

/** A question says by itself which way it counts. */
const turned =
  (to: string): Operator =>
  (value, path) =>
    isFields(value) && value['asked'] === true ? [] : [rename(path, to)]

/** A period on its first day, a policy's day that never moves, and so on: what a key means decides its mutants. */
export const byKey: Readonly<Record<string, Operator>> = {
  'trigger-day': swap('excluded', 'included'),
  // The other way round a policy needs closed days as well: `movingPolicy`.
  move: (value, path) =>
    value === 'forward'
      ? [set(path, 'none'), set(path, 'backward')]
      : value === 'backward'
        ? [set(path, 'none'), set(path, 'forward')]
        : [],
  count: (value, path) => (value === 'open-days' ? [set(path, 'calendar-days')] : []),
  'skip-closed-days-when-shorter-than': dropped,
  'first-day': dropped,
  'clear-days': dropped,
  'late-after': dropped,
  'also-set-of': dropped,
  'also-days-of': dropped,
  'forward-from': dropped,
  'zone-of': dropped,
  'or-recorded': dropped,
  as: (value, path) =>
    DAYS_OF_A_LIMIT.includes(String(value))
      ? DAYS_OF_A_LIMIT.filter((other) => other !== value).map((other) => set(path, other))
      : [],
  silent: swap('last-act', 'unknown'),
  effect: swap('void', 'defect'),
  counting: otherPolicy,
  'order-may-extend': both(otherPolicy, dropped),
  event: otherEvent,
  'earlier-than': otherEvent,
  after: otherEvent,
  on: otherEvent,
  'keyed-on': dropped,
  every: (value, path) => [set(path.slice(0, -1), value)],
  field: (_value, path) => [set(path, 'another')],
  pick: dropped,
  to: (value, path) => (Array.isArray(value) ? [drop(path)] : []),
  'not-before': dropped,
  'later-of': renamed('earlier-of'),
  'earlier-of': renamed('later-of'),
  add: turned('subtract'),
  subtract: turned('add'),
  'only-if-first': both(renamed('unless-first'), dropped),
  'unless-first': both(renamed('only-if-first'), dropped),
  'limits-deadline': dropped,
  limits: (value, path) => (Array.isArray(value) ? [] : [drop(path)]),
  'unless-ordered': dropped,
  applies: dropped,
  'court-closures': dropped,
  // Elsewhere the last day or year of something; of a bar an hour of the case.
  until: (value, path) => (typeof value === 'string' && parseDay(value) === null ? [drop(path)] : []),
  case: (value, path) => (typeof value === 'string' ? [set(path, 'another')] : []),
  'moved-from': dropped,
  'if-sunday': dropped,
  'if-saturday': dropped,
  'if-weekend': dropped,
  years: swap('even', 'odd'),
  set: dropped,
  'age-under': dropped,
  'age-from': dropped,
  court: renamed('not-court'),
  'not-court': renamed('court'),
  county: renamed('not-county'),
  flag: (value, path) => (Array.isArray(value) ? [rename(path, 'no-flag')] : []),
  'no-flag': renamed('flag'),
  'all-flags': renamed('flag'),
  last: otherEvent,
  recipient: renamed('not-recipient'),
  'not-recipient': renamed('recipient'),
  recorded: renamed('not-recorded'),
  'not-recorded': renamed('recorded'),
  'event-with': renamed('no-event-with'),
  'no-event-with': renamed('event-with'),
  attempts: renamed('attempts-short'),
  'attempts-short': renamed('attempts'),
  'case-is': dropped,
  'case-is-not': renamed('case-is'),
  'names-no-set': dropped,
  'recorded-by': dropped,
  'case-has': renamed('case-lacks'),
  'case-lacks': renamed('case-has'),
  then: dropped,
  with: dropped,
  of: dropped,
  needed: dropped,
  each: dropped,
  early: dropped,
  fact: (_value, path) => [set(path, 'another')],
  at: (value, path) => (Array.isArray(value) ? [drop(path)] : []),
  target: dropped,
  before: (value, path) => (Array.isArray(value) ? [drop(path)] : []),
  ordered: renamed('not-ordered'),
  'not-ordered': renamed('ordered'),
}

function clock(text: string, minutes: number): string {
  const [hour = '0', minute = '0'] = text.split(':')
  const total = Number(hour) * 60 + Number(minute) + minutes
  return `${String(Math.floor(total / 60)).padStart(2, '0')}:${String(total % 60).padStart(2, '0')}`
}

function textEdits(text: string, path: Path): Edit[] {
  const day = parseDay(text)
  if (day !== null) return [1, -1].map((by) => set(path, isoDay(addDays(day, by))))
  if (/^\d\d:\d\d$/.test(text)) return [1, -1].map((by) => set(path, clock(text, by)))
  const weekday = WEEKDAYS.indexOf(text)
  return weekday < 0 ? [] : [set(path, WEEKDAYS[(weekday + 1) % 7])]
}

/** A list loses each of its items; one with a single item is dropped as a whole. */
function listEdits(list: readonly unknown[], path: Path): Edit[] {
  return list.length === 1 ? [drop(path)] : list.map((_item, index) => drop([...path, index]))
}

/** What any value of its kind is changed to: numbers and days by one, lists by an item, a `true` away. */
export function byValue(value: unknown, path: Path): readonly Edit[] {
  if (typeof value === 'number') return [set(path, value + 1), set(path, value - 1)]
  if (typeof value === 'string') return textEdits(value, path)
  if (value === true) return [drop(path)]
  return Array.isArray(value) ? listEdits(value, path) : []
}

/** A day that never moves is made to move off the days off which others move. */
export function movingPolicy(policy: unknown, path: Path, { closedDays }: Vocabulary): readonly Edit[] {
  if (!isFields(policy) || policy['move'] !== 'none') return []
  return [set(path, { ...policy, move: 'forward', 'if-last-day-is': closedDays })]
}

/** A limit that binds something is turned into its opposite. */
export function turnedLimit(rule: unknown, path: Path): readonly Edit[] {
  if (!isFields(rule)) return []
  const { kind, limits } = rule
  const binds =
    rule['limits-deadline'] !== undefined ||
    limits === 'service-acts' ||
    (Array.isArray(limits) && limits.length > 0)
  return binds ? swap('limit', 'not-before')(kind, [...path, 'kind'], NOTHING) : []
}
