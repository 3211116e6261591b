import { createHash } from 'node:crypto'
import type { Browser } from 'playwright-core'
import { bodyText, inspect } from '../../documents/support/inspect'
import { PASSWORD, PATIENCE } from '../support/site'
import { connected, Reader } from './support/browser'
import { OpenSite } from './support/open-site'

const HOME = '219 Kent Avenue, Brooklyn, NY 11249'

const ATTEMPTS = [
  ['2026-06-03T07:10', 'I heard no sound'],
  ['2026-06-05T19:30', 'A light was on'],
  ['2026-06-06T13:05', 'Nobody came to the door'],
] as const

/** What the affirmation must say of all that was typed. */
const PAPER = [
  'SUPREME COURT OF THE STATE OF NEW YORK COUNTY OF KINGS Acme Supply Corp., Index No. 500123/2026',
  '1 Wednesday, June 3, 2026, at 7:10 a.m. 219 Kent Avenue, Brooklyn, NY 11249, dwelling place knocked I heard no sound.',
  '3 Saturday, June 6, 2026, at 1:05 p.m. 219 Kent Avenue, Brooklyn, NY 11249, dwelling place knocked Nobody came to the door.',
  'On Monday, June 8, 2026, at 6:30 p.m., I affixed the papers to the door of 219 Kent Avenue, Brooklyn, NY 11249 (apartment 4B), by this means: tape.',
  'On Tuesday, June 9, 2026, I enclosed a copy of the same papers in a postpaid envelope properly addressed to Łukasz Żółć at 219 Kent Avenue',
  'I affirm this 10th day of June, 2026, under the penalties of perjury under the laws of New York',
  'Dated: Wednesday, June 10, 2026 Brooklyn, New York /s/ Pat Server Pat Server',
]

/** A case commenced on Mon 1 June 2026, served on Łukasz Żółć by affixing and mailing; days worked by hand. */
describe('the whole job in a browser, on Wednesday 10 June 2026', () => {
  const site = new OpenSite()
  let browser: Browser
  let office: Reader
  let server: Reader
  let serve = ''
  beforeAll(async () => {
    await site.open()
    browser = await connected()
    office = await Reader.at(browser, site)
    server = await Reader.at(browser, site)
  }, PATIENCE)
  afterAll(async () => {
    await browser.close()
    await site.close()
  })

  it(
    'sets a firm up and lets a process server in',
    async () => {
      await office.go(site.setUpLink)
      await office.fill({
        'Name of the firm': 'Harborlight Process Agency LLC',
        'Your name': 'Ada Admin',
        'E-mail address': 'ada@example.com',
        Password: PASSWORD,
      })
      await office.press('Set up the firm')
      expect(await office.text()).toContain('The firm is set up. Open its first case.')
      await office.follow('People')
      await office.follow('Add a person')
      await office.fill({
        Name: 'Pat Server',
        'E-mail address': 'pat@example.com',
        'First password': PASSWORD,
      })
      await office.choose('Role', 'Process server')
      await office.unfold('For proofs, if this person serves papers')
      await office.fill({ Address: '12 Smith Street, Brooklyn, NY 11201', 'License number': '1234567' })
      await office.press('Add the person')
      expect(await office.text()).toContain('Pat Server can sign in now.')
    },
    PATIENCE,
  )

  it(
    'opens a case and adds a recipient, whom a server is to serve',
    async () => {
      await office.go('/cases/new')
      await office.page.getByRole('link', { name: /^New York/ }).click()
      await office.pick('Court', 'Supreme Court')
      await office.fill({
        County: 'Kings',
        'Index or docket number': '500123/2026',
        'Commenced on': '2026-06-01',
        'Plaintiffs or petitioners': 'Acme Supply Corp.',
        'Defendants or respondents': 'Łukasz Żółć',
        Titles: 'Summons and Verified Complaint',
      })
      await office.press('Open the case')
      expect(await office.text()).toContain('Acme Supply Corp. v Łukasz Żółć')
      await office.follow('Add a recipient')
      await office.page.getByRole('link', { name: /^Person of full age/ }).click()
      await office.follow('In the state')
      await office.fill({ Name: 'Łukasz Żółć' })
      await office.page.getByLabel(/^Affixing to the door, and mail/).check()
      await office.pick('Who serves', 'Pat Server')
      await office.press('Add the recipient')
      serve = office.path
      expect(await office.text()).toContain('Server: Pat Server')
    },
    PATIENCE,
  )

  it(
    'logs three attempts at three different times and an inquiry',
    async () => {
      await server.signIn('pat@example.com', PASSWORD)
      await server.follow('Łukasz Żółć')
      expect(await server.text()).toContain('Try to serve the person')
      for (const [when, what] of ATTEMPTS) {
        await server.follow('Log an attempt')
        await server.fill({ When: when, Address: HOME, 'What you saw and heard': what })
        await server.choose('What the place is to the recipient', 'Dwelling place')
        await server.choose('Outcome', 'No answer')
        await server.choose('What you did', 'Knocked')
        await server.press('Log an attempt')
        expect(await server.text()).toContain('Attempt: recorded.')
      }
      await server.unfold('Record something else')
      await server.follow('Record an inquiry')
      await server.fill({
        When: '2026-06-05T19:40',
        'Who was asked, or which record': 'Tom Poe, apartment 4A',
        Result: 'He said that Łukasz Żółć lives in 4B and works nights, he did not know where',
      })
      await server.choose('Asked where', 'Neighbor')
      await server.press('Record an inquiry')
    },
    PATIENCE,
  )

  it(
    'affixes and mails, and each entry says which dates it moved and why',
    async () => {
      await server.follow('Record the affixing')
      await server.fill({
        When: '2026-06-08T18:30',
        Address: HOME,
        'Apartment, floor or suite': 'apartment 4B',
        'Color of the door': 'brown',
        Material: 'wood',
        'Who said so, or which record': 'Tom Poe, apartment 4A',
        'What was said or shown': 'Łukasz Żółć lives in 4B',
      })
      await server.choose('What the place is to the recipient', 'Dwelling place')
      await server.choose('How the papers were fixed', 'Tape')
      await server.choose('Source', 'A neighbor')
      await server.press('Record the affixing')
      // 20 days from Mon 8 June end on Sun 28 June, so on Mon 29 June.
      expect(await server.text()).toContain(
        'Mail within 20 days of affixing: Mon 29 Jun 2026, because affixed Mon 8 Jun 2026; that day not counted, + 20 days = Sun 28 Jun 2026; Sun 28 Jun 2026 is closed (Sunday), so it moves to Mon 29 Jun 2026.',
      )
      await server.follow('Record the mailing')
      await server.fill({
        'Mailed on': '2026-06-09',
        Address: HOME,
        'Where it was put in the mail': 'the post office at 271 Cadman Plaza East, Brooklyn, New York',
      })
      await server.choose('To what address', 'Last known residence')
      await server.choose('Class of mail', 'First class')
      await server.choose(
        'Envelope',
        'Marked “personal and confidential”, nothing outside that shows an attorney or an action',
      )
      await server.press('Record the mailing')
      // 20 days from Tue 9 June are Mon 29 June.
      expect(await server.text()).toContain('File proof within 20 days of the later act: Mon 29 Jun 2026')
    },
    PATIENCE,
  )

  it(
    'opens the reason of every date in place',
    async () => {
      const { page } = server
      for (const summary of await page.locator('details.why > summary').all()) await summary.click()
      const dates = await page.locator('.dates > li').allInnerTexts()
      const told = dates.map((text) => text.replace(/\s+/g, ' '))
      expect(told).toHaveLength(8)
      for (const text of told) expect(text).toMatch(/Why.*(CPLR|GCL)/)
      expect(told.find((text) => text.startsWith('Last day to serve'))).toContain(
        'Commenced Mon 1 Jun 2026. That day not counted, + 120 days = Tue 29 Sep 2026.',
      )
    },
    PATIENCE,
  )

  it(
    'draws the proof, shows its oath, and lets the server sign it without a mouse',
    async () => {
      await server.follow('Draw it')
      expect(await server.text()).toContain('Everything that the law asks for is recorded.')
      await server.fill({ 'Place of signing': 'Brooklyn, New York' })
      await server.press('Draw the proof')
      expect(await server.text()).toContain(
        'I affirm this 10th day of June, 2026, under the penalties of perjury',
      )
      await server.tabTo('Your password, once more')
      await server.page.keyboard.type(PASSWORD)
      await server.tabTo('Sign')
      await server.page.keyboard.press('Enter')
      await server.page.getByText('Signed. The SHA-256 of the signed paper is').waitFor()
      expect(await server.text()).toContain('Signed by Pat Server on Wed 10 Jun 2026, on the screen.')
    },
    PATIENCE,
  )

  it(
    'downloads the signed paper: the bytes whose SHA-256 the page tells, with what was recorded',
    async () => {
      const bytes = await server.download('Download the signed paper')
      const sha256 = createHash('sha256').update(bytes).digest('hex')
      expect(await server.text()).toContain(`SHA-256 of the signed paper ${sha256}`)
      const text = bodyText(inspect(bytes)[0])
      for (const sentence of PAPER) expect(text).toContain(sentence)
    },
    PATIENCE,
  )

  it(
    'is filed by the office, and then says when service is complete and the answer is due',
    async () => {
      await office.go(serve)
      await office.page.getByRole('link', { name: /, version 1$/ }).click()
      await office.fill({ 'Filed on': '2026-06-10', 'Number that the e-filing system gave': '7' })
      await office.press('Note the filing')
      // Ten days from Wed 10 June are Sat 20 June; an effect stays. Thirty more are Mon 20 July.
      expect(await office.text()).toContain('Service is complete: Sat 20 Jun 2026')
      await office.go(serve)
      const text = await office.text()
      expect(text).toContain('Wait. Last day to answer or appear: Mon 20 Jul 2026 (in 40 days)')
      expect(text).toContain('Filed on Wed 10 Jun 2026, entry 7.')
      await office.go('/')
      expect(await office.text()).toContain('Mon 20 Jul 2026')
    },
    PATIENCE,
  )

  it('has written no error to the console and asked nobody else for anything', () => {
    expect([office, server].map(({ errors, strangers }) => [errors, strangers])).toEqual([
      [[], []],
      [[], []],
    ])
  })
})
