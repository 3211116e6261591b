import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import Handlebars from 'handlebars'

/** Renders a page of `templates/pages` by its path below that folder, such as `serves/serve`. */
export type Views = (page: string, values: Readonly<Record<string, unknown>>) => string

const LAYOUT = 'layouts/page'
const PAGES = 'pages'
/** What Handlebars would write as it stands; nothing from a case may come that way. */
const UNESCAPED = /\{\{\{|\{\{&/

const helpers = {
  eq: (a: unknown, b: unknown) => a === b,
  and: (a: unknown, b: unknown) => Boolean(a) && Boolean(b),
  or: (a: unknown, b: unknown) => Boolean(a) || Boolean(b),
  not: (a: unknown) => !a,
  join: (list: readonly string[], between: string) => list.join(between),
}

function templateNames(folder: string): string[] {
  return readdirSync(join(folder, PAGES), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.hbs'))
    .map((name) => `${PAGES}/${name.slice(0, -'.hbs'.length)}`)
}

function textOf(folder: string, name: string): string {
  const text = readFileSync(join(folder, `${name}.hbs`), 'utf8')
  if (UNESCAPED.test(text)) throw new Error(`templates/${name}.hbs writes a value unescaped`)
  return text
}

/**
 * Reads all templates once. They are strict: a value that a page names and its presenter does not give is an
 * error. Partials are named by their path: `{{> pages/shared/field}}`.
 */
export function readViews(folder: string): Views {
  const engine = Handlebars.create()
  engine.unregisterHelper('log')
  engine.registerHelper(helpers)
  const compiled = new Map<string, Handlebars.TemplateDelegate>()
  for (const name of [LAYOUT, ...templateNames(folder)]) {
    const template = engine.compile<unknown>(textOf(folder, name), { strict: true })
    compiled.set(name, template)
    engine.registerPartial(name, template)
  }
  return (page, values) => {
    const template = compiled.get(`${PAGES}/${page}`)
    if (template === undefined) throw new Error(`There is no page ${page}`)
    return template(values, { allowProtoPropertiesByDefault: false, allowProtoMethodsByDefault: false })
  }
}
