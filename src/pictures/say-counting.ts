import { asWeekday } from '../domain/calendar/holidays'
import { skippedDays } from '../domain/counting/policy'
import type { CountingPolicy } from '../domain/rules/counting-types'
import type { Amount } from '../domain/rules/body-types'
import { capital, cites, phrase, type Names } from './phrases'
import { joined, listed, rich, type Rich } from './rich'
import { sayWhen } from './say-when'

const MOVEMENTS: Readonly<Record<CountingPolicy['move'], string>> = {
  forward: 'Moves past closed days.',
  backward: 'Moves back before closed days.',
  none: 'Does not move.',
}

/** What becomes of a last day that is closed, in a few words. */
export function sayMovement(policy: CountingPolicy | undefined): string {
  if (policy === undefined) return ''
  return MOVEMENTS[policy.move]
}

function movement(policy: CountingPolicy): Rich {
  if (policy.move === 'none') return rich('The day stays where it falls.')
  const to = policy.move === 'forward' ? 'the next day that is none' : 'the last day before it that is none'
  return rich('A last day that is a ', closedDays(policy['if-last-day-is']), ` moves to ${to}.`)
}

function closedDays(days: readonly string[] = []): Rich {
  const names = days.map((word) => (asWeekday(word) === null ? word.replaceAll('-', ' ') : capital(word)))
  return listed(names, 'or')
}

/** A number of days, or the dated numbers one after the other. */
function amountWords(amount: Amount): string {
  if (typeof amount === 'number') return String(amount)
  return amount.map(({ since, value }) => `${value} (since ${since})`).join(', then ')
}

/** Which days are not counted beside the first. */
function notCounted(policy: CountingPolicy): Rich {
  const below = policy['skip-closed-days-when-shorter-than']
  const first = policy['first-day']
  return rich(
    below === undefined
      ? ''
      : rich(
          ` In a period of fewer than ${amountWords(below)} days a `,
          closedDays(skippedDays(policy)),
          ' is not counted.',
        ),
    first === undefined
      ? ''
      : ` The first day counted is an open one${first.since === undefined ? '' : ` (since ${first.since})`}.`,
    policy['clear-days'] === true ? ' Clear days: the last day is not counted either.' : '',
    policy['also-set-of'] === undefined && policy['also-days-of'] === undefined
      ? ''
      : ' Days that the state of the court made holidays count as closed, too.',
    policy['forward-from'] === undefined
      ? ''
      : ' From a day on which the court could not be reached it goes forward.',
    policy['late-after'] === undefined
      ? ''
      : ` What is done at or after ${policy['late-after']} counts from the next day.`,
  )
}

function closures(policy: CountingPolicy, names: Names): Rich {
  const own = policy['court-closures']
  if (own === undefined) return []
  const unless = own.unless.map((when) => sayWhen(when, names))
  const except = unless.length === 0 ? [] : rich(', unless ', joined(unless, ', or '))
  return rich(' Days on which this court is closed count as closed', except, '.', cites(own.cite, names))
}

/** A counting policy in sentences, with its cites. */
export function sayPolicy(policy: CountingPolicy, names: Names): Rich {
  return rich(
    `${capital(phrase(policy.count))}; the day of the event is ${policy['trigger-day'] === 'excluded' ? 'not counted' : 'counted'}. `,
    movement(policy),
    notCounted(policy),
    policy.tolled === true ? ' A toll stops the clock.' : '',
    cites(policy.cite, names),
    closures(policy, names),
  )
}
