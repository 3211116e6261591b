import type { Context } from '../../src/actions/context'
import { caseWithServe } from './support/case'
import { PATIENCE, TestSite, words, type Visitor } from './support/site'

describe('the board', () => {
  const site = new TestSite()
  let ctx: Context
  let visitor: Visitor
  beforeAll(async () => {
    await site.open()
    ctx = await site.firm()
    visitor = await site.administrator()
    for (let row = 1; row <= 101; row += 1) await caseWithServe(ctx, 'personal-delivery', `Person ${row}`)
  }, PATIENCE)
  afterAll(() => site.close())

  function rowsIn(page: string): number {
    return page.match(/class="row-link"/g)?.length ?? 0
  }

  it('begins with the hundred most urgent rows and says how many others there are', async () => {
    const { text } = await visitor.get('/')
    expect(rowsIn(text)).toBe(100)
    expect(words(text)).toContain('101 recipients')
    expect(words(text)).toContain('Show 1 more')
    expect(rowsIn((await visitor.get('/?rows=all')).text)).toBe(101)
  })

  it('finds by every word, whatever its capitals, and keeps the filter as it was typed', async () => {
    const { text } = await visitor.get('/?q=PERSON+77')
    expect(rowsIn(text)).toBe(1)
    expect(text).toContain('value="PERSON 77"')
  })

  it('changes nothing in the ledger by being looked at', async () => {
    const state = () =>
      ctx.firm.read(async (stores) => ({
        head: await stores.events.head(),
        audit: await stores.audit.of(ctx.actor.id),
        users: await stores.users.list(),
        cases: await stores.pages.cases(),
      }))
    const before = await state()
    const [head] = before.cases
    for (const path of ['/', '/cases', '/cases/new', `/cases/${head?.id ?? ''}`, '/people', '/people/new']) {
      expect((await visitor.get(path)).status).toBe(200)
    }
    expect(await state()).toEqual(before)
  })
})
