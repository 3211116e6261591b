import { DomainError } from '../domain/errors'
import type { FileFolder } from '../stores/file-folder'
import type { StoredFile } from '../stores/file-store'
import type { ProofSigning } from '../stores/proof-store'
import type { FirmRecord, LedgerProblem } from './verify-firm'

const COMPARE = 'compare both with a backup made before'

type Named = { readonly where: string; readonly sha256: string; readonly bytes: number | null }

function placeOf({ id, name }: StoredFile): string {
  return `file ${id} (${name})`
}

function placeOfSigning({ proofId, signer, onDay }: ProofSigning): string {
  return `proof ${proofId} signed by ${signer} on ${onDay}`
}

/** Everything that names bytes in the folder; a signed proof first, so that a fault is told of the proof. */
function namedIn({ signings, files, chain }: FirmRecord): Named[] {
  return [
    ...signings.map((signing) => ({ where: placeOfSigning(signing), sha256: signing.sha256, bytes: null })),
    ...files.map((file) => ({ where: placeOf(file), sha256: file.sha256, bytes: file.bytes })),
    ...[...chain.attachments].flatMap(([entry, attachments]) =>
      attachments.map(({ sha256, bytes }) => ({
        where: `file of the entry with id ${entry}`,
        sha256,
        bytes,
      })),
    ),
  ]
}

const FAULTS: Readonly<Record<string, string>> = {
  'file-missing': 'is not in the folder of files',
  'file-changed': 'has other bytes than were recorded',
}

/** Length of the bytes, or what is wrong with them. */
async function lengthOf(folder: FileFolder, sha256: string): Promise<number | string> {
  try {
    return (await folder.read(sha256)).length
  } catch (error) {
    if (!(error instanceof DomainError)) throw error
    const fault = FAULTS[error.code]
    return fault === undefined ? error.message : `${sha256} ${fault}`
  }
}

function problemOf({ where, sha256, bytes }: Named, found: number | string): LedgerProblem[] {
  if (typeof found === 'string') return [{ where, differs: found, remedy: 'restore it from a backup' }]
  if (bytes === null || bytes === found) return []
  const differs = `${sha256} has ${found} bytes where ${bytes} were noted`
  return [{ where, differs, remedy: COMPARE }]
}

/** What a signing, its file's row and the entry of the signing in the chain say of the same bytes. */
function problemsOfSigning(signing: ProofSigning, { files, chain }: FirmRecord): LedgerProblem[] {
  const { id, fileId, sha256 } = signing
  const where = placeOfSigning(signing)
  const row = files.find((file) => file.id === fileId)
  const entry = chain.attachments.get(id) ?? []
  const rowDiffers = row?.sha256 === sha256 ? [] : [`its file ${fileId} is recorded with another SHA-256`]
  const entryDiffers = entry.some((file) => file.sha256 === sha256)
    ? []
    : ['no entry of the chain vouches for its bytes']
  return [...rowDiffers, ...entryDiffers].map((differs) => ({ where, differs, remedy: COMPARE }))
}

/** Reads every file that the record names, each once, and holds the signed proofs against the chain. */
export async function verifyFiles(
  record: FirmRecord,
  folder: FileFolder,
): Promise<{ readonly checked: number; readonly problems: readonly LedgerProblem[] }> {
  const problems = record.signings.flatMap((signing) => problemsOfSigning(signing, record))
  const found = new Map<string, number | string>()
  for (const named of namedIn(record)) {
    const before = found.get(named.sha256)
    const now = before ?? (await lengthOf(folder, named.sha256))
    found.set(named.sha256, now)
    // One fault of one file is told once, however many name it.
    if (before === undefined || typeof now === 'number') problems.push(...problemOf(named, now))
  }
  return { checked: found.size, problems }
}
