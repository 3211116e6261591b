import type { Context } from '../../src/actions/context'
import { PATIENCE, TestSite, words, type Visitor } from './support/site'

/** A case commenced on Mon 1 June 2026, served by affixing and mailing; days worked by hand. */
describe('a case from the first form to the answer', () => {
  const site = new TestSite()
  let ctx: Context
  let visitor: Visitor
  let serve = ''
  beforeAll(async () => {
    await site.open()
    ctx = await site.firm()
    visitor = await site.administrator()
  }, PATIENCE)
  afterAll(() => site.close())

  const page = async (path: string): Promise<string> => words((await visitor.get(path)).text)
  const place = { 'place.address': '219 Kent Avenue', 'place.kind': 'dwelling-place' }

  it('opens a case with court, county, parties and papers', async () => {
    expect(await page('/cases/new')).toContain('Whose courts is the case in?')
    const answer = await visitor.send('/cases/new?in=us-ny', {
      court: 'supreme',
      county: 'Queens',
      number: '712345/2026',
      commenced: '2026-06-01',
      plaintiffs: 'Rosedale Credit Union',
      defendants: 'Łukasz Żółć\r\nAnna O’Brien\r\n',
      papers: 'Summons and Verified Complaint',
    })
    expect(answer.status).toBe(303)
    const text = await page(answer.headers['location'] ?? '')
    expect(text).toContain('Rosedale Credit Union v Łukasz Żółć et al.')
    expect(text).toContain('Supreme Court, Queens County · 712345/2026')
    expect(text).toContain('Defendants Łukasz Żółć; Anna O’Brien')
  })

  it('offers only the ways of service that the law opens to the recipient', async () => {
    const [head] = await ctx.firm.read(({ pages }) => pages.cases())
    const path = `/cases/${head?.id ?? ''}/recipients/new`
    const person = await page(`${path}?kind=natural-person&placeOfService=in-state`)
    expect(person).toContain('Affixing to the door, and mail')
    const corporation = await page(`${path}?kind=corporation&placeOfService=in-state`)
    expect(corporation).not.toContain('Affixing to the door, and mail')
    const body = { 'recipient.name': 'Łukasz Żółć', method: 'nail-and-mail', placeOfService: 'in-state' }
    const refused = await visitor.send(`${path}?kind=corporation&placeOfService=in-state`, body, path)
    expect(words(refused.text)).toContain('Way of service: choose one of the list.')
    const answer = await visitor.send(`${path}?kind=natural-person&placeOfService=in-state`, body, path)
    serve = answer.headers['location'] ?? ''
    expect(answer.status).toBe(303)
  })

  it('says first that someone must try to serve, with the last day to serve', async () => {
    // 120 days from 1 June are Tue 29 September 2026.
    const text = await page(serve)
    expect(text).toContain('Try to serve the person, or a person of suitable age and discretion')
    expect(text).toContain('Tue 29 Sep 2026 (in 111 days)')
  })

  it('after attempts asks for the affixing, and after the affixing for the mailing within twenty days', async () => {
    for (const at of ['2026-06-02T07:10', '2026-06-04T19:30', '2026-06-06T13:00']) {
      await visitor.send(`${serve}/record/attempted`, { ...place, at, outcome: 'no-answer' })
    }
    expect(await page(serve)).toContain('Affix the papers to the door by Tue 29 Sep 2026')
    await visitor.send(`${serve}/record/affixed`, {
      ...place,
      at: '2026-06-08T18:30',
      'door.colour': 'brown',
    })
    // 20 days from Mon 8 June end on Sun 28 June, so on Mon 29 June.
    const text = await page(serve)
    expect(text).toContain('Mail the papers to the person to be served by Mon 29 Jun 2026 (in 19 days)')
    expect(text).toContain('That day not counted, + 20 days = Sun 28 Jun 2026')
    expect(text).toContain('Sun 28 Jun 2026 is closed (Sunday), so it moves to Mon 29 Jun 2026.')
  })

  it('shows the serve on the board with its next thing to do', async () => {
    const text = await page('/')
    expect(text).toContain('Mon 29 Jun 2026 mail in 19 days Łukasz Żółć')
    expect(await page('/?q=zolc')).toContain('Łukasz Żółć')
    expect(await page('/?q=zolc+nobody')).toContain('No row matches')
    expect(await page('/?show=late')).toContain('No row matches')
  })

  it('marks the limit as missed once it has passed, in colour, shape and word', async () => {
    const before = site.now
    site.now = '2026-07-02T13:00:00.000Z'
    await visitor.signIn('ada@example.com')
    const text = await page(serve)
    expect(text).toContain('Next · late')
    expect(text).toContain('Mon 29 Jun 2026 (3 days late)')
    expect(text).toContain('A late mailing is a jurisdictional defect')
    expect((await visitor.get(serve)).text).toContain('next-card late')
    site.now = before
  })

  it('names completion and the answer once proof is filed', async () => {
    await visitor.signIn('ada@example.com')
    const mailing = { at: '2026-06-09', 'to.kind': 'last-known-residence', 'to.address': '219 Kent Avenue' }
    await visitor.send(`${serve}/record/mailed`, mailing)
    expect(await page(serve)).toContain(
      'File the proof of service with the clerk of the court by Mon 29 Jun 2026',
    )
    await visitor.send(`${serve}/record/proof-filed`, { at: '2026-06-10' })
    // Ten days from Wed 10 June are Sat 20 June; an effect stays. Thirty more are Mon 20 July.
    const text = await page(serve)
    expect(text).toContain('Proof filed: recorded.')
    expect(text).toContain('Wait. Last day to answer or appear: Mon 20 Jul 2026 (in 40 days)')
    expect(text).toContain('Service is complete: Sat 20 Jun 2026 (in 10 days).')
  })
})
