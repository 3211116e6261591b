import { source } from 'axe-core'
import type { Page } from 'playwright-core'

type Flaw = { readonly id: string; readonly nodes: readonly { readonly html: string }[] }

function isFlaws(value: unknown): value is Flaw[] {
  return (
    Array.isArray(value) && value.every((one) => typeof one === 'object' && one !== null && 'nodes' in one)
  )
}

/** Puts axe into a page; it stays until the next one is opened. */
export async function bringAxe(page: Page): Promise<void> {
  await page.evaluate(source)
}

/**
 * What a page that is read aloud, or in poor light, gets wrong: `color-contrast: <p class=…>`. With `rules` only
 * those are looked at.
 */
export async function flawsOf(page: Page, rules: readonly string[] = []): Promise<string[]> {
  const options = rules.length === 0 ? {} : { runOnly: rules }
  const found: unknown = await page.evaluate(
    `axe.run(document, ${JSON.stringify(options)}).then(({ violations }) => violations)`,
  )
  if (!isFlaws(found)) throw new Error('axe answered no list.')
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`))
}

/** How many pixels one would have to scroll sideways. */
export async function overhang(page: Page): Promise<unknown> {
  return page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')
}
