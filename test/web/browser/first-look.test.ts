import type { Browser } from 'playwright-core'
import { PATIENCE } from '../support/site'
import { connected, Reader } from './support/browser'
import { OpenSite } from './support/open-site'

/** The titles of the cards of a recipient's page, from the top of the screen on. */
const FROM_THE_TOP = `[...document.querySelectorAll('.serve .card')]
  .map((card) => [card.getBoundingClientRect().top, card.querySelector('h2')?.textContent ?? 'Timeline'])
  .toSorted((a, b) => a[0] - b[0]).map(([, title]) => title).join(', ')`

const RECIPIENTS = `[...document.querySelectorAll('main a[href^="/serves/"]')].map((link) => link.getAttribute('href'))`

/** Of each recipient whether the next thing to do, then the dates, stand above all else on a narrow screen. */
async function topmostOnPhone(reader: Reader): Promise<boolean[]> {
  await reader.page.setViewportSize({ width: 375, height: 700 })
  const links = await reader.page.evaluate<string[]>(RECIPIENTS)
  const told: boolean[] = []
  for (const link of new Set(links)) {
    await reader.go(link)
    const titles = await reader.page.evaluate<string>(FROM_THE_TOP)
    told.push(/^Next · [^,]*, Dates(,|$)/i.test(titles))
  }
  await reader.page.setViewportSize({ width: 1280, height: 720 })
  await reader.go('/')
  return told
}

describe('the first look around', () => {
  const site = new OpenSite()
  let browser: Browser
  beforeAll(async () => {
    await site.open()
    browser = await connected()
  }, PATIENCE)
  afterAll(async () => {
    await browser.close()
    await site.close()
  })

  it(
    'makes the sample firm at the press of a button, shows its passwords once and lets a server in with one',
    async () => {
      const reader = await Reader.at(browser, site)
      await reader.go(site.setUpLink)
      await reader.press('Explore with sample data')
      expect(await reader.text()).toContain('The sample firm is ready')
      const row = reader.page.getByRole('row', { name: /^Kofi Mensah/ })
      const password = await row.locator('code').innerText()
      await reader.follow('Open the board')
      expect(await reader.text()).toContain('17 recipients')
      expect(await topmostOnPhone(reader)).toEqual(Array.from({ length: 17 }, () => true))
      await reader.press('Sign out')
      await reader.signIn('kofi@sample.example', password)
      const text = await reader.text()
      expect(text).toContain('王小明')
      expect(text).not.toContain('Chloë d’Angoulême')
      expect([reader.errors, reader.strangers]).toEqual([[], []])
      await reader.leave()
    },
    PATIENCE,
  )
})
