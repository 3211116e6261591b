import { createHash } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { addFile } from '../../../src/actions/add-file'
import { addServe } from '../../../src/actions/add-serve'
import { assignServer } from '../../../src/actions/assign-server'
import { exportMatter } from '../../../src/actions/export-matter'
import { logAttempt } from '../../../src/actions/log-attempt'
import { openCase } from '../../../src/actions/open-case'
import { recordEvent } from '../../../src/actions/record-event'
import type { Recording } from '../../../src/actions/recording.input'
import { strikeEvent } from '../../../src/actions/strike-event'
import type { Context } from '../../../src/actions/context'
import { isoDay } from '../../../src/domain/calendar/day'
import type { ExplainedSheet } from '../../../src/domain/deadlines/sheet'
import { newId } from '../../../src/stores/ids'
import { readMatter } from '../../../src/stores/matter-file'
import { withDatabases } from '../../support/database'
import { office } from '../../support/office'

const CASE = {
  jurisdiction: 'us-ny',
  court: 'supreme',
  county: 'Kings',
  number: '512345/2026',
  commenced: '2026-01-05',
  plaintiffs: ['Acme LLC'],
  defendants: ['Łukasz Żółć', '李小龍'],
}
const SERVE = {
  recipient: { name: 'Łukasz Żółć', kind: 'natural-person', age: 44 },
  method: 'deliver-and-mail',
  placeOfService: 'in-state',
}
const DOOR = { kind: 'dwelling-place', address: '12 Elm Street, Apt 4B, Brooklyn, NY' }
const ATTEMPTED = { type: 'attempted', at: '2026-02-02T07:10', place: DOOR, outcome: 'no-answer' }
const DELIVERED = {
  type: 'delivered',
  at: '2026-02-02T19:40',
  place: DOOR,
  to: { name: 'Jane Roe', nameRefused: false, relationship: 'co-tenant', title: null },
}

async function openServe(ctx: Context): Promise<{ caseId: string; serveId: string }> {
  const [caseId, serveId] = [newId(), newId()]
  await openCase(ctx, { id: caseId, case: CASE, papers: ['Summons and Verified Complaint'] })
  await addServe(ctx, { id: serveId, caseId, serve: SERVE })
  return { caseId, serveId }
}

function recording(serveId: string, event: Recording['event'], parts: Partial<Recording> = {}): Recording {
  return { id: newId(), serveId, event, ...parts }
}

function days({ deadlines }: ExplainedSheet): Record<string, string | null> {
  return Object.fromEntries(deadlines.map(({ id, day }) => [id, day === null ? null : isoDay(day)]))
}

withDatabases((db) => {
  it('a case is opened once, however often it is sent, and comes back as it was written', async () => {
    const ctx = await (await office(db)).as('paralegal')
    const input = { id: newId(), case: CASE, papers: ['Summons'] }
    const first = await openCase(ctx, input)
    expect(await openCase(ctx, input)).toEqual(first)
    expect(first.case).toEqual(CASE)
    const other = openCase(ctx, { ...input, papers: ['Summons', 'Notice'] })
    await expect(other).rejects.toMatchObject({ code: 'id-reused' })
    expect(await ctx.firm.read(({ audit }) => audit.of(input.id))).toEqual([
      {
        at: ctx.clock.now(),
        actorId: ctx.actor.id,
        actorRole: 'paralegal',
        action: 'open-case',
        subject: 'case',
        subjectId: input.id,
        details: {},
      },
    ])
  })

  it.each([
    [{ court: 'suprme' }, 'case.court', 'unknown-word'],
    [{ flags: ['matrimonal'] }, 'case.flags[0]', 'unknown-word'],
    [{ jurisdiction: 'us-xx' }, 'case.jurisdiction', 'unknown-jurisdiction'],
  ])('a case with the slip %p is refused at its field', async (slip, path, code) => {
    const ctx = await (await office(db)).as('paralegal')
    const opening = openCase(ctx, { id: newId(), case: { ...CASE, ...slip } })
    await expect(opening).rejects.toMatchObject({ path, code })
  })

  it('a serve starts with a sheet; a recipient or method that the rules do not know is refused at its field', async () => {
    const ctx = await (await office(db)).as('paralegal')
    const caseId = newId()
    await openCase(ctx, { id: caseId, case: CASE })
    const input = { id: newId(), caseId, serve: SERVE }
    const added = await addServe(ctx, input)
    // Commenced Mon 5 Jan 2026; 120 days on is Tue 5 May.
    expect(days(added.sheet)).toMatchObject({ 'serve-by': '2026-05-05', 'mail-by': null })
    expect(added.serve.zone).toBe('America/New_York')
    expect(await addServe(ctx, input)).toEqual(added)
    const bad = (serve: object): Promise<unknown> =>
      addServe(ctx, { id: newId(), caseId, serve: { ...SERVE, ...serve } })
    await expect(bad({ method: 'by-drone' })).rejects.toMatchObject({
      path: 'serve.method',
      code: 'unknown-method',
    })
    await expect(bad({ recipient: { kind: 'robot' } })).rejects.toMatchObject({
      path: 'serve.recipient.kind',
    })
  })

  it('a delivery moves the sheet in the same commit; sent again it answers the same and adds nothing', async () => {
    const ctx = await (await office(db)).as('paralegal')
    const { serveId } = await openServe(ctx)
    const input = recording(serveId, DELIVERED)
    const recorded = await recordEvent(ctx, input)
    // Delivered Mon 2 Feb 2026; 20 days on is Sun 22 Feb, so Mon 23 Feb.
    expect(days(recorded.sheet)).toMatchObject({ 'mail-by': '2026-02-23' })
    expect(recorded.event).toMatchObject({
      seq: 1,
      event: DELIVERED,
      atUtc: '2026-02-03T00:40:00Z',
      struck: null,
    })
    expect(await recordEvent(ctx, input)).toEqual(recorded)
    const [events, latest] = await ctx.firm.read(({ events: chain, sheets }) =>
      Promise.all([chain.ofServe(serveId), sheets.latest(serveId)]),
    )
    expect(events).toHaveLength(1)
    expect(latest).toMatchObject({ eventSeq: 1, asOf: '2026-03-02', sheet: recorded.sheet })
  })

  it('what the law holds against a fact does not keep it from being recorded', async () => {
    const ctx = await (await office(db)).as('paralegal')
    const { serveId } = await openServe(ctx)
    // 1 February 2026 is a Sunday.
    const { event, sheet } = await recordEvent(
      ctx,
      recording(serveId, { ...DELIVERED, at: '2026-02-01T19:40' }),
    )
    expect(event.seq).toBe(1)
    expect(sheet.violations.map(({ id }) => id)).toEqual(['sunday-service'])
  })

  it('is refused at the field that is wrong, and then nothing was written', async () => {
    const ctx = await (await office(db)).as('paralegal')
    const { serveId } = await openServe(ctx)
    const record = (event: Recording['event'], parts: Partial<Recording> = {}): Promise<unknown> =>
      recordEvent(ctx, recording(serveId, event, parts))
    await expect(record({ type: 'delvered', at: '2026-02-02' })).rejects.toMatchObject({
      code: 'unknown-event',
      path: 'event.type',
      message: expect.stringMatching(
        /^event\.type: there is no event type "delvered"; write one of: /,
      ) as string,
    })
    await expect(record({ ...DELIVERED, at: '2026-02-30T07:00' })).rejects.toMatchObject({ path: 'event.at' })
    await expect(record(DELIVERED, { files: [newId()] })).rejects.toMatchObject({ path: 'files[0]' })
    await expect(logAttempt(ctx, recording(serveId, DELIVERED))).rejects.toMatchObject({ path: 'event.type' })
    expect(await ctx.firm.read(({ events }) => events.head())).toMatchObject({ seq: 0 })
  })

  it('a struck event leaves the dates and the export, and stays in the ledger with the reason', async () => {
    const ctx = await (await office(db)).as('paralegal')
    const { caseId, serveId } = await openServe(ctx)
    const wrong = await recordEvent(ctx, recording(serveId, DELIVERED))
    const strike = { id: newId(), eventId: wrong.event.id, reason: 'wrong day: it was 3 February' }
    const struck = await strikeEvent(ctx, strike)
    expect(struck.event.struck).toMatchObject({ id: strike.id, seq: 2, reason: strike.reason })
    expect(days(struck.sheet)).toMatchObject({ 'mail-by': null })
    expect(await strikeEvent(ctx, strike)).toEqual(struck)
    const right = { ...DELIVERED, at: '2026-02-03T19:40' }
    await recordEvent(ctx, recording(serveId, right))
    const matter = await exportMatter(ctx, caseId)
    expect(matter.serves.map(({ events }) => events)).toEqual([[right]])
    const all = await ctx.firm.read(({ events }) => events.ofServe(serveId))
    expect(all.map(({ event, struck: by }) => [event.at, by?.reason ?? null])).toEqual([
      ['2026-02-02T19:40', 'wrong day: it was 3 February'],
      ['2026-02-03T19:40', null],
    ])
  })

  it('the export of a case is a matter file: its own schema reads it', async () => {
    const { as } = await office(db)
    const [ctx, server] = [await as('paralegal'), await as('process-server', 'Ben Osei')]
    const { caseId, serveId } = await openServe(ctx)
    await assignServer(ctx, { id: newId(), serveId, userId: server.actor.id })
    await logAttempt(server, recording(serveId, ATTEMPTED))
    await recordEvent(server, recording(serveId, DELIVERED))
    const matter = await exportMatter(ctx, caseId)
    expect(readMatter(matter)).toEqual({ matter })
    expect(matter).toEqual({
      firm: { name: 'Marsh & Webb LLP', address: null, phone: null, licence: null },
      case: CASE,
      papers: ['Summons and Verified Complaint'],
      serves: [{ id: serveId, ...SERVE, server: { name: 'Ben Osei' }, events: [ATTEMPTED, DELIVERED] }],
    })
  })

  it('a server records on serves that are or were assigned, and finds no others; what comes late is kept and marked', async () => {
    const { as } = await office(db)
    const [ctx, ben, cy] = [await as('paralegal'), await as('process-server'), await as('process-server')]
    const { serveId } = await openServe(ctx)
    await assignServer(ctx, { id: newId(), serveId, userId: ben.actor.id })
    await assignServer(ctx, { id: newId(), serveId, userId: cy.actor.id })
    const late = recording(serveId, ATTEMPTED, { device: { at: '2026-02-02T07:10:31-05:00', boot: 'b1' } })
    const { event } = await logAttempt(ben, late)
    expect(event.device).toEqual({ at: '2026-02-02T07:10:31-05:00', boot: 'b1' })
    const [noted] = await ctx.firm.read(({ audit }) => audit.of(late.id))
    expect(noted?.details).toEqual({ serveId, afterReassignment: true })
    const stranger = await as('process-server')
    await expect(logAttempt(stranger, recording(serveId, ATTEMPTED))).rejects.toMatchObject({
      code: 'unknown-serve',
    })
    const client = await as('client')
    await expect(logAttempt(client, recording(serveId, ATTEMPTED))).rejects.toMatchObject({
      code: 'not-permitted',
    })
    await expect(assignServer(ctx, { id: newId(), serveId, userId: client.actor.id })).rejects.toMatchObject({
      code: 'not-a-server',
    })
  })

  it('the same id from another person, or for another action, is refused', async () => {
    const { as } = await office(db)
    const [ctx, other] = [await as('paralegal'), await as('attorney')]
    const { serveId } = await openServe(ctx)
    const input = recording(serveId, ATTEMPTED)
    await logAttempt(ctx, input)
    await expect(logAttempt(other, input)).rejects.toMatchObject({ code: 'id-reused' })
    await expect(recordEvent(ctx, input)).rejects.toMatchObject({ code: 'id-reused' })
  })

  it('a photograph is kept byte for byte and is part of the event that shows it', async () => {
    const ctx = await (await office(db)).as('paralegal')
    const { caseId, serveId } = await openServe(ctx)
    const bytes = Buffer.from('\xff\xd8\xff\xe1Exif\0\0 a door', 'latin1')
    const input = {
      id: newId(),
      caseId,
      serveId,
      kind: 'photograph',
      name: 'IMG_0412.jpg',
      mime: 'image/jpeg',
    }
    const file = await addFile(ctx, input, bytes)
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    expect(file).toEqual({ ...input, sha256, bytes: bytes.length })
    expect(await addFile(ctx, input, bytes)).toEqual(file)
    await expect(addFile(ctx, input, Buffer.concat([bytes, bytes]))).rejects.toMatchObject({
      code: 'id-reused',
    })
    expect(await ctx.firm.folder.read(sha256)).toEqual(bytes)
    const shown = await recordEvent(ctx, recording(serveId, ATTEMPTED, { files: [file.id] }))
    expect(shown.event.attachments).toEqual([{ sha256, bytes: bytes.length, mime: 'image/jpeg' }])
    await expect(addFile(ctx, { ...input, id: newId() }, Buffer.alloc(0))).rejects.toMatchObject({
      code: 'empty-file',
    })
  })

  it('a file is what its first bytes say; one that says it is a picture and is none is refused', async () => {
    const ctx = await (await office(db)).as('paralegal')
    const { caseId } = await openServe(ctx)
    const add = (mime: string, bytes: string): Promise<{ mime: string }> =>
      addFile(ctx, { id: newId(), caseId, kind: 'paper', name: 'x', mime }, Buffer.from(bytes, 'latin1'))
    expect((await add('text/html', '%PDF-1.7 …')).mime).toBe('application/pdf')
    expect((await add('message/rfc822', 'From: the clerk')).mime).toBe('message/rfc822')
    for (const mime of ['application/pdf', 'image/jpeg', 'image/png'])
      await expect(add(mime, '<script>')).rejects.toMatchObject({ code: 'not-what-it-says', path: 'bytes' })
  })

  it('a stranger’s file is refused before a byte of it is kept', async () => {
    const { as, serveId, caseId, firmId } = await office(db)
    const stranger = await as('process-server')
    const input = { id: newId(), caseId, serveId, kind: 'photograph', name: 'x.jpg', mime: 'image/jpeg' }
    await expect(addFile(stranger, input, Buffer.from([0xff, 0xd8, 0xff]))).rejects.toMatchObject({
      code: 'unknown-serve',
    })
    expect(() => readdirSync(join(db.folder, 'files', firmId))).toThrow('ENOENT')
  })
})
