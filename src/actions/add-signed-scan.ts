import { createHash } from 'node:crypto'
import { isoDay } from '../domain/calendar/day'
import { dayAt } from '../domain/calendar/local-time'
import { DomainError } from '../domain/errors'
import { sameName } from '../domain/proof/condition'
import { lastDay, readPastDay } from '../domain/proof/signing'
import type { StoredProof } from '../stores/proof-store'
import type { Stores } from '../stores/stores'
import type { AddSignedScan } from './add-signed-scan.input'
import { auditOf, writtenBy, type Context } from './context'
import { permit } from './permissions'
import { keepProofFile } from './proof-files'
import { record } from './recording'
import { scanType } from './scan-type'
import { takeProof, type ServeOfProofs } from './serve-papers'
import { refuseStruck, refuseUnsignable } from './unsigned-proof'

type Taken = ServeOfProofs & { readonly proof: StoredProof }

/**
 * Hands in the scan of a version that was printed and signed in ink: kept exactly as it came, with the word of the
 * person who hands it in for who signed and when.
 *
 * Throws `DomainError`: `not-permitted`, `unknown-proof`, `empty-file`, `too-large`, `not-a-scan`, `already-signed`,
 * `draft-lacks`, `superseded`, `struck-event`, `other-paper`, `other-signer`, `other-day`, `other-oath`, `bad-date`,
 * `too-early`, `not-yet`, `bad-id`, `id-reused`. Sent again with the same id, words and bytes it answers the same.
 */
export async function addSignedScan(
  ctx: Context,
  input: AddSignedScan,
  bytes: Uint8Array,
): Promise<StoredProof> {
  permit(ctx.actor.role, 'add-signed-scan')
  const mime = scanType(bytes)
  const at = ctx.clock.now()
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return ctx.firm.write(async (stores) => {
    const body = { actor: ctx.actor.id, input, sha256 }
    await stores.posts.once({ id: input.id, action: 'add-signed-scan', body, at }, async () => {
      const taken = await takeProof(ctx, stores, input.proofId, 'add-signed-scan')
      refuseScan(taken, input, at)
      await keepScan(ctx, stores, taken, input, { mime, content: bytes }, at)
      return {}
    })
    return stores.proofs.get(input.proofId, 'proofId')
  })
}

/** The decision. */
function refuseScan(taken: Taken, input: AddSignedScan, at: string): void {
  const { proof } = taken
  refuseUnsignable(proof)
  refuseStruck(proof, taken.events)
  if (!proof.factsHash.startsWith(input.printed)) {
    const message = `printed: the footer of this version says ${proof.factsHash.slice(0, 16)}…; choose the version that was printed.`
    throw new DomainError('other-paper', message, 'printed')
  }
  if (!sameName(input.signer, proof.signer)) {
    const message = `signer: below the line stands ${proof.signer}; nobody else can have signed it.`
    throw new DomainError('other-signer', message, 'signer')
  }
  refuseDay(taken, input, at)
}

function refuseDay(taken: Taken, { signedOn, dayChangedByHand }: AddSignedScan, at: string): void {
  const { proof, zone } = taken
  const told = taken.events.filter(({ id }) => proof.eventIds.includes(id))
  const last = lastDay(told.map(({ onDay }) => onDay))
  const notBefore = last === null ? null : { day: last, what: 'the last act that it tells' }
  const day = readPastDay({ path: 'signedOn', text: signedOn, notBefore, today: dayAt(zone, at) })
  if (proof.dated !== isoDay(day) && dayChangedByHand !== true) {
    const message = `signedOn: ${proof.dated ?? 'no day'} is printed on it; correct the day, say that it was changed by hand, or draw a version for that day.`
    throw new DomainError('other-day', message, 'signedOn')
  }
  refuseOldOath(taken, signedOn)
}

/** The words belong to the day of signing. */
function refuseOldOath({ loaded, proof }: Taken, signedOn: string): void {
  const form = loaded.oaths?.forms.find(
    ({ id, form: of, since, until = signedOn }) =>
      id === proof.oath.id && of === proof.form && since <= signedOn && signedOn <= until,
  )
  if (form !== undefined) return
  const message = `signedOn: the oath that is printed on it was not in force on ${signedOn}; draw a version for that day and have it signed.`
  throw new DomainError('other-oath', message, 'signedOn')
}

type Scan = { readonly mime: string; readonly content: Uint8Array }

async function keepScan(
  ctx: Context,
  stores: Stores,
  taken: Taken,
  { id, signedOn, name }: AddSignedScan,
  scan: Scan,
  at: string,
): Promise<void> {
  const { proof, serve, zone } = taken
  const { fileId, sha256 } = await keepProofFile(
    ctx,
    stores,
    serve,
    { kind: 'signed-scan', name, ...scan },
    at,
  )
  const { signer, oath, title, version } = proof
  const how = { how: 'ink', signer, onDay: signedOn, oathId: oath.id, electronic: null } as const
  await stores.proofs.sign({ id, proofId: proof.id, fileId, sha256, ...how }, writtenBy(ctx.actor, at))
  const event = { type: 'signed', at: signedOn, note: `${title}, version ${version}, in ink` }
  const recording = { id, serveId: serve.id, event, zone, files: [fileId] }
  await record(ctx, stores, 'add-signed-scan', recording, taken, at)
  const details = { sha256, signer, signedOn }
  await stores.audit.record(auditOf(ctx.actor, at, 'add-signed-scan', ['proof', proof.id], details))
}
