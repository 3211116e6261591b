import type { JsonObject } from '../domain/cases/matter'
import type { Written } from './court-store'
import type { FirmTables } from './firm-tables'
import { checkId } from './ids'
import type { ApplicationRow } from './rows'
import { canonicalJson, readJsonObject, refuseUnkeepable } from './stored-json'

/** What was answered for an application to the court, as it was saved. */
export type Application = {
  readonly id: string
  readonly serveId: string
  /** The id in motions.yaml of the jurisdiction. */
  readonly motion: string
  /** By the paths of its questions. */
  readonly answers: JsonObject
}
export type StoredApplication = Application & Written

/** Applications to the court as counsel prepares them. Every saving stays readable; the latest counts. */
export class ApplicationStore {
  constructor(private readonly tables: FirmTables) {}

  async save({ id, serveId, motion, answers }: Application, { at, by }: Written): Promise<void> {
    refuseUnkeepable(answers, 'answers')
    await this.tables.add.application({
      id: checkId(id, 'id'),
      serve_id: serveId,
      motion,
      answers: canonicalJson(answers),
      created_at: at,
      created_by: by,
    })
  }

  /** Every version of an application on a serve, the newest first. */
  async versions(serveId: string, motion: string): Promise<StoredApplication[]> {
    const rows = await this.tables
      .applications()
      .where({ serve_id: serveId, motion })
      .orderBy([
        { column: 'created_at', order: 'desc' },
        { column: 'id', order: 'desc' },
      ])
    return rows.map(applicationOf)
  }
}

function applicationOf(row: ApplicationRow): StoredApplication {
  const { id, serve_id: serveId, motion, created_at: at, created_by: by } = row
  return { id, serveId, motion, answers: readJsonObject(row.answers), at, by }
}
