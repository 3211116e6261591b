import { amendCase } from '../../src/actions/amend-case'
import type { Context } from '../../src/actions/context'
import { recordEvent } from '../../src/actions/record-event'
import type { MatterEvent } from '../../src/domain/cases/matter'
import { newId } from '../../src/stores/ids'
import { caseWithServe } from './support/case'
import { PATIENCE, TestSite, words } from './support/site'

describe('the way to a default, on the page of a serve', () => {
  const site = new TestSite()
  let ctx: Context
  beforeAll(async () => {
    await site.open()
    ctx = await site.firm()
  }, PATIENCE)
  afterAll(() => site.close())

  it('lists what is left with its days once the papers were handed over', async () => {
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

  it('asks, where the proof is filed, whether the notice for the clerk went with it, and takes the yes', async () => {
    const visitor = site.visitor()
    await visitor.signIn('ada@example.com')
    const { caseId, serveId } = await caseWithServe(ctx, 'personal-delivery', 'Ivo Roe')
    const filing = `/serves/${serveId}/record/proof-filed`
    expect(words((await visitor.get(filing)).text)).not.toContain('handed to the clerk')
    await amendCase(ctx, { id: newId(), caseId, case: { flags: ['consumer-credit'] } })
    await recordEvent(ctx, { id: newId(), serveId, event: { type: 'delivered', at: '2026-06-04' } })
    expect(words((await visitor.get(filing)).text)).toContain(
      'Additional notice of lawsuit, handed to the clerk',
    )
    await visitor.send(filing, { at: '2026-06-09', noticeAttached: 'yes' })
    expect(words((await visitor.get(`/serves/${serveId}`)).text)).toContain(
      'Additional notice of lawsuit, handed to the clerk done',
    )
  })

  it('tells a late filing of the proof for what it is, with the application that cures it', async () => {
    const { serveId } = await caseWithServe(ctx, 'deliver-and-mail', 'Ana Roe')
    const record = async (event: MatterEvent) => recordEvent(ctx, { id: newId(), serveId, event })
    const pageOn = async (day: string): Promise<string> => {
      site.now = `${day}T13:00:00.000Z`
      const visitor = site.visitor()
      await visitor.signIn('ada@example.com')
      return (await visitor.get(`/serves/${serveId}`)).text
    }
    const application = `href="/serves/${serveId}/motions/late-proof"`
    // The later act is that of Wednesday 3 June; the proof is to be filed by Tuesday 23 June.
    await record({ type: 'delivered', at: '2026-06-02T19:40', to: { name: 'Ana Doe' } })
    await record({ type: 'mailed', at: '2026-06-03' })
    expect(await pageOn('2026-06-23')).not.toContain(application)
    expect(await pageOn('2026-06-24')).toContain(application)
    await record({ type: 'proof-filed', at: '2026-06-24' })
    const page = await pageOn('2026-07-02')
    expect(words(page)).toContain('File proof within 20 days of the later act curable by order')
    expect(page).toContain(application)
    expect(words(page)).toContain('Prepare the application: Leave to file proof of service late')
  })
})
