import type { JsonObject, MatterEvent } from '../domain/cases/matter'
import { DomainError } from '../domain/errors'
import { ChainCheck, type CheckedChain } from './chain-check'
import {
  CHAIN_START,
  chainText,
  flawAgainst,
  flawAtEnd,
  flawOf,
  type ChainFlaw,
  type ChainHead,
} from './event-chain'
import {
  attachmentsOf,
  bodyOfEvent,
  bodyOfStrike,
  chained,
  clientHash,
  type Attachment,
  type EventBody,
  type NewEvent,
  type NewStrike,
} from './event-row'
import type { FirmTables } from './firm-tables'
import type { EventRow } from './rows'
import { readJsonObject } from './stored-json'

export type { Attachment, NewEvent, NewStrike, Witness } from './event-row'
export type { ChainFlaw, ChainHead } from './event-chain'

/** An event as it lies in the ledger, with both times and, if it was struck, by what and why. */
export type LedgerEvent = {
  readonly seq: number
  readonly id: string
  readonly serveId: string
  readonly event: MatterEvent
  readonly onDay: string
  readonly atLocal: string | null
  readonly zone: string
  readonly atUtc: string | null
  readonly receivedAt: string
  readonly device: JsonObject | null
  readonly attachments: readonly Attachment[]
  readonly actorId: string
  readonly actorRole: string
  readonly struck: Struck | null
  readonly hash: string
}

export type Struck = {
  readonly id: string
  readonly seq: number
  readonly reason: string
  readonly actorId: string
  readonly receivedAt: string
}

/** An entry of the chain; `text` is what it is hashed as, `null` for an entry of another serve. */
export type ChainLink = {
  readonly seq: number
  readonly hash: string
  readonly prev: string
  readonly text: string | null
}

/** Where an entry stands in the chain; `repeated` when it was there already. */
export type Appended = { readonly seq: number; readonly hash: string; readonly repeated: boolean }

const PAGE = 1000

/** The events of a firm. Added and read, never changed: there is no update and no delete here. */
export class EventStore {
  constructor(private readonly tables: FirmTables) {}

  /** Records an event. The same id with the same body again answers the same; with another body it is refused. */
  async append(entry: NewEvent): Promise<Appended> {
    return this.add(bodyOfEvent(entry))
  }

  /** Strikes an event, once; the reason says why. A strike itself is not struck: record the event again. */
  async strike(entry: Omit<NewStrike, 'serveId' | 'type'>): Promise<Appended> {
    const struck = await this.tables.events().where({ id: entry.strikes }).first()
    if (struck?.entry !== 'recorded') {
      const message = 'There is no such event to strike; name one by its id.'
      throw new DomainError('unknown-event', message, 'strikes')
    }
    return this.add(bodyOfStrike({ ...entry, serveId: struck.serve_id, type: struck.type }))
  }

  private async add(body: EventBody): Promise<Appended> {
    const there = await this.tables.events().where({ id: body.id }).first()
    if (there !== undefined) return answerAgain(there, body)
    await this.refuseSecondStrike(body)
    const row = chained(body, this.tables.firmId, await this.head())
    await this.tables.add.event(row)
    return { seq: row.seq, hash: row.hash, repeated: false }
  }

  private async refuseSecondStrike({ strikes }: EventBody): Promise<void> {
    if (strikes === null) return
    const before = await this.tables.events().where({ strikes }).first()
    if (before === undefined) return
    const message = `This event was struck already: ${before.reason ?? ''}`
    throw new DomainError('already-struck', message, 'strikes')
  }

  /** The last entry of the firm's chain; seq 0 where there is none yet. */
  async head(): Promise<ChainHead> {
    const last = await this.tables.events().orderBy('seq', 'desc').first('seq', 'hash')
    return last ?? { seq: 0, hash: CHAIN_START }
  }

  /** All events of a serve in the order they were recorded, struck ones among them. */
  async ofServe(serveId: string): Promise<LedgerEvent[]> {
    const rows = await this.tables.events().where({ serve_id: serveId }).orderBy('seq')
    const strikes = new Map(
      rows.flatMap((row) => (row.strikes === null ? [] : [[row.strikes, row] as const])),
    )
    return rows.filter(({ entry }) => entry === 'recorded').map((row) => eventOf(row, strikes.get(row.id)))
  }

  /**
   * The firm's chain from the first to the last entry of a serve: the serve's own entries, strikes among them, with
   * the text they are hashed as, and of those in between only the hashes.
   */
  async chainOf(serveId: string): Promise<ChainLink[]> {
    const own = await this.tables.events().where({ serve_id: serveId }).orderBy('seq').select('seq')
    const [first, last] = [own.at(0)?.seq, own.at(-1)?.seq]
    if (first === undefined || last === undefined) return []
    const rows = await this.tables.events().whereBetween('seq', [first, last]).orderBy('seq')
    return rows.map((row) => ({
      seq: row.seq,
      hash: row.hash,
      prev: row.prev_hash,
      text: row.serve_id === serveId ? chainText(row) : null,
    }))
  }

  /** What these people recorded on these days (YYYY-MM-DD, at the place of service), struck events left out. */
  async byOn(actorIds: readonly string[], days: readonly string[]): Promise<LedgerEvent[]> {
    const rows = await this.tables
      .events()
      .whereIn('actor_id', actorIds)
      .whereIn('on_day', days)
      .where({ entry: 'recorded' })
      .orderBy('seq')
    const ids = rows.map(({ id }) => id)
    const strikes = await this.tables.events().whereIn('strikes', ids)
    const struck = new Set(strikes.map(({ strikes: id }) => id))
    return rows.filter(({ id }) => !struck.has(id)).map((row) => eventOf(row, undefined))
  }

  async find(id: string): Promise<LedgerEvent | null> {
    const row = await this.tables.events().where({ id, entry: 'recorded' }).first()
    if (row === undefined) return null
    return eventOf(row, await this.tables.events().where({ strikes: id }).first())
  }

  /**
   * Recomputes the whole chain. `known` is a head that was noted elsewhere: only with one can a cut-off end or a
   * chain written anew be seen. Answers the first flaw, or `null`.
   * Reads `page` entries at a time.
   */
  async verify(known: ChainHead | null = null, page = PAGE): Promise<ChainFlaw | null> {
    let head: ChainHead = { seq: 0, hash: CHAIN_START }
    for await (const row of this.inOrder(page)) {
      const flaw = flawOf(row, head) ?? flawAgainst(row, known)
      if (flaw !== null) return flaw
      head = row
    }
    return flawAtEnd(head, known)
  }

  /** As `verify`, but goes on after a flaw: answers all of them, and what the chain says of files and signings. */
  async check(known: ChainHead | null = null): Promise<CheckedChain> {
    const check = new ChainCheck(known)
    for await (const row of this.inOrder(PAGE)) check.take(row)
    return check.end()
  }

  /** Every row from the lowest number on, `page` at a time; one below the first entry would be no entry of ours. */
  private async *inOrder(page: number): AsyncGenerator<EventRow> {
    let rows = await this.tables.events().orderBy('seq').limit(page)
    for (;;) {
      yield* rows
      const last = rows.at(-1)
      if (last === undefined || rows.length < page) return
      rows = await this.tables.events().where('seq', '>', last.seq).orderBy('seq').limit(page)
    }
  }
}

function answerAgain(there: EventRow, body: EventBody): Appended {
  if (clientHash(there) === clientHash(body)) return { seq: there.seq, hash: there.hash, repeated: true }
  const message = `id: ${body.id} was used before for something else; nothing was changed. Make a new id.`
  throw new DomainError('id-reused', message, 'id')
}

function isEvent(value: JsonObject): value is MatterEvent {
  return typeof value['type'] === 'string' && typeof value['at'] === 'string'
}

function payloadOf(row: EventRow): MatterEvent {
  const payload = readJsonObject(row.payload ?? 'null')
  if (isEvent(payload)) return payload
  throw new Error(`Entry ${row.seq} holds no event.`)
}

function struckBy(row: EventRow | undefined): Struck | null {
  if (row === undefined) return null
  const { id, seq, reason, actor_id: actorId, received_at: receivedAt } = row
  return { id, seq, reason: reason ?? '', actorId, receivedAt }
}

/** A row as an entry, with the strike where there is one. */
export function eventOf(row: EventRow, strike: EventRow | undefined): LedgerEvent {
  return {
    seq: row.seq,
    id: row.id,
    serveId: row.serve_id,
    event: payloadOf(row),
    onDay: row.on_day ?? '',
    atLocal: row.at_local,
    zone: row.zone ?? '',
    atUtc: row.at_utc,
    receivedAt: row.received_at,
    device: row.device === null ? null : readJsonObject(row.device),
    attachments: attachmentsOf(row),
    actorId: row.actor_id,
    actorRole: row.actor_role,
    struck: struckBy(strike),
    hash: row.hash,
  }
}
