import type { NthAttempt, Policy } from '../policy-types'
import type { Flaw } from './flaw'

function bandFlaws({ attempts = {}, bands = [] }: Policy): Flaw[] {
  const wanted = attempts['in-bands']
  if (wanted === undefined || wanted <= bands.length) return []
  const message = `in-bands is ${wanted}, and there are ${bands.length} bands; write the bands, or a smaller number`
  return [{ path: ['attempts', 'in-bands'], message }]
}

function nthFlaws({ on, in: within = [] }: NthAttempt, index: number, bands: readonly string[]): Flaw[] {
  const path = ['attempts', 'nth', index]
  const unknown = within.find((id) => !bands.includes(id))
  if (unknown !== undefined) {
    const message = `there is no band "${unknown}"; allowed: ${bands.join(', ')}`
    return [{ path: [...path, 'in'], message }]
  }
  const saysNothing = on === undefined && within.length === 0
  return saysNothing ? [{ path, message: 'says nothing of its attempt; write "on" or "in"' }] : []
}

function hourFlaws({ attempts = {} }: Policy): Flaw[] {
  const { from, to } = attempts
  if (from === undefined || to === undefined || from < to) return []
  return [{ path: ['attempts', 'to'], message: `to is not later than from; write an hour after ${from}` }]
}

function mailFlaws({ mail }: Policy): Flaw[] {
  if (mail === undefined || mail['within-days'] !== undefined || mail.classes !== undefined) return []
  return [{ path: ['mail'], message: 'mail says nothing; write within-days and after, or classes' }]
}

/** What the schema cannot see in house rules: bands that are named must be there, and each word says something. */
export function policyFlaws(policy: Policy): Flaw[] {
  const bands = (policy.bands ?? []).map(({ id }) => id)
  const nth = policy.attempts?.nth ?? []
  return [
    ...bandFlaws(policy),
    ...nth.flatMap((one, index) => nthFlaws(one, index, bands)),
    ...hourFlaws(policy),
    ...mailFlaws(policy),
  ]
}
