import { createHash } from 'node:crypto'
import { fileProof } from '../../../src/actions/file-proof'
import { newId } from '../../../src/stores/ids'
import { bodyText, inspect } from '../../documents/support/inspect'
import { withDatabases } from '../../support/database'
import { actionsOn, days, drawn, serveAtHand, signAs, signed, DELIVER_AND_MAIL, type Sample } from './support'

const NAIL_AND_MAIL: Sample = { matter: 'nail-and-mail', now: '2026-02-11T10:00' }

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

withDatabases((db) => {
  it('deliver and mail: drawn from the ledger, signed by the server on the bytes shown, filed, and the dates follow', async () => {
    const of = await serveAtHand(db, DELIVER_AND_MAIL)
    const draft = await drawn(of)
    expect(draft).toMatchObject({
      paper: 'deliver-and-mail',
      version: 1,
      title: 'AFFIRMATION OF SERVICE',
      form: 'affirmation',
      signer: 'Pat Server',
      dated: '2026-02-06',
      marked: false,
      eventIds: of.eventIds,
      eventSeq: 3,
      signing: null,
      filed: null,
      rejected: null,
      supersededBy: null,
    })
    expect(draft.oath.id).toBe('affirmation-2106-2025')
    expect(draft.oath.words).toMatch(
      /^I affirm this 6th day of February, 2026, under the penalties of perjury/,
    )
    const shown = await of.firm.folder.read(draft.sha256)

    const proof = await signAs(of.server, draft)
    const { signing, ...rest } = proof
    expect({ ...rest, signing: null }).toEqual(draft)
    expect(signing).toEqual({
      id: signing?.id,
      proofId: draft.id,
      how: 'electronic',
      fileId: signing?.fileId,
      sha256: signing?.sha256,
      signer: 'Pat Server',
      onDay: '2026-02-06',
      oathId: 'affirmation-2106-2025',
      electronic: {
        signerId: of.server.ctx.actor.id,
        atLocal: '2026-02-06T15:00:00-05:00',
        zone: 'America/New_York',
        atUtc: '2026-02-06T20:00:00.000Z',
        sessionHash: sha256(Buffer.from(of.server.presence.token)),
      },
    })
    const bytes = await of.firm.folder.read(signing?.sha256 ?? '')
    const [before, after] = inspect(shown, bytes)
    expect(bodyText(after)).toContain('/s/ Pat Server Pat Server')
    expect(bodyText(after).replace('/s/ Pat Server ', '')).toBe(bodyText(before))
    expect(after?.info).toMatchObject({
      Custom: { SignedAt: '2026-02-06T15:00:00-05:00', SignedVersion: draft.sha256 },
    })

    of.goTo('2026-02-09T12:00')
    const filing = { id: newId(), proofId: proof.id, filedOn: '2026-02-09', docketEntry: '7' }
    const filed = await fileProof(of.admin, filing)
    expect(filed.proof.filed).toEqual({
      id: filing.id,
      proofId: proof.id,
      outcome: 'filed',
      onDay: '2026-02-09',
      docketEntry: '7',
      clerk: null,
      reason: null,
      eventId: filing.id,
      struck: false,
    })
    // Filed Mon 9 Feb 2026: complete ten days later, Thu 19 Feb; thirty more are Sat 21 Mar, so Mon 23 Mar.
    expect(days(filed.sheet)).toMatchObject({
      'service-complete': '2026-02-19',
      'respond-by': '2026-03-23',
    })
    expect(await fileProof(of.admin, filing)).toEqual(filed)
    expect(await of.firm.folder.read(draft.sha256)).toEqual(shown)
    expect(await of.firm.folder.read(signing?.sha256 ?? '')).toEqual(bytes)
    expect(await actionsOn(of, proof.id)).toEqual(['draft-serve-proof', 'sign-proof', 'file-proof'])
  })

  it('nail and mail: the same story, with each attempt among the events that it tells', async () => {
    const of = await serveAtHand(db, NAIL_AND_MAIL)
    const proof = await signed(of)
    expect(proof).toMatchObject({ paper: 'nail-and-mail', dated: '2026-02-11', eventIds: of.eventIds })
    expect(proof.signing?.onDay).toBe('2026-02-11')
    of.goTo('2026-02-13T16:00')
    const filing = { id: newId(), proofId: proof.id, filedOn: '2026-02-13', clerk: 'Window 3' }
    const { sheet } = await fileProof((await of.enter(of.server.email)).ctx, filing)
    // Filed Fri 13 Feb 2026: complete on Mon 23 Feb; thirty days more are Wed 25 Mar.
    expect(days(sheet)).toMatchObject({ 'service-complete': '2026-02-23', 'respond-by': '2026-03-25' })
  })

  it('signing and filing enter the chain of events with the hash of the signed paper, and the chain holds', async () => {
    const of = await serveAtHand(db)
    const proof = await signed(of)
    await fileProof(of.admin, { id: newId(), proofId: proof.id, filedOn: '2026-02-06', docketEntry: '7' })
    const events = await of.firm.read(({ events: chain }) => chain.ofServe(of.serveId))
    const file = { sha256: proof.signing?.sha256, mime: 'application/pdf' }
    expect(events.slice(3)).toMatchObject([
      {
        event: { type: 'signed', at: '2026-02-06T15:00', note: 'AFFIRMATION OF SERVICE, version 1' },
        attachments: [file],
      },
      {
        event: { type: 'proof-filed', at: '2026-02-06', note: 'AFFIRMATION OF SERVICE, version 1, entry 7' },
        attachments: [file],
      },
    ])
    expect(await of.firm.read(({ events: chain }) => chain.verify())).toBeNull()
  })

  it('the same facts drawn again are the same version; the day decides, in the zone of New York', async () => {
    const of = await serveAtHand(db)
    const first = await drawn(of)
    expect(await drawn(of)).toEqual(first)
    // 04:30 in UTC is half past eleven in the evening before.
    of.goTo('2026-02-06T23:30')
    const again = await drawn({ ...of, server: await of.enter(of.server.email) })
    expect(again).toEqual(first)
    of.goTo('2026-02-07T00:10')
    const next = await drawn({ ...of, server: await of.enter(of.server.email) })
    expect(next).toMatchObject({ version: 2, dated: '2026-02-07', eventIds: first.eventIds })
  })
})
