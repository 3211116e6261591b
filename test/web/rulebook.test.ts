import { shipped } from '../rules/support/shipped'
import { TestSite, words, type Visitor } from './support/site'

const newYork = shipped.find(({ id }) => id === 'us-ny')

type Page = { readonly status: number; readonly text: string; readonly type: string }

/** Every page of the rulebook that can be reached by links, but for those that only try another case. */
async function crawl(reader: Visitor): Promise<ReadonlyMap<string, Page>> {
  const pages = new Map<string, Page>()
  const open = ['/rulebook']
  for (let path = open.shift(); path !== undefined; path = open.shift()) {
    if (pages.has(path)) continue
    const { status, text, type } = await reader.get(path)
    pages.set(path, { status, type, text: type === 'text/html' ? text : '' })
    if (type === 'text/html')
      open.push(
        ...linksIn(text)
          .map(pathOf)
          .filter((to) => to.startsWith('/rulebook')),
      )
  }
  return pages
}

function linksIn(text: string): string[] {
  return [...text.matchAll(/(?:href|src)="(\/rulebook[^"]*)"/g)].map(([, to]) =>
    (to ?? '').replaceAll('&#x3D;', '='),
  )
}

function pathOf(link: string): string {
  return link.replace(/[?#].*/, '')
}

/** What follows in a trial, as `[title, day with its word]`. */
function follows(text: string): string[] {
  return [...text.matchAll(/<summary><span class="follow-title">(.*?)<\/summary>/g)].map(([, row]) =>
    words(row ?? ''),
  )
}

describe('the rulebook', () => {
  const site = new TestSite()
  let reader: Visitor
  let pages: ReadonlyMap<string, Page>
  beforeAll(async () => {
    await site.open()
    await site.firm()
    reader = site.visitor()
    await reader.signIn('ada@example.com')
    pages = await crawl(reader)
    // Some sixty pages, on a machine that may be busy with other tests.
  })
  afterAll(() => site.close())

  const page = async (path: string): Promise<string> => (await reader.get(path)).text

  it('is for members: a visitor is led to the sign-in', async () => {
    const { text } = await site.visitor().get('/rulebook/us-ny')
    expect(text).toContain('name="password"')
    expect(text).not.toContain('CPLR')
  })

  it('has a page and a chart for each way of service of each jurisdiction', () => {
    const expected = shipped.flatMap(({ id, methods }) => [
      `/rulebook/${id}`,
      ...['holidays', 'diligence', 'oaths', 'sources'].map((name) => `/rulebook/${id}/${name}`),
      ...methods.flatMap((method) => [
        `/rulebook/${id}/ways/${method.id}`,
        `/rulebook/${id}/ways/${method.id}/chart.svg`,
      ]),
    ])
    expect([...pages.keys()].sort()).toEqual(['/rulebook', ...expected].sort())
    expect([...pages].filter(([, { status }]) => status !== 200)).toEqual([])
  })

  it('leads from every cite to its place among the sources', () => {
    const ids = new Map(
      [...pages].map(([path, { text }]) => [
        path,
        new Set([...text.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)),
      ]),
    )
    const links = [...pages.values()]
      .flatMap(({ text }) => linksIn(text))
      .filter((link) => link.includes('#'))
    const broken = links.filter((link) => ids.get(pathOf(link))?.has(link.replace(/^.*#/, '')) !== true)
    expect(links.length).toBeGreaterThan(1000)
    expect([...new Set(broken)]).toEqual([])
  })

  it('names each id once on a page, and has no inline style or script', () => {
    for (const [path, { text, type }] of pages) {
      if (type !== 'text/html') continue
      const ids = [...text.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
      expect([path, ids.filter((id, index) => ids.indexOf(id) !== index)]).toEqual([path, []])
      expect([path, /<style|style=|<script>| on[a-z]+="/.exec(text)]).toEqual([path, null])
    }
  })

  it('says no page is there for a jurisdiction, a way or a page that is none', async () => {
    for (const path of ['/rulebook/nowhere', '/rulebook/us-ny/ways/by-pigeon', '/rulebook/us-ny/prices']) {
      const { status, text } = await reader.get(path)
      expect([path, status, words(text)]).toEqual([
        path,
        404,
        expect.stringContaining('There is no such page'),
      ])
    }
  })

  describe('the list of ways', () => {
    const titles = (text: string): string[] =>
      [...text.matchAll(/class="way-link" href="[^"]*">([^<]*)</g)].map(([, title]) => title ?? '')

    it('is narrowed to a recipient and a court', async () => {
      const text = await page('/rulebook/us-ny?whom=conservatee&court=supreme')
      expect(titles(text)).toContain('Service on a conservatee')
      expect(titles(text)).not.toContain('Delivery in hand')
      expect(titles(await page('/rulebook/us-ny'))).toHaveLength(newYork?.methods.length ?? 0)
    })

    it('offers the whole list where nothing fits', async () => {
      const text = await page('/rulebook/us-ny?whom=nobody')
      expect(titles(text)).toEqual([])
      expect(words(text)).toContain('No way of service fits both')
    })
  })

  describe('trying a case', () => {
    const way = '/rulebook/us-ny/ways/deliver-and-mail'

    it('shows what follows from the example as it stands', async () => {
      // delivered Mon 2 Feb 2026, mailed Thu 5 Feb, proof filed Thu 12 Feb
      expect(follows(await page(`${way}?case=example-1`))).toEqual([
        'Service is complete by law Sun 22 Feb 2026',
        'Mail within 20 days of delivery kept Mon 23 Feb 2026',
        'File proof within 20 days of the later act kept Wed 25 Feb 2026',
        'Last day to answer or appear Tue 24 Mar 2026',
        'First day on which the defendant is in default Wed 25 Mar 2026',
        'Last day to serve kept Tue 5 May 2026',
        'Last day to take proceedings for a default judgment Wed 24 Mar 2027',
        'Last day for the additional mailing before the planned judgment waits —',
      ])
    })

    it('says which days another date of delivery moves, and from where', async () => {
      // delivered Wed 4 Feb 2026 instead: + 20 days = Tue 24 Feb
      const rows = follows(await page(`${way}?case=example-1&at-0=2026-02-04`))
      expect(rows.filter((row) => row.includes('was'))).toEqual([
        'Mail within 20 days of delivery kept was Mon 23 Feb 2026, now Tue 24 Feb 2026',
      ])
    })

    it('tells a breach: mailed on Tue 24 Feb, a day late', async () => {
      const text = await page(`${way}?case=example-1&at-1=2026-02-24`)
      expect(follows(text)).toContain('Mail within 20 days of delivery breached Mon 23 Feb 2026')
      expect(words(text)).toContain('Breached. A late mailing is a jurisdictional defect')
    })

    it('takes an event away where its field is emptied', async () => {
      const rows = follows(await page(`${way}?case=example-1&at-2=`))
      expect(rows).toContain('Service is complete waits was Sun 22 Feb 2026, now —')
    })

    it('goes on from a case with an event that it lacks', async () => {
      const text = await page(`${way}?case=example-1&new-judgment-planned=2026-06-01`)
      // 20 days before Mon 1 June 2026
      expect(follows(text)).toContain(
        'Last day for the additional mailing before the planned judgment was —, now Tue 12 May 2026 law not fully verified',
      )
    })

    it('puts what is wrong beside its field and keeps what was typed', async () => {
      const text = await page(`${way}?case=example-1&at-0=2026-02-30`)
      expect(text).toMatch(/<p class="error" id="try-at-0-error">[^<]*is not a date/)
      expect(text).toContain(
        'name="at-0" value="2026-02-30" aria-invalid="true" aria-describedby="try-at-0-error"',
      )
      expect(follows(text)).toEqual([])
    })

    it('says above the form what concerns no field', async () => {
      const text = await page(`${way}?case=example-1&court=moot`)
      expect(words(text)).toContain('"moot" is not known here; write one of: supreme,')
    })

    it('says that a case before the covered years is to be counted by hand', async () => {
      expect(words(await page(`${way}?case=example-1&commenced=1950-01-05`))).toContain('Count by hand')
    })

    it('takes hostile words as words', async () => {
      const text = await page(
        `${way}?case=example-1&at-0=${encodeURIComponent('"><script>alert(1)</script>')}`,
      )
      expect(text).not.toContain('<script>alert')
      expect(text).toContain('&quot;&gt;&lt;script&gt;alert(1)')
    })

    it('shows the working of a case that was worked outside the program', async () => {
      const text = words(await page(`${way}?case=us-ny-deliver-and-mail-late-mailing`))
      expect(text).toContain('Worked by hand, outside the program')
      expect(text).toContain('mail-by')
    })
  })

  describe('the calendar', () => {
    const numbers = (row: string): string[] =>
      [...row.matchAll(/<td[^>]*>(.*?)<\/td>/g)].map(([, day]) => words(day ?? ''))

    it('shows February 2026 with its two holidays, by weeks from Sunday', async () => {
      const text = await page('/rulebook/us-ny/holidays?year=2026')
      const [, month = ''] = /<caption>February<\/caption>[\s\S]*?<tbody>([\s\S]*?)<\/tbody>/.exec(text) ?? []
      expect([...month.matchAll(/<tr>(.*?)<\/tr>/g)].map(([, row]) => numbers(row ?? ''))).toEqual([
        ['1', '2', '3', '4', '5', '6', '7'],
        ['8', '9', '10', '11', "12 , Thu 12 Feb 2026: Lincoln's Birthday", '13', '14'],
        ['15', "16 , Mon 16 Feb 2026: Washington's Birthday", '17', '18', '19', '20', '21'],
        ['22', '23', '24', '25', '26', '27', '28'],
      ])
    })

    it('marks days that count only where their set does, names the set, and shows one set beside what always counts', async () => {
      const all = await page('/rulebook/us-federal/holidays?year=2026')
      expect(all).toContain('<td class="holiday some" title="Tue 31 Mar 2026: Farmworkers Day (California)">')
      expect(words(all)).toContain('Lincoln Day (California)')
      expect(words(all)).toContain('Holidays of California beside the federal ones.')
      const texas = await page('/rulebook/us-federal/holidays?year=2026&set=us-tx')
      expect(texas).toContain('San Jacinto Day (Texas)')
      expect(texas).not.toContain('Lincoln Day (California)')
      expect(texas).toContain('href="/rulebook/us-federal/holidays?year&#x3D;2027&amp;set&#x3D;us-tx"')
      expect(words(texas)).toContain('Thanksgiving Day')
    })

    it('is that of this year where none is asked for, and stays within the covered years', async () => {
      expect(await page('/rulebook/us-ny/holidays')).toContain('<h1>Holidays of 2026</h1>')
      expect(await page('/rulebook/us-ny/holidays?year=soon')).toContain('<h1>Holidays of 2026</h1>')
      expect(await page('/rulebook/us-ny/holidays?year=1200')).toContain('<h1>Holidays of 1960</h1>')
    })
  })

  describe('the oaths', () => {
    const inForce = (text: string): string => words(text.slice(0, text.indexOf('At other times')))

    it('are those of the day of signing: the words changed on Fri 21 Nov 2025', async () => {
      expect(inForce(await page('/rulebook/us-ny/oaths?on=2025-11-20'))).not.toContain(
        'information and belief',
      )
      expect(inForce(await page('/rulebook/us-ny/oaths?on=2025-11-21'))).toContain('information and belief')
    })

    it('are those of today where the day is none, and the page says so', async () => {
      const text = words(await page('/rulebook/us-ny/oaths?on=soon'))
      expect(text).toContain('“soon” is not a day; write it as YYYY-MM-DD.')
      expect(text).toContain('In force on Wed 10 Jun 2026')
    })
  })

  describe('the sources', () => {
    it('mark what is not verified, and show it alone on demand', async () => {
      const rows = (text: string): string[] =>
        [...text.matchAll(/<tr id="([^"]+)"/g)].map(([, id]) => id ?? '')
      const loaded = newYork
      const sources = Object.values(loaded?.sources ?? {})
      const doubtful = sources.filter(({ confidence }) => confidence !== 'verified')
      expect(rows(await page('/rulebook/us-ny/sources'))).toHaveLength(sources.length)
      const text = await page('/rulebook/us-ny/sources?show=doubtful')
      expect(rows(text)).toHaveLength(doubtful.length)
      expect(text).not.toContain('is-done')
    })
  })

  it('lists what courts accepted and refused, as guidance', async () => {
    const text = words(await page('/rulebook/us-ny/diligence'))
    expect(text).toContain('Guidance drawn from decisions, never pass or fail')
    for (const { name } of newYork?.diligence?.cases ?? []) expect(text).toContain(name)
  })
})
