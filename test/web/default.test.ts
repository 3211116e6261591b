import { caseWithServe } from './support/case'
import { PATIENCE, TestSite, words } from './support/site'

describe('the way to a default, on the page of a serve', () => {
  const site = new TestSite()
  beforeAll(() => site.open(), PATIENCE)
  afterAll(() => site.close())

  it('lists what is left with its days once the papers were handed over', async () => {
    const ctx = await site.firm()
    const visitor = site.visitor()
    await visitor.signIn('ada@example.com')
    const { serveId } = await caseWithServe(ctx, 'personal-delivery')
    expect(words((await visitor.get(`/serves/${serveId}`)).text)).not.toContain('The way to a default')
    const typed = { at: '2026-06-04T19:40', 'place.kind': 'dwelling-place', 'place.address': '1 Main St' }
    await visitor.send(`/serves/${serveId}/record/delivered`, {
      ...typed,
      'military.answer': 'not-in-service',
    })
    const page = words((await visitor.get(`/serves/${serveId}`)).text)
    expect(page).toContain('The way to a default 4 of 6 left')
    expect(page).toContain('Affidavit on military service done')
    expect(page).toContain('The time to answer has run out waits Thu 25 Jun 2026')
    expect(page).toContain('Proceedings for the judgment are taken to do')
  })
})
