import { amendCase } from '../../src/actions/amend-case'
import type { Context } from '../../src/actions/context'
import { assignServer } from '../../src/actions/assign-server'
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
    const visitor = await site.administrator()
    const { serveId } = await caseWithServe(ctx, 'personal-delivery')
    expect(words((await visitor.get(`/serves/${serveId}`)).text)).not.toContain('The way to a default')
    const typed = { at: '2026-06-04T19:40', 'place.kind': 'dwelling-place', 'place.address': '1 Main St' }
    await visitor.send(`/serves/${serveId}/record/delivered`, {
      ...typed,
      'military.answer': 'not-in-service',
    })
    const page = words((await visitor.get(`/serves/${serveId}`)).text)
    expect(page).toContain('The way to a default 5 of 7 left')
    expect(page).toContain('Facts on military service: asked at service, or searched for done')
    expect(page).toContain('Answered with the delivery of Thu 4 Jun 2026: not in service.')
    expect(page).toContain('Affidavit on military service to do')
    expect(page).toContain('The time to answer has run out waits Thu 25 Jun 2026')
    expect(page).toContain('Proceedings for the judgment are taken not yet from Thu 25 Jun 2026')
  })

  it('asks, where the proof is filed, whether the notice for the clerk went with it, and takes the yes', async () => {
    const visitor = await site.administrator()
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

  it('leads to the affidavit on military service before the default is sought, done once it is signed, and asks for counsel of a servicemember', async () => {
    site.now = '2026-06-10T13:00:00.000Z'
    const visitor = await site.administrator()
    const { serveId } = await caseWithServe(ctx, 'personal-delivery', 'Leo Roe')
    const page = async (): Promise<string> => (await visitor.get(`/serves/${serveId}`)).text
    const asked = { answer: 'refused', askedOf: 'Leo Roe' } as const
    const server = ctx.actor.id
    await assignServer(ctx, { id: newId(), serveId, userId: server })
    await recordEvent(ctx, {
      id: newId(),
      serveId,
      event: { type: 'delivered', at: '2026-06-04', military: asked },
    })
    expect(words(await page())).toContain(
      'Facts on military service: asked at service, or searched for to do',
    )
    expect(words(await page())).toContain('Answered with the delivery of Thu 4 Jun 2026: refused.')
    expect(words(await page())).not.toContain('Counsel for the servicemember')
    const search = {
      answer: 'in-service',
      askedOf: 'the employer',
      basis: 'The employer holds the orders.',
    }
    const inquiry = {
      type: 'inquiry',
      at: '2026-06-08',
      kind: 'employer',
      result: 'On duty.',
      military: search,
    }
    await recordEvent(ctx, { id: newId(), serveId, event: inquiry })
    expect(words(await page())).toContain('Facts on military service: asked at service, or searched for done')
    expect(words(await page())).toContain('Counsel for the servicemember to do')
    const draw = `/serves/${serveId}/proofs/new?paper=military`
    expect(words(await page())).toContain('Draw the paper: Affirmation concerning military service')
    expect(words((await visitor.get(draw)).text)).toContain('Draw the paper: Affirmation concerning military')
    const drawn = await visitor.send(draw, { 'signature.form': '' })
    expect(drawn.headers['location']).toMatch(/^\/proofs\//)
    const kept = await ctx.firm.read((stores) => stores.proofs.ofServe(serveId))
    expect(kept.map(({ paper }) => paper)).toEqual(['military'])
    await visitor.send(`/serves/${serveId}/record/counsel-appointed`, { at: '2026-06-09' })
    expect(words(await page())).toContain('Counsel for the servicemember done')
  })

  it('tells a late filing of the proof for what it is, with the application that cures it', async () => {
    const { serveId } = await caseWithServe(ctx, 'deliver-and-mail', 'Ana Roe')
    const record = async (event: MatterEvent) => recordEvent(ctx, { id: newId(), serveId, event })
    const pageOn = async (day: string): Promise<string> => {
      site.now = `${day}T13:00:00.000Z`
      const visitor = await site.administrator()
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
