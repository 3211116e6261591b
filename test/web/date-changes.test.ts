import { recordEvent } from '../../src/actions/record-event'
import type { Context } from '../../src/actions/context'
import { newId } from '../../src/stores/ids'
import { movedBack } from '../support/changed-rules'
import { assign, caseWithServe } from './support/case'
import { PATIENCE, TestSite, withRoles, words, type Visitor } from './support/site'

describe('dates that changed rules would move', () => {
  const site = new TestSite()
  let ctx: Context
  let office: Visitor
  let server: Visitor
  let serveId = ''
  beforeAll(async () => {
    await site.open()
    ctx = await site.firm()
    await withRoles(ctx, ['paralegal', 'process-server'])
    serveId = (await caseWithServe(ctx)).serveId
    await assign(ctx, serveId, 'Person process-server')
    // Commenced Mon 1 Jun 2026: 120 days on is Tue 29 Sep; as if it had been Mon 28 Sep before.
    await movedBack(ctx, 'Łukasz Żółć')
    office = site.visitor()
    await office.signIn('paralegal@example.com')
    server = site.visitor()
    await server.signIn('process-server@example.com')
  }, PATIENCE)
  afterAll(() => site.close())

  const serve = async (visitor: Visitor): Promise<string> =>
    words((await visitor.get(`/serves/${serveId}`)).text)
  const decision = async (): Promise<string> => {
    const [open] = await ctx.firm.read((stores) => stores.dateChanges.ofServe(serveId))
    return `/rule-changes/${open?.id ?? ''}`
  }

  it('are told on the board and on the serve, to whoever may decide with the way to do it', async () => {
    const told = 'Rules were changed. 1 date of 1 recipient would move'
    expect(words((await office.get('/')).text)).toContain(told)
    expect(words((await server.get('/')).text)).not.toContain(told)
    expect(await serve(office)).toContain(
      'until you decide: Last day to serve: Mon 28 Sep 2026 → Tue 29 Sep 2026',
    )
    expect(await serve(server)).toContain('until the office decides: Last day to serve')
  })

  it('stay as they were, also after another entry', async () => {
    const event = { type: 'attempted', at: '2026-06-09T10:00', outcome: 'no-answer' }
    await recordEvent(ctx, { id: newId(), serveId, event })
    expect(await serve(office)).toContain('Last day to serve Mon 28 Sep 2026')
  })

  it('are listed with both days and both reasons', async () => {
    const page = words((await office.get('/rule-changes')).text)
    expect(page).toContain('Last day to serve would move until now Mon 28 Sep 2026 new rules Tue 29 Sep 2026')
    expect(page).toContain('+ 120 days = Tue 29 Sep 2026')
  })

  it('are not dismissed without a reason', async () => {
    const answer = await office.send('/rule-changes', { decision: 'dismissed', reason: '' }, await decision())
    expect(answer.status).toBe(422)
    expect(words(answer.text)).toContain('say why the older date stays')
  })

  it('move when a person accepts them, and that is on record', async () => {
    const answer = await office.send('/rule-changes', { decision: 'accepted' }, await decision())
    expect([answer.status, answer.headers['location']]).toEqual([303, '/rule-changes'])
    const page = words((await office.get('/rule-changes')).text)
    expect(page).toContain('The new date stands.')
    expect(page).toContain(
      'Mon 28 Sep 2026 → Tue 29 Sep 2026 Accepted by Person paralegal on Wed 10 Jun 2026',
    )
    expect(await serve(office)).toContain('Last day to serve Tue 29 Sep 2026')
  })

  it('leave every earlier sheet as it was saved, to be worked out again with its own rules', async () => {
    const list = await office.get(`/serves/${serveId}/sheets`)
    const sheets = [...list.text.matchAll(/href="(\/sheets\/[^"]+)"/g)].map(([, href]) => href ?? '')
    // Added, attempted, decided.
    expect(sheets).toHaveLength(3)
    const [newest, held] = await Promise.all(sheets.map(async (href) => words((await office.get(href)).text)))
    expect(newest).toContain('Last day to serve Tue 29 Sep 2026')
    expect(newest).toContain('with the very rules that it was made from: the same dates')
    expect(held).toContain('Last day to serve Mon 28 Sep 2026')
    expect(held).toContain('these dates come out otherwise: Last day to serve')
  })
})
