import { DomainError } from '../domain/errors'
import type { User } from '../stores/user-store'
import { auditOf, type Context } from './context'
import type { DisableUser } from './disable-user.input'
import { permit } from './permissions'

/**
 * Ends the access of a person who has left: signed out everywhere at once, and not let in again. What the person did
 * stays as it is. Sent again with the same id and body it answers the same.
 *
 * Throws `DomainError`: `not-permitted`, `unknown-user`, `own-access`, `has-left`, `bad-id`, `id-reused`.
 */
export async function disableUser(ctx: Context, input: DisableUser): Promise<User> {
  permit(ctx.actor.role, 'disable-user')
  const at = ctx.clock.now()
  const { id, userId } = input
  return ctx.firm.write(async (stores) => {
    const post = { id, action: 'disable-user', body: { actor: ctx.actor.id, input }, at }
    await stores.posts.once(post, async () => {
      refuseLeaver(ctx, await stores.users.get(userId, 'userId'))
      await stores.users.disable(userId, at)
      await stores.sessions.endAll(userId, at)
      await stores.audit.record(auditOf(ctx.actor, at, 'disable-user', ['user', userId]))
      return {}
    })
    return stores.users.get(userId, 'userId')
  })
}

/** Nobody ends their own access: an installation without an administrator could not be entered any more. */
function refuseLeaver({ actor }: Context, { id, name, disabledAt }: User): void {
  if (id === actor.id) {
    const message = 'userId: this is you; another administrator has to end your access.'
    throw new DomainError('own-access', message, 'userId')
  }
  if (disabledAt === null) return
  throw new DomainError('has-left', `userId: ${name} has left already.`, 'userId')
}
