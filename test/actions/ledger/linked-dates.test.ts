import { addServe } from '../../../src/actions/add-serve'
import type { Context } from '../../../src/actions/context'
import { decideDateChange } from '../../../src/actions/decide-date-change'
import { openCase } from '../../../src/actions/open-case'
import { proposeDateChanges } from '../../../src/actions/propose-date-changes'
import { recordEvent } from '../../../src/actions/record-event'
import { takeBackDismissal } from '../../../src/actions/take-back-dismissal'
import { isoDay } from '../../../src/domain/calendar/day'
import { newId } from '../../../src/stores/ids'
import { withDeadline } from '../../support/changed-rules'
import { withDatabases } from '../../support/database'
import { office, type Office } from '../../support/office'

const CASE = {
  jurisdiction: 'us-ny',
  court: 'supreme',
  county: 'Kings',
  commenced: '2026-01-05',
  plaintiffs: ['Acme LLC'],
  defendants: ['John Doe'],
}
const SERVE = { recipient: { name: 'John Doe', kind: 'natural-person' }, method: 'deliver-and-mail' }
const EVENTS = [
  { type: 'delivered', at: '2026-03-03T10:00' },
  { type: 'mailed', at: '2026-03-04' },
  { type: 'proof-filed', at: '2026-03-05' },
]

/**
 * Filed on Thu 5 Mar 2026. With ten days service is complete on Sun 15 Mar and the answer due on Tue 14 Apr; default
 * from Wed 15 Apr, by Wed 14 Apr 2027. With twelve: Tue 17 Mar, Thu 16 Apr, Fri 17 Apr, Fri 16 Apr 2027.
 */
const [TEN, TWELVE] = [
  ['2026-03-15', '2026-04-14', '2026-04-15', '2027-04-14'],
  ['2026-03-17', '2026-04-16', '2026-04-17', '2027-04-16'],
] as const
const CHAIN = ['service-complete', 'respond-by', 'default-from', 'default-by'] as const
type Link = (typeof CHAIN)[number]

/** A served recipient, and twelve days in the place of ten. */
async function afterChange(of: Office) {
  const ctx = await of.as('paralegal')
  of.clock.advance(3 * 24 * 60)
  const [caseId, serveId] = [newId(), newId()]
  await openCase(ctx, { id: caseId, case: CASE, papers: ['Summons'] })
  await addServe(ctx, { id: serveId, caseId, serve: SERVE })
  for (const event of EVENTS) await recordEvent(ctx, { id: newId(), serveId, event })
  expect(await dates(ctx, serveId)).toEqual(TEN)
  const now: Context = { ...ctx, rulebook: withDeadline(ctx.rulebook, 'service-complete', 12) }
  expect(await proposeDateChanges(now.firm, now)).toBe(CHAIN.length)
  return { now, serveId, ids: await idsOf(now, serveId) }
}

async function idsOf(ctx: Context, serveId: string) {
  const all = await ctx.firm.read(({ dateChanges }) => dateChanges.ofServe(serveId))
  return (...names: readonly Link[]): string[] =>
    names.map((name) => all.find(({ proposal }) => proposal.deadline === name)?.id ?? '')
}

/** The dates of the chain as the sheet saved last has them. */
async function dates(ctx: Context, serveId: string): Promise<(string | null)[]> {
  const latest = await ctx.firm.read(({ sheets }) => sheets.latest(serveId))
  return CHAIN.map((id) => {
    const day = latest?.sheet.deadlines.find((one) => one.id === id)?.day ?? null
    return day === null ? null : isoDay(day)
  })
}

/** As if somebody noted something, so that the sheet of now is saved. */
async function note(ctx: Context, serveId: string): Promise<void> {
  const event = { type: 'attempted', at: '2026-03-02T10:00', outcome: 'no-answer' }
  await recordEvent(ctx, { id: newId(), serveId, event })
}

function accept(ctx: Context, proposalIds: readonly string[]) {
  return decideDateChange(ctx, { id: newId(), proposalIds, decision: 'accepted' })
}

function dismiss(ctx: Context, proposalIds: readonly string[]) {
  return decideDateChange(ctx, {
    id: newId(),
    proposalIds,
    decision: 'dismissed',
    reason: 'The order says so.',
  })
}

withDatabases((db) => {
  it('accepts all dates of one recipient in one act, each on record', async () => {
    const { now, serveId, ids } = await afterChange(await office(db))
    const all = ids(...CHAIN)
    const input = { id: newId(), proposalIds: all, decision: 'accepted' } as const
    const done = await decideDateChange(now, input)
    expect(done.map(({ decided }) => decided?.decision)).toEqual(CHAIN.map(() => 'accepted'))
    expect(await decideDateChange(now, input)).toEqual(done)
    expect(await dates(now, serveId)).toEqual(TWELVE)
    for (const [index, id] of all.entries()) {
      const audit = await now.firm.read((stores) => stores.audit.of(id))
      expect(audit).toMatchObject([{ action: 'decide-date-change', details: { deadline: CHAIN[index] } }])
    }
  })

  it('accepts no date before those it rests on, and leaves nothing half done', async () => {
    const { now, serveId, ids } = await afterChange(await office(db))
    await expect(accept(now, ids('respond-by', 'default-from'))).rejects.toMatchObject({
      code: 'ground-open',
      message:
        'proposalIds: “Last day to answer or appear” rests on “Service is complete”, which is still to be decided. Accept both together.',
    })
    await note(now, serveId)
    expect(await dates(now, serveId)).toEqual(TEN)
    await accept(now, ids('service-complete', 'respond-by'))
    await note(now, serveId)
    expect(await dates(now, serveId)).toEqual([TWELVE[0], TWELVE[1], TEN[2], TEN[3]])
    await accept(now, ids('default-from'))
    await accept(now, ids('default-by'))
    expect(await dates(now, serveId)).toEqual(TWELVE)
  })

  it('dismisses no date without those that rest on it', async () => {
    const { now, serveId, ids } = await afterChange(await office(db))
    await expect(dismiss(now, ids('respond-by', 'default-by'))).rejects.toMatchObject({
      code: 'rests-on-it',
      message:
        'proposalIds: “First day on which the defendant is in default” rests on “Last day to answer or appear”. Dismiss both together.',
    })
    await accept(now, ids('service-complete'))
    await dismiss(now, ids('respond-by', 'default-from', 'default-by'))
    expect(await dates(now, serveId)).toEqual([TWELVE[0], TEN[1], TEN[2], TEN[3]])
  })

  it('takes a dismissal back, which stays on record, and lets it be decided anew', async () => {
    const { now, serveId, ids } = await afterChange(await office(db))
    await accept(now, ids('service-complete'))
    await dismiss(now, ids('respond-by', 'default-from', 'default-by'))
    const [answer = '', from = ''] = ids('respond-by', 'default-from')
    await expect(accept(now, [answer])).rejects.toMatchObject({ code: 'decided-already' })
    const input = { id: newId(), proposalId: from }
    const opened = await takeBackDismissal(now, input)
    expect(await takeBackDismissal(now, input)).toEqual(opened)
    expect(opened.decided).toBeNull()
    expect(opened.decisions).toMatchObject([
      { decision: 'dismissed', reason: 'The order says so.', takenBack: { by: now.actor.id } },
    ])
    await expect(accept(now, [from])).rejects.toMatchObject({
      code: 'ground-dismissed',
      message:
        'proposalIds: “First day on which the defendant is in default” rests on “Last day to answer or appear”, of which the older date was kept. Take that dismissal back first, or dismiss this one as well.',
    })
    await takeBackDismissal(now, { id: newId(), proposalId: answer })
    const [done] = await accept(now, [answer, from])
    expect(done?.decisions.map(({ decision, takenBack }) => [decision, takenBack === null])).toEqual([
      ['dismissed', false],
      ['accepted', true],
    ])
    await takeBackDismissal(now, { id: newId(), proposalId: ids('default-by')[0] ?? '' })
    await accept(now, ids('default-by'))
    expect(await dates(now, serveId)).toEqual(TWELVE)
    const audit = await now.firm.read((stores) => stores.audit.of(answer))
    expect(audit.map(({ action }) => action)).toEqual([
      'decide-date-change',
      'take-back-dismissal',
      'decide-date-change',
    ])
  })

  it('takes back nothing but a dismissal under the rules of today', async () => {
    const { now, ids } = await afterChange(await office(db))
    const [proposalId = ''] = ids('service-complete')
    const takeBack = (ctx: Context) => takeBackDismissal(ctx, { id: newId(), proposalId })
    await expect(takeBack(now)).rejects.toMatchObject({ code: 'not-dismissed' })
    await dismiss(now, ids(...CHAIN))
    const again = { ...now, rulebook: withDeadline(now.rulebook, 'service-complete', 14) }
    await expect(takeBack(again)).rejects.toMatchObject({ code: 'overtaken' })
    await takeBack(now)
    await accept(now, ids('service-complete'))
    await expect(takeBack(now)).rejects.toMatchObject({ code: 'not-dismissed' })
  })

  it('decides the dates of one recipient at a time', async () => {
    const of = await office(db)
    const { now, ids } = await afterChange(of)
    const other = await afterChange(of)
    await expect(
      accept(now, [...ids('service-complete'), ...other.ids('service-complete')]),
    ).rejects.toMatchObject({ code: 'several-recipients' })
  })
})
