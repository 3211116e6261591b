import type { Browser } from 'playwright-core'
import type { Context } from '../../../src/actions/context'
import { caseWithServe } from '../support/case'
import { PASSWORD, PATIENCE } from '../support/site'
import { flawsOf, bringAxe } from './support/axe'
import { connected, Reader } from './support/browser'
import { OpenSite } from './support/open-site'

describe('a list of facts grows by a button', () => {
  const site = new OpenSite()
  let browser: Browser
  let ctx: Context
  beforeAll(async () => {
    await site.open()
    browser = await connected()
    ctx = await site.firm()
  }, PATIENCE)
  afterAll(async () => {
    await browser.close()
    await site.close()
  })

  it.each([true, false])(
    'with the keyboard alone, whether scripts run or not (%p): nothing typed is lost, Enter keeps the facts',
    async (javaScriptEnabled) => {
      const { serveId } = await caseWithServe(ctx, 'rpapl-substituted')
      const reader = await Reader.at(browser, site, { javaScriptEnabled })
      const { page } = reader
      await reader.signIn('ada@example.com', PASSWORD)
      await reader.go(`/serves/${serveId}/facts`)
      await page.locator('#f-notices-0-title').fill('Help for Homeowners')
      await page.getByRole('button', { name: /^Add another: Notices/ }).focus()
      await page.keyboard.press('Enter')
      await page.locator('#f-notices-1-title').waitFor()
      expect(await page.locator('#f-notices-0-title').inputValue()).toBe('Help for Homeowners')
      // The new entry has the focus, so the next Tab leads into it.
      await page.locator('section[autofocus]:focus').waitFor()
      await page.keyboard.press('Tab')
      expect(await page.evaluate('document.activeElement.name')).toBe('notices.1.id')
      if (javaScriptEnabled) {
        await bringAxe(page)
        expect(await flawsOf(page)).toEqual([])
      }
      for (const index of [0, 1]) await page.locator(`[name="notices.${index}.id"]`).first().check()
      await page.locator('#f-notices-1-title').fill('Notice to Tenants')
      await page.keyboard.press('Enter')
      await page.getByText('The facts are kept.').waitFor()
      const { details } = await ctx.firm.read((stores) => stores.serves.get(serveId, 'serveId'))
      expect(details['notices']).toEqual([
        { id: 'rpapl-1303', title: 'Help for Homeowners' },
        { id: 'rpapl-1303', title: 'Notice to Tenants' },
      ])
      expect(reader.errors).toEqual([])
      await reader.leave()
    },
    PATIENCE,
  )
})
