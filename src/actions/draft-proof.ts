import type { Matter, MatterProblem, MatterServe } from '../domain/cases/matter'
import { unknownWords } from '../domain/cases/matter-check'
import { DomainError } from '../domain/errors'
import { prepareServe, type PreparedServe } from '../domain/proof/prepare'
import type { LoadedJurisdiction } from '../domain/rules/loaded'
import type { MethodFile } from '../domain/rules/method-types'
import { jurisdictionNamed, type Rulebook } from '../domain/rules/rulebook'
import { drawPaper } from '../documents/proof-pdf'
import type { DraftProof } from './draft-proof.input'
import { readyPapers } from './ready-papers'
import { unprintable } from './unprintable'

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
    results.push(await drawServe({ index, serve, prepared }, loaded, input))
  }
  return results
}

type Task = {
  readonly index: number
  readonly serve: MatterServe
  readonly prepared: ReturnType<typeof prepareServe>
}

async function drawServe(
  { index, serve, prepared }: Task,
  loaded: LoadedJurisdiction,
  input: DraftProof,
): Promise<ServeProofs> {
  if ('refused' in prepared) return { serve: serve.id, drawn: [], missing: [], refused: prepared.refused }
  const { missing } = prepared
  const hold = missing.length > 0 && !input.draft
  try {
    const drawn = hold ? [] : await drawPapers(serve, prepared.papers, loaded, input)
    return { serve: serve.id, drawn, missing, refused: [] }
  } catch (error) {
    return { serve: serve.id, drawn: [], missing, refused: [unprintable(error, input.matter, index)] }
  }
}

async function drawPapers(
  serve: MatterServe,
  papers: PreparedServe['papers'],
  loaded: LoadedJurisdiction,
  input: DraftProof,
): Promise<DrawnProof[]> {
  const ready = readyPapers(serve, papers, loaded, input)
  const drawn: DrawnProof[] = []
  for (const { composed, key, paper } of ready) {
    const { bytes, pages, sha256 } = await drawPaper(paper)
    const name = drawn.length === 0 ? `${serve.id}.pdf` : `${serve.id}-${key}.pdf`
    drawn.push({ name, paper: composed.id, method: serve.method, pages, sha256, bytes })
  }
  return drawn
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
