import { unzipSync } from 'fflate'
import type { Browser } from 'playwright-core'
import type { Context } from '../../../src/actions/context'
import { recordEvent } from '../../../src/actions/record-event'
import { newId } from '../../../src/stores/ids'
import { inspect } from '../../documents/support/inspect'
import { caseWithServe } from '../support/case'
import { PASSWORD, PATIENCE } from '../support/site'
import { connected, Reader } from './support/browser'
import { OpenSite } from './support/open-site'

const HOME = '12 Elm Street, Brooklyn, NY 11201'

/** Delivered to another on Thursday 4 June 2026, so that a mailing is due; it is Wednesday 10 June. */
async function delivered(ctx: Context): Promise<string> {
  const { serveId } = await caseWithServe(ctx, 'deliver-and-mail')
  const place = { kind: 'dwelling-place', address: HOME }
  const event = { type: 'delivered', at: '2026-06-04T19:40', place, to: { name: 'Ana Doe' } }
  await recordEvent(ctx, { id: newId(), serveId, event })
  return serveId
}

describe('a button that makes a file leaves the page as it is', () => {
  const site = new OpenSite()
  let browser: Browser
  let office: Reader
  let serveId = ''
  beforeAll(async () => {
    await site.open()
    browser = await connected()
    serveId = await delivered(await site.firm())
    office = await Reader.at(browser, site)
    await office.signIn('ada@example.com', PASSWORD)
  }, PATIENCE)
  afterAll(async () => {
    await browser.close()
    await site.close()
  })

  it(
    'the envelopes of a mail run are made again in another size, and then the run is logged',
    async () => {
      await office.go('/mail-run')
      await office.page.getByLabel(/^Take this piece: Łukasz Żółć/).check()
      await office.pick('What the address is', 'Last known residence')
      await office.fill({ Address: HOME })
      await office.pick('Class of mail', 'First class')
      await office.pick('Size', 'No. 10 (4⅛ × 9½ in)')
      const long = inspect(await office.make('Make the envelopes'))[0]
      await office.pick('Size', '9 × 12 in')
      const wide = inspect(await office.make('Make the envelopes'))[0]
      expect([long?.pages.length, wide?.pages.length]).toEqual([1, 1])
      await office.fill({ 'Mailed on': '2026-06-09', 'Where it was put in the mail': 'the post office' })
      await office.pick('Who mailed it', 'Ada Admin')
      await office.fill({ 'Each envelope held what stands above, and looked as it says': true })
      await office.press('Log as mailed')
      expect(await office.text()).toContain('1 mailing: logged.')
    },
    PATIENCE,
  )

  it(
    'an evidence bundle is made twice',
    async () => {
      await office.go(`/serves/${serveId}`)
      const made = [
        await office.make('Make the evidence bundle'),
        await office.make('Make the evidence bundle'),
      ]
      const [first, second] = made.map((bytes) => Object.keys(unzipSync(bytes)).length)
      expect(first).toBeGreaterThan(3)
      expect(second).toBe(first)
    },
    PATIENCE,
  )

  it('has written no error to the console', () => {
    expect(office.errors).toEqual([])
  })
})
