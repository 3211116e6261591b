import type { Matter, MatterProblem, MatterServe } from '../cases/matter'
import { DomainError } from '../errors'
import type { OathForm } from '../rules/jurisdiction-types'
import type { LoadedJurisdiction } from '../rules/loaded'
import type { MethodFile } from '../rules/rule-types'
import type { Rulebook } from '../rules/rulebook'
import { chronologyFlaws } from './chronology'
import type { Ground } from './compose'
import { missingLine, missingOf } from './missing'
import { oathFor, signerOf } from './oath'
import { overrideFlaws } from './overrides'
import { papersOf, type PaperToDraw } from './papers'
import { ruleRefusals } from './refusals'
import type { Setting } from './scope'
import { voidingFlaws } from './void-service'

export type Law = {
  readonly loaded: LoadedJurisdiction
  readonly method: MethodFile
  readonly rulebook: Rulebook
}

/** A serve looked through: the papers it yields, what they lack, and what forbids them. */
export type PreparedServe = {
  readonly papers: readonly PaperToDraw[]
  readonly ground: Ground
  /** `s1: missing delivered.description (CPLR 306(b))`, each once. */
  readonly missing: readonly string[]
}

export type ServeRefused = { readonly refused: readonly MatterProblem[] }

function settingOf(matter: Matter, serve: MatterServe, form: string, signer: string): Setting {
  const age = serve.recipient['age']
  return {
    form,
    signer,
    court: matter.case.court ?? '',
    flags: matter.case.flags ?? [],
    placeOfService: serve.placeOfService ?? 'in-state',
    recipientKind: serve.recipient.kind ?? '',
    age: typeof age === 'number' ? age : null,
    method: serve.method,
  }
}

function oathOr(
  serve: MatterServe,
  index: number,
  signer: string,
  forms: readonly OathForm[],
): OathForm | MatterProblem {
  try {
    return oathFor(serve, signer, forms)
  } catch (error) {
    if (!(error instanceof DomainError)) throw error
    const [because = '', remedy = ''] = error.message.split('; ')
    return { path: `serves[${index}].${error.path ?? 'signature'}`, because, remedy }
  }
}

function sameProblem(a: MatterProblem, b: MatterProblem): boolean {
  return a.path === b.path && a.because === b.because
}

function once(problems: readonly MatterProblem[]): MatterProblem[] {
  return problems.filter((one, index) => problems.findIndex((other) => sameProblem(one, other)) === index)
}

function noPapers(serve: MatterServe, index: number): MatterProblem {
  return {
    path: `serves[${index}].method`,
    because: `no paper is written for “${serve.method}” yet`,
    remedy: 'name the papers wanted under proofs, or use a method that has them',
  }
}

/**
 * Decides which papers a serve yields and whether they may be drawn. Unlawful or contradictory facts refuse
 * the serve as a whole; what is only lacking is listed.
 *
 * @param index place of the serve in the matter file, for the paths of problems
 */
export function prepareServe(
  matter: Matter,
  serve: MatterServe,
  index: number,
  law: Law,
): PreparedServe | ServeRefused {
  const { loaded, method, rulebook } = law
  const forms = loaded.oaths?.forms ?? []
  const signer = signerOf(serve, loaded.jurisdiction, forms)
  const oath = oathOr(serve, index, signer, forms)
  if ('because' in oath) return { refused: [oath] }
  const setting = settingOf(matter, serve, oath.form, signer)
  const papers = papersOf(matter, serve, method.proofs ?? [], loaded.proofs, setting)
  const refused = once([
    ...voidingFlaws(matter, serve, index, law, rulebook),
    ...papers.flatMap((draw) => chronologyFlaws(draw, matter, serve, index)),
    ...papers.flatMap((draw) => ruleRefusals(draw, index, setting)),
    ...overrideFlaws(papers, serve, index, setting),
    ...(papers.length === 0 ? [noPapers(serve, index)] : []),
  ])
  if (refused.length > 0) return { refused }
  const court = loaded.jurisdiction.courts.find(({ id }) => id === matter.case.court)
  const lacking = papers.flatMap((draw) => missingOf(draw, setting, serve))
  return {
    papers,
    ground: { matter, serve, court, oath, setting },
    missing: [...new Set(lacking.map((missing) => missingLine(serve.id, missing)))],
  }
}
