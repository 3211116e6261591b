import type { Written } from './court-store'
import type { FirmTables } from './firm-tables'
import { checkId } from './ids'
import { canonicalJson, readTexts } from './stored-json'

/** A proof of service as it was drawn, and what it rests on. */
export type StoredProof = {
  readonly id: string
  readonly serveId: string
  readonly fileId: string
  readonly form: string
  readonly eventIds: readonly string[]
  readonly rulesHash: string
  readonly templateHash: string
}

export class ProofStore {
  constructor(private readonly tables: FirmTables) {}

  async add(proof: StoredProof, { at, by }: Written): Promise<void> {
    await this.tables.add.proof({
      id: checkId(proof.id, 'id'),
      serve_id: proof.serveId,
      file_id: proof.fileId,
      form: proof.form,
      event_ids: canonicalJson(proof.eventIds),
      rules_hash: proof.rulesHash,
      template_hash: proof.templateHash,
      created_at: at,
      created_by: by,
    })
  }

  async ofServe(serveId: string): Promise<StoredProof[]> {
    const rows = await this.tables.proofs().where({ serve_id: serveId }).orderBy('id')
    return rows.map((row) => ({
      id: row.id,
      serveId: row.serve_id,
      fileId: row.file_id,
      form: row.form,
      eventIds: readTexts(row.event_ids),
      rulesHash: row.rules_hash,
      templateHash: row.template_hash,
    }))
  }
}
