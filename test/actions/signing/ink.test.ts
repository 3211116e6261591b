import { addSignedScan } from '../../../src/actions/add-signed-scan'
import type { AddSignedScan } from '../../../src/actions/add-signed-scan.input'
import { fileProof } from '../../../src/actions/file-proof'
import { strikeEvent } from '../../../src/actions/strike-event'
import { newId } from '../../../src/stores/ids'
import type { StoredProof } from '../../../src/stores/proof-store'
import { withDatabases } from '../../support/database'
import { actionsOn, days, drawn, serveAtHand, signAs, signed, type ServeAtHand } from './support'

const PDF = Buffer.from('%PDF-1.7\nthe scan of a signed paper')
const AFFIDAVIT = { signature: { form: 'affidavit', county: 'Kings', state: 'New York' } }

/** The words with which the scan of a version is handed in. */
function wordsFor(
  { id: proofId, factsHash }: StoredProof,
  parts: Partial<AddSignedScan> = {},
): AddSignedScan {
  return {
    id: newId(),
    proofId,
    printed: factsHash.slice(0, 8),
    signer: 'Pat Server',
    signedOn: '2026-02-06',
    name: 'scan 0001.pdf',
    ...parts,
  }
}

function affidavit(of: ServeAtHand): Promise<StoredProof> {
  return drawn(of, AFFIDAVIT)
}

withDatabases((db) => {
  it('an affidavit is never signed on a screen', async () => {
    const of = await serveAtHand(db)
    const draft = await affidavit(of)
    expect(draft).toMatchObject({ form: 'affidavit', title: 'AFFIDAVIT OF SERVICE' })
    await expect(signAs(of.server, draft)).rejects.toMatchObject({
      code: 'ink-only',
      path: 'proofId',
      message:
        'proofId: An affidavit is signed in ink: print it, have it signed as its form asks, and hand in the scan.',
    })
  })

  it('nor is the certificate of a sheriff, for which the rules name no law that lets it be', async () => {
    const of = await serveAtHand(db, { matter: 'sheriff-certificate', now: '2026-02-12T15:00' })
    const draft = await drawn(of)
    expect(draft.form).toBe('certificate')
    await expect(signAs(of.server, draft)).rejects.toMatchObject({
      code: 'ink-only',
      message:
        'proofId: A certificate is signed in ink: print it, have it signed as its form asks, and hand in the scan.',
    })
  })

  it('an affidavit is printed, sworn, scanned and filed; the scan is kept byte for byte', async () => {
    const of = await serveAtHand(db)
    const draft = await affidavit(of)
    const words = wordsFor(draft)
    const proof = await addSignedScan(of.admin, words, PDF)
    expect(proof.signing).toEqual({
      id: words.id,
      proofId: draft.id,
      how: 'ink',
      fileId: proof.signing?.fileId,
      sha256: proof.signing?.sha256,
      signer: 'Pat Server',
      onDay: '2026-02-06',
      oathId: 'affidavit-notarized',
      electronic: null,
    })
    expect(await of.firm.folder.read(proof.signing?.sha256 ?? '')).toEqual(PDF)
    const file = await of.firm.read(({ files }) => files.get(proof.signing?.fileId ?? '', 'id'))
    expect(file).toMatchObject({ kind: 'signed-scan', name: 'scan 0001.pdf', mime: 'application/pdf' })
    expect(await addSignedScan(of.admin, words, PDF)).toEqual(proof)
    const filing = { id: newId(), proofId: proof.id, filedOn: '2026-02-06', clerk: 'Window 3' }
    const { sheet } = await fileProof(of.admin, filing)
    // Filed Fri 6 Feb 2026: complete on Mon 16 Feb; thirty days more are Wed 18 Mar.
    expect(days(sheet)).toMatchObject({ 'service-complete': '2026-02-16', 'respond-by': '2026-03-18' })
    expect(await actionsOn(of, proof.id)).toEqual(['draft-serve-proof', 'add-signed-scan', 'file-proof'])
  })

  it('an affirmation may be signed in ink too, and then not on the screen as well', async () => {
    const of = await serveAtHand(db)
    const draft = await drawn(of)
    await addSignedScan(of.server.ctx, wordsFor(draft), PDF)
    await expect(signAs(of.server, draft)).rejects.toMatchObject({ code: 'already-signed' })
  })

  it('nor the other way round', async () => {
    const of = await serveAtHand(db)
    const proof = await signed(of)
    const scanning = addSignedScan(of.admin, wordsFor(proof), PDF)
    await expect(scanning).rejects.toMatchObject({
      code: 'already-signed',
      message:
        'proofId: Pat Server signed it on 2026-02-06, and it stays as it is; draw a new version to say more.',
    })
  })

  it.each([
    ['a PDF', PDF, 'application/pdf'],
    ['a JPEG', Buffer.from('ffd8ffe000104a464946', 'hex'), 'image/jpeg'],
    ['a PNG', Buffer.from('89504e470d0a1a0a0000000d', 'hex'), 'image/png'],
  ])('%s is known by its first bytes', async (_, bytes, mime) => {
    const of = await serveAtHand(db)
    const words = wordsFor(await affidavit(of), { name: 'scan.bin' })
    const { signing } = await addSignedScan(of.admin, words, bytes)
    const file = await of.firm.read(({ files }) => files.get(signing?.fileId ?? '', 'id'))
    expect(file).toMatchObject({ mime, bytes: bytes.length })
  })

  it.each([
    ['a page of HTML that is named .pdf', Buffer.from('<html>%PDF-1.7</html>'), 'not-a-scan'],
    ['an empty file', Buffer.alloc(0), 'empty-file'],
    ['one of more than 25 MB', Buffer.concat([PDF, Buffer.alloc(25 * 1024 * 1024)]), 'too-large'],
  ])('%s is refused', async (_, bytes, code) => {
    const of = await serveAtHand(db)
    const draft = await affidavit(of)
    const scanning = addSignedScan(of.admin, wordsFor(draft), bytes)
    await expect(scanning).rejects.toMatchObject({ code, path: 'bytes' })
    expect(await of.firm.read(({ files }) => files.ofCase(of.caseId))).toHaveLength(1)
  })

  it.each([
    ['of another paper', { printed: '00000000' }, 'other-paper', 'printed'],
    ['signed by somebody else', { signer: 'Ana Torres' }, 'other-signer', 'signer'],
    ['signed before the mailing', { signedOn: '2026-02-04' }, 'too-early', 'signedOn'],
    ['signed on a day to come', { signedOn: '2026-02-07' }, 'not-yet', 'signedOn'],
    ['signed on another day than is printed', { signedOn: '2026-02-05' }, 'other-day', 'signedOn'],
  ])('the scan of a paper %s is refused at its field, and nothing is kept', async (_, parts, code, path) => {
    const of = await serveAtHand(db)
    const draft = await affidavit(of)
    const scanning = addSignedScan(of.admin, wordsFor(draft, parts), PDF)
    await expect(scanning).rejects.toMatchObject({ code, path })
    const proof = await of.firm.read(({ proofs }) => proofs.get(draft.id, 'proofId'))
    expect(proof).toEqual(draft)
  })

  it('a day that was changed by hand is the day of signing', async () => {
    const of = await serveAtHand(db)
    const draft = await affidavit(of)
    of.goTo('2026-02-09T11:00')
    const words = wordsFor(draft, { signedOn: '2026-02-09', dayChangedByHand: true })
    expect((await addSignedScan(of.admin, words, PDF)).signing?.onDay).toBe('2026-02-09')
  })

  it('a paper may be drawn for the day on which it will be sworn', async () => {
    const of = await serveAtHand(db)
    const draft = await drawn(of, { signature: { ...AFFIDAVIT.signature, on: '2026-02-09' } })
    expect(draft.oath.words).toBe('Sworn to before me this 9th day of February, 2026')
    of.goTo('2026-02-09T11:00')
    const words = wordsFor(draft, { signedOn: '2026-02-09' })
    expect((await addSignedScan(of.admin, words, PDF)).signing?.onDay).toBe('2026-02-09')
  })

  it('a paper that tells of an event that was struck is not taken, though it was signed', async () => {
    const of = await serveAtHand(db)
    const draft = await affidavit(of)
    const [attemptId = ''] = of.eventIds
    await strikeEvent(of.server.ctx, { id: newId(), eventId: attemptId, reason: 'Another building' })
    const scanning = addSignedScan(of.admin, wordsFor(draft), PDF)
    await expect(scanning).rejects.toMatchObject({ code: 'struck-event', path: 'proofId' })
  })
})
