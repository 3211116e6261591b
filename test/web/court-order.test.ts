import type { Context } from '../../src/actions/context'
import type { MatterEvent } from '../../src/domain/cases/matter'
import { caseWithServe } from './support/case'
import { PATIENCE, TestSite, words, type Visitor } from './support/site'

describe('service as a court orders, on the pages alone', () => {
  const site = new TestSite()
  let ctx: Context
  let visitor: Visitor
  beforeAll(async () => {
    await site.open()
    ctx = await site.firm()
    visitor = await site.administrator()
  }, PATIENCE)
  afterAll(() => site.close())

  /** A serve under an order of Tuesday 2 June 2026, e-mailed on the 4th, and what its page says. */
  async function underOrder(terms: Readonly<Record<string, string>>): Promise<{
    readonly page: string
    readonly recorded: readonly MatterEvent[]
  }> {
    const { serveId } = await caseWithServe(ctx, 'court-ordered')
    const order = await visitor.send(`/serves/${serveId}/record/order-granted`, {
      at: '2026-06-02',
      ...terms,
    })
    const sent = await visitor.send(`/serves/${serveId}/record/emailed`, {
      at: '2026-06-04T10:15',
      'to.address': 'anna@example.com',
    })
    expect([order.status, sent.status]).toEqual([303, 303])
    const events = await ctx.firm.read((stores) => stores.events.ofServe(serveId))
    const page = words((await visitor.get(`/serves/${serveId}`)).text)
    return { page, recorded: events.map(({ event }) => event) }
  }

  it.each([
    [
      { 'terms.complete': 'when-sent', 'terms.respondDays': '20' },
      { complete: 'when-sent', respondDays: 20 },
      ['Service is complete Thu 4 Jun 2026', 'Last day to answer or appear Wed 24 Jun 2026'],
    ],
    [
      { 'terms.complete.days': '10' },
      { complete: { days: 10 } },
      ['Service is complete Sun 14 Jun 2026', 'Last day to answer or appear Tue 14 Jul 2026'],
    ],
    [
      { 'terms.deemedServed': '2026-06-12' },
      { deemedServed: '2026-06-12' },
      ['Service is complete Fri 12 Jun 2026', 'Last day to answer or appear Mon 13 Jul 2026'],
    ],
  ])('an order that says %j makes service complete on its day', async (typed, terms, said) => {
    const { page, recorded } = await underOrder(typed)
    expect(recorded[0]).toEqual({ type: 'order-granted', at: '2026-06-02', terms })
    for (const sentence of said) expect(page).toContain(sentence)
  })

  it('an order on delivery still waits for the delivery when only an e-mail went out', async () => {
    const { page } = await underOrder({ 'terms.complete': 'on-delivery' })
    expect(page).toContain('Service is complete waits for the delivery')
  })

  it('an order that extends the time to serve moves the last day for it', async () => {
    const { page, recorded } = await underOrder({ extendsServeByTo: '2027-01-15' })
    expect(recorded[0]).toEqual({ type: 'order-granted', at: '2026-06-02', extendsServeByTo: '2027-01-15' })
    expect(page).toContain('Fri 15 Jan 2027')
  })

  it('takes everything that the proof must state of the order', async () => {
    const { page, recorded } = await underOrder({
      'order.judge': 'Hon. Ana Ruiz',
      'order.dated': '2026-06-02',
      'order.entered': '2026-06-03',
      'order.terms.0.text': 'Send the papers to anna@example.com.',
      'order.terms.0.channel': 'email',
      'terms.complete': 'when-sent',
    })
    expect(recorded[0]?.['order']).toEqual({
      judge: 'Hon. Ana Ruiz',
      dated: '2026-06-02',
      entered: '2026-06-03',
      terms: [{ text: 'Send the papers to anna@example.com.', channel: 'email' }],
    })
    const lacks = /would lack (.*?) (?:The way to a default|Record newest first)/.exec(page)?.[1]
    expect(lacks).toBe('Name of the person who served (CPLR 306(a))')
  })

  it('several directions: nothing is complete before all are done, and an act may say which it obeys', async () => {
    const { serveId } = await caseWithServe(ctx, 'court-ordered')
    const send = (type: string, typed: Readonly<Record<string, string>>) =>
      visitor.send(`/serves/${serveId}/record/${type}`, typed)
    const mail = { at: '2026-06-09', 'to.address': '7 Elm St', mailClass: 'first-class' }
    const page = async (): Promise<string> => words((await visitor.get(`/serves/${serveId}`)).text)
    await send('order-granted', {
      at: '2026-06-02',
      'order.terms.0.channel': 'mail',
      'order.terms.1.text': 'Mail the papers to her insurer.',
      'order.terms.1.channel': 'mail',
      'terms.complete.days': '10',
    })
    expect(await page()).toContain('As ordered: Mail')
    expect((await send('mailed', { ...mail, term: '1' })).status).toBe(303)
    expect(await page()).toContain('Service is complete waits for the mailing')
    const form = words((await visitor.get(`/serves/${serveId}/record/mailed`)).text)
    expect(form).toContain('Which of its directions this obeys')
    expect((await send('mailed', { ...mail, at: '2026-06-10', term: '2' })).status).toBe(303)
    // Wed 10 Jun + 10 days.
    expect(await page()).toContain('Service is complete Sat 20 Jun 2026')
  })

  it('an act nearer to the one before than the order lets it be is told as not counted, and completes nothing', async () => {
    const { serveId } = await caseWithServe(ctx, 'court-ordered')
    const send = (type: string, typed: Readonly<Record<string, string>>) =>
      visitor.send(`/serves/${serveId}/record/${type}`, typed)
    const page = async (): Promise<string> => words((await visitor.get(`/serves/${serveId}`)).text)
    const email = (at: string) => send('emailed', { at, 'to.address': 'anna@example.com' })
    const granted = await send('order-granted', {
      at: '2026-06-02',
      'order.terms.0.channel': 'email',
      'order.terms.0.address': 'anna@example.com',
      'order.terms.0.times': '2',
      'order.terms.0.daysApart': '3',
      'terms.complete.days': '10',
    })
    expect(granted.status).toBe(303)
    await email('2026-06-04T10:15')
    await email('2026-06-06T10:15')
    expect(await page()).toContain('To anna@example.com · 2 times, at least 3 days apart')
    expect(await page()).toMatch(
      /Sat 6 Jun 2026, 10:15: not counted, for less than 3 days after the one before/,
    )
    expect(await page()).toContain('Service is complete waits for')
    await email('2026-06-08T10:15')
    // Mon 8 Jun + 10 days.
    expect(await page()).toContain('Service is complete Thu 18 Jun 2026')
  })

  it('what the order lets nobody do yet is told with the day from which it may be done', async () => {
    const { page } = await underOrder({
      'order.terms.0.channel': 'email',
      'order.terms.0.address': 'anna@example.com',
      'order.terms.0.times': '2',
      'order.terms.0.daysApart': '9',
    })
    // E-mailed on Thursday 4 June, and nine days; the clock stands on Wednesday 10 June.
    expect(page).toContain('Next · not yet')
    expect(page).toContain('Not before Sat 13 Jun 2026 (in 3 days). As ordered:')
  })

  it.each([
    // The clock of the place stands at 09:00 on Wed 10 Jun 2026.
    [
      'emailed',
      { at: '2026-06-10T09:06', 'to.address': 'a@example.com' },
      '2026-06-10 09:06 is in the future, and a record is of what has happened; it is 2026-06-10 09:00 there now.',
    ],
    ['order-granted', { at: '2026-06-11' }, '2026-06-11 is in the future'],
    [
      'order-granted',
      { at: '2026-06-02', 'order.terms.0.channel': 'mail', 'order.terms.0.lastDay': '2026-05-01' },
      'Last day for it: 2026-05-01 lies before the order of 2026-06-02',
    ],
  ])(
    '%s: what is still to come, or ends before it was ordered, is refused in words',
    async (type, typed, said) => {
      const { serveId } = await caseWithServe(ctx, 'court-ordered')
      const answer = await visitor.send(`/serves/${serveId}/record/${type}`, typed)
      expect([answer.status, words(answer.text)]).toEqual([422, expect.stringContaining(said)])
      expect(await ctx.firm.read((stores) => stores.events.ofServe(serveId))).toEqual([])
    },
  )

  it('an order cannot be told to say two things of completion', async () => {
    const { serveId } = await caseWithServe(ctx, 'court-ordered')
    const typed = { at: '2026-06-02', 'terms.complete': 'when-sent', 'terms.complete.days': '10' }
    const answer = await visitor.send(`/serves/${serveId}/record/order-granted`, typed)
    expect(answer.status).toBe(422)
    expect(words(answer.text)).toContain(
      'Complete so many days after the last act: leave this empty or “Complete”; only one of them can hold.',
    )
    expect(await ctx.firm.read((stores) => stores.events.ofServe(serveId))).toEqual([])
  })
})
