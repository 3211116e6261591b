import type { Context } from '../../src/actions/context'
import { caseWithServe } from './support/case'
import { PATIENCE, TestSite, words, type Visitor } from './support/site'

describe('an event that the rules of a place declare', () => {
  const site = new TestSite()
  let ctx: Context
  let visitor: Visitor
  beforeAll(async () => {
    await site.open()
    ctx = await site.firm()
    visitor = await site.administrator()
  }, PATIENCE)
  afterAll(() => site.close())

  it('is offered where the rules of the way of service look at it, recorded by its day, and moves the dates', async () => {
    const { serveId } = await caseWithServe(ctx)
    const before = words((await visitor.get(`/serves/${serveId}`)).text)
    expect(before).toContain('Record: The defendant served a demand for the complaint')
    expect(before).not.toContain('Record: Notice of the dismissal')
    const form = words((await visitor.get(`/serves/${serveId}/record/complaint-demanded`)).text)
    expect(form).toContain('On which day')
    const sent = await visitor.send(`/serves/${serveId}/record/complaint-demanded`, { at: '2026-06-08' })
    expect(sent.status).toBe(303)
    const after = words((await visitor.get(`/serves/${serveId}`)).text)
    expect(after).toContain('The defendant served a demand for the complaint: recorded.')
    // Served in hand on Mon 8 Jun 2026: twenty days are Sun 28 Jun, so Mon 29 Jun.
    expect(after).toContain('Mon 29 Jun 2026')
  })

  it('is no event elsewhere', async () => {
    const { serveId } = await caseWithServe(ctx)
    const page = await visitor.get(`/serves/${serveId}/record/lop-notice`)
    expect(page.status).toBe(404)
  })
})
