import type { Browser } from 'playwright-core'
import { PATIENCE } from '../support/site'
import { connected, Reader } from './support/browser'
import { OpenSite } from './support/open-site'

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
