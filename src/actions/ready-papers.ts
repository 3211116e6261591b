import { createHash } from 'node:crypto'
import type { Matter, MatterServe } from '../domain/cases/matter'
import { composePaper, type ComposedPaper } from '../domain/proof/compose'
import { withGaps } from '../domain/proof/field-values'
import type { PreparedPaper } from '../domain/proof/prepare'
import { isBlank, type Value, type Values } from '../domain/proof/values'
import type { OathForm } from '../domain/rules/oath-types'
import type { LoadedJurisdiction } from '../domain/rules/loaded'
import type { MotionsFile } from '../domain/rules/motion-types'
import { readMarkup } from '../documents/markup'
import { readArguments, type ArgumentTexts } from '../documents/markup-arguments'
import type { Paper } from '../documents/paper'
import { readTemplate } from '../documents/template'
import type { FormFolder } from '../stores/form-folder'
import { formOf } from './official-form'
import { leafOf } from './paper-leaf'
import { withCertificate, type LimitedWords } from './word-certificate'

/** A paper of a serve in its words, ready to be drawn. */
export type ReadyPaper = {
  /** The id of its rules, with a number where the paper comes again for another person. */
  readonly key: string
  readonly composed: ComposedPaper
  readonly oath: OathForm
  readonly paper: Paper
  /** What it argues, as it stands there. */
  readonly argues: ArgumentTexts
  /** Its words, where the rules limit them; `null` elsewhere. */
  readonly words: LimitedWords | null
}

/** How papers are to be drawn. */
export type Drawing = {
  readonly matter: Matter
  /** DRAFT across each page. */
  readonly draft: boolean
  /** The folder of templates; the product's own when absent. */
  readonly templates?: string
  /** The official blanks; the program's own layout for all when absent. */
  readonly forms?: FormFolder
}

/** Puts the papers of a serve in the words of their templates: the one path to a paper, whoever asks for it. */
export function readyPapers(
  serve: MatterServe,
  papers: readonly PreparedPaper[],
  { id: jurisdictionId, jurisdiction, motions, hash }: LoadedJurisdiction,
  { matter, draft, templates, forms }: Drawing,
): ReadyPaper[] {
  const court = jurisdiction.courts.find(({ id }) => id === matter.case.court)
  const composed = papers.map(({ draw, oath, setting }) =>
    composePaper(withGaps(draw, setting, serve), { matter, serve, court, oath, setting }),
  )
  const keys = keysOf(composed)
  return papers.flatMap(({ draw, oath }, index) => {
    const one = composed[index]
    if (one === undefined) return []
    const form = formOf(draw.sheet.paper, one, oath, jurisdictionId, forms)
    const { argues, ...words } =
      form === null ? ownWords(one, templates) : { blocks: [], argues: {}, form, hash: form.sha256 }
    return [
      {
        key: keys[index] ?? one.id,
        composed: one,
        oath,
        argues,
        ...withCertificate(
          one.id,
          onLines(one.id, { ...paperOf(one, words, serve, hash, draft), ...leafOf(jurisdiction) }, motions),
          { file: motions, matter, templates },
        ),
      },
    ]
  })
}

/** A paper of an application whose rules want numbered lines has them, and its title at the foot. */
function onLines(id: string, paper: Paper, file: MotionsFile | null): Paper {
  const wanted = file?.['line-numbers']
  const isAsked = file?.motions.some(({ papers }) => papers.includes(id)) === true
  if (wanted === undefined || !isAsked || paper.form !== undefined) return paper
  const { lines, court } = wanted
  return { ...paper, numbered: { lines, court }, footer: { ...paper.footer, left: paper.title } }
}

/** A paper that comes again bears a number from the second on. */
function keysOf(papers: readonly ComposedPaper[]): string[] {
  return papers.map(({ id }, index) => {
    const before = papers.slice(0, index).filter((other) => other.id === id).length
    return before === 0 ? id : `${id}-${before + 1}`
  })
}

/** What a paper says, and the SHA-256 of the templates or the blank that it says it with. */
type Words = Pick<Paper, 'blocks' | 'form'> & { readonly hash: string; readonly argues: ArgumentTexts }

function ownWords(composed: ComposedPaper, templates: string | undefined): Words {
  const template = readTemplate(composed.template, templates)
  const markup = withoutDoubleStops(template.render(withMarks(composed.values)))
  const { name, hash } = template
  return { blocks: readMarkup(markup, name), argues: readArguments(markup, name), hash }
}

function paperOf(
  composed: ComposedPaper,
  { hash: templateHash, ...words }: Omit<Words, 'argues'>,
  serve: MatterServe,
  rulesHash: string,
  draft: boolean,
): Omit<Paper, 'language' | 'size'> {
  const factsHash = createHash('sha256').update(composed.facts).digest('hex')
  const name = serve.recipient.name ?? ''
  return {
    title: name === '' ? composed.title : `${composed.title}: ${name}`,
    subject: composed.cite,
    dated: composed.dated,
    draft,
    footer: { left: name, right: joined(composed.cite, composed.number), hash: factsHash },
    trace: { rulesHash, templateHash, factsHash, events: composed.events },
    ...words,
  }
}

function joined(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' · ')
}

/** Set after a value that ends a sentence by itself; texts of a matter cannot hold it. */
const STOP = '\uE000'

/** A sentence that ends in a name such as “Inc.” or in a quoted question has one end mark, not two. */
function withoutDoubleStops(markup: string): string {
  return markup.replaceAll(`${STOP}.`, '').replaceAll(`${STOP}”.`, '”').replaceAll(STOP, '')
}

/** A blank becomes its tag; Handlebars takes a thing's own word for it that it is markup. */
function withMark(value: Value): unknown {
  if (typeof value === 'string') return /[.?!…]$/.test(value) ? value + STOP : value
  if (typeof value !== 'object') return value
  if (isList(value)) return value.map(withMark)
  if (!isBlank(value)) return withMarks(value)
  const label = value.blank.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  const mark = `<blank>${label}</blank>`
  const whole = { toHTML: () => mark }
  return value.flag === true ? { ...whole, instead: (said: string) => insteadOf(said, mark) } : whole
}

/** The mark in the place of a sentence, a part of one or a paragraph that says what nobody recorded. */
function insteadOf(said: string, mark: string): string {
  if (/<p>/.test(said)) return `<p>${mark}</p>`
  const stop = said.trimEnd().endsWith('.') ? `.${/\s$/.test(said) ? ' ' : ''}` : ''
  return /^[,;]/.test(said) ? `${said.charAt(0)} ${mark}${stop}` : ` ${mark}${stop}`
}

function withMarks(values: Values): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, withMark(value)]))
}

function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value)
}
