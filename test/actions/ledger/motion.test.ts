import { madePackets } from '../../../src/actions/made-packets'
import { makeMotion } from '../../../src/actions/make-motion'
import { motionDrafts, motionNow } from '../../../src/actions/motion-drafts'
import { takeMotion } from '../../../src/actions/motion-in-hand'
import { readMotion } from '../../../src/actions/read-motion'
import { recordEvent } from '../../../src/actions/record-event'
import { saveApplication } from '../../../src/actions/save-application'
import type { JsonObject, MatterEvent } from '../../../src/domain/cases/matter'
import { sha256 } from '../../../src/documents/seal'
import { newId } from '../../../src/stores/ids'
import { inspect } from '../../documents/support/inspect'
import { withDatabases } from '../../support/database'
import { ANSWERS, EVENTS, MOTION, packetOf, servedApplication } from '../../support/new-york-application'

withDatabases((db) => {
  const served = () => servedApplication(db)

  it('an application with everything settled is one file for filing and each paper by itself', async () => {
    const { ctx, serveId } = await served()
    const { packet, files, text } = await packetOf(ctx, serveId, ANSWERS)
    expect(text).not.toContain('Draft to be reviewed')
    expect(packet.blocking).toEqual([])
    expect(text).toContain(
      'Contents No. Paper Page Pages 1 ORDER (proposed) 2 2 2 AFFIRMATION IN SUPPORT 4 5 3 MEMORANDUM OF LAW 9 3 4 Exhibit B: AFFIRMATION OF ATTEMPTED SERVICE 12 2 5 AFFIRMATION OF SEARCH 14 1 6 AFFIRMATION OF A PERSON WITH KNOWLEDGE 15 1 7 Exhibits C and D: CHRONOLOGY OF ATTEMPTS 16 2 Not for filing: exhibits that the papers name and that are not in this file Add each behind its letter, or name where it is filed already. What can be kept as a file takes its place by itself when it is kept on the page of the serve, a filed paper on the page of the case as well, and the papers are made again. Exhibit What it is How to add it A The papers that began the action, as they were filed keep it as: filed paper G Searches and answers to inquiries keep it as: search result H Evidence for each channel, numbered as in the affirmation by hand Facts come from the record.',
    )
    expect(Object.keys(files).sort()).toEqual([
      'manifest.json',
      'manifest.sha256',
      'packet.pdf',
      'papers/01-order-proposed.pdf',
      'papers/02-affirmation-in-support.pdf',
      'papers/03-memorandum-of-law.pdf',
      'papers/04-exhibit-b-affirmation-of-attempted-service.pdf',
      'papers/05-affirmation-of-search.pdf',
      'papers/06-affirmation-of-a-person-with-knowledge.pdf',
      'papers/07-exhibits-c-and-d-chronology-of-attempts.pdf',
    ])
  })

  it('a copy for filing is kept with the case, once, and is there again byte by byte; a draft is not kept', async () => {
    const { ctx, serveId } = await served()
    const draft = await packetOf(ctx, serveId, { ...ANSWERS, argument: null })
    const { files } = await packetOf(ctx, serveId, ANSWERS)
    await makeMotion(ctx, { serveId, motion: MOTION })
    const kept = await ctx.firm.read(async (stores) => ({
      packets: await madePackets(stores, serveId, MOTION),
      files: await stores.files.ofCase((await stores.serves.get(serveId, 'serveId')).caseId),
      head: await stores.events.head(),
    }))
    const own = kept.files.filter(({ kind }) => kind === 'motion-packet')
    expect(own.map(({ serveId: serve, name }) => [serve, name])).toEqual([[null, `${MOTION}.pdf`]])
    const [file] = own
    expect(await ctx.firm.folder.read(file?.sha256 ?? '')).toEqual(Buffer.from(files['packet.pdf'] ?? []))
    expect(kept.packets.map((packet) => [packet.draft, packet.file])).toEqual([
      [false, file?.id],
      [false, file?.id],
      [true, null],
    ])
    expect(kept.packets[2]?.sha256).toBe(sha256(draft.files['packet.pdf'] ?? ''))
    const { seq, hash } = kept.head
    expect(kept.packets.map(({ record }) => [record?.entries, record?.head, record?.headHash])).toEqual(
      kept.packets.map(() => [EVENTS.length, seq, hash]),
    )
  })

  it('is read on the screen as a draft even when everything is settled, without annexes, and nothing is kept of it', async () => {
    const { ctx, serveId } = await served()
    await expect(readMotion(ctx, { serveId, motion: MOTION })).rejects.toThrow(
      'Nothing is answered yet; save the answers first.',
    )
    await saveApplication(ctx, { id: newId(), serveId, motion: MOTION, answers: ANSWERS })
    const before = await ctx.firm.read((stores) => stores.audit.of(serveId))
    const [read] = inspect(await readMotion(ctx, { serveId, motion: MOTION }))
    expect(read?.pages).toHaveLength(17)
    expect(read?.pages.map(({ text }) => text.includes('DRAFT')).every(Boolean)).toBe(true)
    expect(await ctx.firm.read((stores) => stores.audit.of(serveId))).toEqual(before)
  })

  it('shows what it would argue, whether or not counsel accepted it or wrote other words', async () => {
    const { ctx, serveId } = await served()
    const inHand = await ctx.firm.read((stores) =>
      takeMotion(ctx, stores, { serveId, motion: MOTION }, 'save-application'),
    )
    const own = { ...ANSWERS, argument: { 'suitable-age': { text: 'Nobody at all.' } } }
    const drafts = motionDrafts(inHand, own, ctx)
    expect(drafts).toEqual(motionDrafts(inHand, ANSWERS, ctx))
    expect(drafts['suitable-age']).toEqual([
      '308(2): nobody of suitable age and discretion to whom the papers could be delivered was met at a place that is known to be the actual place of business, dwelling place or usual place of abode of John Roe.',
    ])
  })

  it('an argument whose draft changed after it was accepted is open again, and accepted anew it holds nothing back', async () => {
    const { ctx, serveId } = await served()
    expect((await packetOf(ctx, serveId, ANSWERS)).packet.blocking).toEqual([])
    const met: MatterEvent = {
      type: 'attempted',
      at: '2026-06-16T10:00',
      place: { kind: 'actual-place-of-business', address: '400 Court Street, Brooklyn' },
      outcome: 'no-answer',
    }
    await recordEvent(ctx, { id: newId(), serveId, event: met })
    const stale = await makeMotion(ctx, { serveId, motion: MOTION })
    expect(stale.blocking).toEqual([
      'The draft of the argument “Unlike the records that failed” changed after you accepted it.',
    ])
    const anew = await packetOf(ctx, serveId, ANSWERS)
    expect(anew.packet.blocking).toEqual([])
  })

  it('keeps the words that were accepted, and takes no other words for accepted', async () => {
    const { ctx, serveId } = await served()
    const inHand = await ctx.firm.read((stores) =>
      takeMotion(ctx, stores, { serveId, motion: MOTION }, 'save-application'),
    )
    const argument = {
      'suitable-age': { accepted: true },
      'in-hand': { accepted: 'Words of an older draft.' },
    }
    const drafts = motionDrafts(inHand, ANSWERS, ctx)
    const { answers } = await saveApplication(ctx, {
      id: newId(),
      serveId,
      motion: MOTION,
      answers: { ...ANSWERS, argument },
    })
    expect(answers['argument']).toEqual({
      'suitable-age': { accepted: drafts['suitable-age']?.join('\n\n') },
      'in-hand': { accepted: 'Words of an older draft.' },
    })
    expect(motionNow(inHand, answers, ctx).prepared.serve['argument']).toMatchObject({
      'suitable-age': { state: 'accepted', text: '' },
      'in-hand': { state: 'open', text: '' },
    })
  })

  it('tells the attempts as they are recorded, and never an address or an hour that is not', async () => {
    const { ctx, serveId } = await served()
    const { text } = await packetOf(ctx, serveId, ANSWERS)
    expect(text).toContain(
      'Between Tuesday, June 2, 2026 and Tuesday, June 16, 2026, 5 attempts were made at 2 addresses.',
    )
    expect(text).toContain(
      'At attempt 3: “A man who gave the name Ortiz said: he moved out before Christmas.”',
    )
    expect(text).toContain(
      'Of these attempts: 1 before 8 a.m.; 1 Saturday; 1 after 6 p.m.; 2 between 8 a.m. and 6 p.m.',
    )
    expect(text).toContain('send the papers as PDF attachments by e-mail to j.roe@example.com')
    expect(text).toContain('service is complete 10 days after the last of these acts')
  })

  it('an argument that nobody accepted, a channel without evidence and no word on earlier motions hold it back', async () => {
    const { ctx, serveId } = await served()
    const answers = {
      ...ANSWERS,
      prior: '',
      argument: {},
      channel: { email: { address: 'j.roe@example.com' } },
    }
    const { packet, text } = await packetOf(ctx, serveId, answers)
    expect(packet.blocking).toEqual([
      'Nothing is said of earlier applications.',
      'A channel lacks several pieces of the evidence that carries it.',
      'Not recorded: earlier applications.',
      'The argument “Delivery in hand cannot practicably be made” is still the draft.',
      'The argument “Nobody of suitable age can be reached” is still the draft.',
      'The argument “Affixing needs a dwelling or a place of business that is known” is still the draft.',
      'The argument “Unlike the records that failed” is still the draft.',
      'The argument “The channels are reasonably calculated to reach the person” is still the draft.',
    ])
    expect(text).toContain('Something that a judge would miss is still open')
    expect(text).toContain('[Draft to be reviewed]')
  })

  it('refuses an answer that nothing asks for, one of another kind, and an application that the rules do not know', async () => {
    const { ctx, serveId } = await served()
    const save = (motion: string, answers: JsonObject) =>
      saveApplication(ctx, { id: newId(), serveId, motion, answers })
    await expect(save(MOTION, { price: 'high' })).rejects.toThrow(
      'answers.price: nothing asks for this; take it out.',
    )
    await expect(save(MOTION, { terms: { 'act-within': 0 } })).rejects.toThrow(
      'answers.terms.act-within: write a whole number from 1 to 1000.',
    )
    await expect(save('by-pigeon', {})).rejects.toThrow(
      'motion: no application “by-pigeon” for this serve; write one of: alternative-service, extension, publication, late-proof.',
    )
  })

  it('keeps every version of the answers, the latest counts', async () => {
    const { ctx, serveId } = await served()
    for (const prior of ['none', 'one, denied'])
      await saveApplication(ctx, { id: newId(), serveId, motion: MOTION, answers: { prior } })
    const versions = await ctx.firm.read((stores) => stores.applications.versions(serveId, MOTION))
    expect(versions.map(({ answers }) => answers['prior']).sort()).toEqual(['none', 'one, denied'])
  })
})
