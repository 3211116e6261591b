import type { Context } from '../../src/actions/context'
import { caseWithServe } from './support/case'
import { PATIENCE, TestSite, words } from './support/site'

describe('an order for another way of service than the one chosen', () => {
  const site = new TestSite()
  let ctx: Context
  beforeAll(async () => {
    await site.open()
    ctx = await site.firm()
  }, PATIENCE)
  afterAll(() => site.close())

  async function pageUnderOrder(method: string): Promise<string> {
    const { serveId } = await caseWithServe(ctx, method)
    const visitor = await site.administrator()
    const order = { at: '2026-06-02', 'order.terms.0.text': 'E-mail', 'order.terms.0.channel': 'email' }
    await visitor.send(`/serves/${serveId}/record/order-granted`, order)
    return words((await visitor.get(`/serves/${serveId}`)).text)
  }

  it('leads to the choice of that way', async () => {
    expect(await pageUnderOrder('personal-delivery')).toContain(
      'The dates still follow the rules of “Delivery in hand”. If the order allows another way of service, choose that way',
    )
  })

  it('is silent where the way chosen rests on an order', async () => {
    expect(await pageUnderOrder('court-ordered')).not.toContain('The dates still follow')
  })
})
