import { motionsOf } from '../../actions/motion-in-hand'
import { reachOf } from '../../actions/permissions'
import type { ServeOfProofs } from '../../actions/serve-papers'
import { isOffered } from '../../domain/motions/offered'
import { go, show, type Answer } from '../answer'
import { fileForm, filesView } from '../cases/files'
import { changeView } from '../changes/change-view'
import { hashesOf, isOpen } from '../changes/changes-page'
import { keepFile } from '../cases/keep-file'
import type { FormView } from '../forms/form-view'
import { roleOf, seesAll, type Member } from '../member'
import { paths } from '../paths'
import { loadProofs, sectionOf } from '../proofs/load-proofs'
import { proofStep } from '../proofs/section-view'
import type { MemberVisit } from '../visit'
import { loadServe, type LoadedServe } from './load-serve'
import { houseView } from './house-view'
import type { SheetOrWhy } from './sheet-of-serve'
import { serveView } from './serve-view'

function mayBundle(member: Member): boolean {
  return reachOf(roleOf(member), 'make-evidence-bundle') !== 'none'
}

/** The applications to the court that the rules offer on this serve with its dates, for those who may prepare one. */
function applicationsOf(member: Member, taken: ServeOfProofs, result: SheetOrWhy) {
  if (reachOf(roleOf(member), 'save-application') === 'none') return []
  const deadlines = 'sheet' in result ? result.sheet.sheet.deadlines : []
  const offered = motionsOf(taken, member.ctx).motions.filter((motion) => isOffered(motion, deadlines))
  return offered.map(({ id, title, say }) => ({
    id,
    href: paths.motion(taken.serve.id, id),
    title,
    say,
  }))
}

async function page({ member }: MemberVisit, loaded: LoadedServe, form: FormView): Promise<Answer> {
  const may = {
    record: true,
    strike: reachOf(roleOf(member), 'strike-event') !== 'none',
    assign: reachOf(roleOf(member), 'assign-server') === 'all',
    amend: reachOf(roleOf(member), 'amend-serve') === 'all',
    seeCase: seesAll(member),
  }
  const ofProofs = await loadProofs(member, loaded.serve.id)
  const proofs = sectionOf(ofProofs)
  const motions = applicationsOf(member, ofProofs.taken, loaded.result)
  const view = serveView({ ...loaded, may, motions, proofStep: proofStep(proofs) })
  const moves = movesOf(loaded, member)
  const files = { list: filesView(loaded.files), form }
  const evidence = mayBundle(member) ? paths.evidence(loaded.serve.id) : ''
  return show('serves/serve', `${view.recipient}, ${view.caption}`, {
    view,
    proofs,
    files,
    evidence,
    applications: motions,
    moves,
    house: houseView(loaded),
    sheets: paths.sheets(loaded.serve.id),
  })
}

/** Dates that changed rules would move: everyone sees them, the office decides. */
function movesOf({ proposals, names, serve, local }: LoadedServe, member: MemberVisit['member']) {
  const hashes = hashesOf(member)
  const open = proposals.filter((one) => isOpen(one, hashes))
  const may = reachOf(roleOf(member), 'decide-date-change') !== 'none'
  const list = open.map((one) => changeView(one, names, (instant) => local(instant, serve.zone)))
  return { list, decide: may ? paths.changes() : '' }
}

/** GET /serves/:serve */
export async function servePage(visit: MemberVisit): Promise<Answer> {
  const loaded = await loadServe(visit.member, visit.params['serve'] ?? '')
  return page(visit, loaded, fileForm(paths.addServeFile(loaded.serve.id), visit.csrf))
}

/** POST /serves/:serve/files */
export async function postServeFile(visit: MemberVisit): Promise<Answer> {
  const loaded = await loadServe(visit.member, visit.params['serve'] ?? '')
  const { id, caseId } = loaded.serve
  const result = await keepFile(visit, { caseId, serveId: id })
  if ('done' in result) return go(`${paths.serve(id)}#files`, 'The file is kept.')
  const form = fileForm(paths.addServeFile(id), visit.csrf, result.typed, result.errors)
  return { ...(await page(visit, loaded, form)), status: 422 }
}
