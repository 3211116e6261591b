import { createHash } from 'node:crypto'
import { canonicalJson, readJson } from './stored-json'
import type { EventRow } from './rows'

/** What the first entry of a firm's chain names as the one before it. */
export const CHAIN_START = '0'.repeat(64)

/** Keeps the hash of an entry apart from that of a pair of hashes in a tree over entries (RFC 6962, 2.1). */
const LEAF = Buffer.of(0)

export type Unhashed = Omit<EventRow, 'hash'>

function json(text: string | null): ReturnType<typeof readJson> {
  return text === null ? null : readJson(text)
}

/** The text an entry is hashed as: RFC 8785 canonical JSON of all that the row says, its predecessor included. */
export function chainText(row: Unhashed): string {
  return canonicalJson({
    firm: row.firm_id,
    seq: row.seq,
    id: row.id,
    serve: row.serve_id,
    entry: row.entry,
    type: row.type,
    payload: json(row.payload),
    onDay: row.on_day,
    atLocal: row.at_local,
    zone: row.zone,
    atUtc: row.at_utc,
    receivedAt: row.received_at,
    device: json(row.device),
    attachments: json(row.attachments),
    actor: row.actor_id,
    actorRole: row.actor_role,
    strikes: row.strikes,
    reason: row.reason,
    software: row.software,
    rules: row.rules_hash,
    prev: row.prev_hash,
  })
}

/** SHA-256 over a zero byte and the entry's text, in hex. */
export function chainHash(row: Unhashed): string {
  return createHash('sha256').update(LEAF).update(chainText(row)).digest('hex')
}

/** Where a chain is broken, and in what way; nobody is accused: a disk can do it too. */
export type ChainFlaw = { readonly seq: number; readonly because: string }

/** The head of a chain: what an export, a backup receipt or a proof notes to hold later chains against. */
export type ChainHead = { readonly seq: number; readonly hash: string }

const STORED_JSON = ['payload', 'device', 'attachments'] as const

/** A changed blank in stored JSON would not change its meaning or the hash, but it is a change. */
function isCanonical(row: EventRow): boolean {
  return STORED_JSON.every((column) => {
    const text = row[column]
    return text === null || canonicalJson(readJson(text)) === text
  })
}

function contentFlaw(row: EventRow): string | null {
  try {
    if (chainHash(row) !== row.hash) return 'what it says does not match its hash'
    return isCanonical(row) ? null : 'its JSON was written differently'
  } catch {
    return 'its JSON cannot be read'
  }
}

/** What is wrong with an entry that should follow `before`; `null` when nothing is. */
export function flawOf(row: EventRow, before: ChainHead): ChainFlaw | null {
  if (row.seq !== before.seq + 1) {
    return { seq: before.seq + 1, because: `it is missing; entry ${row.seq} follows ${before.seq}` }
  }
  if (row.prev_hash !== before.hash) {
    return { seq: row.seq, because: 'it does not continue the entry before it' }
  }
  const because = contentFlaw(row)
  return because === null ? null : { seq: row.seq, because }
}

/** What is wrong with an entry where a head that was noted elsewhere names its number. */
export function flawAgainst(row: ChainHead, known: ChainHead | null): ChainFlaw | null {
  if (known?.seq !== row.seq || known.hash === row.hash) return null
  return { seq: row.seq, because: 'it is not the entry that was noted elsewhere' }
}

/** Whether a chain that ends at `head` once reached further. */
export function flawAtEnd(head: ChainHead, known: ChainHead | null): ChainFlaw | null {
  if (known === null || known.seq <= head.seq) return null
  return { seq: head.seq + 1, because: `it is missing, up to entry ${known.seq}, which was noted elsewhere` }
}
