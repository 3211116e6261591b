import type { Context } from '../../../src/actions/context'
import { addSignedScan } from '../../../src/actions/add-signed-scan'
import { draftServeProof } from '../../../src/actions/draft-serve-proof'
import { fileProof } from '../../../src/actions/file-proof'
import { rejectProof } from '../../../src/actions/reject-proof'
import { signProof } from '../../../src/actions/sign-proof'
import { strikeEvent } from '../../../src/actions/strike-event'
import { newId } from '../../../src/stores/ids'
import type { StoredProof } from '../../../src/stores/proof-store'
import { withDatabases } from '../../support/database'
import { actionsOn, days, desk, drawn, put, serveAtHand, signAs, signed, type ServeAtHand } from './support'

function filing({ id: proofId }: StoredProof, parts: object = {}) {
  return { id: newId(), proofId, filedOn: '2026-02-06', docketEntry: '7', ...parts }
}

function rejection({ id: proofId }: StoredProof, parts: object = {}) {
  return { id: newId(), proofId, rejectedOn: '2026-02-06', reason: 'Index number is missing', ...parts }
}

function find({ firm }: ServeAtHand, { id }: StoredProof): Promise<StoredProof> {
  return firm.read(({ proofs }) => proofs.get(id, 'proofId'))
}

withDatabases((db) => {
  describe('a version is signed once', () => {
    it('of two signings at the same moment exactly one succeeds', async () => {
      const of = await serveAtHand(db)
      const draft = await drawn(of)
      const both = await Promise.allSettled([signAs(of.server, draft), signAs(of.server, draft)])
      const refusals: unknown[] = both.flatMap((one): unknown[] =>
        one.status === 'rejected' ? [one.reason] : [],
      )
      expect(refusals).toEqual([expect.objectContaining({ code: 'already-signed', path: 'proofId' })])
      const events = await of.firm.read(({ events: chain }) => chain.ofServe(of.serveId))
      expect(events.filter(({ event }) => event.type === 'signed')).toHaveLength(1)
    })

    it('the same signing sent twice is one signing with one answer', async () => {
      const of = await serveAtHand(db)
      const { id: proofId, sha256, oath } = await drawn(of)
      const input = { id: newId(), proofId, sha256, oathId: oath.id }
      const sign = (): Promise<StoredProof> => signProof(of.server.ctx, input, of.server.presence)
      const [first, second] = await Promise.all([sign(), sign()])
      expect(second).toEqual(first)
      expect(await actionsOn(of, proofId)).toEqual(['draft-serve-proof', 'sign-proof'])
    })
  })

  describe('a signed version never changes', () => {
    it('a new version stands in its place once it is signed, and both stay readable', async () => {
      const of = await serveAtHand(db)
      const first = await signed(of)
      const bytes = await of.firm.folder.read(first.signing?.sha256 ?? '')
      const [attempted] = of.matterServe.events
      const added = await put(of.server.ctx, of.serveId, {
        type: 'attempted',
        ...attempted,
        at: '2026-01-30T20:05',
      })
      const draft = await drawn(of)
      expect(draft).toMatchObject({ version: 2, signing: null })
      expect(draft.eventIds).toContain(added)
      expect((await find(of, first)).supersededBy).toBeNull()
      const second = await signAs(of.server, draft)
      expect(await find(of, first)).toEqual({ ...first, supersededBy: second.id })
      expect(await of.firm.folder.read(first.signing?.sha256 ?? '')).toEqual(bytes)
      await expect(signAs(of.server, first)).rejects.toMatchObject({ code: 'already-signed' })
      await expect(fileProof(of.admin, filing(first))).rejects.toMatchObject({ code: 'superseded' })
      expect((await fileProof(of.admin, filing(second))).proof.filed?.docketEntry).toBe('7')
    })

    it('an earlier draft is not signed after a later one', async () => {
      const of = await serveAtHand(db)
      const first = await drawn(of, { signature: { on: '2026-02-06', place: 'Albany, New York' } })
      const second = await signed(of)
      expect(second.version).toBe(2)
      await expect(signAs(of.server, first)).rejects.toMatchObject({ code: 'superseded' })
    })
  })

  describe('a filing', () => {
    it.each([
      ['before the day of signing', { filedOn: '2026-02-05' }, 'too-early', 'filedOn'],
      ['on a day to come', { filedOn: '2026-02-07' }, 'not-yet', 'filedOn'],
      ['on no day', { filedOn: '2026-02-30' }, 'bad-date', 'filedOn'],
      ['without where to find it', { docketEntry: undefined }, 'no-reference', 'docketEntry'],
    ])('%s is refused at its field, and nothing is written', async (_, parts, code, path) => {
      const of = await serveAtHand(db)
      const proof = await signed(of)
      await expect(fileProof(of.admin, filing(proof, parts))).rejects.toMatchObject({ code, path })
      expect(await find(of, proof)).toEqual(proof)
      expect(await actionsOn(of, proof.id)).toEqual(['draft-serve-proof', 'sign-proof'])
    })

    it('of a version that nobody signed is refused', async () => {
      const of = await serveAtHand(db)
      const filed = fileProof(of.admin, filing(await drawn(of)))
      await expect(filed).rejects.toMatchObject({ code: 'not-signed', path: 'proofId' })
    })

    it('of a version that tells of an event that was struck is refused, with the event', async () => {
      const of = await serveAtHand(db)
      const proof = await signed(of)
      const [attemptId = ''] = of.eventIds
      await strikeEvent(of.server.ctx, { id: newId(), eventId: attemptId, reason: 'Another building' })
      await expect(fileProof(of.admin, filing(proof))).rejects.toMatchObject({
        code: 'struck-event',
        message:
          'proofId: it tells of attempted 2026-01-31T07:10, which was struck (Another building); draw and sign a new version.',
      })
    })

    it('is noted once; with the wrong day it is struck and noted again', async () => {
      const of = await serveAtHand(db)
      const proof = await signed(of)
      of.goTo('2026-02-10T09:00')
      const first = filing(proof)
      await fileProof(of.admin, first)
      await expect(fileProof(of.admin, filing(proof))).rejects.toMatchObject({ code: 'already-filed' })
      await strikeEvent(of.admin, { id: newId(), eventId: first.id, reason: 'Filed on Monday' })
      expect((await find(of, proof)).filed).toMatchObject({ onDay: '2026-02-06', struck: true })
      const again = await fileProof(of.admin, filing(proof, { filedOn: '2026-02-09' }))
      expect(again.proof.filed).toMatchObject({ onDay: '2026-02-09', struck: false })
      // Filed Mon 9 Feb 2026, complete ten days later.
      expect(days(again.sheet)).toMatchObject({ 'service-complete': '2026-02-19' })
    })
  })

  describe('a rejection', () => {
    it('takes back what hung on the filing, and a new version of the same facts may follow', async () => {
      const of = await serveAtHand(db)
      const proof = await signed(of)
      const { sheet: whileFiled } = await fileProof(of.admin, filing(proof))
      expect(days(whileFiled)['service-complete']).toBe('2026-02-16')
      const input = rejection(proof, { clerk: 'Window 3' })
      const { proof: rejected, sheet } = await rejectProof(of.admin, input)
      expect(rejected.rejected).toMatchObject({ onDay: '2026-02-06', reason: 'Index number is missing' })
      expect(rejected.filed?.struck).toBe(true)
      expect(days(sheet)['service-complete']).toBeNull()
      expect(await rejectProof(of.admin, input)).toEqual({ proof: rejected, sheet })
      await expect(fileProof(of.admin, filing(proof))).rejects.toMatchObject({ code: 'rejected' })
      await expect(rejectProof(of.admin, rejection(proof))).rejects.toMatchObject({ code: 'rejected' })
      const next = await signed(of)
      expect(next).toMatchObject({ version: 2, sha256: proof.sha256 })
      const { sheet: again } = await fileProof(of.admin, filing(next))
      expect(days(again)['service-complete']).toBe('2026-02-16')
      expect(await actionsOn(of, proof.id)).toEqual([
        'draft-serve-proof',
        'sign-proof',
        'file-proof',
        'reject-proof',
      ])
    })

    it.each([
      ['before it was signed', { rejectedOn: '2026-02-05' }, 'too-early'],
      ['on a day to come', { rejectedOn: '2026-02-07' }, 'not-yet'],
    ])('%s is refused', async (_, parts, code) => {
      const of = await serveAtHand(db)
      const proof = await signed(of)
      const rejecting = rejectProof(of.admin, rejection(proof, parts))
      await expect(rejecting).rejects.toMatchObject({ code, path: 'rejectedOn' })
    })
  })

  it('another firm can neither draw, sign, hand in, file nor reject what is not its own', async () => {
    const of = await serveAtHand(db)
    const proof = await drawn(of)
    const strangers = await desk(db)
    strangers.goTo('2026-02-06T15:00')
    const stranger = await strangers.hire('admin', 'Pat Server')
    const { ctx }: { ctx: Context } = stranger
    const scan = { printed: proof.factsHash, signer: 'Pat Server', signedOn: '2026-02-06', name: 'x.pdf' }
    const pdf = Buffer.from('%PDF-1.7')
    await expect(draftServeProof(ctx, { serveId: of.serveId })).rejects.toMatchObject({
      code: 'unknown-serve',
    })
    const tries: readonly (() => Promise<unknown>)[] = [
      () => signAs(stranger, proof),
      () => addSignedScan(ctx, { id: newId(), proofId: proof.id, ...scan }, pdf),
      () => fileProof(ctx, filing(proof)),
      () => rejectProof(ctx, rejection(proof)),
    ]
    for (const attempt of tries) {
      await expect(attempt()).rejects.toMatchObject({ code: 'unknown-proof', path: 'proofId' })
    }
    // Neither does a session of the one firm open the other.
    const borrowed = { ...stranger, presence: of.server.presence }
    await expect(signAs(borrowed, proof)).rejects.toMatchObject({ code: 'signed-out' })
    expect(await find(of, proof)).toEqual(proof)
  })
})
