import type { Day } from '../calendar/day'
import type { Facts } from '../cases/facts'
import { evaluate, planFor } from '../deadlines/calculate'
import type { Plan } from '../deadlines/plan'
import type { Mail } from '../rules/default-types'
import type { Rulebook } from '../rules/rulebook'
import type { CompiledNeed } from './needs'
import { NONE_SIGNED, stateOf, type Need } from './prepare-default'

/** A piece of mail that the law still wants; its id is that of the rule file. */
export type Mailing = Need & { readonly mail: Mail }

/** Whether anything was done that serves: before that no default is prepared. */
export function isHandedOver({ method }: Plan, { events }: Facts): boolean {
  const acts = method['service-acts'].flat()
  return events.some(({ type }) => acts.includes(type))
}

/** What the way of service puts into the mail, then what goes out before a default. */
function wanted(plan: Plan, facts: Facts): readonly CompiledNeed[] {
  return isHandedOver(plan, facts) ? [...plan.mailings, ...plan.needs] : plan.mailings
}

/**
 * The pieces of mail that are to be sent for this recipient as of a day at the place of service, in the order of the
 * rule files, with the day by which or from which; what is done is left out. Same errors as `calculateSheet`.
 */
export function prepareMailings(facts: Facts, rulebook: Rulebook, asOf: Day): Mailing[] {
  const plan = planFor(facts, rulebook)
  const { run } = evaluate(plan, facts, asOf)
  return wanted(plan, facts).flatMap((need) => {
    const { mail } = need.need
    if (mail === undefined || !need.applies(run)) return []
    const found = { need: need.need, ...stateOf(need, run, asOf, NONE_SIGNED), mail }
    return found.state === 'done' ? [] : [found]
  })
}
