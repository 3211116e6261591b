import { DomainError } from '../domain/errors'
import type { LedgerEvent } from '../stores/event-store'
import type { ProofSigning, StoredProof } from '../stores/proof-store'

function refuse(code: string, message: string): never {
  throw new DomainError(code, `proofId: ${message}`, 'proofId')
}

/** Throws `draft-lacks`, `already-signed` or `superseded` for a version that cannot be signed any more, or ever. */
export function refuseUnsignable({ marked, signing, supersededBy }: StoredProof): void {
  if (signing !== null) {
    const { signer, onDay } = signing
    refuse(
      'already-signed',
      `${signer} signed it on ${onDay}, and it stays as it is; draw a new version to say more.`,
    )
  }
  if (marked)
    refuse('draft-lacks', 'DRAFT stands across it; record what it lacks and draw it without blanks.')
  if (supersededBy !== null) refuse('superseded', 'a later version of it was signed; sign no earlier one.')
}

/** How it was signed. Throws `not-signed` or `rejected` for a version that no court can be given. */
export function refuseUnsigned({ signing, rejected }: StoredProof): ProofSigning {
  if (rejected !== null) {
    refuse('rejected', `it was rejected on ${rejected.onDay}; draw and sign a new version.`)
  }
  return signing ?? refuse('not-signed', 'it is not signed yet; sign it first.')
}

/** A proof quotes only what stands. Throws `struck-event` with the event that was struck, and why. */
export function refuseStruck({ eventIds }: StoredProof, events: readonly LedgerEvent[]): void {
  for (const { id, event, struck } of events) {
    if (struck === null || !eventIds.includes(id)) continue
    const because = `it tells of ${event.type} ${event.at}, which was struck (${struck.reason})`
    refuse('struck-event', `${because}; draw and sign a new version.`)
  }
}
