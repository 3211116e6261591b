import type { JsonObject } from '../domain/cases/matter'
import type { FirmTables } from './firm-tables'
import { newId } from './ids'
import { canonicalJson, readJsonObject } from './stored-json'

/** Who did what to what. */
export type AuditEntry = {
  readonly at: string
  readonly actorId: string
  readonly actorRole: string
  readonly action: string
  /** The kind of thing: `case`, `serve`, `event`, `file`, `user`, … */
  readonly subject: string
  readonly subjectId: string
  readonly details: JsonObject
}

export class AuditStore {
  constructor(private readonly tables: FirmTables) {}

  async record(entry: AuditEntry): Promise<void> {
    await this.tables.add.audit({
      id: newId(),
      at: entry.at,
      actor_id: entry.actorId,
      actor_role: entry.actorRole,
      action: entry.action,
      subject: entry.subject,
      subject_id: entry.subjectId,
      details: canonicalJson(entry.details),
    })
  }

  /** What was done to one thing, the first first. */
  async of(subjectId: string): Promise<AuditEntry[]> {
    const rows = await this.tables.audit().where({ subject_id: subjectId }).orderBy('id')
    return rows.map((row) => ({
      at: row.at,
      actorId: row.actor_id,
      actorRole: row.actor_role,
      action: row.action,
      subject: row.subject,
      subjectId: row.subject_id,
      details: readJsonObject(row.details),
    }))
  }
}
