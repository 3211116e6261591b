import { recordEvent } from '../../src/actions/record-event'
import type { Context } from '../../src/actions/context'
import { newId } from '../../src/stores/ids'
import { earlierBefore, movedBack } from '../support/changed-rules'
import { assign, caseWithServe } from './support/case'
import { PATIENCE, TestSite, withRoles, words, type Visitor } from './support/site'

const SERVED = [
  { type: 'delivered', at: '2026-06-02T10:00' },
  { type: 'mailed', at: '2026-06-03' },
  { type: 'proof-filed', at: '2026-06-04' },
]

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
  const proposal = async (): Promise<string> => {
    const [open] = await ctx.firm.read((stores) => stores.dateChanges.ofServe(serveId))
    return open?.id ?? ''
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
    const asked = { proposal: await proposal(), decision: 'dismissed', reason: '' }
    const answer = await office.send('/rule-changes', asked)
    expect(answer.status).toBe(422)
    expect(words(answer.text)).toContain('say why the older date stays')
  })

  it('stay when a person dismisses the move, until that is taken back', async () => {
    const asked = { proposal: await proposal(), decision: 'dismissed', reason: 'The order names the day.' }
    await office.send('/rule-changes', asked)
    const dismissed = words((await office.get('/rule-changes')).text)
    expect(dismissed).toContain('Nothing to decide')
    expect(dismissed).toContain('Dismissed by Person paralegal on Wed 10 Jun 2026')
    expect(dismissed).toContain('The order names the day. Take the dismissal back')
    const back = await office.send('/rule-changes', {}, `/rule-changes/${await proposal()}/opening`)
    expect([back.status, back.headers['location']]).toEqual([303, '/rule-changes'])
    const open = words((await office.get('/rule-changes')).text)
    expect(open).toContain('The dismissal is taken back; the date is to be decided again.')
    expect(open).toContain('1 date to decide')
    expect(open).toContain('taken back by Person paralegal on Wed 10 Jun 2026')
    const nothing = await office.send('/rule-changes', {}, `/rule-changes/${await proposal()}/opening`)
    expect(nothing.status).toBe(422)
    expect(words(nothing.text)).toContain('Only a dismissal can be taken back')
  })

  it('move when a person accepts them, and that is on record', async () => {
    const answer = await office.send('/rule-changes', { proposal: await proposal(), decision: 'accepted' })
    expect([answer.status, answer.headers['location']]).toEqual([303, '/rule-changes'])
    const page = words((await office.get('/rule-changes')).text)
    expect(page).toContain('The new date stands.')
    expect(page).toContain('Mon 28 Sep 2026 → Tue 29 Sep 2026 Dismissed by Person paralegal on')
    expect(page).toContain('Accepted by Person paralegal on Wed 10 Jun 2026')
    expect(await serve(office)).toContain('Last day to serve Tue 29 Sep 2026')
  })

  it('leave every earlier sheet as it was saved, to be worked out again with its own rules', async () => {
    const list = await office.get(`/serves/${serveId}/sheets`)
    const sheets = [...list.text.matchAll(/href="(\/sheets\/[^"]+)"/g)].map(([, href]) => href ?? '')
    // Added, attempted, dismissed, accepted.
    expect(sheets).toHaveLength(4)
    const [newest, held] = await Promise.all(sheets.map(async (href) => words((await office.get(href)).text)))
    expect(newest).toContain('Last day to serve Tue 29 Sep 2026')
    expect(newest).toContain('with the very rules that it was made from: the same dates')
    expect(held).toContain('Last day to serve Mon 28 Sep 2026')
    expect(held).toContain('these dates come out otherwise: Last day to serve')
  })
})

describe('dates of one recipient that hang together', () => {
  const site = new TestSite()
  let ctx: Context
  let office: Visitor
  let serveId = ''
  beforeAll(async () => {
    await site.open()
    ctx = await site.firm()
    await withRoles(ctx, ['paralegal'])
    serveId = (await caseWithServe(ctx)).serveId
    for (const event of SERVED) await recordEvent(ctx, { id: newId(), serveId, event })
    await earlierBefore(ctx, serveId, ['service-complete', 'respond-by', 'default-from'])
    office = site.visitor()
    await office.signIn('paralegal@example.com')
  }, PATIENCE)
  afterAll(() => site.close())

  const ids = async (): Promise<Readonly<Record<string, string>>> => {
    const all = await ctx.firm.read((stores) => stores.dateChanges.ofServe(serveId))
    return Object.fromEntries(all.map(({ id, proposal }) => [proposal.deadline, id]))
  }
  const page = async (): Promise<string> => words((await office.get('/rule-changes')).text)

  it('stand each behind those they rest on, with what goes along and one button for all', async () => {
    const shown = await page()
    expect(shown).toContain('Accept all 3 new dates of Łukasz Żółć')
    const order = ['Service is complete would move', 'Last day to answer', 'First day on which']
    expect(order.map((title) => shown.indexOf(title))).toEqual(
      order.map((title) => shown.indexOf(title)).toSorted((a, b) => a - b),
    )
    expect(shown).toContain('Rests on “Service is complete”: accepted, it takes that along.')
    expect(shown).toContain(
      'Underlies “Last day to answer or appear” and “First day on which the defendant is in default”: dismissed, it takes them along.',
    )
  })

  it('are refused where one would be torn from what it rests on, in words of the page', async () => {
    const { 'respond-by': proposal } = await ids()
    const answer = await office.send('/rule-changes', {
      proposal: proposal ?? '',
      decision: 'accepted',
      'accept-with': '',
    })
    expect(answer.status).toBe(422)
    expect(words(answer.text)).toContain(
      '“Last day to answer or appear” rests on “Service is complete”, which is still to be decided. Accept both together.',
    )
  })

  it('are accepted with what they rest on', async () => {
    const { 'respond-by': proposal = '', 'service-complete': ground = '' } = await ids()
    await office.send('/rule-changes', { proposal, decision: 'accepted', 'accept-with': ground })
    const shown = await page()
    expect(shown).toContain('2 new dates stand.')
    expect(shown).toContain(
      'Rests on “Service is complete” and “Last day to answer or appear”, where the new date was accepted: the older date here contradicts them.',
    )
  })
})
