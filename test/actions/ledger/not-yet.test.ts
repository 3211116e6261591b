import { addServe } from '../../../src/actions/add-serve'
import type { Context } from '../../../src/actions/context'
import { logAttempt } from '../../../src/actions/log-attempt'
import { openCase } from '../../../src/actions/open-case'
import { recordEvent } from '../../../src/actions/record-event'
import type { Recording } from '../../../src/actions/recording.input'
import { newId } from '../../../src/stores/ids'
import { withDatabases } from '../../support/database'
import { office } from '../../support/office'

const ATTEMPTED = { type: 'attempted', at: '2026-02-02T07:10', outcome: 'no-answer' }

async function openServe(ctx: Context): Promise<string> {
  const [caseId, serveId] = [newId(), newId()]
  const parties = { plaintiffs: ['Acme LLC'], defendants: ['Łukasz Żółć'] }
  const lawsuit = { jurisdiction: 'us-ny', court: 'supreme', county: 'Kings', commenced: '2026-01-05' }
  await openCase(ctx, { id: caseId, case: { ...lawsuit, ...parties }, papers: ['Summons'] })
  const recipient = { name: 'Łukasz Żółć', kind: 'natural-person' }
  const serve = { recipient, method: 'deliver-and-mail', placeOfService: 'in-state' as const }
  await addServe(ctx, { id: serveId, caseId, serve })
  return serveId
}

function recording(serveId: string, event: Recording['event'], parts: Partial<Recording> = {}): Recording {
  return { id: newId(), serveId, event, ...parts }
}

withDatabases((db) => {
  // The clock stands at noon on Monday 2 March 2026 in New York.
  it.each([
    ['an attempt of this evening', logAttempt, { ...ATTEMPTED, at: '2026-03-02T19:00' }],
    ['a delivery of tomorrow', recordEvent, { type: 'delivered', at: '2026-03-03T08:00' }],
    ['a mailing of tomorrow', recordEvent, { type: 'mailed', at: '2026-03-03' }],
  ])('%s is refused, and nothing is recorded', async (_, act, event) => {
    const ctx = await (await office(db)).as('paralegal')
    const serveId = await openServe(ctx)
    const told = event.at.replace('T', ' ')
    await expect(act(ctx, recording(serveId, event))).rejects.toMatchObject({
      code: 'not-yet',
      path: 'event.at',
      message: `event.at: ${told} is in the future, and a record is of what has happened; it is 2026-03-02 12:00 there now.`,
    })
    expect(await ctx.firm.read(({ events }) => events.ofServe(serveId))).toEqual([])
  })

  it('what a device hands in is kept, however far its clock runs ahead, and marked; a few minutes are nothing', async () => {
    const ctx = await (await office(db)).as('paralegal')
    const serveId = await openServe(ctx)
    const device = { at: '2026-03-02T19:00:00-05:00', zone: 'America/New_York' }
    const far = recording(serveId, { ...ATTEMPTED, at: '2026-03-02T19:00' }, { device })
    const near = recording(serveId, { ...ATTEMPTED, at: '2026-03-02T12:04' }, { device })
    const typed = recording(serveId, { ...ATTEMPTED, at: '2026-03-02T12:05' })
    const hearing = recording(serveId, { type: 'hearing-set', at: '2026-04-02T09:30' })
    for (const one of [far, near, typed]) await logAttempt(ctx, one)
    await recordEvent(ctx, hearing)
    const audits = await ctx.firm.read(async ({ audit }) => ({
      far: await audit.of(far.id),
      others: [await audit.of(near.id), await audit.of(typed.id), await audit.of(hearing.id)],
    }))
    expect(audits.far.map(({ details }) => details)).toEqual([{ serveId, aheadOfServer: true }])
    expect(audits.others.flat().map(({ details }) => details)).toEqual([
      { serveId },
      { serveId },
      { serveId },
    ])
  })
})
