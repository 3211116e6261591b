import type { MatterProblem } from '../../domain/cases/matter'
import { isEventType } from '../../domain/cases/event-types'
import type { Missing } from '../../domain/proof/missing'
import type { StoredProof } from '../../stores/read/types'
import { paths } from '../paths'
import { ACTS } from '../serves/acts'
import { capital, ended, titleWords } from '../words'
import { pageFor, type GivenAt } from './given-at'
import { proofState, type ProofState } from './state'

export type VersionView = {
  readonly href: string
  readonly title: string
  readonly version: number
  readonly state: ProofState
}

/** `href`: where it is given; empty for what belongs to an entry of the record, and for those who may not. */
export type Lack = { readonly text: string; readonly cite: string; readonly href: string }

/** The proofs of a serve: versions, newest first, and what a proof drawn now would lack. */
export type ProofSection = {
  readonly versions: readonly VersionView[]
  readonly lacks: readonly Lack[]
  readonly refused: readonly string[]
  /** The title of the paper drawn now, where it tells of attempts because nothing was served. */
  readonly instead: string
  readonly draw: string
}

/** What is not recorded, in words, with the provision that asks for it. */
export function lacksOf(missing: readonly Missing[], at: GivenAt | null): Lack[] {
  const lacks = missing.map(({ say, path, cite, need }) => ({
    href: pageFor(path, at),
    text: capital(isEventType(say) ? ACTS[say].noun : say === '' ? path : say),
    cite: cite.length > 0 ? cite.join(' · ') : need === 'case-law' ? 'case law' : '',
  }))
  return lacks.filter(({ text }, index) => lacks.findIndex((one) => one.text === text) === index)
}

export function refusalsOf(problems: readonly MatterProblem[]): string[] {
  return problems.map(({ because, remedy }) => `${ended(capital(because))} ${ended(capital(remedy))}`)
}

export function versionsOf(proofs: readonly StoredProof[]): VersionView[] {
  return proofs.toReversed().map((proof) => ({
    href: paths.proof(proof.id),
    title: titleWords(proof.title),
    version: proof.version,
    state: proofState(proof),
  }))
}

const STEPS: Readonly<Record<string, string>> = {
  'signed, not filed': 'Note its filing',
  'to be signed': 'Read and sign it',
}

/** Where the filing of a proof goes on from: the newest version as it stands, or a new one. */
export function proofStep({ versions, draw }: ProofSection): {
  readonly href: string
  readonly label: string
} {
  const [newest] = versions
  const label = newest === undefined ? undefined : STEPS[newest.state.word]
  return newest === undefined || label === undefined
    ? { href: draw, label: 'Draw the proof' }
    : { href: newest.href, label }
}
