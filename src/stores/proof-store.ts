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

  /** Every signing of the firm. */
  async signings(): Promise<ProofSigning[]> {
    const rows = await this.tables.proofSignings().orderBy('id')
    return rows.map(signingOfRow)
  }

  /** All versions of all papers of a serve, the first drawn first. */
  async ofServe(serveId: string): Promise<StoredProof[]> {
    const proofs = await this.tables
      .proofs()
      .where({ serve_id: serveId })
      .orderBy(['created_at', 'paper', 'version'])
    const ids = proofs.map(({ id }) => id)
    const signings = await this.tables.proofSignings().whereIn('proof_id', ids)
    const outcomes = await this.tables.proofOutcomes().whereIn('proof_id', ids).orderBy('created_at')
    const strikes = await this.tables.events().where({ serve_id: serveId, entry: 'struck' }).select('strikes')
    const found = { proofs, signings, outcomes, struck: new Set(strikes.map(({ strikes: id }) => id)) }
    return proofs.map((row) => proofOf(row, found))
  }
}

type Found = {
  readonly proofs: readonly ProofRow[]
  readonly signings: readonly ProofSigningRow[]
  readonly outcomes: readonly ProofOutcomeRow[]
  /** Ids of struck events. */
  readonly struck: ReadonlySet<string | null>
}

function lastOutcome(
  { id }: ProofRow,
  { outcomes }: Found,
  wanted: ProofOutcome['outcome'],
): ProofOutcome | null {
  const last = outcomes.findLast(({ proof_id: of, outcome }) => of === id && outcome === wanted)
  return last === undefined ? null : outcomeOfRow(last)
}

function filedOf(row: ProofRow, found: Found): StoredProof['filed'] {
  const filed = lastOutcome(row, found, 'filed')
  return filed === null ? null : { ...filed, struck: found.struck.has(filed.eventId) }
}

/** The last version of the same paper that was signed later. */
function successorOf(row: ProofRow, { proofs, signings }: Found): string | null {
  const signed = new Set(signings.map(({ proof_id: of }) => of))
  const later = proofs
    .filter(({ id, paper, version }) => paper === row.paper && version > row.version && signed.has(id))
    .toSorted((a, b) => a.version - b.version)
  return later.at(-1)?.id ?? null
}

function proofOf(row: ProofRow, found: Found): StoredProof {
  const signing = found.signings.find(({ proof_id: of }) => of === row.id)
  return {
    ...proofOfRow(row),
    createdAt: row.created_at,
    createdBy: row.created_by,
    signing: signing === undefined ? null : signingOfRow(signing),
    filed: filedOf(row, found),
    rejected: lastOutcome(row, found, 'rejected'),
    supersededBy: successorOf(row, found),
  }
}
