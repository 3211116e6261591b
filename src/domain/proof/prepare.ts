import type { Matter, MatterProblem, MatterServe } from '../cases/matter'
import { DomainError } from '../errors'
import type { OathForm } from '../rules/oath-types'
import type { ProofFile } from '../rules/proof-types'
import { wayTitle } from '../rules/titles'
import { chronologyFlaws } from './chronology'
import { withCircuit, withPlaceCircuits } from './circuit'
import { withImpliedEvents } from './implied-events'
import { missingLine, missingOf } from './missing'
import { oathFor, signerOf } from './oath'
import { overrideFlaws } from './overrides'
import { papersOf, type PaperToDraw } from './papers'
import { ruleRefusals } from './refusals'
import { rowsOf } from './rows'
import type { Setting } from './scope'
import { signatureOf, type PaperSignature } from './signature'
import { calculatedDays, lawfulActs, voidingFlaws, type Law } from './void-service'
import { writingOf } from './writing'

/** A paper with the oath that its signer takes. */
export type PreparedPaper = { readonly draw: PaperToDraw; readonly oath: OathForm; readonly setting: Setting }

/** A serve looked through: the papers it yields and what they lack. */
export type PreparedServe = {
  readonly papers: readonly PreparedPaper[]
  /** `s1: missing delivered.description (CPLR 306(b))`, each once. */
  readonly missing: readonly string[]
}

/** Unlawful or contradictory facts: why no paper may be drawn. */
export type RefusedServe = { readonly refused: readonly MatterProblem[] }

/** One serve of a matter under the rules that hold for it. */
export type Task = {
  readonly matter: Matter
  readonly serve: MatterServe
  readonly index: number
  readonly law: Law
}

/** What is known of the case beside the facts of a paper that is signed in this form. */
export function settingOf({ matter, serve, law }: Task, form: string, signer: string): Setting {
  const age = serve.recipient['age']
  return {
    form,
    signer,
    court: matter.case.court ?? '',
    flags: [...(matter.case.flags ?? []), ...(serve.flags ?? [])],
    placeOfService: serve.placeOfService ?? 'in-state',
    recipientKind: serve.recipient.kind ?? '',
    age: typeof age === 'number' ? age : null,
    method: serve.method,
    writing: writingOf(law.loaded.jurisdiction),
  }
}

/** The server signs as what he is; whoever else signs a paper of the set is no officer. */
function preparePaper(task: Task, draw: PaperToDraw): PreparedPaper | MatterProblem {
  const { jurisdiction, oaths } = task.law.loaded
  const forms = oaths?.forms ?? []
  const signature = signatureAsked(draw)
  const signer = signerOf(recordedClass(task.serve, draw), signature, jurisdiction, forms)
  try {
    const oath = oathFor(signature, signer, forms)
    return { draw, oath, setting: settingOf(task, oath.form, signer) }
  } catch (error) {
    if (!(error instanceof DomainError)) throw error
    return oathProblem(error, task.index)
  }
}

function signatureAsked({ facts, sheet }: PaperToDraw): PaperSignature {
  const recorded = signatureOf(facts.view)
  return { ...recorded, form: sheet.paper.form ?? recorded.form }
}

function recordedClass({ server }: MatterServe, { sheet: { paper } }: PaperToDraw): string | null {
  const isServers = paper.form === undefined || paper.signer.startsWith('server.')
  return isServers && paper.signature === undefined ? (server?.class ?? null) : null
}

function oathProblem({ message, path }: DomainError, index: number): MatterProblem {
  const [because = '', remedy = ''] = message.split('; ')
  return { path: `serves[${index}].${path ?? 'signature'}`, because, remedy }
}

function sameProblem(a: MatterProblem, b: MatterProblem): boolean {
  return a.path === b.path && a.because === b.because
}

function once(problems: readonly MatterProblem[]): MatterProblem[] {
  return problems.filter((one, index) => problems.findIndex((other) => sameProblem(one, other)) === index)
}

function noPapers({ serve, index, law }: Task): MatterProblem[] {
  const way = wayTitle(law.loaded, serve.method)
  if (serve.proofs !== undefined) {
    const because = `“${way}” has no paper by the names under proofs`
    return [{ path: `serves[${index}].proofs`, because, remedy: 'name papers of this way of service' }]
  }
  const because = `there is no proof of service to draw for “${way}”`
  const remedy = 'where the court itself serves, its own record is the proof; else choose a way that has one'
  return [{ path: `serves[${index}].method`, because, remedy }]
}

function refusalsOf({ matter, serve, index, law }: Task, papers: readonly PreparedPaper[]): MatterProblem[] {
  const tellsOfService = papers.some(({ draw }) => draw.sheet.paper['no-service'] !== true)
  return once([
    ...(tellsOfService ? voidingFlaws(matter, serve, index, law) : []),
    ...papers.flatMap(({ draw, setting }) =>
      chronologyFlaws(draw, rowsOf(draw, setting), matter, serve, index),
    ),
    ...papers.flatMap(({ draw, setting }) => ruleRefusals(draw, index, setting)),
    ...overrideFlaws(papers, serve, index),
  ])
}

/** The named papers of a serve, each with the oath of its signer, or why there can be none. */
export function preparePapers(
  task: Task,
  listed: readonly string[],
  files: readonly ProofFile[],
): (PreparedPaper | MatterProblem)[] {
  const { matter, serve } = task
  const setting = settingOf(task, serve.signature?.form ?? '', serve.server?.class ?? '')
  return papersOf(matter, serve, listed, files, setting).map((draw) => preparePaper(task, draw))
}

/** Whether a paper of the jurisdiction states days that follow from the facts. */
function saysCalculated({ loaded }: Law): boolean {
  return loaded.proofs.some(({ fields }) => fields.some(({ path }) => path.startsWith('calculated.')))
}

/**
 * Decides which papers a serve yields and whether they may be drawn. Unlawful or contradictory facts refuse
 * the serve as a whole; what is only lacking is listed.
 *
 * @param index place of the serve in the matter file, for the paths of problems
 */
export function prepareServe(
  given: Matter,
  recorded: MatterServe,
  index: number,
  law: Law,
): PreparedServe | RefusedServe {
  const matter = withCircuit(given, law.loaded.jurisdiction)
  const placed = withPlaceCircuits(recorded, law.loaded.jurisdiction)
  const implied = lawfulActs(matter, withImpliedEvents(placed), law)
  const serve = saysCalculated(law)
    ? { ...implied, calculated: calculatedDays(matter, implied, law) }
    : implied
  const task = { matter, serve, index, law }
  const prepared = preparePapers(task, law.method.proofs ?? [], law.loaded.proofs)
  const papers = prepared.filter((one) => 'draw' in one)
  const problems = prepared.filter((one) => 'because' in one)
  const refused = [...problems, ...(prepared.length === 0 ? noPapers(task) : refusalsOf(task, papers))]
  if (refused.length > 0) return { refused: once(refused) }
  const lacking = papers.flatMap((paper) => missingOf(paper.draw, paper.setting, serve))
  return { papers, missing: [...new Set(lacking.map((missing) => missingLine(serve.id, missing)))] }
}
