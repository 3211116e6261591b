import { DomainError } from '../domain/errors'
import type { DoorStore } from '../stores/door-store'
import { auditOf, type Context } from './context'
import { isPassword } from './passwords'
import { hashOfToken, isOver } from './sessions'
import { noteSuccess, takeTry } from './throttle'

/** That the person is there: the session of the request, where it came from, and the password typed again. */
export type Presence = {
  readonly door: DoorStore
  /** The token that the browser sent. */
  readonly token: string
  /** An IP address, for slowing guessers down. */
  readonly origin: string
  readonly password: string
}

/**
 * Makes sure that the person who acts is at the screen at this moment. The password is asked for with the act itself,
 * so that it is never older than the act. Answers the SHA-256 of the session's token.
 *
 * Throws `DomainError`: `signed-out` (no live session of this very person), `too-many-tries`, `wrong-password`.
 */
export async function stepUp(ctx: Context, presence: Presence): Promise<string> {
  const { door, token, origin, password } = presence
  const now = ctx.clock.now()
  const sessionHash = hashOfToken(token)
  const session = await door.session(sessionHash)
  const isOwn = session?.userId === ctx.actor.id && session.firmId === ctx.firm.firmId
  if (!isOwn || isOver(session, now)) {
    throw new DomainError('signed-out', 'You are signed out. Sign in again; nothing was signed.')
  }
  const email = await emailOf(ctx)
  await takeTry(door, email, origin, now)
  const found = await door.credentials(email)
  const isRight = await isPassword(password, found?.passwordHash ?? null)
  if (!isRight || found?.disabledAt !== null) return refusePassword(ctx, now)
  await noteSuccess(door, email, origin)
  return sessionHash
}

async function emailOf(ctx: Context): Promise<string> {
  const { email } = await ctx.firm.read(({ users }) => users.get(ctx.actor.id, 'actor'))
  if (email !== null) return email
  throw new DomainError('signed-out', 'You have no sign-in of your own, so nothing can be signed as you.')
}

async function refusePassword(ctx: Context, now: string): Promise<never> {
  const { id } = ctx.actor
  await ctx.firm.write(({ audit }) => audit.record(auditOf(ctx.actor, now, 'wrong-password', ['user', id])))
  const message = 'password: this is not your password; type it again. Nothing was signed.'
  throw new DomainError('wrong-password', message, 'password')
}
