import { strikeEvent } from '../../../src/actions/strike-event'
import { newId } from '../../../src/stores/ids'
import { bodyText, inspect } from '../../documents/support/inspect'
import { withDatabases } from '../../support/database'
import { draftOf, drawn, put, serveAtHand, signAs, type Sample, type ServeAtHand } from './support'

/** The sample with one of its events otherwise. */
function changed(type: string, parts: object): Sample {
  return {
    matter: 'deliver-and-mail',
    now: '2026-02-06T15:00',
    events: (events) => events.map((event) => (event.type === type ? { ...event, ...parts } : event)),
  }
}

async function expectNothingKept({ firm, serveId, caseId }: ServeAtHand): Promise<void> {
  const kept = await firm.read(async ({ proofs, files }) => [
    ...(await proofs.ofServe(serveId)),
    ...(await files.ofCase(caseId)),
  ])
  expect(kept).toEqual([])
}

withDatabases((db) => {
  it('what is missing is listed with its cites, and nothing is kept', async () => {
    const of = await serveAtHand(db, changed('delivered', { description: { gender: 'female' } }))
    const { versions, missing, refused } = await draftOf(of)
    expect({ versions, refused }).toEqual({ versions: [], refused: [] })
    expect(missing.map(({ need, path, cite }) => [need, path, cite])).toContainEqual([
      'statute',
      'delivered.description.age',
      ['CPLR 306(b)'],
    ])
    await expectNothingKept(of)
  })

  it('a draft with blanks is kept, marked on each page, and cannot be signed', async () => {
    const of = await serveAtHand(db, changed('delivered', { description: null }))
    const draft = await drawn(of, { draft: true })
    expect(draft).toMatchObject({ marked: true, version: 1 })
    const [read] = inspect(await of.firm.folder.read(draft.sha256))
    expect(read?.pages.map(({ text }) => text.includes('DRAFT'))).toEqual(read?.pages.map(() => true))
    await expect(signAs(of.server, draft)).rejects.toMatchObject({
      code: 'draft-lacks',
      message: 'proofId: DRAFT stands across it; record what it lacks and draw it without blanks.',
    })
  })

  it('a struck event is nowhere in the paper, whose record names only what stands', async () => {
    const of = await serveAtHand(db)
    const [attemptId = '', ...rest] = of.eventIds
    await strikeEvent(of.server.ctx, { id: newId(), eventId: attemptId, reason: 'It was another building' })
    const draft = await drawn(of)
    expect(draft.eventIds).toEqual(rest)
    const [read] = inspect(await of.firm.folder.read(draft.sha256))
    expect(bodyText(read)).not.toContain('January 31, 2026')
    expect(bodyText(read)).toContain('Monday, February 2, 2026')
  })

  it('a delivery on a Sunday yields no proof', async () => {
    // 1 February 2026 was a Sunday.
    const of = await serveAtHand(db, changed('delivered', { at: '2026-02-01T19:40' }))
    const { versions, refused } = await draftOf(of, { draft: true })
    expect(versions).toEqual([])
    expect(refused).toMatchObject([
      { path: 'events[1].at', because: expect.stringMatching(/Sunday/) as string },
    ])
    await expectNothingKept(of)
  })

  it('a paper is not signed before what it tells was done', async () => {
    const later = { ...changed('mailed', { at: '2026-02-09' }), now: '2026-02-09T15:00' }
    const of = await serveAtHand(db, later)
    // A clock that was put back: nobody can record what is still to come.
    of.goTo('2026-02-06T15:00')
    const { versions, refused } = await draftOf(of)
    expect(versions).toEqual([])
    expect(refused).toMatchObject([
      {
        path: 'signature.on',
        because:
          'the paper would be signed on Friday, February 6, 2026, before what it tells was done (mailed on Monday, February 9, 2026)',
      },
    ])
    await expectNothingKept(of)
  })

  it('a paper that the serve does not yield is refused with those that it does', async () => {
    const of = await serveAtHand(db)
    await expect(draftOf(of, { paper: 'nail-and-mail' })).rejects.toMatchObject({
      code: 'unknown-paper',
      message: 'paper: this serve yields no paper "nail-and-mail"; write one of: deliver-and-mail.',
    })
  })

  it('whoever only mailed signs an own paper, and the server does not sign that', async () => {
    const of = await serveAtHand(db, {
      matter: 'deliver-and-mail',
      now: '2026-02-06T15:00',
      events: (events) => events.slice(0, 2),
    })
    const [, , mailed] = of.matterServe.events
    if (mailed === undefined) throw new Error('the sample has no mailing')
    const mailer = await of.hire('paralegal', 'Mo Mailer')
    const address = '45 Court Street, Brooklyn, NY 11201'
    await put(mailer.ctx, of.serveId, { ...mailed, by: { name: 'Mo Mailer', address } })
    const { versions } = await draftOf(of)
    expect(versions.map(({ paper, signer }) => [paper, signer])).toEqual([
      ['deliver-and-mail', 'Pat Server'],
      ['affirmation-of-mailing', 'Mo Mailer'],
    ])
    const [servers, mailers] = versions
    if (servers === undefined || mailers === undefined) throw new Error('there are not two papers')
    await expect(signAs(of.server, mailers)).rejects.toMatchObject({ code: 'not-the-signer' })
    await expect(signAs(mailer, servers)).rejects.toMatchObject({ code: 'not-the-signer' })
    const namesake = await of.hire('attorney', 'Mo Mailer')
    await expect(signAs(namesake, mailers)).rejects.toMatchObject({
      code: 'not-the-signer',
      message:
        'proofId: somebody else recorded what it tells; print it, sign it in ink and hand in the scan.',
    })
    expect((await signAs(of.server, servers)).signing?.signer).toBe('Pat Server')
    expect((await signAs(mailer, mailers)).signing?.signer).toBe('Mo Mailer')
  })
})
