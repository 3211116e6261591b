import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import Handlebars from 'handlebars'
import { DomainError } from '../domain/errors'
import { refuseUnsafe } from './template-check'
import { helpers } from './template-helpers'

/** A template read and compiled once. */
export type Template = {
  /** such as `proofs/<jurisdiction>/deliver-and-mail.hbs` */
  readonly name: string
  /** SHA-256 in hex over the template's text and the text of each partial it uses */
  readonly hash: string
  /**
   * Gives the markup for these values; every value is escaped.
   *
   * @throws DomainError `template` where the template names a value that is not there
   */
  render(values: Readonly<Record<string, unknown>>): string
}

/** The product's own templates folder, found from where this file lies (source or build). */
export function templatesFolder(from: string = __dirname): string {
  if (existsSync(join(from, 'templates', 'proofs'))) return join(from, 'templates')
  const above = dirname(from)
  if (above === from) throw new Error('the folder templates/ is missing beside package.json')
  return templatesFolder(above)
}

/**
 * Reads and compiles a template. Partials are named by their path: `{{> layouts/caption}}` is
 * `templates/layouts/caption.hbs`, `{{> proofs/<jurisdiction>/authority}}` likewise; no other folder can be named.
 * Compiled strictly: an unknown value or helper is an error, inherited properties cannot be reached, and
 * unescaped output (`{{{ }}}`) is refused. Helpers: eq, or, and, not, join, count, argument, and Handlebars' own if, unless,
 * each, with, lookup.
 *
 * @param name path below templates/ without the ending, such as `proofs/<jurisdiction>/deliver-and-mail`
 * @throws DomainError `template`
 */
export function readTemplate(name: string, folder: string = templatesFolder()): Template {
  const texts = new Map<string, string>()
  collect(name, folder, texts)
  const hash = hashOf(texts)
  const compiled = ready.get(hash) ?? compile(name, texts)
  ready.set(hash, compiled)
  return {
    name: `${name}.hbs`,
    hash,
    render: (values) => rendered(() => compiled(values, ownOnly), `${name}.hbs`),
  }
}

/** Compiled templates by their hash: the files are read each time, so an edit counts at once, but compiled once. */
const ready = new Map<string, Compiled>()
const partialsOf = new Map<string, readonly string[]>()

type Compiled = (values: unknown, options: typeof ownOnly) => string

const ownOnly = { allowProtoPropertiesByDefault: false, allowProtoMethodsByDefault: false }

function compile(name: string, texts: ReadonlyMap<string, string>): Compiled {
  const engine = Handlebars.create()
  engine.unregisterHelper('log')
  engine.registerHelper(helpers)
  for (const [partial, text] of texts) engine.registerPartial(partial, text)
  const knownHelpers = Object.fromEntries(Object.keys(helpers).map((helper) => [helper, true]))
  const options = { strict: true, knownHelpersOnly: true, knownHelpers: { ...knownHelpers, log: false } }
  return engine.compile<unknown>(texts.get(name) ?? '', options)
}

/** The template's text and, in the order of their use, those of its partials. */
function collect(name: string, folder: string, texts: Map<string, string>): void {
  if (texts.has(name)) return
  const text = readText(name, folder)
  texts.set(name, text)
  const partials = partialsOf.get(text) ?? refuseUnsafe(text, `${name}.hbs`)
  partialsOf.set(text, partials)
  for (const partial of partials) collect(partial, folder, texts)
}

function readText(name: string, folder: string): string {
  if (!/^(layouts|proofs|motions|sheets)(\/[a-z0-9][a-z0-9-]*)+$/.test(name)) {
    throw new DomainError(
      'template',
      `“${name}” is no template; it must lie under layouts/, proofs/, motions/ or sheets/`,
    )
  }
  const file = join(folder, `${name}.hbs`)
  if (!existsSync(file)) throw new DomainError('template', `templates/${name}.hbs does not exist`)
  return readFileSync(file, 'utf8')
}

/** Names and lengths go in with the texts, so that no two sets of files give the same bytes. */
function hashOf(texts: ReadonlyMap<string, string>): string {
  const hash = createHash('sha256')
  for (const [name, text] of texts) hash.update(`${name}\n${Buffer.byteLength(text)}\n${text}\n`)
  return hash.digest('hex')
}

function rendered(render: () => string, place: string): string {
  try {
    return render()
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new DomainError('template', `${place}: ${reason}`)
  }
}
