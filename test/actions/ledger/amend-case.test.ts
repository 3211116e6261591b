import { addServe } from '../../../src/actions/add-serve'
import { amendCase } from '../../../src/actions/amend-case'
import { checkAmendCase } from '../../../src/actions/amend-case.input'
import type { Context } from '../../../src/actions/context'
import { exportMatter } from '../../../src/actions/export-matter'
import { openCase } from '../../../src/actions/open-case'
import { isoDay } from '../../../src/domain/calendar/day'
import { newId } from '../../../src/stores/ids'
import { readMatter } from '../../../src/stores/matter-file'
import { withDatabases } from '../../support/database'
import { office } from '../../support/office'
import { drawn, DELIVER_AND_MAIL, serveAtHand, signAs, signed } from '../signing/support'

const CASE = {
  jurisdiction: 'us-ny',
  court: 'supreme',
  county: 'Kings',
  number: null,
  commenced: '2026-01-05',
  plaintiffs: ['Acme LLC'],
  defendants: ['Łukasz Żółć'],
}
const SERVE = { recipient: { name: 'Łukasz Żółć', kind: 'natural-person' }, method: 'deliver-and-mail' }

async function openServe(ctx: Context): Promise<{ caseId: string; serveId: string }> {
  const [caseId, serveId] = [newId(), newId()]
  await openCase(ctx, { id: caseId, case: CASE, papers: ['Summons'] })
  await addServe(ctx, { id: serveId, caseId, serve: SERVE })
  return { caseId, serveId }
}

async function serveBy(ctx: Context, serveId: string): Promise<string | null> {
  const latest = await ctx.firm.read(({ sheets }) => sheets.latest(serveId))
  const day = latest?.sheet.deadlines.find(({ id }) => id === 'serve-by')?.day ?? null
  return day === null ? null : isoDay(day)
}

withDatabases((db) => {
  it('puts the number and the day of commencement right, with new dates and the old values kept, once', async () => {
    const ctx = await (await office(db)).as('paralegal')
    const { caseId, serveId } = await openServe(ctx)
    // Commenced Mon 5 Jan 2026; 120 days on is Tue 5 May.
    expect(await serveBy(ctx, serveId)).toBe('2026-05-05')
    const attorney = { name: 'Ana Ruiz', for: 'Plaintiff' }
    const input = {
      id: newId(),
      caseId,
      case: { number: '512345/2026', commenced: '2026-01-12', county: 'Kings', attorney },
    }
    const amended = await amendCase(ctx, input)
    expect(amended.case).toEqual({ ...CASE, number: '512345/2026', commenced: '2026-01-12', attorney })
    // Commenced Mon 12 Jan 2026; 120 days on is Tue 12 May.
    expect(await serveBy(ctx, serveId)).toBe('2026-05-12')
    expect(await amendCase(ctx, input)).toEqual(amended)
    const audit = await ctx.firm.read((stores) => stores.audit.of(caseId))
    expect(audit.map(({ action, actorId, details }) => ({ action, actorId, details }))).toEqual([
      { action: 'open-case', actorId: ctx.actor.id, details: {} },
      {
        action: 'amend-case',
        actorId: ctx.actor.id,
        details: {
          from: { number: null, commenced: '2026-01-05', attorney: null },
          to: { number: '512345/2026', commenced: '2026-01-12', attorney },
        },
      },
    ])
    const matter = await exportMatter(ctx, caseId)
    expect(readMatter(matter)).toEqual({ matter })
    expect(matter.case).toEqual(amended.case)
  })

  it('refuses a word the rules do not know, a day before the rules begin, and a change that is none; nothing is written', async () => {
    const ctx = await (await office(db)).as('attorney')
    const { caseId, serveId } = await openServe(ctx)
    const amend = (changes: Parameters<typeof amendCase>[1]['case']): Promise<unknown> =>
      amendCase(ctx, { id: newId(), caseId, case: changes })
    await expect(amend({ court: 'suprme' })).rejects.toMatchObject({
      code: 'unknown-word',
      path: 'case.court',
    })
    await expect(amend({ commenced: '1950-01-02' })).rejects.toMatchObject({ path: 'case.commenced' })
    await expect(amend({ county: 'Kings', attorney: null, flags: [] })).rejects.toMatchObject({
      code: 'nothing-changed',
    })
    expect((await ctx.firm.read(({ cases }) => cases.get(caseId, 'id'))).case).toEqual(CASE)
    expect(await serveBy(ctx, serveId)).toBe('2026-05-05')
    expect((await ctx.firm.read(({ audit }) => audit.of(caseId))).map(({ action }) => action)).toEqual([
      'open-case',
    ])
  })

  it('a case of another firm is as unknown as none', async () => {
    const [ours, theirs] = [await office(db), await office(db)]
    const ctx = await ours.as('admin')
    const asked = { id: newId(), caseId: theirs.caseId, case: { number: '1/2026' } }
    await expect(amendCase(ctx, asked)).rejects.toMatchObject({ code: 'unknown-case' })
    const untouched = await theirs.firm.read(({ cases }) => cases.get(theirs.caseId, 'id'))
    expect(untouched.case.number).toBeNull()
  })

  it('a signed proof stays byte for byte; a draft from before is stale', async () => {
    const of = await serveAtHand(db, DELIVER_AND_MAIL)
    const proof = await signed(of)
    const draft = await drawn(of, { signature: { place: 'Albany, New York' } })
    await amendCase(of.admin, { id: newId(), caseId: of.caseId, case: { number: '999999/2026' } })
    const after = await of.firm.read(({ proofs }) => proofs.get(proof.id, 'id'))
    expect(after).toEqual(proof)
    await expect(signAs(of.server, draft)).rejects.toMatchObject({ code: 'stale-draft' })
  })
})

it('names no party, no law of another place and no key that a case does not have', () => {
  const amend = (changes: object): unknown => checkAmendCase({ id: 'x', caseId: 'y', case: changes })
  expect(amend({ number: '1/2026', attorney: null })).toHaveProperty('input')
  for (const changes of [{ plaintiffs: ['A'] }, { jurisdiction: 'us-ca' }, { nmber: '1' }, {}])
    expect(amend(changes)).toHaveProperty('problems')
})
