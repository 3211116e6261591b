import { DomainError } from '../domain/errors'
import type { Serve } from '../stores/serve-store'
import type { Stores } from '../stores/stores'
import type { AssignServer } from './assign-server.input'
import { auditOf, writtenBy, type Context } from './context'
import { permit } from './permissions'

/**
 * Gives a serve to a person of the firm who serves; whoever had it before stays on record and may still hand in
 * what was done until then.
 *
 * Throws `DomainError`: `not-permitted`, `unknown-serve`, `unknown-user`, `not-a-server`, `bad-id`, `id-reused`.
 */
export async function assignServer(ctx: Context, input: AssignServer): Promise<Serve> {
  permit(ctx.actor.role, 'assign-server')
  const at = ctx.clock.now()
  return ctx.firm.write(async (stores) => {
    const post = { id: input.id, action: 'assign-server', body: { actor: ctx.actor.id, input }, at }
    await stores.posts.once(post, async () => {
      await stores.serves.get(input.serveId, 'serveId')
      await refuseNonServer(stores, input.userId)
      await stores.serves.assign(input, writtenBy(ctx.actor, at))
      const { serveId, userId } = input
      await stores.audit.record(auditOf(ctx.actor, at, 'assign-server', ['serve', serveId], { userId }))
      return {}
    })
    return stores.serves.get(input.serveId, 'serveId')
  })
}

async function refuseNonServer(stores: Stores, userId: string): Promise<void> {
  const { name, role, disabledAt } = await stores.users.get(userId, 'userId')
  const because = disabledAt !== null ? 'has left' : role === 'client' ? 'is a client' : null
  if (because === null) return
  throw new DomainError('not-a-server', `userId: ${name} ${because}; choose somebody else.`, 'userId')
}
