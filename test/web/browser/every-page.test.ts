import type { Browser } from 'playwright-core'
import { loadSampleData } from '../../../src/actions/load-sample-data'
import { paths } from '../../../src/web/paths'
import { rulebookPaths } from '../../../src/web/rulebook/paths'
import { routes } from '../../../src/web/routes'
import { PATIENCE } from '../support/site'
import { bringAxe, flawsOf, overhang } from './support/axe'
import { connected, Reader } from './support/browser'
import { findings, MOTION, type Found } from './support/findings'
import { OpenSite } from './support/open-site'

/** Routes that hand out a paper or a picture instead of a page. */
const NO_PAGES = [
  paths.file(':file'),
  paths.proofPaper(':proof'),
  paths.proofSigned(':proof'),
  paths.motionPapers(':serve', ':motion'),
  rulebookPaths.chart(':jurisdiction', ':method'),
]

type Seen = readonly [name: string, route: string, path: (found: Found) => string]

const record = (type: string, recipient: string): Seen => [
  `the form for ${type}`,
  paths.record(':serve', ':type'),
  ({ serve }) => paths.record(serve(recipient), type),
]

const serveOf = (state: string, recipient: string): Seen => [
  `a serve ${state}`,
  paths.serve(':serve'),
  ({ serve }) => paths.serve(serve(recipient)),
]

/** Every page as the administrator of the sample firm sees it. */
const PAGES: readonly Seen[] = [
  ['the board', paths.board(), () => paths.board()],
  ['a search that finds nothing', paths.board(), () => `${paths.board()}?q=nobody`],
  ['the cases', paths.cases(), () => paths.cases()],
  ['a new case', paths.newCase(), () => paths.newCase()],
  ['a case', paths.case(':case'), ({ caseId }) => paths.case(caseId)],
  ['the correction of a case', paths.amendCase(':case'), ({ caseId }) => paths.amendCase(caseId)],
  ['whom to serve', paths.newServe(':case'), ({ caseId }) => paths.newServe(caseId)],
  [
    'a new recipient',
    paths.newServe(':case'),
    ({ caseId }) => `${paths.newServe(caseId)}?kind=natural-person&placeOfService=in-state`,
  ],
  serveOf('that is overdue', 'Anna O’Brien'),
  serveOf('with a struck entry', 'Nguyễn Thị Ánh'),
  serveOf('that is complete', 'Seán O’Brien'),
  serveOf('of an eviction', 'Grace Okonkwo'),
  serveOf('by order of a court', '김서연'),
  serveOf('in a decided case', 'Kelley'),
  serveOf('of which nothing is recorded', 'Chloë d’Angoulême'),
  ['another way of service', paths.serveWay(':serve'), ({ serve }) => paths.serveWay(serve('Anna O’Brien'))],
  [
    'the facts for the papers',
    paths.serveFacts(':serve'),
    ({ serve }) => paths.serveFacts(serve('Anna O’Brien')),
  ],
  ['the newspapers', paths.newspapers(':serve'), ({ serve }) => paths.newspapers(serve('Anna O’Brien'))],
  ['who serves', paths.assign(':serve'), ({ serve }) => paths.assign(serve('Anna O’Brien'))],
  record('attempted', 'أحمد منصور'),
  record('delivered', 'Anna O’Brien'),
  record('affixed', 'أحمد منصور'),
  record('mailed', 'Anna O’Brien'),
  record('inquiry', 'أحمد منصور'),
  record('order-granted', '김서연'),
  record('proof-filed', '王小明'),
  [
    'striking an entry',
    paths.strike(':serve', ':entry'),
    ({ serve, entry }) => paths.strike(serve('Łukasz Żółć'), entry),
  ],
  [
    'an application to the court',
    paths.motion(':serve', ':motion'),
    ({ serve }) => paths.motion(serve('أحمد منصور'), MOTION),
  ],
  [
    'an earlier version of an application',
    paths.motionVersion(':serve', ':motion', ':version'),
    ({ serve, version }) => paths.motionVersion(serve('أحمد منصور'), MOTION, version),
  ],
  ['drawing a proof', paths.drawProof(':serve'), ({ serve }) => paths.drawProof(serve('Łukasz Żółć'))],
  ['a proof to be signed by another', paths.proof(':proof'), ({ proof }) => paths.proof(proof)],
  ['a proof that is filed', paths.proof(':proof'), ({ filed }) => paths.proof(filed)],
  ['the rulebook', rulebookPaths.index(), () => rulebookPaths.index()],
  ['New York', rulebookPaths.jurisdiction(':jurisdiction'), () => rulebookPaths.jurisdiction('us-ny')],
  [
    'a way of service',
    rulebookPaths.method(':jurisdiction', ':method'),
    () => rulebookPaths.method('us-ny', 'nail-and-mail'),
  ],
  ['the holidays', rulebookPaths.holidays(':jurisdiction'), () => rulebookPaths.holidays('us-ny')],
  ['diligence', rulebookPaths.diligence(':jurisdiction'), () => rulebookPaths.diligence('us-ny')],
  ['the oaths', rulebookPaths.oaths(':jurisdiction'), () => rulebookPaths.oaths('us-ny')],
  ['the sources', rulebookPaths.sources(':jurisdiction'), () => rulebookPaths.sources('us-ny')],
  ['the mail run', paths.mailRun(), () => paths.mailRun()],
  ['the dates that changed rules would move', paths.changes(), () => paths.changes()],
  ['the sheets of a serve', paths.sheets(':serve'), ({ serve }) => paths.sheets(serve('Anna O’Brien'))],
  ['a sheet', paths.sheet(':sheet'), ({ sheet }) => paths.sheet(sheet)],
  ['the house rules', paths.houseRules(), () => paths.houseRules()],
  ['the form of house rules', paths.editHouseRules(), () => `${paths.editHouseRules()}?from=three-bands`],
  ['the people', paths.people(), () => paths.people()],
  ['a new person', paths.newPerson(), () => paths.newPerson()],
  ['your details', paths.ownDetails(), () => paths.ownDetails()],
  ['the details of a person', paths.details(':user'), ({ leaver }) => paths.details(leaver)],
  ['the end of an access', paths.leaving(':user'), ({ leaver }) => paths.leaving(leaver)],
  ['a page that is not there', '', () => '/nowhere'],
]

/** Before anyone is signed in; the tests of the door see them. */
const DOOR = [paths.setUp(), paths.signIn()]

const WIDE = { width: 1280, height: 900 }
const PHONE = { width: 375, height: 812 }

/** What is wrong with the page as it stands, by day and by night, on a desk and on a phone. */
async function wrong({ page }: Reader): Promise<string[]> {
  const found: string[] = []
  await bringAxe(page)
  for (const [viewport, colorScheme, rules] of LOOKS) {
    await page.setViewportSize(viewport)
    // Without motion no color is caught while it fades into another.
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    const where = `${colorScheme} at ${viewport.width}`
    found.push(...(await flawsOf(page, rules)).map((flaw) => `${where}: ${flaw}`))
    const over = await overhang(page)
    if (over !== 0) found.push(`${where}: ${String(over)} pixels stand over the side`)
  }
  return found
}

/** Everything once at each width; the colors, which change with the light, each time. */
const LOOKS = [
  [WIDE, 'light', []],
  [PHONE, 'light', ['color-contrast']],
  [PHONE, 'dark', []],
  [WIDE, 'dark', ['color-contrast']],
] as const

describe('every page can be read by everyone, on a desk and on a phone, by day and by night', () => {
  const site = new OpenSite()
  let browser: Browser
  let admin: Reader
  let server: Reader
  let found: Found
  beforeAll(async () => {
    await site.open()
    browser = await connected()
    const people = await loadSampleData(site.site.program)
    const [first, , , kofi] = people
    if (first === undefined || kofi === undefined) throw new Error('The sample has too few people.')
    found = await findings(site, first)
    admin = await Reader.at(browser, site)
    await admin.signIn(first.email, first.password)
    server = await Reader.at(browser, site)
    await server.signIn(kofi.email, kofi.password)
  }, PATIENCE)
  afterAll(async () => {
    await browser.close()
    await site.close()
  })

  it('sees an example of every route that leads to a page', () => {
    const gets = routes.filter(({ method }) => method === 'get').map(({ path }) => path)
    const seen = [...PAGES.map(([, route]) => route), ...DOOR, ...NO_PAGES]
    expect(gets.filter((path) => !seen.includes(path))).toEqual([])
  })

  it.each(PAGES)(
    '%s',
    async (_name, _route, path) => {
      await admin.go(path(found))
      expect(await wrong(admin)).toEqual([])
    },
    PATIENCE,
  )

  it.each([
    ['the board of a process server', () => paths.board()],
    ['a proof to be signed', ({ proof }: Found) => paths.proof(proof)],
  ])(
    '%s',
    async (_name, path) => {
      await server.go(path(found))
      expect(await wrong(server)).toEqual([])
    },
    PATIENCE,
  )

  it(
    'a form that came back with errors',
    async () => {
      await admin.go(paths.newCase())
      await admin.press('Open the case')
      expect(await admin.text()).toContain('Court: choose the one the case is in.')
      expect(await wrong(admin)).toEqual([])
    },
    PATIENCE,
  )

  it('writes no error to the console but for the page that is not there and the form that came back, and asks nobody else for anything', () => {
    const told = (status: string) =>
      `Failed to load resource: the server responded with a status of ${status}`
    expect(admin.errors).toEqual([told('404 (Not Found)'), told('422 (Unprocessable Entity)')])
    expect([server.errors, admin.strangers, server.strangers]).toEqual([[], [], []])
  })
})

describe('the door can be used by everyone', () => {
  const site = new OpenSite()
  let browser: Browser
  let reader: Reader
  beforeAll(async () => {
    await site.open()
    browser = await connected()
    reader = await Reader.at(browser, site)
  }, PATIENCE)
  afterAll(async () => {
    await browser.close()
    await site.close()
  })

  it.each([
    ['the set-up without its token', () => paths.setUp()],
    ['the set-up', () => site.setUpLink],
    ['the sign-in', () => paths.signIn()],
  ])(
    '%s',
    async (_name, path) => {
      await reader.go(path())
      expect(await wrong(reader)).toEqual([])
    },
    PATIENCE,
  )

  it(
    'the passwords of the sample firm',
    async () => {
      await reader.go(site.setUpLink)
      await reader.press('Explore with sample data')
      expect(await reader.text()).toContain('The sample firm is ready')
      expect(await wrong(reader)).toEqual([])
      expect([reader.errors, reader.strangers]).toEqual([[], []])
    },
    PATIENCE,
  )
})
