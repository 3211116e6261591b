import { methodOf, type ServeOfProofs } from '../../actions/serve-papers'
import { reachOf } from '../../actions/permissions'
import type { Member } from '../member'
import { NOTHING, withoutPlaces } from '../forms/entries'
import { paths } from '../paths'
import { factGroups } from '../serves/facts-form'

/** Where facts beside the record are given: those of the case, and those of the service that its page asks for. */
export type GivenAt = {
  readonly ofCase: string
  readonly ofService: string
  readonly asked: readonly string[]
}

/** Where this person gives the facts that the papers of a serve state; `null` for one who may not. */
export function givenAt(taken: ServeOfProofs, { ctx }: Member): GivenAt | null {
  if (reachOf(ctx.actor.role, 'amend-serve') !== 'all') return null
  const fields = factGroups(taken.loaded, methodOf(taken), NOTHING).flatMap((group) => group.fields)
  return {
    ofCase: paths.amendCase(taken.lawsuit.id),
    ofService: paths.serveFacts(taken.serve.id),
    asked: fields.map(({ name }) => withoutPlaces(name)),
  }
}

/** The page on which a fact is given; empty for what belongs to an entry of the record. */
export function pageFor(path: string, at: GivenAt | null): string {
  if (at === null) return ''
  if (path.startsWith('case.')) return at.ofCase
  const fact = path.replaceAll(/\[\d*\]/g, '')
  return at.asked.some((name) => `${name}.`.startsWith(`${fact}.`)) ? at.ofService : ''
}
