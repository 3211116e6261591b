import type { ProofOutcomeRow, ProofRow, ProofSigningRow } from './rows'
import { canonicalJson, readJsonObject, readTexts } from './stored-json'
import type { ElectronicSigning, NewProof, ProofOutcome, ProofSigning } from './stored-proof'

type Unwritten<R> = Omit<R, 'firm_id' | 'created_at' | 'created_by'>

export function rowOfProof(proof: NewProof): Unwritten<ProofRow> {
  return {
    id: proof.id,
    serve_id: proof.serveId,
    paper: proof.paper,
    version: proof.version,
    title: proof.title,
    form: proof.form,
    signer: proof.signer,
    dated: proof.dated,
    oath_id: proof.oath.id,
    oath_words: proof.oath.words,
    marked: proof.marked,
    signature: canonicalJson(proof.signature),
    file_id: proof.fileId,
    sha256: proof.sha256,
    event_ids: canonicalJson(proof.eventIds),
    event_seq: proof.eventSeq,
    facts_hash: proof.factsHash,
    rules_hash: proof.rulesHash,
    template_hash: proof.templateHash,
  }
}

export function proofOfRow(row: ProofRow): NewProof {
  return {
    id: row.id,
    serveId: row.serve_id,
    paper: row.paper,
    version: row.version,
    title: row.title,
    form: row.form,
    signer: row.signer,
    dated: row.dated,
    oath: { id: row.oath_id, words: row.oath_words },
    marked: Boolean(row.marked),
    signature: readJsonObject(row.signature),
    fileId: row.file_id,
    sha256: row.sha256,
    eventIds: readTexts(row.event_ids),
    eventSeq: row.event_seq,
    factsHash: row.facts_hash,
    rulesHash: row.rules_hash,
    templateHash: row.template_hash,
  }
}

const IN_INK = { signer_id: null, at_local: null, zone: null, at_utc: null, session_hash: null }

function onScreen(electronic: ElectronicSigning | null): Pick<ProofSigningRow, keyof typeof IN_INK> {
  if (electronic === null) return IN_INK
  const { signerId, atLocal, zone, atUtc, sessionHash } = electronic
  return { signer_id: signerId, at_local: atLocal, zone, at_utc: atUtc, session_hash: sessionHash }
}

export function rowOfSigning(signing: ProofSigning): Unwritten<ProofSigningRow> {
  return {
    id: signing.id,
    proof_id: signing.proofId,
    how: signing.how,
    file_id: signing.fileId,
    sha256: signing.sha256,
    signer: signing.signer,
    on_day: signing.onDay,
    oath_id: signing.oathId,
    ...onScreen(signing.electronic),
  }
}

function electronicOf(row: ProofSigningRow): ProofSigning['electronic'] {
  const { signer_id, at_local, zone, at_utc, session_hash } = row
  if (signer_id === null || at_local === null || zone === null || at_utc === null) return null
  return { signerId: signer_id, atLocal: at_local, zone, atUtc: at_utc, sessionHash: session_hash ?? '' }
}

export function signingOfRow(row: ProofSigningRow): ProofSigning {
  return {
    id: row.id,
    proofId: row.proof_id,
    how: row.how === 'electronic' ? 'electronic' : 'ink',
    fileId: row.file_id,
    sha256: row.sha256,
    signer: row.signer,
    onDay: row.on_day,
    oathId: row.oath_id,
    electronic: electronicOf(row),
  }
}

export function rowOfOutcome(outcome: ProofOutcome): Unwritten<ProofOutcomeRow> {
  return {
    id: outcome.id,
    proof_id: outcome.proofId,
    outcome: outcome.outcome,
    on_day: outcome.onDay,
    docket_entry: outcome.docketEntry,
    clerk: outcome.clerk,
    reason: outcome.reason,
    event_id: outcome.eventId,
  }
}

export function outcomeOfRow(row: ProofOutcomeRow): ProofOutcome {
  return {
    id: row.id,
    proofId: row.proof_id,
    outcome: row.outcome === 'filed' ? 'filed' : 'rejected',
    onDay: row.on_day,
    docketEntry: row.docket_entry,
    clerk: row.clerk,
    reason: row.reason,
    eventId: row.event_id,
  }
}
