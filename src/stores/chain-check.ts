import { CHAIN_START, flawAgainst, flawAtEnd, flawOf, type ChainFlaw, type ChainHead } from './event-chain'
import { attachmentsOf, type Attachment } from './event-row'
import type { EventRow } from './rows'

/** A firm's chain after every entry was looked at. */
export type CheckedChain = {
  readonly count: number
  /** The last entry as it lies there; seq 0 where there is none. */
  readonly head: ChainHead
  /** When the server received the last entry (UTC, RFC 3339). */
  readonly lastReceivedAt: string | null
  readonly flaws: readonly ChainFlaw[]
  /** The files that each entry with files names, by the id of the entry. */
  readonly attachments: ReadonlyMap<string, readonly Attachment[]>
}

/** Takes the entries of one firm in their order and gathers what is wrong with them; one flaw does not end it. */
export class ChainCheck {
  private head: ChainHead = { seq: 0, hash: CHAIN_START }
  private count = 0
  private lastReceivedAt: string | null = null
  private readonly flaws: ChainFlaw[] = []
  private readonly serveOf = new Map<string, string>()
  private readonly attachments = new Map<string, readonly Attachment[]>()

  /** `known` is a head that was noted elsewhere. */
  constructor(private readonly known: ChainHead | null) {}

  take(row: EventRow): void {
    this.count += 1
    if (row.seq < 1) {
      this.flaws.push({ seq: row.seq, because: 'it was put before the first entry' })
      return
    }
    this.flaws.push(...this.flawsOf(row))
    if (row.entry === 'recorded') this.serveOf.set(row.id, row.serve_id)
    const files = filesOf(row)
    if (files.length > 0) this.attachments.set(row.id, files)
    this.head = { seq: row.seq, hash: row.hash }
    this.lastReceivedAt = row.received_at
  }

  end(): CheckedChain {
    const { count, head, lastReceivedAt, attachments } = this
    const cut = flawAtEnd(head, this.known)
    return {
      count,
      head,
      lastReceivedAt,
      attachments,
      flaws: cut === null ? this.flaws : [...this.flaws, cut],
    }
  }

  private flawsOf(row: EventRow): ChainFlaw[] {
    const place = flawOf(row, this.head)
    // Where the place is wrong the content was not looked at yet: it is held against what the row itself says.
    const content = flawOf(row, { seq: row.seq - 1, hash: row.prev_hash })
    const own = place?.because === content?.because ? null : content
    return [place, own, flawAgainst(row, this.known), this.flawOfStrike(row)].filter((flaw) => flaw !== null)
  }

  private flawOfStrike({ seq, strikes, serve_id: serveId }: EventRow): ChainFlaw | null {
    if (strikes === null) return null
    const struck = this.serveOf.get(strikes)
    if (struck === serveId) return null
    const because = struck === undefined ? 'is not there before it' : 'belongs to another serve'
    return { seq, because: `the entry that it strikes (${strikes}) ${because}` }
  }
}

/** JSON that cannot be read was reported as a flaw of its entry already. */
function filesOf(row: EventRow): Attachment[] {
  try {
    return attachmentsOf(row)
  } catch {
    return []
  }
}
