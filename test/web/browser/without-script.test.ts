import type { Browser } from 'playwright-core'
import { PASSWORD, PATIENCE } from '../support/site'
import { connected, Reader } from './support/browser'
import { OpenSite } from './support/open-site'

const HOME = '58 Mott Street, New York, NY 10013'

describe('without JavaScript, on Wednesday 10 June 2026', () => {
  const site = new OpenSite()
  let browser: Browser
  let reader: Reader
  let serve = ''
  beforeAll(async () => {
    await site.open()
    browser = await connected()
    reader = await Reader.at(browser, site, { javaScriptEnabled: false })
  }, PATIENCE)
  afterAll(async () => {
    await browser.close()
    await site.close()
  })

  it(
    'sets up the firm, and keeps what was typed when something is wrong',
    async () => {
      await reader.go(site.setUpLink)
      const firm = { 'Name of the firm': 'Estévez & Park LLP', 'Your name': 'María Estévez' }
      await reader.fill({ ...firm, 'E-mail address': 'maria@example.com', Password: 'short' })
      await reader.press('Set up the firm')
      expect(await reader.text()).toContain('Password: has 5 characters; take 15 or more')
      await reader.fill({ Password: PASSWORD })
      await reader.press('Set up the firm')
      expect(await reader.text()).toContain('The firm is set up.')
      await reader.go('/people/new')
      await reader.fill({
        Name: 'Kofi Mensah',
        'E-mail address': 'kofi@example.com',
        'First password': PASSWORD,
      })
      await reader.choose('Role', 'Process server')
      await reader.unfold('For proofs, if this person serves papers')
      await reader.fill({ Address: '12 Smith Street, Brooklyn, NY 11201', 'License number': '1234567' })
      await reader.press('Add the person')
    },
    PATIENCE,
  )

  it(
    'opens a case and adds a recipient, and tells who serves',
    async () => {
      await reader.go('/cases/new')
      await reader.page.getByRole('link', { name: /^New York/ }).click()
      await reader.pick('Court', 'Supreme Court')
      await reader.fill({
        County: 'New York',
        'Index or docket number': '650321/2026',
        'Commenced on': '2026-06-01',
        'Plaintiffs or petitioners': 'Acme Supply Corp.',
        'Defendants or respondents': '王小明',
        Titles: 'Summons and Verified Complaint',
      })
      await reader.press('Open the case')
      await reader.follow('Add a recipient')
      await reader.page.getByRole('link', { name: /^Person of full age/ }).click()
      await reader.follow('In the state')
      await reader.fill({ Name: '王小明' })
      await reader.page.getByLabel(/^Delivery in hand/).check()
      await reader.pick('Who serves', 'Kofi Mensah')
      await reader.press('Add the recipient')
      serve = reader.path
      expect(await reader.text()).toContain('Server: Kofi Mensah')
    },
    PATIENCE,
  )

  it(
    'logs an attempt with a word of one’s own, strikes it and records it again',
    async () => {
      await reader.follow('Log an attempt')
      await reader.fill({ When: '2026-06-08T08:00', Address: HOME })
      await reader.choose('Outcome', 'Other')
      await reader.page
        .getByRole('group', { name: /^Outcome/ })
        .getByLabel('In your own words, if other')
        .fill('fire alarm')
      await reader.press('Log an attempt')
      expect(await reader.text()).toContain('fire alarm')
      await reader.page.getByRole('link', { name: /^Strike/ }).click()
      await reader.fill({ Reason: 'It was at half past eight.' })
      await reader.page.getByLabel(/^Record it again, put right/).check()
      await reader.press('Strike the entry')
      await reader.fill({ When: '2026-06-08T08:30' })
      await reader.press('Log an attempt')
      const text = await reader.text()
      expect(text).toContain('Struck by María Estévez on Wed 10 Jun 2026, 09:00: It was at half past eight.')
      expect(text).toMatch(/Attempt fire alarm ?Mon 8 Jun 2026, 08:30/)
    },
    PATIENCE,
  )

  it(
    'delivers, draws the proof, signs it and notes its filing, and the day of the answer follows',
    async () => {
      await reader.press('Sign out')
      await reader.signIn('kofi@example.com', PASSWORD)
      await reader.go(serve)
      await reader.unfold('Record something else')
      await reader.follow('Record the delivery')
      await reader.fill({ When: '2026-06-09T19:40', Address: HOME })
      for (const [group, word] of DELIVERY) await reader.choose(group, word)
      await reader.fill({ 'Other identifying features': 'none observed' })
      await reader.press('Record the delivery')
      expect(await reader.text()).toContain('Delivered: recorded.')
      await reader.follow('Draw it')
      await reader.fill({ 'Place of signing': 'New York, New York' })
      await reader.press('Draw the proof')
      await reader.fill({ 'Your password, once more': PASSWORD })
      await reader.press('Sign')
      expect(await reader.text()).toContain('Signed by Kofi Mensah on Wed 10 Jun 2026, on the screen.')
      await reader.fill({ 'Filed on': '2026-06-10', 'Or who took it at the clerk’s office': 'Sam Clerk' })
      await reader.press('Note the filing')
      await reader.go(serve)
      // 20 days from Tue 9 June are Mon 29 June.
      expect(await reader.text()).toContain('Last day to answer or appear: Mon 29 Jun 2026 (in 19 days)')
      const refusedForm =
        'Failed to load resource: the server responded with a status of 422 (Unprocessable Entity)'
      expect([reader.errors, reader.strangers]).toEqual([[refusedForm], []])
    },
    PATIENCE,
  )
})

const DELIVERY = [
  ['What the place is to the recipient', 'Dwelling place'],
  ['How the person was identified', 'Said their own name'],
  ['How the papers were given', 'Handed over'],
  ['Gender (sex)', 'Male'],
  ['Race', 'Asian'],
  ['Color of skin', 'Tan'],
  ['Hair color', 'Black'],
  ['Approximate age', '21-35'],
  ['Approximate height', '5\'9"-6\'0"'],
  ['Approximate weight', '161-200 lb'],
] as const
