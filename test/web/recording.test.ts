import type { Context } from '../../src/actions/context'
import { caseWithServe } from './support/case'
import { hidden, PATIENCE, TestSite, words, type Visitor } from './support/site'

const HOSTILE = '"><script>alert(1)</script>{{csrf}} ’ \' & ../../'

describe('recording on the pages', () => {
  const site = new TestSite()
  let ctx: Context
  let visitor: Visitor
  beforeAll(async () => {
    await site.open()
    ctx = await site.firm()
    visitor = await site.administrator()
  }, PATIENCE)
  afterAll(() => site.close())

  const attempt = {
    at: '2026-06-09T07:10',
    'place.address': '219 Kent Avenue',
    'place.kind': 'dwelling-place',
    outcome: 'no-answer',
    action: ['rang', 'knocked'],
  }

  it('records an attempt with only what was typed, and tells what it changed', async () => {
    const { serveId } = await caseWithServe(ctx)
    const answer = await visitor.send(`/serves/${serveId}/record/attempted`, attempt)
    expect([answer.status, answer.headers['location']]).toEqual([303, `/serves/${serveId}`])
    const [entry] = await ctx.firm.read((stores) => stores.events.ofServe(serveId))
    expect(entry?.event).toEqual({
      type: 'attempted',
      at: '2026-06-09T07:10',
      place: { address: '219 Kent Avenue', kind: 'dwelling-place' },
      outcome: 'no-answer',
      action: ['rang', 'knocked'],
    })
  })

  it('gives the form back with everything that was typed, each error with its field and what to do', async () => {
    const { serveId } = await caseWithServe(ctx)
    const typed = {
      at: '2026-02-30T07:10',
      'place.unit': 'apartment 4B',
      outcome: '~other',
      'outcome~other': 'dog at the gate',
      observed: 'A light\r\nwas on',
    }
    const answer = await visitor.send(`/serves/${serveId}/record/attempted`, typed)
    expect(answer.status).toBe(422)
    expect(answer.text).toContain('value="2026-02-30T07:10"')
    expect(answer.text).toContain('value="apartment 4B"')
    expect(answer.text).toContain('value="~other" checked')
    expect(answer.text).toContain('value="dog at the gate"')
    expect(answer.text).toContain('A light\r\nwas on</textarea>')
    expect(answer.text).toContain('<a href="#f-at">When: “2026-02-30T07:10” is no day and hour;')
    expect(answer.text).toContain('<a href="#f-place-address">Address: write where it was.</a>')
    expect(answer.text).toMatch(
      /id="f-at"[^>]*aria-describedby="f-at-hint f-at-error"[^>]*aria-invalid="true"/,
    )
  })

  it('keeps a word of one’s own beside those of the field', async () => {
    const { serveId } = await caseWithServe(ctx)
    const typed = { ...attempt, outcome: '~other', 'outcome~other': 'dog at the gate' }
    await visitor.send(`/serves/${serveId}/record/attempted`, typed)
    const [entry] = await ctx.firm.read((stores) => stores.events.ofServe(serveId))
    expect(entry?.event['outcome']).toBe('dog at the gate')
  })

  it('refuses an hour that the clocks leapt over, beside its field', async () => {
    const { serveId } = await caseWithServe(ctx)
    const answer = await visitor.send(`/serves/${serveId}/record/attempted`, {
      ...attempt,
      at: '2026-03-08T02:30',
    })
    expect(answer.status).toBe(422)
    expect(answer.text).toContain('<a href="#f-at">When: the clocks leapt over 2026-03-08T02:30')
  })

  it('records once what is sent twice', async () => {
    const { serveId } = await caseWithServe(ctx)
    const path = `/serves/${serveId}/record/attempted`
    const form = (await visitor.get(path)).text
    const body = { ...attempt, csrf: hidden(form, 'csrf'), id: hidden(form, 'id') }
    const both = await Promise.all([1, 2].map(() => visitor.agent.post(path).type('form').send(body)))
    expect(both.map(({ status }) => status)).toEqual([303, 303])
    expect(await ctx.firm.read((stores) => stores.events.ofServe(serveId))).toHaveLength(1)
  })

  it('takes no field that the form does not have, and no list where one text belongs', async () => {
    const { serveId } = await caseWithServe(ctx)
    const path = `/serves/${serveId}/record/attempted`
    const body = { ...attempt, type: 'delivered', 'constructor.x': '1', '__proto__.x': '1', 'to.role': 'x' }
    await visitor.send(path, { ...body, 'place.unit': ['4B', '5B'] })
    const [entry] = await ctx.firm.read((stores) => stores.events.ofServe(serveId))
    expect(entry?.event).toEqual({
      type: 'attempted',
      at: attempt.at,
      place: { address: '219 Kent Avenue', kind: 'dwelling-place', unit: '4B' },
      outcome: 'no-answer',
      action: ['rang', 'knocked'],
    })
    expect(({} as Record<string, unknown>)['x']).toBeUndefined()
  })

  it('shows hostile names and notes as the text they are, on every page', async () => {
    const { caseId, serveId } = await caseWithServe(ctx, 'deliver-and-mail', HOSTILE)
    await visitor.send(`/serves/${serveId}/record/attempted`, { ...attempt, note: HOSTILE })
    for (const path of [
      '/',
      '/cases',
      `/cases/${caseId}`,
      `/serves/${serveId}`,
      `/serves/${serveId}/record/mailed`,
    ]) {
      const { status, text } = await visitor.get(path)
      expect(status).toBe(200)
      expect(text).toContain('&lt;script&gt;alert(1)&lt;/script&gt;{{csrf}}')
      expect(text).not.toContain('<script>alert')
    }
  })

  it('strikes an entry with a reason, and shows it struck with who and why', async () => {
    const { serveId } = await caseWithServe(ctx)
    await visitor.send(`/serves/${serveId}/record/attempted`, attempt)
    const [entry] = await ctx.firm.read((stores) => stores.events.ofServe(serveId))
    const path = `/serves/${serveId}/entries/${entry?.id ?? ''}/strike`
    const empty = await visitor.send(path, { reason: ' ' })
    expect(empty.text).toContain('<a href="#f-reason">Reason: write why the entry is struck')
    expect((await visitor.send(path, { reason: 'Wrong house' })).status).toBe(303)
    const page = words((await visitor.get(`/serves/${serveId}`)).text)
    expect(page).toContain('Attempt no answer Tue 9 Jun 2026, 07:10')
    expect(page).toContain('Struck by Ada Admin on Wed 10 Jun 2026, 09:00: Wrong house')
    expect((await visitor.get(path)).status).toBe(404)
  })

  it('fills the form of an entry that is struck to be recorded again, own words and all', async () => {
    const { serveId } = await caseWithServe(ctx)
    const typed = { ...attempt, outcome: '~other', 'outcome~other': 'dog at the gate', observed: 'lights' }
    await visitor.send(`/serves/${serveId}/record/attempted`, typed)
    const [entry] = await ctx.firm.read((stores) => stores.events.ofServe(serveId))
    const strike = `/serves/${serveId}/entries/${entry?.id ?? ''}/strike`
    const answer = await visitor.send(strike, { reason: 'Wrong house', again: 'yes' })
    const again = answer.headers['location'] ?? ''
    expect(again).toBe(`/serves/${serveId}/record/attempted?from=${entry?.id ?? ''}`)
    const form = (await visitor.get(again)).text
    expect(form).toContain('value="2026-06-09T07:10"')
    expect(form).toContain('value="rang" checked')
    expect(form).toContain('value="~other" checked')
    expect(form).toContain('value="dog at the gate"')
    const put = await visitor.send(again, { ...typed, 'place.address': '221 Kent Avenue' })
    expect(put.status).toBe(303)
    const events = await ctx.firm.read((stores) => stores.events.ofServe(serveId))
    expect(events.map(({ event, struck }) => [event['place'], struck !== null])).toEqual([
      [{ address: '219 Kent Avenue', kind: 'dwelling-place' }, true],
      [{ address: '221 Kent Avenue', kind: 'dwelling-place' }, false],
    ])
  })

  it('says beside each field what the proof will state, and under which provision', async () => {
    const { serveId } = await caseWithServe(ctx)
    const form = words((await visitor.get(`/serves/${serveId}/record/delivered`)).text)
    expect(form).toContain('Hair color (for the proof, CPLR 306(b))')
    expect(form).toContain('Title or position (optional)')
  })

  it('asks for nothing that has no form: an event that there is not is no page', async () => {
    const { serveId } = await caseWithServe(ctx)
    expect((await visitor.get(`/serves/${serveId}/record/constructor`)).status).toBe(404)
  })
})
