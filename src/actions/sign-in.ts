import { DomainError } from '../domain/errors'
import type { Credentials } from '../stores/door-store'
import { auditOf, type Actor, type Program } from './context'
import { hashPassword, isOutdated, isPassword } from './passwords'
import { isRole } from './permissions'
import { hashOfToken, latestEnd, newToken } from './sessions'
import type { SignIn } from './sign-in.input'
import { noteSuccess, takeTry } from './throttle'

/** A session: the token goes to the browser and is kept nowhere else. */
export type SignedIn = {
  readonly token: string
  readonly firmId: string
  readonly actor: Actor
  /** When it ends at the latest (UTC, RFC 3339); half an hour unused ends it sooner. */
  readonly endsAt: string
}

const WRONG = 'The address or the password is wrong. Check both and try again.'

/**
 * Signs a person in. `origin` is where the request came from (an IP address), for slowing guessers down.
 *
 * Throws `DomainError`: `wrong-credentials` (the same for an unknown address, a wrong password and a person who
 * has left), `too-many-tries`.
 */
export async function signIn(
  { ledger, clock }: Pick<Program, 'ledger' | 'clock'>,
  { email, password }: SignIn,
  origin: string,
): Promise<SignedIn> {
  const { door } = ledger
  const now = clock.now()
  await takeTry(door, email, origin, now)
  const found = await door.credentials(email)
  const isRight = await isPassword(password, found?.passwordHash ?? null)
  if (!isRight || found?.disabledAt !== null) throw new DomainError('wrong-credentials', WRONG)
  await noteSuccess(door, email, origin)
  return open({ ledger }, found, password, now)
}

async function open(
  { ledger }: Pick<Program, 'ledger'>,
  { firmId, userId, passwordHash }: Credentials,
  password: string,
  now: string,
): Promise<SignedIn> {
  const token = newToken()
  const newer = isOutdated(passwordHash ?? '') ? await hashPassword(password) : null
  return ledger.forFirm(firmId).write(async ({ users, sessions, audit }) => {
    const { id, name, role } = await users.get(userId, 'email')
    if (!isRole(role)) throw new DomainError('unknown-role', `There is no role "${role}".`)
    if (newer !== null) await users.rehash(userId, newer)
    await sessions.open(hashOfToken(token), userId, now)
    const actor = { id, name, role }
    await audit.record(auditOf(actor, now, 'sign-in', ['user', id]))
    return { token, firmId, actor, endsAt: latestEnd(now) }
  })
}
