import { buffer } from 'node:stream/consumers'
import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
} from 'playwright-core'
import type { OpenSite } from './open-site'

/** The one browser of the run, started before all tests. */
export function connected(): Promise<Browser> {
  return chromium.connect(process.env['TEST_BROWSER'] ?? '')
}

/** A packet of papers is drawn in seconds; on a machine that runs everything at once it may take a minute or two. */
const LONGEST = 150_000

/** Nobody without a mouse should have to press Tab more often than this to get anywhere. */
const MOST_TABS = 60

/** A label, with a note in brackets such as “(optional)” or without. */
function named(label: string): RegExp {
  return new RegExp(`^\\s*${label.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(\\s*\\(.*\\))?\\s*$`)
}

/** A person at a browser: what went wrong in it is kept, and nobody outside is asked for anything. */
export class Reader {
  /** Errors in the console and of scripts. */
  readonly errors: string[] = []
  /** Addresses of elsewhere that a page asked for; none of them was answered. */
  readonly strangers: string[] = []

  private constructor(
    readonly context: BrowserContext,
    readonly page: Page,
    private readonly site: OpenSite,
  ) {}

  static async at(browser: Browser, site: OpenSite, options: BrowserContextOptions = {}): Promise<Reader> {
    const context = await browser.newContext({ baseURL: site.origin, locale: 'en-US', ...options })
    context.setDefaultTimeout(60_000)
    const reader = new Reader(context, await context.newPage(), site)
    await reader.watch()
    return reader
  }

  private async watch(): Promise<void> {
    // The parts of the browser itself, such as its viewer of papers, are on no network.
    const isElsewhere = ({ protocol, origin }: URL): boolean =>
      protocol.startsWith('http') && origin !== this.site.origin
    await this.context.route(isElsewhere, async (route) => {
      this.strangers.push(route.request().url())
      await route.abort()
    })
    this.page.on('console', (message) => {
      if (message.type() === 'error') this.errors.push(message.text())
    })
    this.page.on('pageerror', (error) => {
      this.errors.push(error.message)
    })
  }

  async go(path: string): Promise<void> {
    await this.page.goto(path)
  }

  /** Fills in fields by their labels: `true` and chosen words tick a box or a choice. */
  async fill(fields: Readonly<Record<string, string | true>>): Promise<void> {
    for (const [label, value] of Object.entries(fields)) {
      const field = this.page.getByLabel(named(label))
      if (value === true) await field.check()
      else await field.fill(value)
    }
  }

  async pick(label: string, option: string): Promise<void> {
    await this.page.getByLabel(named(label)).selectOption({ label: option })
  }

  /** Chooses a word of a group: `Outcome` › `No answer`. */
  async choose(group: string, word: string): Promise<void> {
    await this.page
      .getByRole('group', { name: named(group) })
      .getByLabel(named(word))
      .check()
  }

  async press(button: string): Promise<void> {
    await this.page.getByRole('button', { name: button, exact: true }).click()
  }

  /** Opens what is folded away under these words. */
  async unfold(words: string): Promise<void> {
    await this.page.locator('summary', { hasText: words }).first().click()
  }

  async follow(link: string): Promise<void> {
    await this.page.getByRole('link', { name: link, exact: true }).first().click()
  }

  async signIn(email: string, password: string): Promise<void> {
    await this.go('/sign-in')
    await this.fill({ 'E-mail address': email, Password: password })
    await this.press('Sign in')
  }

  /** Goes on with the Tab key, as one without a mouse does, to the field or button of this name. */
  async tabTo(name: string): Promise<void> {
    const target = this.page.getByLabel(named(name)).or(this.page.getByRole('button', { name: named(name) }))
    for (let pressed = 0; pressed < MOST_TABS; pressed += 1) {
      await this.page.keyboard.press('Tab')
      if ((await target.and(this.page.locator(':focus')).count()) > 0) return
    }
    throw new Error(`${MOST_TABS} times Tab did not lead to “${name}”.`)
  }

  /** Follows a link to a file, and answers its bytes. */
  download(link: string): Promise<Buffer> {
    return this.fileOf(() => this.follow(link))
  }

  /** Presses a button that makes a file, and answers its bytes. */
  make(button: string): Promise<Buffer> {
    return this.fileOf(() => this.press(button))
  }

  private async fileOf(act: () => Promise<void>): Promise<Buffer> {
    const [download] = await Promise.all([this.page.waitForEvent('download', { timeout: LONGEST }), act()])
    return buffer(await download.createReadStream())
  }

  /** What the page says, as one reads it. */
  async text(): Promise<string> {
    return (await this.page.locator('main').innerText()).replace(/\s+/g, ' ')
  }

  get path(): string {
    return new URL(this.page.url()).pathname
  }

  async leave(): Promise<void> {
    await this.context.close()
  }
}
