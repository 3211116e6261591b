import { isObject, type Json, type JsonObject } from '../domain/cases/matter'
import type { AuditEntry } from '../stores/audit-store'
import type { Stores } from '../stores/stores'

/** A packet that was made of an application, as its audit row tells it. */
export type MadePacket = {
  readonly at: string
  readonly by: string
  readonly draft: boolean
  /** The version of the answers that it was made from. */
  readonly answers: string
  /** SHA-256 of `packet.pdf`; `null` where it was made before that was noted. */
  readonly sha256: string | null
  /** SHA-256 of `manifest.json` in the archive. */
  readonly manifest: string
  /** The file that keeps a copy for filing. */
  readonly file: string | null
  /** How many entries of the serve stood, up to which entry of the ledger, its hash, and the hash of the rules. */
  readonly record: {
    readonly entries: number
    readonly head: number
    readonly headHash: string
    readonly rules: string
  } | null
}

const text = (value: Json | undefined): string => (typeof value === 'string' ? value : '')
const textOrNull = (value: Json | undefined): string | null => (typeof value === 'string' ? value : null)
const count = (value: Json | undefined): number => (typeof value === 'number' ? value : 0)

function recordOf({ record }: JsonObject): MadePacket['record'] {
  if (!isObject(record)) return null
  const { entries, head, headHash, rules } = record
  return { entries: count(entries), head: count(head), headHash: text(headHash), rules: text(rules) }
}

function packetOf({ at, actorId, details }: AuditEntry): MadePacket {
  const { draft, answers, sha256, manifest, file } = details
  return {
    at,
    by: actorId,
    draft: draft !== false,
    answers: text(answers),
    sha256: textOrNull(sha256),
    manifest: text(manifest),
    file: textOrNull(file),
    record: recordOf(details),
  }
}

/** The packets made of an application on a serve, the newest first. */
export async function madePackets(stores: Stores, serveId: string, motion: string): Promise<MadePacket[]> {
  const entries = await stores.audit.of(serveId)
  return entries
    .filter(({ action, details }) => action === 'make-motion' && details['motion'] === motion)
    .map(packetOf)
    .toReversed()
}
