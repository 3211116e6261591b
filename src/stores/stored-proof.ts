import type { JsonObject } from '../domain/cases/matter'

/** One version of a paper as it was drawn, and what it rests on. Hashes are SHA-256 in hex. */
export type NewProof = {
  readonly id: string
  readonly serveId: string
  /** Which paper of the serve: the id of its rules, with a number where it comes more than once. */
  readonly paper: string
  /** 1, 2, 3 … */
  readonly version: number
  readonly title: string
  readonly form: string
  /** The name below the line; empty where none is recorded. */
  readonly signer: string
  /** YYYY-MM-DD: the day of signing that stands in it. */
  readonly dated: string | null
  readonly oath: { readonly id: string; readonly words: string }
  /** DRAFT stands across each page: it cannot be signed. */
  readonly marked: boolean
  /** The form, day and place that were asked for: it can be drawn again from them. */
  readonly signature: JsonObject
  readonly fileId: string
  /** Of its bytes. */
  readonly sha256: string
  /** The events that it tells. */
  readonly eventIds: readonly string[]
  /** The last entry of the firm's chain when it was drawn. */
  readonly eventSeq: number
  readonly factsHash: string
  readonly rulesHash: string
  /** Of its templates; of the blank where it stands on an official form. */
  readonly templateHash: string
}

/** How a version was signed. It never changes after. */
export type ProofSigning = {
  readonly id: string
  readonly proofId: string
  readonly how: 'electronic' | 'ink'
  /** The signed paper, or the scan of it, and the SHA-256 of its bytes. */
  readonly fileId: string
  readonly sha256: string
  readonly signer: string
  /** YYYY-MM-DD */
  readonly onDay: string
  readonly oathId: string
  readonly electronic: ElectronicSigning | null
}

export type ElectronicSigning = {
  readonly signerId: string
  /** RFC 3339 with the offset of the zone. */
  readonly atLocal: string
  readonly zone: string
  readonly atUtc: string
  /** SHA-256 of the token of the session in which it was signed. */
  readonly sessionHash: string
}

/** What a court did with a signed version. */
export type ProofOutcome = {
  readonly id: string
  readonly proofId: string
  readonly outcome: 'filed' | 'rejected'
  /** YYYY-MM-DD */
  readonly onDay: string
  /** The number that an e-filing system gave. */
  readonly docketEntry: string | null
  readonly clerk: string | null
  readonly reason: string | null
  /** The event of the filing. */
  readonly eventId: string | null
}

/** A version with all that became of it. */
export type StoredProof = NewProof & {
  readonly createdAt: string
  readonly createdBy: string
  readonly signing: ProofSigning | null
  /** The last filing; `struck` where its event was, so that it counts for nothing. */
  readonly filed: (ProofOutcome & { readonly struck: boolean }) | null
  readonly rejected: ProofOutcome | null
  /** The id of the later version of the same paper that was signed in its place. */
  readonly supersededBy: string | null
}
