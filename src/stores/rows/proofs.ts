// Proofs and applications. As they lie in the tables: days and times are text, JSON is canonical text, ids are text.

import type { Written } from './written'

export type ProofRow = Written & {
  firm_id: string
  id: string
  serve_id: string
  paper: string
  version: number
  title: string
  form: string
  signer: string
  dated: string | null
  oath_id: string
  oath_words: string
  /** SQLite answers 0 and 1. */
  marked: boolean | number
  signature: string
  file_id: string
  sha256: string
  event_ids: string
  event_seq: number
  facts_hash: string
  rules_hash: string
  template_hash: string
}

export type ProofSigningRow = Written & {
  firm_id: string
  id: string
  proof_id: string
  how: string
  file_id: string
  sha256: string
  signer: string
  signer_id: string | null
  on_day: string
  at_local: string | null
  zone: string | null
  at_utc: string | null
  session_hash: string | null
  oath_id: string
}

export type ProofOutcomeRow = Written & {
  firm_id: string
  id: string
  proof_id: string
  outcome: string
  on_day: string
  docket_entry: string | null
  clerk: string | null
  reason: string | null
  event_id: string | null
}

export type ApplicationRow = Written & {
  firm_id: string
  id: string
  serve_id: string
  motion: string
  answers: string
}
