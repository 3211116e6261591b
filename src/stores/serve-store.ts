import type { JsonObject, MatterServe } from '../domain/cases/matter'
import { isObject } from '../domain/cases/matter'
import { DomainError } from '../domain/errors'
import type { Written } from './court-store'
import type { FirmTables } from './firm-tables'
import { checkId } from './ids'
import type { ServeRow } from './rows'
import { canonicalJson, readJsonObject, refuseUnkeepable } from './stored-json'

/** A serve as a matter file has it, without its events: those lie in the chain. */
export type ServeDetails = JsonObject &
  Pick<
    MatterServe,
    'recipient' | 'method' | 'placeOfService' | 'flags' | 'server' | 'signature' | 'overrides'
  >

export type Serve = {
  readonly id: string
  readonly caseId: string
  /** Zone of the place of service (IANA name). */
  readonly zone: string
  readonly details: ServeDetails
  /** Who is to serve, since the latest assignment. */
  readonly serverId: string | null
  readonly createdAt: string
}

export type NewServe = Pick<Serve, 'id' | 'caseId' | 'zone' | 'details'>

export type NewAssignment = { readonly id: string; readonly serveId: string; readonly userId: string }

export type Assignment = NewAssignment & { readonly at: string; readonly by: string }

export class ServeStore {
  constructor(private readonly tables: FirmTables) {}

  async add(serve: NewServe, { at, by }: Written): Promise<void> {
    refuseUnkeepable(serve.details, 'serve')
    await this.tables.add.serve({
      id: checkId(serve.id, 'id'),
      case_id: serve.caseId,
      recipient_name: serve.details.recipient.name ?? null,
      method: serve.details.method,
      zone: serve.zone,
      details: canonicalJson(serve.details),
      created_at: at,
      created_by: by,
    })
  }

  /** Writes the facts of the serve anew, its way of service among them; whom it is for stays. */
  async amend({ id, details }: Pick<Serve, 'id' | 'details'>): Promise<void> {
    refuseUnkeepable(details, 'serve')
    await this.tables
      .serves()
      .where({ id })
      .update({ method: details.method, details: canonicalJson(details) })
  }

  /** Throws `unknown-serve` with the path of what named it; a serve of another firm is as unknown as none. */
  async get(id: string, path: string): Promise<Serve> {
    const row = await this.tables.serves().where({ id }).first()
    if (row !== undefined) return serveOf(row, await this.serverOf(id))
    throw new DomainError('unknown-serve', `${path}: there is no such serve in this firm.`, path)
  }

  async ofCase(caseId: string): Promise<Serve[]> {
    const rows = await this.tables.serves().where({ case_id: caseId }).orderBy('id')
    return Promise.all(rows.map(async (row) => serveOf(row, await this.serverOf(row.id))))
  }

  private async serverOf(serveId: string): Promise<string | null> {
    const latest = await this.tables
      .assignments()
      .where({ serve_id: serveId })
      .orderBy('position', 'desc')
      .first('user_id')
    return latest?.user_id ?? null
  }

  /** From now on this person is to serve; who was to before stays on record. */
  async assign({ id, serveId, userId }: NewAssignment, { at, by }: Written): Promise<void> {
    const earlier = await this.assignments(serveId)
    await this.tables.add.assignment({
      id: checkId(id, 'id'),
      serve_id: serveId,
      position: earlier.length + 1,
      user_id: userId,
      created_at: at,
      created_by: by,
    })
  }

  /** Who was to serve, the first one first. */
  async assignments(serveId: string): Promise<Assignment[]> {
    const rows = await this.tables.assignments().where({ serve_id: serveId }).orderBy('position')
    return rows.map((row) => ({
      id: row.id,
      serveId,
      userId: row.user_id,
      at: row.created_at,
      by: row.created_by,
    }))
  }
}

function isDetails(value: JsonObject): value is ServeDetails {
  return isObject(value['recipient']) && typeof value['method'] === 'string'
}

/** A row as a serve; `serverId` is who is to serve. */
export function serveOf(row: ServeRow, serverId: string | null): Serve {
  const details = readJsonObject(row.details)
  if (!isDetails(details)) throw new Error(`The serve ${row.id} holds no recipient or method.`)
  return { id: row.id, caseId: row.case_id, zone: row.zone, details, serverId, createdAt: row.created_at }
}
