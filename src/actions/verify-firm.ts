import type { CheckedChain } from '../stores/chain-check'
import type { ChainFlaw } from '../stores/event-chain'
import type { StoredFile } from '../stores/file-store'
import type { Heads } from '../stores/head-file'
import { damageIn } from '../stores/open-existing'
import type { ProofSigning } from '../stores/proof-store'
import type { FirmLedger, Stores } from '../stores/stores'
import { verifyFiles } from './verify-files'

/** Something that is not as it was recorded: where, what differs, and what to do. Nobody is accused. */
export type LedgerProblem = { readonly where: string; readonly differs: string; readonly remedy: string }

/** What one firm's part of the ledger was found to be. */
export type FirmReport = {
  readonly firmId: string
  readonly name: string
  readonly chain: CheckedChain | null
  readonly filesChecked: number
  readonly problems: readonly LedgerProblem[]
}

/** A firm's rows as they lay at one moment. */
export type FirmRecord = {
  readonly name: string | null
  readonly chain: CheckedChain
  readonly files: readonly StoredFile[]
  readonly signings: readonly ProofSigning[]
}

const KEEP = 'keep this database as it is, and compare the entry with a backup made before'

function problemOf({ seq, because }: ChainFlaw): LedgerProblem {
  return { where: `entry ${seq}`, differs: because, remedy: KEEP }
}

async function recordOf(
  { firm, events, files, proofs }: Stores,
  heads: Heads,
  id: string,
): Promise<FirmRecord> {
  const known = await firm.find()
  return {
    name: known?.name ?? null,
    chain: await events.check(heads.get(id) ?? null),
    files: await files.all(),
    signings: await proofs.signings(),
  }
}

async function verified(firm: FirmLedger, heads: Heads): Promise<FirmReport> {
  const { firmId } = firm
  const record = await firm.read((stores) => recordOf(stores, heads, firmId))
  const { checked, problems } = await verifyFiles(record, firm.folder)
  const lost = { where: 'firm', differs: 'the firm itself is not in the database', remedy: KEEP }
  return {
    firmId,
    name: record.name ?? 'firm without a name',
    chain: record.chain,
    filesChecked: checked,
    problems: [...(record.name === null ? [lost] : []), ...record.chain.flaws.map(problemOf), ...problems],
  }
}

/** What the engine can no longer read is a finding, and the other firms are still looked at. */
function unread(firmId: string, error: unknown): FirmReport {
  const remedy = 'keep the database as it is and restore a backup beside it'
  const problem = { where: 'database', differs: damageIn(error), remedy }
  return { firmId, name: 'firm that cannot be read', chain: null, filesChecked: 0, problems: [problem] }
}

/** Holds what one firm recorded against itself and against the head of its chain that was noted elsewhere. */
export function verifyFirm(firm: FirmLedger, heads: Heads): Promise<FirmReport> {
  return verified(firm, heads).catch((error: unknown) => unread(firm.firmId, error))
}
