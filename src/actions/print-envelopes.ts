import { drawEnvelopes, type EnvelopeFront } from '../documents/envelope'
import { jurisdictionNamed } from '../domain/rules/rulebook'
import type { Context } from './context'
import { takePiece, type PieceInHand } from './mail-pieces'
import type { MailPiece } from './mail-pieces.input'
import { permit } from './permissions'
import type { PrintEnvelopes } from './print-envelopes.input'

/**
 * An address in lines: as it was written in lines, else a line a part, with town and postal code together.
 * `1 Elm St, Apt. 2, Albany, NY 12207` has three.
 */
export function addressLines(address: string): string[] {
  const written = address.split('\n').map((line) => line.trim())
  if (written.length > 1) return written.filter((line) => line !== '')
  const parts = address.split(',').map((part) => part.trim())
  return parts.length < 3 ? parts : [...parts.slice(0, -2), parts.slice(-2).join(', ')]
}

function frontOf(
  { addressed, recipient }: PieceInHand,
  { address, name = addressed?.addressee ?? recipient }: MailPiece,
  sender: readonly string[],
): EnvelopeFront {
  return {
    to: [name, ...addressLines(address)],
    sender: addressed?.sender === 'left-off' ? [] : sender,
    legend: addressed?.legend ?? '',
  }
}

/**
 * Draws the envelopes of pieces of mail that serves still want, one a page, in their order.
 *
 * Throws `DomainError`: `not-permitted`, `unknown-serve`, `unknown-mailing`, `unknown-kind`, `no-glyph`.
 */
export async function printEnvelopes(ctx: Context, input: PrintEnvelopes): Promise<Uint8Array> {
  permit(ctx.actor.role, 'log-mail-run')
  const { size, sender = [], pieces } = input
  return ctx.firm.read(async (stores) => {
    const fronts: EnvelopeFront[] = []
    const rules = new Set<string>()
    const languages = new Set<string>()
    for (const piece of pieces) {
      const taken = await takePiece(ctx, stores, piece, 'log-mail-run')
      fronts.push(frontOf(taken, piece, sender))
      const { loaded } = jurisdictionNamed(ctx.rulebook, taken.inHand.lawsuit.case.jurisdiction)
      rules.add(loaded.hash)
      languages.add(loaded.jurisdiction.language)
    }
    // Of several the first: envelopes of both sides of an ocean go out in one run, and a reader aloud takes one.
    const [language = ''] = languages
    return (await drawEnvelopes({ size, language, rulesHash: [...rules].join(' '), fronts })).bytes
  })
}
