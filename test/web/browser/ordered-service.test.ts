import { unzipSync } from 'fflate'
import type { Browser } from 'playwright-core'
import { assignServer } from '../../../src/actions/assign-server'
import { addUser } from '../../../src/actions/add-user'
import type { Context } from '../../../src/actions/context'
import { recordEvent } from '../../../src/actions/record-event'
import { newId } from '../../../src/stores/ids'
import { bodyText, inspect } from '../../documents/support/inspect'
import { caseWithServe } from '../support/case'
import { PASSWORD, PATIENCE } from '../support/site'
import { connected, Reader } from './support/browser'
import { OpenSite } from './support/open-site'

const HOME = '219 Kent Avenue, Brooklyn, NY 11249'

/** Two attempts of Wednesday 3 and Friday 5 June 2026; the third is typed. */
const EARLIER = ['2026-06-03T07:10', '2026-06-05T19:30'] as const

/** A case commenced on Mon 1 June 2026; on Wednesday 10 June two attempts have failed. Days worked by hand. */
describe('from the third failed attempt to the way to a default, in a browser', () => {
  const site = new OpenSite()
  let browser: Browser
  let office: Reader
  let ctx: Context
  let serveId = ''
  beforeAll(async () => {
    await site.open()
    browser = await connected()
    ctx = await site.firm()
    serveId = (await caseWithServe(ctx, 'nail-and-mail', 'Łukasz Żółć')).serveId
    const userId = newId()
    await addUser(ctx, { id: userId, name: 'Pat Server', role: 'process-server' })
    await assignServer(ctx, { id: newId(), serveId, userId })
    for (const at of EARLIER) {
      const place = { kind: 'dwelling-place', address: HOME }
      await recordEvent(ctx, {
        id: newId(),
        serveId,
        event: { type: 'attempted', at, outcome: 'no-answer', place },
      })
    }
    office = await Reader.at(browser, site)
    await office.signIn('ada@example.com', PASSWORD)
  }, PATIENCE)
  afterAll(async () => {
    await browser.close()
    await site.close()
  })

  it(
    'a third attempt fails, and the page says what courts would still miss',
    async () => {
      await office.go(`/serves/${serveId}`)
      await office.follow('Log an attempt')
      await office.fill({ When: '2026-06-06T13:05', Address: HOME })
      await office.choose('What the place is to the recipient', 'Dwelling place')
      await office.choose('Outcome', 'No answer')
      await office.press('Log an attempt')
      const text = await office.text()
      expect(text).toContain('Is the record enough?')
      expect(text).toContain('Next best attempt:')
      expect(text).toContain('When the ordinary ways fail')
    },
    PATIENCE,
  )

  it(
    'an application is prepared; what is missing holds the filing copy back, and the draft is one file',
    async () => {
      await office.page.getByRole('link', { name: /Another way to serve a person$/ }).click()
      const guided = await office.text()
      expect(guided).toContain('No channel is asked for.')
      expect(guided).toContain(
        '308(1): delivery in hand cannot practicably be made, because Łukasz Żółć was not met',
      )
      await office.page
        .getByRole('link', {
          name: /The channels are reasonably calculated to reach the person” is still the draft/,
        })
        .click()
      expect(await office.page.locator('#f-argument-channels-accepted').isVisible()).toBe(true)
      expect(office.page.url()).toMatch(/#f-argument-channels-accepted$/)
      await office.unfold('Channel: E-mail')
      await office.fill({ 'E-mail address': 'l.zolc@example.com' })
      await office.choose('The channels together, or any of them', 'All of them')
      await office.press('Save the answers')
      const text = await office.text()
      expect(text).toContain('The answers are saved.')
      expect(text).not.toContain('No channel is asked for.')
      const [first, second] = [await office.make('Make a draft'), await office.make('Make a draft')]
      expect(Object.keys(unzipSync(first))).toEqual(Object.keys(unzipSync(second)))
      const files = unzipSync(second)
      const order = bodyText(inspect(files['papers/01-order-proposed.pdf'] ?? new Uint8Array())[0])
      expect(order).toContain('by e-mail to l.zolc@example.com')
      expect(order).toContain('service is complete 10 days after the last of these acts')
    },
    PATIENCE,
  )

  it(
    'the order granted begins with what was asked for, and its terms are steps with their days',
    async () => {
      await office.follow('Record the order')
      const { page } = office
      expect(await page.getByLabel('Words of the order').first().inputValue()).toBe(
        'E-mail: l.zolc@example.com',
      )
      await office.fill({ 'Granted on': '2026-06-08', 'Last day to file proof': '2026-07-06' })
      await page
        .getByLabel(/^Last day for it/)
        .first()
        .fill('2026-06-18')
      await office.press('Record an order of the court')
      await office.follow('Another way of service')
      await page.getByLabel(/^Service as the court orders/).check()
      await office.press('Serve this way')
      const text = await office.text()
      expect(text).toContain('E-mail: l.zolc@example.com to do by Thu 18 Jun 2026 in 8 days')
      expect(text).toContain('File proof of what was done. to do by Mon 6 Jul 2026 in 26 days')
      expect(text).toContain('E-mail the papers by Thu 18 Jun 2026 (in 8 days) As ordered')
      await office.go('/')
      expect(await office.text()).toContain('Thu 18 Jun 2026')
    },
    PATIENCE,
  )

  it(
    'the act ordered makes service complete ten days later, and the way to a default begins',
    async () => {
      await office.go(`/serves/${serveId}/record/emailed`)
      await office.fill({
        When: '2026-06-09T10:15',
        'Address, number or account it went to': 'l.zolc@example.com',
      })
      await office.press('Record the e-mail')
      const text = await office.text()
      expect(text).toContain('E-mail: l.zolc@example.com done by Thu 18 Jun 2026')
      expect(text).toContain('File the proof of service by Mon 6 Jul 2026 (in 26 days)')
      // Ten days from Tue 9 June are Fri 19 June; thirty more are Sun 19 July, so Mon 20 July.
      expect(text).toContain('Service is complete Fri 19 Jun 2026')
      expect(text).toContain('Last day to answer or appear Mon 20 Jul 2026')
      expect(text).toContain('The way to a default')
    },
    PATIENCE,
  )

  it('has written no error to the console and asked nobody else for anything', () => {
    expect([office.errors, office.strangers]).toEqual([[], []])
  })
})
