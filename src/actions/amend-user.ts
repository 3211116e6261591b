import type { JsonObject } from '../domain/cases/matter'
import type { User } from '../stores/user-store'
import type { AmendUser } from './amend-user.input'
import { changesTo } from './changes'
import { auditOf, type Context } from './context'
import { permit } from './permissions'

/**
 * Puts right what proofs say of a person: one's own, or as an administrator anybody's. The audit row keeps the old
 * values beside the new; what is signed stays as it was signed. Sent again with the same id and body it changes
 * nothing more.
 *
 * Throws `DomainError`: `not-permitted`, `unknown-user`, `nothing-changed`, `bad-id`, `id-reused`.
 */
export async function amendUser(ctx: Context, input: AmendUser): Promise<User> {
  permitOnUser(ctx, input.userId)
  const at = ctx.clock.now()
  const { id, userId, server } = input
  return ctx.firm.write(async (stores) => {
    const post = { id, action: 'amend-user', body: { actor: ctx.actor.id, input }, at }
    await stores.posts.once(post, async () => {
      const before = (await stores.users.get(userId, 'userId')).server ?? {}
      const { from, to } = changesTo(before, server)
      await stores.users.amend(userId, recorded({ ...before, ...to }))
      await stores.audit.record(auditOf(ctx.actor, at, 'amend-user', ['user', userId], { from, to }))
      return {}
    })
    return stores.users.get(userId, 'userId')
  })
}

/** Throws `not-permitted` for details that are neither the person's own nor an administrator's to put right. */
export function permitOnUser({ actor }: Context, userId: string): void {
  permit(actor.role, userId === actor.id ? 'sign-proof' : 'amend-user')
}

function recorded(server: JsonObject): JsonObject | null {
  const entries = Object.entries(server).filter(([, value]) => value !== null && value !== undefined)
  return entries.length === 0 ? null : Object.fromEntries(entries)
}
