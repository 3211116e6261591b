import { DomainError } from '../domain/errors'
import type { Written } from './court-store'
import type { FirmTables } from './firm-tables'
import { checkId } from './ids'
import type { FileRow } from './rows'
import { refuseUnkeepable } from './stored-json'

/** What is known of a file; its bytes lie in the folder of files. */
export type StoredFile = {
  readonly id: string
  readonly caseId: string
  readonly serveId: string | null
  readonly kind: string
  /** As the person named it, kept exactly. */
  readonly name: string
  readonly mime: string
  readonly sha256: string
  readonly bytes: number
}

export class FileStore {
  constructor(private readonly tables: FirmTables) {}

  /** Records a file whose bytes are on the disk already. */
  async add(file: StoredFile, { at, by }: Written): Promise<void> {
    refuseUnkeepable(file, 'file')
    await this.tables.add.file({
      id: checkId(file.id, 'id'),
      case_id: file.caseId,
      serve_id: file.serveId,
      kind: file.kind,
      name: file.name,
      mime: file.mime,
      sha256: file.sha256,
      bytes: file.bytes,
      created_at: at,
      created_by: by,
    })
  }

  async get(id: string, path: string): Promise<StoredFile> {
    const row = await this.tables.files().where({ id }).first()
    if (row !== undefined) return fileOf(row)
    throw new DomainError('unknown-file', `${path}: there is no such file in this firm.`, path)
  }

  /** Every file of the firm. */
  async all(): Promise<StoredFile[]> {
    const rows = await this.tables.files().orderBy('id')
    return rows.map(fileOf)
  }

  /** By whom and when each file of a case was added, by the id of the file. */
  async addedIn(caseId: string): Promise<ReadonlyMap<string, Written>> {
    const rows = await this.tables.files().where({ case_id: caseId })
    return new Map(rows.map(({ id, created_at: at, created_by: by }) => [id, { at, by }]))
  }

  async ofCase(caseId: string): Promise<StoredFile[]> {
    const rows = await this.tables.files().where({ case_id: caseId }).orderBy('id')
    return rows.map(fileOf)
  }
}

function fileOf(row: FileRow): StoredFile {
  return {
    id: row.id,
    caseId: row.case_id,
    serveId: row.serve_id,
    kind: row.kind,
    name: row.name,
    mime: row.mime,
    sha256: row.sha256,
    bytes: row.bytes,
  }
}
