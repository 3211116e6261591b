import type { Context } from '../../src/actions/context'
import { caseWithServe } from './support/case'
import { PATIENCE, TestSite, words, type Visitor } from './support/site'

describe('whether the record of attempts is enough, on the page of a serve', () => {
  const site = new TestSite()
  let ctx: Context
  let visitor: Visitor
  beforeAll(async () => {
    await site.open()
    ctx = await site.firm()
    visitor = await site.administrator()
  }, PATIENCE)
  afterAll(() => site.close())

  async function pageAfter(method: string, attempts: readonly string[]): Promise<string> {
    const { serveId } = await caseWithServe(ctx, method)
    for (const at of attempts) {
      const typed = { at, 'place.kind': 'dwelling-place', 'place.address': '1 Main St', outcome: 'no-answer' }
      expect((await visitor.send(`/serves/${serveId}/record/attempted`, typed)).status).toBe(303)
    }
    return words((await visitor.get(`/serves/${serveId}`)).text)
  }

  it('says what is there, what is missing and which decisions had the same gap', async () => {
    const page = await pageAfter('personal-delivery', ['2026-06-02T07:10', '2026-06-04T12:00'])
    expect(page).toContain('Is the record enough? 5 of 8 points missing')
    expect(page).toContain(
      'Try once on a weekday before 8:00 or after 20:00; hours of work and of commuting count for little. on record',
    )
    expect(page).toContain(
      'Courts that accepted nail and mail saw at least three attempts at delivery in hand. missing',
    )
    expect(page).toContain('Refused: Estate of Waterman v Jones.')
    expect(page).toContain('The First Department is content with three varied attempts at home')
  })

  it('proposes the day and the hours that would fill most', async () => {
    const page = await pageAfter('nail-and-mail', ['2026-06-02T07:10', '2026-06-04T12:00'])
    expect(page).toMatch(
      /Next best attempt: Sat \d+ \w+ 2026, late in the evening \(20:00 to 21:30\), at the home\./,
    )
  })

  it('goes on proposing once the last day to serve has passed, where late service is not void, and says what else to do', async () => {
    const { serveId } = await caseWithServe(ctx, 'nail-and-mail', 'Lea Roe')
    const place = { 'place.kind': 'dwelling-place', 'place.address': '1 Main St' }
    await visitor.send(`/serves/${serveId}/record/attempted`, {
      at: '2026-06-04T12:00',
      outcome: 'no-answer',
      ...place,
    })
    const before = site.now
    // 120 days from Monday 1 June end on Tuesday 29 September 2026.
    site.now = '2026-10-07T13:00:00.000Z'
    const later = site.administrator()
    const page = words((await (await later).get(`/serves/${serveId}`)).text)
    site.now = before
    expect(page).toMatch(/Next best attempt: \w+ \d+ Oct 2026, /)
    expect(page).toContain(
      'The last day to serve has passed: ask for more time as well, or for another way to serve.',
    )
  })

  it('proposes no attempt once the papers were handed over, and shows the record all the same', async () => {
    const { serveId } = await caseWithServe(ctx, 'personal-delivery', 'Ivo Roe')
    const place = { 'place.kind': 'dwelling-place', 'place.address': '1 Main St' }
    const attempt = { at: '2026-06-02T07:10', outcome: 'no-answer', ...place }
    await visitor.send(`/serves/${serveId}/record/attempted`, attempt)
    await visitor.send(`/serves/${serveId}/record/delivered`, { at: '2026-06-04T12:00', ...place })
    const page = words((await visitor.get(`/serves/${serveId}`)).text)
    expect(page).toContain('Is the record enough?')
    expect(page).not.toContain('Next best attempt')
  })

  it('proposes it on the board too, as long as nothing is served', async () => {
    const page = await pageAfter('nail-and-mail', ['2026-06-02T07:10', '2026-06-04T12:00'])
    const [, day = ''] = /Next best attempt: (\w+ \d+ \w+ 2026), late in the evening/.exec(page) ?? []
    expect(words((await visitor.get('/')).text)).toContain(`Next best: ${day}, 20:00 to 21:30, at the home`)
    const { serveId } = await caseWithServe(ctx, 'nail-and-mail', 'Jane Roe')
    const place = { 'place.kind': 'dwelling-place', 'place.address': '1 Main St' }
    const attempt = { at: '2026-06-02T07:10', ...place, outcome: 'no-answer' }
    const affixed = { at: '2026-06-05T07:10', ...place }
    const recorded = [
      await visitor.send(`/serves/${serveId}/record/attempted`, attempt),
      await visitor.send(`/serves/${serveId}/record/affixed`, affixed),
    ]
    expect(recorded.map(({ status }) => status)).toEqual([303, 303])
    expect(words((await visitor.get('/?q=Jane')).text)).not.toContain('Next best:')
  })

  it('tells which attempts do not count', async () => {
    const page = await pageAfter('nail-and-mail', ['2026-06-07T12:00'])
    expect(page).toContain('Sun 7 Jun 2026. An attempt on a Sunday should not be counted.')
  })

  it('is not asked before the first attempt, nor where no way of service turns on it', async () => {
    expect(await pageAfter('nail-and-mail', [])).not.toContain('Is the record enough?')
    expect(await pageAfter('publication', ['2026-06-02T07:10'])).not.toContain('Is the record enough?')
  })
})
