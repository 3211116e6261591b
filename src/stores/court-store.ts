import { DomainError } from '../domain/errors'
import type { FirmTables } from './firm-tables'
import { checkId } from './ids'
import { refuseUnkeepable } from './stored-json'

/** A court house; `court` is the word that the jurisdiction's rules have for this kind of court. */
export type Court = {
  readonly id: string
  readonly jurisdiction: string
  readonly court: string
  readonly county: string | null
  readonly name: string
  readonly address: string | null
}

/** Who wrote a row, and when (UTC, RFC 3339). */
export type Written = { readonly at: string; readonly by: string }

export class CourtStore {
  constructor(private readonly tables: FirmTables) {}

  async add(court: Court, { at, by }: Written): Promise<void> {
    refuseUnkeepable(court, 'court')
    checkId(court.id, 'id')
    await this.tables.add.court({ ...court, created_at: at, created_by: by })
  }

  async get(id: string, path: string): Promise<Court> {
    const found = await this.tables
      .courts()
      .where({ id })
      .first('id', 'jurisdiction', 'court', 'county', 'name', 'address')
    if (found !== undefined) return found
    throw new DomainError('unknown-court', `${path}: there is no such court among the firm's courts.`, path)
  }

  async list(): Promise<Court[]> {
    return this.tables
      .courts()
      .orderBy(['name', 'id'])
      .select('id', 'jurisdiction', 'court', 'county', 'name', 'address')
  }
}
