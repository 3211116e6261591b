import { mailingsOf, type WantedMail } from '../../actions/mail-pieces'
import type { Day } from '../../domain/calendar/day'
import { DomainError } from '../../domain/errors'
import type { Rulebook } from '../../domain/rules/rulebook'
import { standing, type ServeOnBoard } from '../../stores/read/page-reader'
import { captionOf, rulesFor } from '../cases/title'
import { addressesIn } from '../events/addresses'

/** A piece of mail that a serve still wants, with what the page tells of it. */
export type Piece = {
  readonly serveId: string
  readonly mailing: WantedMail
  readonly recipient: string
  readonly caption: string
  readonly addresses: readonly string[]
  readonly today: Day
}

/** Where no dates can be computed nothing is known to be mailed; the board says why. */
function wanted({ serve, case: head, events }: ServeOnBoard, rulebook: Rulebook, today: Day): WantedMail[] {
  const matter = { ...serve.details, id: serve.id, events: standing(events) }
  try {
    return mailingsOf(head.case, matter, rulebook, today)
  } catch (error) {
    if (error instanceof DomainError) return []
    throw error
  }
}

function piecesOf(item: ServeOnBoard, rulebook: Rulebook, todayIn: (zone: string) => Day): Piece[] {
  const {
    serve,
    events,
    case: { case: head },
  } = item
  const today = todayIn(serve.zone)
  return wanted(item, rulebook, today).map((mailing) => ({
    serveId: serve.id,
    mailing,
    recipient: serve.details.recipient.name ?? 'Recipient without a name',
    caption: captionOf(head, rulesFor(rulebook, head)),
    addresses:
      mailing.address === undefined
        ? addressesIn(serve.details.recipient['address'], standing(events))
        : [mailing.address],
    today,
  }))
}

function urgency({ mailing: { state, day } }: Piece): number {
  if (state === 'waits') return Number.MAX_SAFE_INTEGER
  return day ?? Number.MAX_SAFE_INTEGER - 1
}

/** All pieces of mail of these serves, the most urgent first; those whose first day is yet to come stand last. */
export function piecesIn(
  items: readonly ServeOnBoard[],
  rulebook: Rulebook,
  todayIn: (zone: string) => Day,
): Piece[] {
  const all = items.flatMap((item) => piecesOf(item, rulebook, todayIn))
  return all.toSorted((a, b) => urgency(a) - urgency(b))
}
