import { madePackets, type MadePacket } from '../../actions/made-packets'
import { makeMotion } from '../../actions/make-motion'
import { motionNow } from '../../actions/motion-drafts'
import { takeMotion, type MotionInHand } from '../../actions/motion-in-hand'
import { readMotion } from '../../actions/read-motion'
import { saveApplication } from '../../actions/save-application'
import { checkSaveApplication } from '../../actions/save-application.input'
import type { JsonObject } from '../../domain/cases/matter'
import type { Gap } from '../../domain/motions/gaps'
import type { PreparedMotion } from '../../domain/motions/prepare-motion'
import { go, show, showAgain, type Answer } from '../answer'
import type { FieldError, Group, Typed } from '../forms/field'
import { formView, type FormTexts } from '../forms/form-view'
import { textOf } from '../forms/read-form'
import { treeOf } from '../forms/tree'
import { paths } from '../paths'
import { givenAt, pageFor, type GivenAt } from '../proofs/given-at'
import { submit } from '../submit'
import type { MemberVisit } from '../visit'
import { motionGroups, typedOfAnswers } from './motion-form'
import { marksOf, placeOf } from './motion-marks'
import { packetRows, versionRows, type Names, type Version } from './versions-view'

type Loaded = {
  readonly inHand: MotionInHand
  readonly answers: JsonObject
  readonly versions: readonly Version[]
  readonly packets: readonly MadePacket[]
  readonly names: Names
  readonly prepared: PreparedMotion
  readonly groups: readonly Group[]
  readonly at: GivenAt | null
}

async function load({ member, params }: MemberVisit): Promise<Loaded> {
  const { ctx } = member
  const asked = { serveId: params['serve'] ?? '', motion: params['motion'] ?? '' }
  const { inHand, versions, packets, people } = await ctx.firm.read(async (stores) => ({
    inHand: await takeMotion(ctx, stores, asked, 'save-application'),
    versions: await stores.applications.versions(asked.serveId, asked.motion),
    packets: await madePackets(stores, asked.serveId, asked.motion),
    people: await stores.users.list(),
  }))
  const answers = versions[0]?.answers ?? {}
  const { prepared, drafts } = motionNow(inHand, answers, ctx)
  const standing = {
    prepared,
    answers,
    drafts,
    typed: typedOfAnswers(answers),
    marks: marksOf(prepared.gaps),
  }
  const groups = motionGroups(inHand.motion, inHand.file, standing)
  const names = new Map(people.map(({ id, name }) => [id, name]))
  const at = givenAt(inHand.taken, member)
  return { inHand, answers, versions, packets, names, prepared, groups, at }
}

const WORDS = { block: 'holds it back', warn: 'to consider', info: 'reminder' } as const
const SHAPES = { block: 'late', warn: 'soon', info: 'open' } as const

function gapView(gap: Gap, names: readonly string[], at: GivenAt | null) {
  const { level, say, where, cite, waived, lacks } = gap
  const here = placeOf(gap, names)
  const shape = waived === null ? SHAPES[level] : 'done'
  return {
    shape,
    word: waived === null ? WORDS[level] : 'waived',
    say,
    where,
    href: here === '' && lacks !== null ? pageFor(lacks, at) : here,
    reason: waived ?? '',
    cite: cite.join(' · '),
  }
}

/** Several papers of one application may lack the same fact; it is given once. */
function eachOnce(gaps: readonly Gap[]): Gap[] {
  return gaps.filter(({ say }, index) => gaps.findIndex((one) => one.say === say) === index)
}

function values({ inHand, prepared, groups, versions, packets, names: people, at }: Loaded, csrf: string) {
  const saved = versions.length > 0
  const { taken, motion } = inHand
  const names = groups.flatMap(({ fields }) => fields.map(({ name }) => name))
  const { serve } = taken
  return {
    heading: motion.title,
    say: motion.say,
    cite: motion.cite.join(' · '),
    recipient: serve.details.recipient.name ?? 'Recipient without a name',
    back: paths.serve(serve.id),
    gaps: eachOnce(prepared.gaps).map((gap) => gapView(gap, names, at)),
    factors: prepared.factors.map(({ say, state, cite }) => ({ say, state, cite: cite.join(' · ') })),
    blocking: new Set(prepared.blocking).size,
    refused: prepared.refused.map(({ because, remedy }) => `${because}; ${remedy}`),
    papers: [
      ...new Set(
        prepared.papers.map(({ draw, oath }) => draw.sheet.paper.titles[oath.form] ?? draw.sheet.paper.id),
      ),
    ],
    order: saved ? `${paths.record(serve.id, 'order-granted')}?asked=${motion.id}` : '',
    denial: paths.record(serve.id, 'order-denied'),
    packet: saved
      ? {
          action: paths.motionPacket(serve.id, motion.id),
          read: paths.motionPapers(serve.id, motion.id),
          csrf,
        }
      : null,
    versions: versionRows(inHand, versions, people),
    packets: packetRows(inHand, packets, people),
  }
}

function texts({ inHand }: Loaded, csrf: string): FormTexts {
  const { taken, motion } = inHand
  const action = paths.motion(taken.serve.id, motion.id)
  return {
    action,
    csrf,
    submit: 'Save the answers',
    cancel: paths.serve(taken.serve.id),
    refused: 'Nothing was saved',
  }
}

function pageOf(loaded: Loaded, csrf: string, typed: Typed, errors: readonly FieldError[] = []): Answer {
  const form = formView(loaded.groups, texts(loaded, csrf), typed, errors)
  const found = { ...values(loaded, csrf), form }
  const { title } = loaded.inHand.motion
  return errors.length > 0 ? showAgain('motions/motion', title, found) : show('motions/motion', title, found)
}

/** GET /serves/:serve/motions/:motion */
export async function motionPage(visit: MemberVisit): Promise<Answer> {
  const loaded = await load(visit)
  return pageOf(loaded, visit.csrf, typedOfAnswers(loaded.answers))
}

/** POST /serves/:serve/motions/:motion */
export async function postMotion(visit: MemberVisit): Promise<Answer> {
  const loaded = await load(visit)
  const { serve } = loaded.inHand.taken
  const { id: motion } = loaded.inHand.motion
  const fields = loaded.groups.flatMap((group) => group.fields)
  const asked = fields.filter(({ kind }) => kind !== 'hidden')
  const result = await submit({
    fields,
    body: visit.body,
    input: (form) => ({ id: textOf(form, 'id'), serveId: serve.id, motion, answers: treeOf(asked, form) }),
    check: checkSaveApplication,
    act: (input) => saveApplication(visit.member.ctx, input),
  })
  if ('done' in result) return go(paths.motion(serve.id, motion), 'The answers are saved.')
  return pageOf(loaded, visit.csrf, result.typed, result.errors)
}

/** POST /serves/:serve/motions/:motion/packet: the packet as a download. */
export async function postMotionPacket({ member, params }: MemberVisit): Promise<Answer> {
  const asked = { serveId: params['serve'] ?? '', motion: params['motion'] ?? '' }
  const { name, bytes } = await makeMotion(member.ctx, asked)
  return { send: bytes, mime: 'application/zip', name, inline: false }
}

/** GET /serves/:serve/motions/:motion/papers.pdf: the papers as they stand, to be read. */
export async function motionPapers({ member, params }: MemberVisit): Promise<Answer> {
  const asked = { serveId: params['serve'] ?? '', motion: params['motion'] ?? '' }
  const send = await readMotion(member.ctx, asked)
  return { send, mime: 'application/pdf', name: `${asked.motion}-draft.pdf`, inline: true }
}
