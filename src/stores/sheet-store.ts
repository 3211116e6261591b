import type { JsonObject } from '../domain/cases/matter'
import type { ExplainedSheet } from '../domain/deadlines/sheet'
import { DomainError } from '../domain/errors'
import type { FirmTables } from './firm-tables'
import { newId } from './ids'
import type { SheetRow } from './rows'
import { canonicalJson, readJsonObject } from './stored-json'

/** A sheet as it was shown, with the facts it was made from; `eventSeq` is the last entry of the chain it knew. */
export type SheetSnapshot = {
  readonly id: string
  readonly serveId: string
  readonly eventSeq: number
  /** YYYY-MM-DD. */
  readonly asOf: string | null
  readonly facts: JsonObject
  readonly sheet: ExplainedSheet
  readonly createdAt: string
}

export class SheetStore {
  constructor(private readonly tables: FirmTables) {}

  /** Keeps a sheet and answers its id. */
  async save(snapshot: Omit<SheetSnapshot, 'id'>): Promise<string> {
    const id = newId()
    await this.tables.add.sheet({
      id,
      serve_id: snapshot.serveId,
      event_seq: snapshot.eventSeq,
      as_of: snapshot.asOf,
      rules_hash: snapshot.sheet.rulesHash,
      facts: canonicalJson(snapshot.facts),
      sheet: canonicalJson(asJson(snapshot.sheet)),
      created_at: snapshot.createdAt,
    })
    return id
  }

  async get(id: string): Promise<SheetSnapshot> {
    const row = await this.tables.sheets().where({ id }).first()
    if (row === undefined) throw new DomainError('unknown-sheet', 'There is no such sheet in this firm.')
    return snapshotOf(row)
  }

  /** Serves of which some sheet was made from other rules than these, by hash. */
  async servesUnderOtherRules(hashes: readonly string[]): Promise<ReadonlySet<string>> {
    const rows = await this.tables.sheets().whereNotIn('rules_hash', hashes).distinct('serve_id')
    return new Set(rows.map(({ serve_id: id }) => id))
  }

  /** Every sheet of a serve, the newest first. */
  async ofServe(serveId: string): Promise<SheetSnapshot[]> {
    const rows = await this.tables.sheets().where({ serve_id: serveId }).orderBy('id', 'desc')
    return rows.map(snapshotOf)
  }

  /** The newest sheet of a serve. */
  async latest(serveId: string): Promise<SheetSnapshot | null> {
    const row = await this.tables
      .sheets()
      .where({ serve_id: serveId })
      .orderBy([
        { column: 'event_seq', order: 'desc' },
        { column: 'id', order: 'desc' },
      ])
      .first()
    return row === undefined ? null : snapshotOf(row)
  }
}

function asJson(sheet: ExplainedSheet): JsonObject {
  return sheet
}

function isSheet(value: unknown): value is ExplainedSheet {
  return typeof value === 'object' && value !== null && 'deadlines' in value && 'reasons' in value
}

function snapshotOf(row: SheetRow): SheetSnapshot {
  const sheet = readJsonObject(row.sheet)
  if (!isSheet(sheet)) throw new Error(`The sheet ${row.id} holds no deadlines.`)
  return {
    id: row.id,
    serveId: row.serve_id,
    eventSeq: row.event_seq,
    asOf: row.as_of,
    facts: readJsonObject(row.facts),
    sheet,
    createdAt: row.created_at,
  }
}
