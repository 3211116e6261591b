import { assignServer } from '../../../src/actions/assign-server'
import { signOut } from '../../../src/actions/sign-out'
import { signProof } from '../../../src/actions/sign-proof'
import { strikeEvent } from '../../../src/actions/strike-event'
import { newId } from '../../../src/stores/ids'
import { withDatabases } from '../../support/database'
import { actionsOn, draftOf, drawn, put, serveAtHand, signAs, type Person, type ServeAtHand } from './support'

async function refusalOf(signing: Promise<unknown>): Promise<unknown> {
  return signing.then(
    () => 'signed',
    (error: unknown) => error,
  )
}

/** What stands in the ledger when nothing was signed. */
async function expectUnsigned({ firm }: ServeAtHand, proofId: string): Promise<void> {
  const [proof, events] = await firm.read(async ({ proofs, events: chain }) => {
    const found = await proofs.get(proofId, 'proofId')
    return [found, await chain.ofServe(found.serveId)] as const
  })
  expect(proof.signing).toBeNull()
  expect(events.map(({ event }) => event.type)).not.toContain('signed')
}

async function assign(of: ServeAtHand, { ctx }: Person): Promise<void> {
  await assignServer(of.admin, { id: newId(), serveId: of.serveId, userId: ctx.actor.id })
}

withDatabases((db) => {
  describe('only the server whom the paper and its events name signs it', () => {
    it('to one who never had the serve it is as unknown as none', async () => {
      const of = await serveAtHand(db)
      const draft = await drawn(of)
      const other = await of.hire('process-server', 'Pat Server')
      expect(await refusalOf(signAs(other, draft))).toMatchObject({ code: 'unknown-proof', path: 'proofId' })
      await expectUnsigned(of, draft.id)
    })

    it('one of another name is told whose it is, be it the attorney', async () => {
      const of = await serveAtHand(db)
      const draft = await drawn(of)
      const attorney = await of.hire('attorney', 'Maria Estévez')
      expect(await refusalOf(signAs(attorney, draft))).toMatchObject({
        code: 'not-the-signer',
        message: 'proofId: it is for Pat Server to sign, and you are signed in as Maria Estévez.',
      })
      await expectUnsigned(of, draft.id)
    })

    it('a namesake in the office who never had the serve is refused', async () => {
      const of = await serveAtHand(db)
      const draft = await drawn(of)
      const namesake = await of.hire('attorney', 'Pat Server')
      expect(await refusalOf(signAs(namesake, draft))).toMatchObject({
        code: 'not-the-signer',
        message:
          'proofId: the serve was never assigned to you; whoever served signs, or have it assigned to you first.',
      })
    })

    it('a namesake to whom the serve went later is refused what another did', async () => {
      const of = await serveAtHand(db)
      const known = { address: '12 Smith Street, Brooklyn, NY 11201', licence: '1234567' }
      const namesake = await of.hire('process-server', 'Pat Server', known)
      await assign(of, namesake)
      const draft = await drawn({ ...of, server: namesake })
      expect(await refusalOf(signAs(namesake, draft))).toMatchObject({
        code: 'not-the-signer',
        message:
          'proofId: it tells of attempted 2026-01-31T07:10, which is the act of Pat Server; each signs only for what he or she did.',
      })
      await expectUnsigned(of, draft.id)
    })

    it('what the office recorded is the act of whoever had the serve by then', async () => {
      const of = await serveAtHand(db, {
        matter: 'deliver-and-mail',
        now: '2026-02-06T15:00',
        events: (events) => events.slice(0, 2),
      })
      const [, , mailed] = of.matterServe.events
      if (mailed === undefined) throw new Error('the sample has no mailing')
      await put(of.admin, of.serveId, mailed)
      expect((await signAs(of.server, await drawn(of))).signing?.signer).toBe('Pat Server')
    })
  })

  describe('a version is signed as it was shown, or not at all', () => {
    it('an event recorded since makes it stale, and the refusal names the event', async () => {
      const of = await serveAtHand(db)
      const draft = await drawn(of)
      const [attempted] = of.matterServe.events
      await put(of.server.ctx, of.serveId, { type: 'attempted', ...attempted, at: '2026-01-30T20:05' })
      expect(await refusalOf(signAs(of.server, draft))).toMatchObject({
        code: 'stale-draft',
        path: 'proofId',
        message:
          'proofId: this version is no longer what would be signed: attempted 2026-01-30T20:05 was recorded. Draw it again, read it and sign that.',
      })
      await expectUnsigned(of, draft.id)
      expect((await signAs(of.server, await drawn(of))).signing?.how).toBe('electronic')
    })

    it('an event struck since makes it stale, and the refusal says why it was struck', async () => {
      const of = await serveAtHand(db)
      const draft = await drawn(of)
      const [attemptId = ''] = of.eventIds
      await strikeEvent(of.server.ctx, { id: newId(), eventId: attemptId, reason: 'It was another building' })
      expect(await refusalOf(signAs(of.server, draft))).toMatchObject({
        code: 'stale-draft',
        message:
          'proofId: this version is no longer what would be signed: attempted 2026-01-31T07:10 was struck (It was another building). Draw it again, read it and sign that.',
      })
      const next = await drawn(of)
      expect(next.eventIds).toEqual(of.eventIds.slice(1))
    })

    it('when what it must tell was struck, the refusal says that this is lacking', async () => {
      const of = await serveAtHand(db)
      const draft = await drawn(of)
      const [, , mailedId = ''] = of.eventIds
      await strikeEvent(of.server.ctx, { id: newId(), eventId: mailedId, reason: 'Wrong address' })
      expect(await refusalOf(signAs(of.server, draft))).toMatchObject({ code: 'stale-draft' })
      const { versions, missing, refused } = await draftOf(of)
      expect({ versions, refused }).toEqual({ versions: [], refused: [] })
      expect(missing).toMatchObject([{ need: 'statute', path: 'mailed', cite: ['CPLR 308(2)'] }])
    })

    it('on the day after, it must be drawn for that day', async () => {
      const of = await serveAtHand(db)
      const draft = await drawn(of)
      of.goTo('2026-02-07T00:10')
      const person = await of.enter(of.server.email)
      expect(await refusalOf(signAs(person, draft))).toMatchObject({
        code: 'stale-draft',
        message:
          'proofId: this version is no longer what would be signed: it was drawn to be signed on Friday, February 6, 2026, and today is Saturday, February 7, 2026. Draw it again, read it and sign that.',
      })
    })

    it.each([
      ['sha256', { sha256: '0'.repeat(64) }, 'other-bytes'],
      ['oathId', { oathId: 'affirmation-2106-2024' }, 'other-oath'],
    ])('another %s than that of the version is refused', async (path, parts, code) => {
      const of = await serveAtHand(db)
      const { id: proofId, sha256, oath } = await drawn(of)
      const input = { id: newId(), proofId, sha256, oathId: oath.id, ...parts }
      const signing = signProof(of.server.ctx, input, of.server.presence)
      expect(await refusalOf(signing)).toMatchObject({ code, path })
      await expectUnsigned(of, proofId)
    })
  })

  describe('the person must be at the screen', () => {
    it('a wrong password signs nothing, is noted, and after five the next must wait', async () => {
      const of = await serveAtHand(db)
      const draft = await drawn(of)
      const guesser = { ...of.server, presence: { ...of.server.presence, password: 'wrong horse battery' } }
      for (let guess = 1; guess <= 5; guess += 1) {
        expect(await refusalOf(signAs(guesser, draft))).toMatchObject({
          code: 'wrong-password',
          path: 'password',
        })
      }
      expect(await refusalOf(signAs(of.server, draft))).toMatchObject({ code: 'too-many-tries' })
      await expectUnsigned(of, draft.id)
      const noted = await actionsOn(of, of.server.ctx.actor.id)
      expect(noted.filter((action) => action === 'wrong-password')).toHaveLength(5)
      of.clock.advance(1)
      expect((await signAs(of.server, draft)).signing?.how).toBe('electronic')
    })

    it('a session that was ended signs nothing', async () => {
      const of = await serveAtHand(db)
      const draft = await drawn(of)
      await signOut(of.server.ctx, of.server.presence.token)
      expect(await refusalOf(signAs(of.server, draft))).toMatchObject({ code: 'signed-out' })
      await expectUnsigned(of, draft.id)
    })

    it('the session of somebody else signs nothing', async () => {
      const of = await serveAtHand(db)
      const draft = await drawn(of)
      const { presence } = await of.hire('admin', 'Ada Marsh')
      expect(await refusalOf(signAs({ ...of.server, presence }, draft))).toMatchObject({ code: 'signed-out' })
      await expectUnsigned(of, draft.id)
    })
  })
})
