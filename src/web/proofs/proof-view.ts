import type { ServeOfProofs } from '../../actions/serve-papers'
import { sameName } from '../../domain/proof/condition'
import type { StoredProof } from '../../stores/read/types'
import type { FormView } from '../forms/form-view'
import { paths } from '../paths'
import { doneText } from '../serves/declared-acts'
import { momentWords, sentence, titleWords } from '../words'
import type { Deed } from './forms'
import { proofState, type ProofState } from './state'

export type TakenProof = ServeOfProofs & { readonly proof: StoredProof }

export type DeedView = { readonly title: string; readonly open: boolean; readonly form: FormView }

export type ProofView = {
  readonly title: string
  readonly version: number
  readonly form: string
  readonly signer: string
  readonly state: ProofState
  readonly recipient: string
  readonly serveHref: string
  readonly paper: string
  readonly signed: string
  readonly sha256: string
  readonly signedSha256: string
  readonly oath: string
  readonly events: readonly { readonly href: string; readonly text: string; readonly struck: boolean }[]
  readonly sign: FormView | null
  /** Why it cannot be signed here and now by this person, and what to do. */
  readonly signHint: string
  readonly deeds: readonly DeedView[]
}

function isElectronic({ loaded, proof }: TakenProof): boolean {
  const form = loaded.oaths?.forms.find(({ id, form: of }) => id === proof.oath.id && of === proof.form)
  return form?.electronic !== undefined
}

function isUnsigned({ signing, marked, supersededBy }: StoredProof): boolean {
  return signing === null && !marked && supersededBy === null
}

/** Why this person cannot sign it on the screen; empty when they can. */
function signHintOf(taken: TakenProof, name: string, today: string): string {
  const { proof } = taken
  if (!isUnsigned(proof)) return ''
  const ink = 'print it, have it signed in ink and hand in the scan below.'
  if (!isElectronic(taken)) return `This form is signed in ink: ${ink}`
  if (!sameName(proof.signer, name))
    return `Only ${proof.signer === '' ? 'the person whom it names' : proof.signer} can sign it on the screen, signed in as that person; or ${ink}`
  if (proof.dated !== today)
    return 'It was drawn to be signed on another day. Draw it again to sign it today.'
  return ''
}

function isFiled({ filed }: StoredProof): boolean {
  return filed !== null && !filed.struck
}

/** What can be done to a version as it stands. */
function openDeeds(proof: StoredProof): Exclude<Deed, 'sign'>[] {
  if (isUnsigned(proof)) return ['scan']
  if (proof.signing === null || proof.rejected !== null || proof.supersededBy !== null) return []
  return isFiled(proof) ? ['rejection'] : ['filing', 'rejection']
}

const TITLES: Readonly<Record<Exclude<Deed, 'sign'>, string>> = {
  scan: 'It was signed in ink',
  filing: 'It was filed',
  rejection: 'It was rejected',
}

function eventsOf({ proof, events, serve }: TakenProof): ProofView['events'] {
  return events
    .filter(({ id }) => proof.eventIds.includes(id))
    .map(({ id, event, struck }) => ({
      href: `${paths.serve(serve.id)}#entry-${id}`,
      text: `${doneText(event.type)}, ${momentWords(event.at)}`,
      struck: struck !== null,
    }))
}

/** Everything that the page of a version says. `forms` gives the form of each deed. */
export function proofView(
  taken: TakenProof,
  who: { readonly name: string; readonly today: string },
  forms: (deed: Deed) => { readonly form: FormView; readonly isBack: boolean },
): ProofView {
  const { proof, serve } = taken
  const signHint = signHintOf(taken, who.name, who.today)
  const maySign = isUnsigned(proof) && signHint === ''
  return {
    title: titleWords(proof.title),
    version: proof.version,
    form: sentence(proof.form),
    signer: proof.signer,
    state: proofState(proof),
    recipient: serve.details.recipient.name ?? 'Recipient without a name',
    serveHref: paths.serve(serve.id),
    paper: paths.proofPaper(proof.id),
    signed: proof.signing === null ? '' : paths.proofSigned(proof.id),
    sha256: proof.sha256,
    signedSha256: proof.signing?.sha256 ?? '',
    oath: proof.oath.words,
    events: eventsOf(taken),
    sign: maySign ? forms('sign').form : null,
    signHint,
    deeds: openDeeds(proof).map((deed) => {
      const { form, isBack } = forms(deed)
      return { title: TITLES[deed], open: isBack || deed === 'filing', form }
    }),
  }
}
