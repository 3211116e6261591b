import { createHash } from 'node:crypto'
import type { Matter, MatterProblem, MatterServe } from '../domain/cases/matter'
import { unknownWords } from '../domain/cases/matter-check'
import { DomainError } from '../domain/errors'
import { composePaper, type ComposedPaper } from '../domain/proof/compose'
import { withGaps } from '../domain/proof/field-values'
import { prepareServe, type PreparedServe } from '../domain/proof/prepare'
import { isBlank, type Value, type Values } from '../domain/proof/values'
import type { LoadedJurisdiction } from '../domain/rules/loaded'
import type { MethodFile } from '../domain/rules/rule-types'
import { jurisdictionNamed, type Rulebook } from '../domain/rules/rulebook'
import { readMarkup } from '../documents/markup'
import type { Paper } from '../documents/paper'
import { drawPaper } from '../documents/proof-pdf'
import { readTemplate, type Template } from '../documents/template'
import type { DraftProof } from './draft-proof.input'

/** A finished paper and the file name that it takes. */
export type DrawnProof = {
  readonly name: string
  readonly paper: string
  readonly method: string
  readonly pages: number
  readonly sha256: string
  readonly bytes: Uint8Array
}

/** What became of one serve: its papers, or why there are none. */
export type ServeProofs = {
  readonly serve: string
  readonly drawn: readonly DrawnProof[]
  /** `s1: missing delivered.description (CPLR 306(b))`; a draft is drawn all the same. */
  readonly missing: readonly string[]
  /** Unlawful or contradictory facts: nothing is drawn. */
  readonly refused: readonly MatterProblem[]
}

/**
 * Draws the proofs of a matter's serves: each paper that the method and the facts call for. Nothing is drawn
 * of a serve that lacks what its proof must state, unless a draft is asked for, and nothing at all of one
 * whose facts are unlawful or contradict each other.
 *
 * @throws DomainError for a jurisdiction, court, flag or serve that is not known
 */
export async function draftProofs(input: DraftProof, rulebook: Rulebook): Promise<ServeProofs[]> {
  const { matter } = input
  const { jurisdiction } = matter.case
  if (jurisdiction === undefined) {
    const allowed = [...rulebook.keys()].join(', ')
    throw new DomainError('no-jurisdiction', `case.jurisdiction is not recorded; write one of: ${allowed}`)
  }
  const { loaded } = jurisdictionNamed(rulebook, jurisdiction)
  refuseUnknown(unknownWords(matter, loaded.jurisdiction))
  const results: ServeProofs[] = []
  for (const [index, serve] of wanted(matter, input.serve)) {
    const law = { loaded, method: methodOf(serve, index, loaded), rulebook }
    const prepared = prepareServe(matter, serve, index, law)
    results.push(await drawServe(serve, prepared, loaded, input))
  }
  return results
}

async function drawServe(
  serve: MatterServe,
  prepared: ReturnType<typeof prepareServe>,
  loaded: LoadedJurisdiction,
  input: DraftProof,
): Promise<ServeProofs> {
  if ('refused' in prepared) return { serve: serve.id, drawn: [], missing: [], refused: prepared.refused }
  const { missing } = prepared
  const hold = missing.length > 0 && !input.draft
  const drawn = hold ? [] : await drawPapers(serve, prepared, loaded, input)
  return { serve: serve.id, drawn, missing, refused: [] }
}

async function drawPapers(
  serve: MatterServe,
  { papers }: PreparedServe,
  { jurisdiction, hash }: LoadedJurisdiction,
  { matter, draft, templates }: DraftProof,
): Promise<DrawnProof[]> {
  const court = jurisdiction.courts.find(({ id }) => id === matter.case.court)
  const composed = papers.map(({ draw, oath, setting }) =>
    composePaper(withGaps(draw, setting, serve), { matter, serve, court, oath, setting }),
  )
  const names = fileNames(serve.id, composed)
  const drawn: DrawnProof[] = []
  for (const [index, paper] of composed.entries()) {
    const template = readTemplate(paper.template, templates)
    const { bytes, pages, sha256 } = await drawPaper(paperOf(paper, template, serve, hash, draft))
    drawn.push({ name: names[index] ?? '', paper: paper.id, method: serve.method, pages, sha256, bytes })
  }
  return drawn
}

/** The first paper bears the serve's id alone; the others add their own, and a number where it comes again. */
function fileNames(serve: string, papers: readonly ComposedPaper[]): string[] {
  return papers.map(({ id }, index) => {
    if (index === 0) return `${serve}.pdf`
    const before = papers.slice(0, index).filter((other) => other.id === id).length
    return before === 0 ? `${serve}-${id}.pdf` : `${serve}-${id}-${before + 1}.pdf`
  })
}

function paperOf(
  composed: ComposedPaper,
  template: Template,
  serve: MatterServe,
  rulesHash: string,
  draft: boolean,
): Paper {
  const factsHash = createHash('sha256').update(composed.facts).digest('hex')
  const name = serve.recipient.name ?? ''
  return {
    title: name === '' ? composed.title : `${composed.title}: ${name}`,
    subject: composed.cite,
    language: 'en-US',
    dated: composed.dated,
    draft,
    footer: { left: name, right: composed.cite, hash: factsHash },
    trace: { rulesHash, templateHash: template.hash, factsHash, events: composed.events },
    blocks: readMarkup(withoutDoubleStops(template.render(withMarks(composed.values))), template.name),
  }
}

/** Set after a value that ends in a full stop; texts of a matter cannot hold it. */
const STOP = '\uE000'

/** A sentence that ends in a name such as “Inc.” has one full stop, not two. */
function withoutDoubleStops(markup: string): string {
  return markup.replaceAll(`${STOP}.`, '').replaceAll(`${STOP}”.`, '”').replaceAll(STOP, '')
}

/** A blank becomes its tag; Handlebars takes a thing's own word for it that it is markup. */
function withMark(value: Value): unknown {
  if (typeof value === 'string') return value.endsWith('.') ? value + STOP : value
  if (typeof value !== 'object') return value
  if (isList(value)) return value.map(withMark)
  if (!isBlank(value)) return withMarks(value)
  const label = value.blank.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  return { toHTML: () => `<blank>${label}</blank>` }
}

function withMarks(values: Values): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, withMark(value)]))
}

function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value)
}

function refuseUnknown(problems: readonly MatterProblem[]): void {
  if (problems.length === 0) return
  const lines = problems.map(({ path, because, remedy }) => `${path}: ${because}; ${remedy}`)
  throw new DomainError('bad-matter', lines.join('\n'))
}

function wanted(matter: Matter, id: string | undefined): [number, MatterServe][] {
  const all = [...matter.serves.entries()]
  if (id === undefined) return all
  const found = all.filter(([, serve]) => serve.id === id)
  if (found.length > 0) return found
  const ids = matter.serves.map((serve) => serve.id).join(', ')
  throw new DomainError('unknown-serve', `there is no serve “${id}” in the file; write one of: ${ids}`)
}

function methodOf(serve: MatterServe, index: number, loaded: LoadedJurisdiction): MethodFile {
  const found = loaded.methods.find(({ id }) => id === serve.method)
  if (found !== undefined) return found
  const ids = loaded.methods.map(({ id }) => id).join(', ')
  throw new DomainError(
    'unknown-method',
    `serves[${index}].method: “${serve.method}” is not known here; write one of: ${ids}`,
  )
}
