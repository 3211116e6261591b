import { auditOf, type Context } from './context'
import { hashOfToken } from './sessions'

/** Ends the session of this token; a second time changes nothing. */
export async function signOut({ firm, actor, clock }: Context, token: string): Promise<void> {
  const now = clock.now()
  await firm.write(async ({ sessions, audit }) => {
    await sessions.end(hashOfToken(token), now)
    await audit.record(auditOf(actor, now, 'sign-out', ['user', actor.id]))
  })
}
