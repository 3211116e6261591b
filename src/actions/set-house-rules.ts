import { DomainError } from '../domain/errors'
import type { Policy } from '../domain/rules/policy-types'
import type { HouseRule } from '../stores/house-rule-store'
import { checkPolicy } from '../stores/rule-files'
import { auditOf, writtenBy, type Context } from './context'
import { permit } from './permissions'
import type { SetHouseRules } from './set-house-rules.input'

/**
 * Sets the house rules of the firm or of a client, checked like a file of rules/policies. They only ever ask for
 * more than the law: what is laxer is overruled where it is used. Sent again with the same id and body it changes
 * nothing more.
 *
 * Throws `DomainError`: `not-permitted`, `bad-policy` with the place in the policy, `bad-id`, `id-reused`.
 */
export async function setHouseRules(ctx: Context, input: SetHouseRules): Promise<HouseRule> {
  permit(ctx.actor.role, 'set-house-rules')
  const policy = input.policy === null ? null : checked(input.policy)
  const rule = { id: input.id, client: input.client, policy }
  const at = ctx.clock.now()
  return ctx.firm.write(async (stores) => {
    const post = { id: input.id, action: 'set-house-rules', body: { actor: ctx.actor.id, input }, at }
    await stores.posts.once(post, async () => {
      await stores.houseRules.set(rule, writtenBy(ctx.actor, at))
      const details = { client: input.client, policy: input.policy }
      await stores.audit.record(auditOf(ctx.actor, at, 'set-house-rules', ['house-rules', input.id], details))
      return {}
    })
    return rule
  })
}

function checked(value: unknown): Policy {
  const result = checkPolicy(value)
  if ('policy' in result) return result.policy
  const { path, message } = result.flaw
  const place = ['policy', ...path].join('.')
  throw new DomainError('bad-policy', `${place}: ${message}.`, place)
}
