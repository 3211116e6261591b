import {
  papersOnServe,
  takeServe,
  todayOf,
  type Outlook,
  type ServeOfProofs,
} from '../../actions/serve-papers'
import { DomainError } from '../../domain/errors'
import type { Member } from '../member'
import { isPaper } from '../../domain/proof/sheet'
import { paths } from '../paths'
import { givenAt, type GivenAt } from './given-at'
import { lacksOf, refusalsOf, versionsOf, type ProofSection } from './section-view'
import { titleWords } from '../words'

/** The proofs of a serve, and how one drawn now would stand. Writes nothing. */
export type ProofsOfServe = {
  readonly taken: ServeOfProofs
  readonly outlook: Outlook
  /** Where this person puts facts of the case and the serve right; `null` for one who may not. */
  readonly at: GivenAt | null
}

function outlookOf(member: Member, taken: ServeOfProofs, paper: string | undefined): Outlook {
  const { ctx } = member
  const signature = { ...taken.serve.details.signature, on: todayOf(taken, ctx.clock.now()) }
  try {
    return papersOnServe(taken, { signature, draft: true, ...(paper === undefined ? {} : { paper }) }, ctx)
  } catch (error) {
    if (!(error instanceof DomainError)) throw error
    const problem = { path: error.path ?? '', because: error.message, remedy: 'see the rules of this way' }
    return { papers: [], missing: [], refused: [problem] }
  }
}

/** `paper`: how that one alone would stand, as where the list before a default asks for it. */
export async function loadProofs(member: Member, serveId: string, paper?: string): Promise<ProofsOfServe> {
  const { ctx } = member
  const taken = await ctx.firm.read((stores) => takeServe(ctx, stores, serveId, 'draft-serve-proof'))
  return { taken, outlook: outlookOf(member, taken, paper), at: givenAt(taken, member) }
}

/**
 * The rules have papers for a serve on which nothing was served: those that are drawn instead of its own. One of them
 * may also be drawn beside its own, to tell of the attempts before.
 */
function insteadOf({ loaded, serve }: ServeOfProofs, outlook: Outlook): string {
  const own = loaded.methods.find(({ id }) => id === serve.details.method)?.proofs ?? []
  if (outlook.papers.some(({ composed }) => own.includes(composed.id))) return ''
  const others = loaded.proofs.filter(isPaper).filter((paper) => paper['instead-when'] !== undefined)
  const found = outlook.papers.find(({ composed }) => others.some(({ id }) => id === composed.id))
  return found === undefined ? '' : titleWords(found.composed.title)
}

/** The section of a serve's page that tells of its proofs. */
export function sectionOf({ taken, outlook, at }: ProofsOfServe): ProofSection {
  return {
    versions: versionsOf(taken.proofs),
    lacks: lacksOf(outlook.missing, at),
    instead: insteadOf(taken, outlook),
    refused: refusalsOf(outlook.refused),
    draw: paths.drawProof(taken.serve.id),
  }
}
