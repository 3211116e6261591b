import { reachOf } from '../../actions/permissions'
import { show, type Answer } from '../answer'
import { roleOf, seesAll } from '../member'
import { loadProofs, sectionOf } from '../proofs/load-proofs'
import type { MemberVisit } from '../visit'
import { loadServe } from './load-serve'
import { serveView } from './serve-view'

/** GET /serves/:serve */
export async function servePage({ member, params }: MemberVisit): Promise<Answer> {
  const loaded = await loadServe(member, params['serve'] ?? '')
  const may = {
    record: true,
    strike: reachOf(roleOf(member), 'strike-event') !== 'none',
    assign: reachOf(roleOf(member), 'assign-server') === 'all',
    seeCase: seesAll(member),
  }
  const view = serveView({ ...loaded, may })
  const proofs = sectionOf(await loadProofs(member, loaded.serve.id))
  return show('serves/serve', `${view.recipient}, ${view.caption}`, { view, proofs })
}
