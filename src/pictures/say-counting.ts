import type { CountingPolicy } from '../domain/rules/jurisdiction-types'
import { capital, cites, phrase, type Names } from './phrases'
import { joined, listed, rich, type Rich } from './rich'
import { sayWhen } from './say-when'

/** What becomes of a last day that is closed, in a few words. */
export function sayMovement(policy: CountingPolicy | undefined): string {
  if (policy === undefined) return ''
  return policy.move === 'forward' ? 'Moves past closed days.' : 'Does not move.'
}

function movement(policy: CountingPolicy): Rich {
  if (policy.move === 'none') return rich('The day stays where it falls.')
  const closed = (policy['if-last-day-is'] ?? []).map((day) => {
    return day === 'public-holiday' ? 'public holiday' : capital(day)
  })
  return rich('A last day that is a ', listed(closed, 'or'), ' moves to the next day that is none.')
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
    policy.tolled === true ? ' A toll stops the clock.' : '',
    cites(policy.cite, names),
    closures(policy, names),
  )
}
