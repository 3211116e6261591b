import { DomainError } from '../domain/errors'
import type { FirmLedger } from '../stores/stores'
import { contextOf, type Context, type Program } from './context'
import { isRole } from './permissions'
import { hashOfToken, isOver, isWorthNoting } from './sessions'

function refuse(): never {
  throw new DomainError('signed-out', 'You are signed out. Sign in again; what you typed is not lost.')
}

/**
 * The context of a signed-in person, by the token the browser sent. Throws `signed-out` when the session was
 * ended, was not used for half an hour, is half a day old, or its person has left: that holds from the next
 * request on.
 */
export async function resumeSession(program: Program, token: string): Promise<Context> {
  const now = program.clock.now()
  const hash = hashOfToken(token)
  const session = await program.ledger.door.session(hash)
  if (session === null || isOver(session, now)) return refuse()
  const firm = program.ledger.forFirm(session.firmId)
  const user = await firm.read(({ users }) => users.find(session.userId))
  if (user === null || user.disabledAt !== null || !isRole(user.role)) return refuse()
  if (isWorthNoting(session, now)) await note(firm, hash, now)
  return contextOf(program, session.firmId, { id: user.id, name: user.name, role: user.role })
}

/** Where nothing can be written at the moment people may still read: the session then ends the sooner. */
async function note(firm: FirmLedger, hash: string, now: string): Promise<void> {
  try {
    await firm.write(({ sessions }) => sessions.use(hash, now))
  } catch (error) {
    if (!(error instanceof DomainError)) throw error
  }
}
