import { holidayTable } from '../calendar/court-calendar'
import { compilePolicies } from '../counting/policy'
import { compilePlan, type Plan } from '../deadlines/plan'
import { DomainError } from '../errors'
import type { LoadedJurisdiction } from './loaded'

export type CompiledJurisdiction = {
  readonly loaded: LoadedJurisdiction
  readonly plans: ReadonlyMap<string, Plan>
}

/** All checked rule files, compiled. */
export type Rulebook = ReadonlyMap<string, CompiledJurisdiction>

/** Compiles one jurisdiction: calendars are laid out once and shared by its methods. */
export function compileJurisdiction(loaded: LoadedJurisdiction): CompiledJurisdiction {
  const holidays = holidayTable(loaded.holidays)
  const policies = compilePolicies(loaded.jurisdiction.counting, loaded.holidays, holidays)
  const plans = loaded.methods.map(
    (method) => [method.id, compilePlan({ loaded, policies, holidays }, method)] as const,
  )
  return { loaded, plans: new Map(plans) }
}

/** Compiled when its plans are first asked for: most commands are about one jurisdiction of many. */
function compiledOnUse(loaded: LoadedJurisdiction): CompiledJurisdiction {
  let compiled: CompiledJurisdiction | null = null
  return {
    loaded,
    get plans() {
      compiled ??= compileJurisdiction(loaded)
      return compiled.plans
    },
  }
}

/**
 * Every jurisdiction, each compiled at its first use. Expects files that passed the check; broken ones throw
 * `rule-broken` then.
 */
export function compileRules(jurisdictions: readonly LoadedJurisdiction[]): Rulebook {
  return new Map(jurisdictions.map((loaded) => [loaded.id, compiledOnUse(loaded)]))
}

/** Compiles what is not compiled yet, so that nobody waits for it later. Answers the number of ways of service. */
export function compileAll(rulebook: Rulebook): number {
  return [...rulebook.values()].reduce((sum, { plans }) => sum + plans.size, 0)
}

function list(names: Iterable<string>): string {
  return [...names].join(', ')
}

/** The jurisdictions as a person looks for them: by title, A to Z. */
export function jurisdictionsByTitle(rulebook: Rulebook): LoadedJurisdiction[] {
  const all = [...rulebook.values()].map(({ loaded }) => loaded)
  return all.toSorted((one, other) => one.jurisdiction.title.localeCompare(other.jurisdiction.title, 'en'))
}

export function jurisdictionNamed(rulebook: Rulebook, id: string): CompiledJurisdiction {
  const found = rulebook.get(id)
  if (found !== undefined) return found
  const message = `There is no jurisdiction "${id}". Write one of: ${list(rulebook.keys())}.`
  throw new DomainError('unknown-jurisdiction', message, 'jurisdiction')
}

export function planNamed(jurisdiction: CompiledJurisdiction, method: string): Plan {
  const plan = jurisdiction.plans.get(method)
  if (plan !== undefined) return plan
  const message = `${jurisdiction.loaded.jurisdiction.title} has no method "${method}". Write one of: ${list(jurisdiction.plans.keys())}.`
  throw new DomainError('unknown-method', message, 'method')
}
