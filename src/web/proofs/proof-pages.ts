import { addSignedScan } from '../../actions/add-signed-scan'
import { checkAddSignedScan } from '../../actions/add-signed-scan.input'
import { fileProof } from '../../actions/file-proof'
import { checkFileProof } from '../../actions/file-proof.input'
import { rejectProof } from '../../actions/reject-proof'
import { checkRejectProof } from '../../actions/reject-proof.input'
import { takeProof, todayOf } from '../../actions/serve-papers'
import { signProof } from '../../actions/sign-proof'
import { checkSignProof } from '../../actions/sign-proof.input'
import { DomainError } from '../../domain/errors'
import { changesOf } from '../events/changes'
import { go, show, showAgain, type Answer } from '../answer'
import type { Field } from '../forms/field'
import { readForm, textOf, type ReadForm } from '../forms/read-form'
import { treeOf } from '../forms/tree'
import type { Member } from '../member'
import { paths } from '../paths'
import { sheetOfServe } from '../serves/sheet-of-serve'
import { submit, type Submitted } from '../submit'
import type { MemberVisit } from '../visit'
import { dayIn } from '../words-of-time'
import { standing } from '../../stores/read/page-reader'
import { deedFields, deedForm, type Deed } from './forms'
import { proofView, type TakenProof } from './proof-view'

function load({ ctx }: Member, id: string): Promise<TakenProof> {
  return ctx.firm.read((stores) => takeProof(ctx, stores, id, 'sign-proof'))
}

type Back = { readonly deed: Deed } & Exclude<Submitted<never>, { readonly done: never }>

function page(visit: MemberVisit, taken: TakenProof, back: Back | null = null): Answer {
  const { member, csrf } = visit
  const today = todayOf(taken, member.ctx.clock.now())
  const view = proofView(taken, { name: member.name, today }, (deed) => {
    const own = back?.deed === deed ? back : null
    const form = deedForm(deed, taken.proof, csrf, own?.typed ?? null, own?.errors ?? [])
    return { form, isBack: own !== null }
  })
  const title = `${view.title}, version ${view.version}`
  return back === null ? show('proofs/proof', title, { view }) : showAgain('proofs/proof', title, { view })
}

/** GET /proofs/:proof */
export async function proofPage(visit: MemberVisit): Promise<Answer> {
  return page(visit, await load(visit.member, visit.params['proof'] ?? ''))
}

async function bytesOf({ ctx }: Member, fileId: string, isScan: boolean): Promise<Answer> {
  const file = await ctx.firm.read((stores) => stores.files.get(fileId, 'file'))
  const send = await ctx.firm.folder.read(file.sha256)
  return { send, mime: file.mime, name: file.name, inline: !isScan }
}

/** GET /proofs/:proof/paper.pdf: the exact bytes of the version. */
export async function proofPaper({ member, params }: MemberVisit): Promise<Answer> {
  const { proof } = await load(member, params['proof'] ?? '')
  return bytesOf(member, proof.fileId, false)
}

/** GET /proofs/:proof/signed.pdf: the signed paper; the scan of one signed in ink as a download only. */
export async function proofSigned({ member, params }: MemberVisit): Promise<Answer> {
  const { proof } = await load(member, params['proof'] ?? '')
  if (proof.signing === null) throw new DomainError('unknown-proof', 'This version is not signed.')
  return bytesOf(member, proof.signing.fileId, proof.signing.how === 'ink')
}

type Doing<T, R> = {
  readonly deed: Deed
  readonly check: Parameters<typeof submit<T, R>>[0]['check']
  readonly input: (form: ReadForm, fields: readonly Field[], taken: TakenProof) => unknown
  readonly act: (input: T, visit: MemberVisit) => Promise<R>
  readonly say: (done: R, taken: TakenProof, visit: MemberVisit) => readonly string[]
}

/** Takes a version, reads the form of the deed, does it, and shows the version again. */
function posting<T, R>({
  deed,
  check,
  input,
  act,
  say,
}: Doing<T, R>): (visit: MemberVisit) => Promise<Answer> {
  return async (visit) => {
    const taken = await load(visit.member, visit.params['proof'] ?? '')
    const fields = deedFields(deed, taken.proof)
    const result = await submit({
      fields,
      body: visit.body,
      input: (form) => input(form, fields, taken),
      check,
      act: (one: T) => act(one, visit),
    })
    if ('done' in result) return go(paths.proof(taken.proof.id), ...say(result.done, taken, visit))
    return page(visit, taken, { deed, ...result })
  }
}

/** POST /proofs/:proof/signature */
export const postSignature = posting({
  deed: 'sign',
  check: checkSignProof,
  input: (form, _fields, { proof }) => ({
    id: textOf(form, 'id'),
    proofId: proof.id,
    sha256: textOf(form, 'sha256'),
    oathId: textOf(form, 'oathId'),
  }),
  act: (input, { member, site, token, origin, body }) => {
    const password = textOf(
      readForm([{ name: 'password', label: 'Password', kind: 'password' }], body),
      'password',
    )
    return signProof(member.ctx, input, { door: site.program.ledger.door, token, origin, password })
  },
  say: ({ signing }) => [`Signed. The SHA-256 of the signed paper is ${signing?.sha256 ?? ''}.`],
})

/** POST /proofs/:proof/scan */
export const postScan = posting({
  deed: 'scan',
  check: checkAddSignedScan,
  input: (form, fields, { proof }) => ({
    ...treeOf(fields, form),
    proofId: proof.id,
    printed: textOf(form, 'printed')
      .toLowerCase()
      .replace(/[^0-9a-f]/g, ''),
    name: 'scan',
  }),
  act: (input, { member, upload }) => {
    if (upload === null) throw new DomainError('empty-file', 'Choose the scan again.', 'file')
    return addSignedScan(member.ctx, { ...input, name: upload.name }, upload.bytes)
  },
  say: () => ['The scan is kept, and the version counts as signed.'],
})

/** What follows from a filing or a rejection, for the next page. */
function consequences(
  done: Awaited<ReturnType<typeof fileProof>>,
  { lawsuit, serve, events, proposals }: TakenProof,
  { member }: MemberVisit,
): string[] {
  const { rulebook, clock } = member.ctx
  const today = dayIn(clock.now(), serve.zone)
  const before = sheetOfServe(rulebook, lawsuit.case, serve, standing(events), today, proposals)
  return 'sheet' in before ? changesOf(before.sheet.sheet, done.sheet) : []
}

/** POST /proofs/:proof/filing */
export const postFiling = posting({
  deed: 'filing',
  check: checkFileProof,
  input: (form, fields, { proof }) => ({ ...treeOf(fields, form), proofId: proof.id }),
  act: (input, { member }) => fileProof(member.ctx, input),
  say: (done, taken, visit) => ['The filing is recorded.', ...consequences(done, taken, visit)],
})

/** POST /proofs/:proof/rejection */
export const postRejection = posting({
  deed: 'rejection',
  check: checkRejectProof,
  input: (form, _fields, { proof }) => {
    const clerk = textOf(form, 'rejectedBy')
    const rest = { rejectedOn: textOf(form, 'rejectedOn'), reason: textOf(form, 'reason') }
    return { id: textOf(form, 'id'), proofId: proof.id, ...rest, ...(clerk === '' ? {} : { clerk }) }
  },
  act: (input, { member }) => rejectProof(member.ctx, input),
  say: () => ['The rejection is recorded. Put right what was wrong, then draw and sign a new version.'],
})
