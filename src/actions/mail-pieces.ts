import type { Day } from '../domain/calendar/day'
import { dayAt } from '../domain/calendar/local-time'
import type { MatterCase, MatterServe } from '../domain/cases/matter'
import { matterFacts } from '../domain/cases/matter-facts'
import { readFacts } from '../domain/cases/read-facts'
import { prepareMailings, type Mailing } from '../domain/default/prepare-mailings'
import { orderedMailings } from '../domain/orders/ordered-mailings'
import { DomainError } from '../domain/errors'
import type { Addressed } from '../domain/rules/default-types'
import { jurisdictionNamed, type Rulebook } from '../domain/rules/rulebook'
import type { Stores } from '../stores/stores'
import type { Context } from './context'
import type { MailPiece } from './mail-pieces.input'
import type { ActionName } from './permissions'
import { takeInHand, type ServeInHand } from './recording'

type LawOfCase = MatterCase & { readonly jurisdiction: string }

/** A piece of mail; one that an order directs has its address. */
export type WantedMail = Mailing & { readonly address?: string }

/** The pieces of mail that an order and the rules still want for a serve as of a day; same errors as `calculateSheet`. */
export function mailingsOf(
  lawsuit: LawOfCase,
  matter: MatterServe,
  rulebook: Rulebook,
  today: Day,
): WantedMail[] {
  const { jurisdiction } = jurisdictionNamed(rulebook, lawsuit.jurisdiction).loaded
  const facts = readFacts(matterFacts(lawsuit.jurisdiction, lawsuit, matter, jurisdiction), rulebook)
  return [...orderedMailings(matter.events, today), ...prepareMailings(facts, rulebook, today)]
}

/** A piece of mail with the rules that it follows. */
export type PieceInHand = {
  readonly inHand: ServeInHand
  readonly mailing: WantedMail
  /** None for a piece that goes to the address of an order. */
  readonly addressed: Addressed | null
  readonly recipient: string
}

/**
 * A piece as the rules have it. Throws `unknown-mailing` where the serve wants no such piece (any more), `unknown-kind`
 * for a kind of address to which it may not go, and what `takeInHand` throws.
 */
export async function takePiece(
  ctx: Context,
  stores: Stores,
  piece: MailPiece,
  action: ActionName,
): Promise<PieceInHand> {
  const inHand = await takeInHand(ctx, stores, piece.serveId, action)
  const { lawsuit, matter, serve } = inHand
  const recipient = serve.details.recipient.name ?? ''
  const wanted = mailingsOf(lawsuit.case, matter, ctx.rulebook, dayAt(serve.zone, ctx.clock.now()))
  const mailing = wanted.find(({ need }) => need.id === piece.mailing)
  if (mailing === undefined)
    throw new DomainError(
      'unknown-mailing',
      `${recipient}: nothing like that is to be mailed; load the page again.`,
    )
  if (mailing.mail.to.length === 0) return { inHand, mailing, addressed: null, recipient }
  const addressed = mailing.mail.to.find(({ kind }) => kind === piece.kind)
  if (addressed === undefined)
    throw new DomainError(
      'unknown-kind',
      `${recipient}: choose what the address is; “${piece.kind ?? ''}” is none of the list.`,
    )
  return { inHand, mailing, addressed, recipient }
}
