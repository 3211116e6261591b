import { amendServe } from '../../../src/actions/amend-serve'
import { checkAmendServe } from '../../../src/actions/amend-serve.input'
import type { Context } from '../../../src/actions/context'
import { recordEvent } from '../../../src/actions/record-event'
import { newId } from '../../../src/stores/ids'
import { withDatabases } from '../../support/database'
import { office } from '../../support/office'
import { caseWithServe } from '../../web/support/case'

async function deadlines(ctx: Context, serveId: string): Promise<string[]> {
  const latest = await ctx.firm.read(({ sheets }) => sheets.latest(serveId))
  return (latest?.sheet.deadlines ?? []).map(({ id }) => id)
}

withDatabases((db) => {
  it('another way of service keeps the record, counts anew, and leaves both ways in the audit, once', async () => {
    const ctx = await (await office(db)).as('paralegal')
    const { serveId } = await caseWithServe(ctx, 'nail-and-mail')
    const event = { type: 'attempted', at: '2026-02-02T07:10', outcome: 'no-answer' }
    await recordEvent(ctx, { id: newId(), serveId, event })
    expect(await deadlines(ctx, serveId)).toContain('mail-by')
    const input = { id: newId(), serveId, serve: { method: 'court-ordered' } }
    const amended = await amendServe(ctx, input)
    expect(await amendServe(ctx, input)).toEqual(amended)
    expect(amended.details.method).toBe('court-ordered')
    expect(await deadlines(ctx, serveId)).not.toContain('mail-by')
    const { events, audit } = await ctx.firm.read(async (stores) => ({
      events: await stores.events.ofServe(serveId),
      audit: await stores.audit.of(serveId),
    }))
    expect(events.map((entry) => entry.event)).toEqual([event])
    expect(audit.at(-1)).toMatchObject({
      action: 'amend-serve',
      actorId: ctx.actor.id,
      details: { from: { method: 'nail-and-mail' }, to: { method: 'court-ordered' } },
    })
  })

  it('keeps newspapers with their insertions beside what was known', async () => {
    const ctx = await (await office(db)).as('attorney')
    const { serveId } = await caseWithServe(ctx, 'publication')
    const publication = [{ newspaper: 'The Kings Courier', dates: ['2026-06-05'] }]
    const { details } = await amendServe(ctx, { id: newId(), serveId, serve: { publication } })
    expect(details).toMatchObject({ method: 'publication', publication })
  })

  it('keeps facts of the recipient beside the name and the kind, which stay', async () => {
    const ctx = await (await office(db)).as('admin')
    const { serveId } = await caseWithServe(ctx, 'nail-and-mail')
    const before = await ctx.firm.read((stores) => stores.serves.get(serveId, 'serveId'))
    const { name, kind } = before.details.recipient
    const { details } = await amendServe(ctx, { id: newId(), serveId, serve: { recipient: { age: 17 } } })
    expect(details.recipient).toEqual({ age: 17, name, kind })
  })

  it('keeps what the rules must know of this serve alone, and refuses there what is so of a whole case', async () => {
    const ctx = await (await office(db)).as('paralegal')
    const { serveId } = await caseWithServe(ctx, 'nail-and-mail')
    const amend = (flags: readonly string[]) => amendServe(ctx, { id: newId(), serveId, serve: { flags } })
    expect((await amend(['saturday-observer'])).details.flags).toEqual(['saturday-observer'])
    await expect(amend(['saturday-observer', 'matrimonial'])).rejects.toMatchObject({
      code: 'unknown-word',
      path: 'serve.flags[1]',
    })
  })

  it('refuses a way that the rules do not have, a change that is none, and another recipient; nothing is written', async () => {
    const ctx = await (await office(db)).as('admin')
    const { serveId } = await caseWithServe(ctx, 'nail-and-mail')
    const amend = (method: string): Promise<unknown> =>
      amendServe(ctx, { id: newId(), serveId, serve: { method } })
    await expect(amend('by-pigeon')).rejects.toMatchObject({ code: 'unknown-method', path: 'serve.method' })
    await expect(amend('nail-and-mail')).rejects.toMatchObject({ code: 'nothing-changed' })
    const checked = checkAmendServe({ id: newId(), serveId, serve: { recipient: { name: 'Eve' } } })
    const problems = 'problems' in checked ? checked.problems : []
    expect(problems.map(({ path, because }) => [path, because])).toEqual([
      ['serve.recipient.name', 'name does not belong here'],
    ])
    const { details } = await ctx.firm.read((stores) => stores.serves.get(serveId, 'serveId'))
    expect(details.method).toBe('nail-and-mail')
  })
})
