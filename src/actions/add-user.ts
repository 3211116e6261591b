import type { User } from '../stores/user-store'
import type { AddUser } from './add-user.input'
import { auditOf, type Context } from './context'
import { checkPassword, hashPassword } from './passwords'
import { permit } from './permissions'

/**
 * Adds a person to the firm. Sent again with the same id and body it answers the same.
 *
 * Throws `DomainError`: `not-permitted`, `weak-password`, `email-taken`, `bad-id`, `id-reused`.
 */
export async function addUser(ctx: Context, input: AddUser): Promise<User> {
  permit(ctx.actor.role, 'add-user')
  const { id, name, role, signIn, server = null } = input
  if (signIn !== undefined) {
    const firm = await ctx.firm.read((stores) => stores.firm.get())
    checkPassword(signIn.password, signIn.email, [firm.name, name])
  }
  const passwordHash = signIn === undefined ? null : await hashPassword(signIn.password)
  const at = ctx.clock.now()
  return ctx.firm.write(async (stores) => {
    // A hash of the body with a password in it would be a fast hash of the password: it is left out.
    const body = { actor: ctx.actor.id, name, role, email: signIn?.email ?? null, server }
    await stores.posts.once({ id, action: 'add-user', body, at }, async () => {
      const email = signIn?.email ?? null
      await stores.users.add({ id, name, role, email, server, passwordHash, createdAt: at })
      await stores.audit.record(auditOf(ctx.actor, at, 'add-user', ['user', id], { role }))
      return {}
    })
    return stores.users.get(id, 'id')
  })
}
