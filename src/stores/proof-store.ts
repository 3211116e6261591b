import { DomainError } from '../domain/errors'
import type { Written } from './court-store'
import type { FirmTables } from './firm-tables'
import { checkId } from './ids'
import { outcomeOfRow, proofOfRow, rowOfOutcome, rowOfProof, rowOfSigning, signingOfRow } from './proof-rows'
import type { ProofOutcomeRow, ProofRow, ProofSigningRow } from './rows'
import { refuseUnkeepable } from './stored-json'
import type { NewProof, ProofOutcome, ProofSigning, StoredProof } from './stored-proof'

export type { ElectronicSigning, NewProof, ProofOutcome, ProofSigning, StoredProof } from './stored-proof'

/** The proofs of a firm, version by version. Added and read, never changed. */
export class ProofStore {
  constructor(private readonly tables: FirmTables) {}

  async add(proof: NewProof, { at, by }: Written): Promise<void> {
    refuseUnkeepable([proof.title, proof.signer, proof.oath.words, proof.signature], 'proof')
    checkId(proof.id, 'id')
    await this.tables.add.proof({ ...rowOfProof(proof), created_at: at, created_by: by })
  }

  async sign(signing: ProofSigning, { at, by }: Written): Promise<void> {
    refuseUnkeepable(signing.signer, 'signer')
    checkId(signing.id, 'id')
    await this.tables.add.proofSigning({ ...rowOfSigning(signing), created_at: at, created_by: by })
  }

  async conclude(outcome: ProofOutcome, { at, by }: Written): Promise<void> {
    refuseUnkeepable([outcome.docketEntry, outcome.clerk, outcome.reason], 'outcome')
    checkId(outcome.id, 'id')
    await this.tables.add.proofOutcome({ ...rowOfOutcome(outcome), created_at: at, created_by: by })
  }

  /** Throws `unknown-proof` with the path of what named it; a proof of another firm is as unknown as none. */
  async get(id: string, path: string): Promise<StoredProof> {
    const row = await this.tables.proofs().where({ id }).first('serve_id')
    const all = row === undefined ? [] : await this.ofServe(row.serve_id)
    const found = all.find((proof) => proof.id === id)
    if (found !== undefined) return found
    throw new DomainError('unknown-proof', `${path}: there is no such proof in this firm.`, path)
  }

  /** All versions of all papers of a serve, the first drawn first. */
  async ofServe(serveId: string): Promise<StoredProof[]> {
    const rows = await this.tables
      .proofs()
      .where({ serve_id: serveId })
      .orderBy(['created_at', 'paper', 'version'])
    const ids = rows.map(({ id }) => id)
    const signings = await this.tables.proofSignings().whereIn('proof_id', ids)
    const outcomes = await this.tables.proofOutcomes().whereIn('proof_id', ids)
    return rows.map((row) => proofOf(row, rows, signings, outcomes))
  }
}

function outcomeOf(
  row: ProofRow,
  outcomes: readonly ProofOutcomeRow[],
  wanted: ProofOutcome['outcome'],
): ProofOutcome | null {
  const found = outcomes.find(({ proof_id: of, outcome }) => of === row.id && outcome === wanted)
  return found === undefined ? null : outcomeOfRow(found)
}

function proofOf(
  row: ProofRow,
  rows: readonly ProofRow[],
  signings: readonly ProofSigningRow[],
  outcomes: readonly ProofOutcomeRow[],
): StoredProof {
  const signing = signings.find(({ proof_id: of }) => of === row.id)
  const signed = new Set(signings.map(({ proof_id: of }) => of))
  const later = rows
    .filter(({ id, paper, version }) => paper === row.paper && version > row.version && signed.has(id))
    .toSorted((a, b) => a.version - b.version)
  return {
    ...proofOfRow(row),
    createdAt: row.created_at,
    createdBy: row.created_by,
    signing: signing === undefined ? null : signingOfRow(signing),
    filed: outcomeOf(row, outcomes, 'filed'),
    rejected: outcomeOf(row, outcomes, 'rejected'),
    supersededBy: later.at(-1)?.id ?? null,
  }
}
