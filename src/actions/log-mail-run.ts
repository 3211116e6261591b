import type { JsonObject, MatterEvent } from '../domain/cases/matter'
import { DomainError } from '../domain/errors'
import { newId } from '../stores/ids'
import type { Stores } from '../stores/stores'
import type { User } from '../stores/user-store'
import type { Context } from './context'
import type { LogMailRun } from './log-mail-run.input'
import { takePiece, type PieceInHand } from './mail-pieces'
import { permit } from './permissions'
import { record } from './recording'

type Piece = LogMailRun['pieces'][number]

/** The one who mailed, where it was not the server of that serve: whoever mails signs for it. */
function mailer({ inHand }: PieceInHand, person: User): JsonObject {
  if (inHand.serve.serverId === person.id) return {}
  const address = person.server?.['address']
  return { by: { name: person.name, ...(typeof address === 'string' ? { address } : {}) } }
}

function refuseOther({ mailing, addressed, recipient }: PieceInHand, { mailClass }: Piece): string {
  const { event } = mailing.mail
  if (event === undefined)
    throw new DomainError(
      'not-logged-here',
      `${recipient}: ${mailing.need.title} is put into the mail by somebody else.`,
    )
  if (addressed?.class?.includes(mailClass) === false)
    throw new DomainError(
      'other-class',
      `${recipient}: this goes by ${addressed.class.join(' or ')} mail; if it went otherwise, record it on the page of the recipient.`,
    )
  return event
}

/** What the rules ask of such a piece, each in one of their words: the paper on it states that. */
function askedOf({ mailing, recipient }: PieceInHand, { asked = {} }: Piece): JsonObject {
  const answers = (mailing.mail.asks ?? []).map(({ id, say, words }) => {
    const word = asked[id]
    if (word === undefined || !(word in words))
      throw new DomainError('not-said', `${recipient}: ${say}: ${Object.values(words).join(', ')}.`)
    return [id, word] as const
  })
  return Object.fromEntries(answers)
}

function eventOf(taken: PieceInHand, piece: Piece, run: LogMailRun, person: User): MatterEvent {
  const { addressed, mailing, recipient } = taken
  const { articleNumber, kind, address, mailClass, name = addressed?.addressee ?? recipient } = piece
  const role = addressed?.role
  return {
    type: refuseOther(taken, piece),
    at: run.at,
    to: { name, ...(kind === undefined ? {} : { kind }), ...(role === undefined ? {} : { role }), address },
    mailClass,
    ...(addressed?.envelope === undefined ? {} : { envelope: addressed.envelope }),
    depositedAt: run.depositedAt,
    ...(articleNumber === undefined ? {} : { articleNumber }),
    ...mailing.mail.states,
    ...askedOf(taken, piece),
    ...mailer(taken, person),
  }
}

async function logPiece(
  ctx: Context,
  stores: Stores,
  piece: Piece,
  run: LogMailRun,
  at: string,
): Promise<void> {
  const taken = await takePiece(ctx, stores, piece, 'log-mail-run')
  const person = await stores.users.find(run.mailedBy)
  if (person === null)
    throw new DomainError('unknown-user', 'mailedBy: there is no such person in this firm.', 'mailedBy')
  const { serveId } = piece
  const recording = { id: newId(), serveId, event: eventOf(taken, piece, run, person) }
  await record(ctx, stores, 'log-mail-run', recording, taken.inHand, at)
}

/**
 * Records pieces of mail that went out together, each on its serve, all or none. Sent again with the same id and body
 * it changes nothing more.
 *
 * Throws `DomainError`: `not-permitted`, `unknown-serve`, `unknown-mailing`, `unknown-kind`, `other-class`,
 * `not-said`, `not-logged-here`, `unknown-user`, `bad-date`, `not-yet`, `bad-id`, `id-reused`.
 */
export async function logMailRun(ctx: Context, input: LogMailRun): Promise<void> {
  permit(ctx.actor.role, 'log-mail-run')
  const at = ctx.clock.now()
  await ctx.firm.write(async (stores) => {
    const post = { id: input.id, action: 'log-mail-run', body: { actor: ctx.actor.id, input }, at }
    await stores.posts.once(post, async () => {
      for (const piece of input.pieces) await logPiece(ctx, stores, piece, input, at)
      return {}
    })
  })
}
