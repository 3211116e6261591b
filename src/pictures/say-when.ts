import type { AttemptsRule, FieldIs, When } from '../domain/rules/when-types'
import { capital, event, events, named, phrase, phrases, type Names } from './phrases'
import { joined, listed, rich, type Rich } from './rich'

type Teller = (when: When, names: Names) => Rich | null

/** Says one key of a condition, where the condition has it. */
function told<K extends keyof When>(
  key: K,
  tell: (value: NonNullable<When[K]>, names: Names) => Rich,
): Teller {
  return (when, names) => {
    const value = when[key]
    return value === undefined ? null : tell(value, names)
  }
}

const courts = (ids: readonly string[], names: Names): Rich => listed(ids.map(names.court), 'or')
const titles = (ids: readonly string[], names: Names): Rich =>
  listed(
    ids.map((id) => named(id, names)),
    'or',
  )
function sayValue({ field, is, 'is-not': isNot, says }: FieldIs): string {
  if (says !== undefined) return `a ${phrase(field)} that says “${says.join('” or “')}”`
  return is === undefined
    ? `a ${phrase(field)} that is not ${phrases(isNot ?? [])}`
    : `${phrase(field)}: ${phrases(is)}`
}

const sayTo = (to: readonly string[] | undefined): string => (to === undefined ? '' : ` to ${phrases(to)}`)

/** `mailClass: certified (asked of mailed alone)`. */
function sayField(said: FieldIs): string {
  return said.of === undefined ? sayValue(said) : `${sayValue(said)} (asked of ${phrases(said.of)} alone)`
}

/** `at least 3 attempts on 3 different days at 3 different times at the dwelling before the delivery`. */
function sayAttempts(rule: AttemptsRule): Rich {
  const least = rule['at-least'] ?? 1
  const parts = [
    `at least ${least} ${least === 1 ? 'attempt' : 'attempts'}`,
    ...(rule['on-different-days'] === undefined ? [] : [`on ${rule['on-different-days']} different days`]),
    ...(rule['at-different-times'] === undefined ? [] : [`at ${rule['at-different-times']} different times`]),
    ...(rule['hours-apart'] === undefined ? [] : [`${rule['hours-apart']} hours apart`]),
    ...(rule.at === undefined ? [] : [`at the ${phrases(rule.at)}`]),
    ...(rule.target === undefined ? [] : [`on the ${phrases(rule.target)}`]),
  ]
  return rich(parts.join(' '), rule.before === undefined ? '' : rich(' before ', events(rule.before)))
}

const weekdays = (days: readonly string[]): Rich => listed(days.map(capital), 'or')

// In the order in which a sentence is best read: where, who, then what has happened.
const TELLERS: readonly Teller[] = [
  told('court', (ids, names) => rich('in the ', courts(ids, names))),
  told('not-court', (ids, names) => rich('not in the ', courts(ids, names))),
  told('county', (counties) => rich('in the county of ', listed(counties, 'or'))),
  told('not-county', (counties) => rich('outside the county of ', listed(counties, 'or'))),
  told('place-of-service', (places) => rich(`served ${phrases(places)}`)),
  told('method', (ways) => rich(`by ${phrases(ways)}`)),
  told('recipient', (kinds) => rich(`for ${phrases(kinds)}`)),
  told('not-recipient', (kinds) => rich(`not for ${phrases(kinds)}`)),
  told('signer', (signers) => rich(`signed by ${phrases(signers)}`)),
  told('age-under', (age) => rich(`under ${age} years old`)),
  told('age-from', (age) => rich(`${age} years old or older`)),
  told('age-unknown', () => rich('age not known')),
  told('flag', (flags) => rich('where marked ', events(flags))),
  told('all-flags', (flags) => rich('where marked ', events(flags, 'and'))),
  told('no-flag', (flags) => rich('where not marked ', events(flags))),
  told('recorded', (types) => rich('where ', events(types), ' is recorded')),
  told('not-recorded', (types) =>
    types.length === 1
      ? rich('where ', events(types), ' is not recorded')
      : rich('where none of ', events(types, 'and'), ' is recorded'),
  ),
  told('ordered', (terms) => rich(`where an order names: ${phrases(terms)}`)),
  told('not-ordered', (terms) => rich(`where no order names: ${phrases(terms)}`)),
  told('event-with', ({ event: type, to, ...said }) =>
    rich('where ', events([type].flat()), `${sayTo(to)} has ${sayField(said)}`),
  ),
  told('no-event-with', ({ event: type, to, ...said }) =>
    rich('where no ', events([type].flat()), `${sayTo(to)} has ${sayField(said)}`),
  ),
  told('event-number', ({ event: type, field, under, from }) =>
    rich(
      'where ',
      event(type),
      ` has ${phrase(field)} ${under === undefined ? `${from ?? 0} or more` : `under ${under}`}`,
    ),
  ),
  told('at-hour', ({ event: type, from, before }) =>
    rich(
      'where ',
      event(type),
      from === undefined ? '' : ` at or after ${from}`,
      before === undefined ? '' : ` before ${before}`,
    ),
  ),
  told('event-day', ({ event: type, from, before }) =>
    rich(
      'where ',
      events([type].flat()),
      from === undefined ? '' : ` on or after ${from}`,
      before === undefined ? '' : ` before ${before}`,
    ),
  ),
  told('deadline-day', ({ deadline, from, before }, names) =>
    rich(
      'where ',
      named(deadline, names),
      ' is',
      from === undefined ? '' : ` on or after ${from}`,
      before === undefined ? '' : ` before ${before}`,
    ),
  ),
  told('on-closed-day', ({ event: type }) => rich('where ', event(type), ' on a closed day')),
  told('recorded-by', ({ event: type, deadline }, names) =>
    rich('where ', event(type), ' is recorded on or before the day of ', named(deadline, names)),
  ),
  told('attempts', (rule) => rich('after ', sayAttempts(rule))),
  told('attempts-short', (rule) => rich('without ', sayAttempts(rule))),
  told('case-is', ({ fact, is }) => rich(`where the ${phrase(fact)} is ${phrases(is)}`)),
  told('case-is-not', ({ fact, is }) => rich(`where the ${phrase(fact)} is not ${phrases(is)}`)),
  told('case-has', (facts) => rich(`where the case has ${phrases(facts)}`)),
  told('names-no-set', (fact) => rich(`where the ${phrase(fact)} names no holidays held here`)),
  told('case-lacks', (facts) => rich(`where the case has no ${phrases(facts)}`)),
  told('on-weekday', ({ event: type, days }) => rich('where ', event(type), ' on ', weekdays(days))),
  told('on-holiday', ({ event: type }) => rich('where ', event(type), ' on a public holiday')),
  told('missed', (ids, names) => rich('where missed: ', titles(ids, names))),
  told('moved', (ids, names) => rich('where moved: ', titles(ids, names))),
  told('moved-from', (day) => rich(`where moved from a ${capital(day)}`)),
  told('waiting', (ids, names) => rich('while not known: ', titles(ids, names))),
  told('known', (ids, names) => rich('where known: ', titles(ids, names))),
]

/** A condition in words, its parts joined by commas: all of them must hold. */
export function sayWhen(when: When, names: Names): Rich {
  const parts = TELLERS.flatMap((teller) => {
    const part = teller(when, names)
    return part === null ? [] : [part]
  })
  return joined(parts, ', ')
}

/** The flags that a condition asks for or excludes. */
export function flagsOf(when: When | undefined): readonly string[] {
  return [...(when?.flag ?? []), ...(when?.['all-flags'] ?? []), ...(when?.['no-flag'] ?? [])]
}
