import { addServe } from '../../../src/actions/add-serve'
import type { Context } from '../../../src/actions/context'
import { decideDateChange } from '../../../src/actions/decide-date-change'
import { workAgain } from '../../../src/actions/explain-snapshot'
import { keepRuleVersions } from '../../../src/actions/keep-rule-versions'
import { openCase } from '../../../src/actions/open-case'
import { proposeDateChanges } from '../../../src/actions/propose-date-changes'
import { recordEvent } from '../../../src/actions/record-event'
import { isoDay } from '../../../src/domain/calendar/day'
import type { DatedDeadline } from '../../../src/domain/rules/changes/proposal'
import { recheckRules } from '../../../src/jobs/recheck-rules'
import { newId } from '../../../src/stores/ids'
import { withMailBy } from '../../support/changed-rules'
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

function dayOf(dated: DatedDeadline | null): string | null {
  const day = dated?.deadline.day ?? null
  return day === null ? null : isoDay(day)
}

async function mailBy(ctx: Context, serveId: string): Promise<string | null> {
  const latest = await ctx.firm.read(({ sheets }) => sheets.latest(serveId))
  const day = latest?.sheet.deadlines.find(({ id }) => id === 'mail-by')?.day ?? null
  return day === null ? null : isoDay(day)
}

/** Delivered on Tue 3 Mar 2026: by the rules as they are, to be mailed by Mon 23 Mar. */
async function delivered(of: Office): Promise<{ ctx: Context; serveId: string }> {
  const ctx = await of.as('paralegal')
  of.clock.advance(3 * 24 * 60)
  const [caseId, serveId] = [newId(), newId()]
  await openCase(ctx, { id: caseId, case: CASE, papers: ['Summons'] })
  await addServe(ctx, { id: serveId, caseId, serve: SERVE })
  await recordEvent(ctx, { id: newId(), serveId, event: { type: 'delivered', at: '2026-03-03T10:00' } })
  expect(await mailBy(ctx, serveId)).toBe('2026-03-23')
  return { ctx, serveId }
}

/** The same person after a start with other rules. */
function after(ctx: Context, days: number | null): Context {
  return { ...ctx, rulebook: withMailBy(ctx.rulebook, days) }
}

async function onlyProposal(ctx: Context) {
  const [proposal, ...others] = await ctx.firm.read(({ dateChanges }) => dateChanges.all())
  if (proposal === undefined || others.length > 0) throw new Error('There is not exactly one proposal.')
  return proposal
}

withDatabases((db) => {
  it('notes the dates that changed rules would move, old and new with reasons, once, and moves none', async () => {
    const { ctx, serveId } = await delivered(await office(db))
    const now = after(ctx, 21)
    expect(await proposeDateChanges(now.firm, now)).toBe(1)
    expect(await proposeDateChanges(now.firm, now)).toBe(0)
    const { proposal, decided, newerRules } = await onlyProposal(now)
    // 3 Mar + 20 days = Mon 23 Mar, + 21 days = Tue 24 Mar.
    expect([proposal.kind, proposal.deadline, dayOf(proposal.was), dayOf(proposal.is)]).toEqual([
      'update',
      'mail-by',
      '2026-03-23',
      '2026-03-24',
    ])
    expect([proposal.was?.reasons.cite, decided]).toEqual([['CPLR 308(2)'], null])
    expect(newerRules).toBe(now.rulebook.get('us-ny')?.loaded.hash)
    expect(await mailBy(now, serveId)).toBe('2026-03-23')
    const audit = await now.firm.read((stores) => stores.audit.of(serveId))
    expect(audit.at(-1)).toMatchObject({
      actorId: 'program',
      action: 'propose-date-changes',
      details: { deadlines: ['mail-by'], newerRules },
    })
  })

  it('proposes to delete a date that the rules have no more, and to add one that they had not', async () => {
    const { ctx } = await delivered(await office(db))
    const without = after(ctx, null)
    await proposeDateChanges(without.firm, without)
    expect((await onlyProposal(without)).proposal).toMatchObject({ kind: 'delete', deadline: 'mail-by' })
  })

  it('leaves serves of a firm alone when nothing changed', async () => {
    const { ctx } = await delivered(await office(db))
    expect(await proposeDateChanges(ctx.firm, ctx)).toBe(0)
  })

  it('keeps the older date in every sheet until a person accepts the newer one', async () => {
    const { ctx, serveId } = await delivered(await office(db))
    const now = after(ctx, 21)
    await proposeDateChanges(now.firm, now)
    const note = { type: 'attempted', at: '2026-03-04T10:00', outcome: 'no-answer' }
    await recordEvent(now, { id: newId(), serveId, event: note })
    expect(await mailBy(now, serveId)).toBe('2026-03-23')
    const { id: proposalId } = await onlyProposal(now)
    const input = { id: newId(), proposalIds: [proposalId], decision: 'accepted' } as const
    const done = await decideDateChange(now, input)
    expect(done[0]?.decided).toMatchObject({ decision: 'accepted', by: ctx.actor.id, reason: null })
    expect(await decideDateChange(now, input)).toEqual(done)
    expect(await mailBy(now, serveId)).toBe('2026-03-24')
    const audit = await now.firm.read((stores) => stores.audit.of(proposalId))
    expect(audit).toMatchObject([
      { action: 'decide-date-change', details: { serveId, deadline: 'mail-by', decision: 'accepted' } },
    ])
  })

  it('keeps the older date for good when a person dismisses the newer one with a reason', async () => {
    const of = await office(db)
    const { ctx, serveId } = await delivered(of)
    const now = after(ctx, 21)
    await proposeDateChanges(now.firm, now)
    const { id: proposalId } = await onlyProposal(now)
    const dismissal = { proposalIds: [proposalId], decision: 'dismissed' } as const
    await expect(decideDateChange(now, { id: newId(), ...dismissal })).rejects.toMatchObject({
      code: 'no-reason',
    })
    await decideDateChange(now, { id: newId(), ...dismissal, reason: 'The order names the day.' })
    expect(await mailBy(now, serveId)).toBe('2026-03-23')
    await expect(
      decideDateChange(now, { id: newId(), proposalIds: [proposalId], decision: 'accepted' }),
    ).rejects.toMatchObject({ code: 'decided-already' })
    of.clock.advance(20 * 24 * 60)
    // Mailed on Tue 24 Mar: in time by the newer rules, a day late by the date that stays.
    await recordEvent(now, { id: newId(), serveId, event: { type: 'mailed', at: '2026-03-24' } })
    const latest = await now.firm.read(({ sheets }) => sheets.latest(serveId))
    expect(await mailBy(now, serveId)).toBe('2026-03-23')
    expect(latest?.sheet.deadlines.find(({ id }) => id === 'mail-by')?.status).toBe('late')
    expect(latest?.sheet.warnings.find(({ id }) => id === 'dismissed-rule-change')?.message).toContain(
      'kept at Mon 23 Mar 2026 as the office decided; the rules of today give Tue 24 Mar 2026',
    )
    expect(await proposeDateChanges(now.firm, now)).toBe(0)
  })

  it('lets nobody decide what a later change of the rules has overtaken', async () => {
    const { ctx } = await delivered(await office(db))
    const once = after(ctx, 21)
    await proposeDateChanges(once.firm, once)
    const { id: proposalId } = await onlyProposal(once)
    const again = after(ctx, 22)
    await expect(
      decideDateChange(again, { id: newId(), proposalIds: [proposalId], decision: 'accepted' }),
    ).rejects.toMatchObject({ code: 'overtaken' })
  })

  it('is done by the job once for each firm after a start, and tried again where it failed', async () => {
    const of = await office(db)
    const { ctx } = await delivered(of)
    const failures: unknown[] = []
    const program = { ...of.program, rulebook: withMailBy(ctx.rulebook, 21) }
    const recheck = recheckRules(program, (error) => failures.push(error))
    await Promise.all([recheck(of.firmId), recheck(of.firmId)])
    expect((await onlyProposal(ctx)).proposal.deadline).toBe('mail-by')
    expect(failures).toEqual([])
  })
})

withDatabases((db) => {
  it('keeps the rules in use word for word, so that a sheet is worked out again with its own', async () => {
    const of = await office(db)
    const { ctx, serveId } = await delivered(of)
    await keepRuleVersions(of.program)
    await keepRuleVersions(of.program)
    const now = after(ctx, 21)
    const [snapshot] = await now.firm.read(({ sheets }) => sheets.ofServe(serveId))
    if (snapshot === undefined) throw new Error('no sheet')
    const kept = await now.ruleVersions.get(snapshot.sheet.rulesHash)
    expect(kept?.jurisdiction).toBe('us-ny')
    expect(kept?.files.map(({ name }) => name)).toContain('methods/deliver-and-mail.yaml')
    expect(await workAgain(now, snapshot)).toEqual({ rules: 'same' })
    const other = { ...snapshot, sheet: { ...snapshot.sheet, rulesHash: 'f'.repeat(64) } }
    expect(await workAgain(now, other)).toEqual({ rules: 'not-kept' })
    expect(await workAgain(ctx, snapshot)).toEqual({ rules: 'same' })
  })

  it('keeps them once and never changes them', async () => {
    const { ruleVersions } = (await office(db)).ledger
    const version = { hash: 'a'.repeat(64), jurisdiction: 'zz-land', keptAt: '2026-03-02T17:00:00.000Z' }
    await ruleVersions.keep({ ...version, files: [{ name: 'jurisdiction.yaml', text: 'id: zz-land\n' }] })
    await ruleVersions.keep({ ...version, files: [] })
    expect((await ruleVersions.get(version.hash))?.files).toHaveLength(1)
    expect(await ruleVersions.load(version.hash)).toBeNull()
    await expect(db.database.knex('rule_versions').update({ jurisdiction: 'x' })).rejects.toThrow(
      'is written once and never changed',
    )
  })
})
