import { ulid } from 'ulid'
import { takeMotion, type MotionInHand } from '../../actions/motion-in-hand'
import { saveApplication } from '../../actions/save-application'
import { checkSaveApplication } from '../../actions/save-application.input'
import { answerChanges, withAnswer, type AnswerChange } from '../../domain/motions/answer-versions'
import { questionsOf } from '../../domain/motions/answers'
import { DomainError } from '../../domain/errors'
import { go, show, showAgain, type Answer } from '../answer'
import type { Field, FieldError } from '../forms/field'
import { textOf, type ReadForm } from '../forms/read-form'
import { paths } from '../paths'
import { submit } from '../submit'
import type { MemberVisit } from '../visit'
import { instantWords } from '../words-of-time'
import { changeView, versionRows, type Names, type Version } from './versions-view'

type Loaded = {
  readonly inHand: MotionInHand
  readonly versions: readonly Version[]
  readonly names: Names
  readonly index: number
  readonly version: Version
  readonly current: Version
}

async function load({ member: { ctx }, params }: MemberVisit): Promise<Loaded> {
  const asked = { serveId: params['serve'] ?? '', motion: params['motion'] ?? '' }
  const { inHand, versions, people } = await ctx.firm.read(async (stores) => ({
    inHand: await takeMotion(ctx, stores, asked, 'save-application'),
    versions: await stores.applications.versions(asked.serveId, asked.motion),
    people: await stores.users.list(),
  }))
  const index = versions.findIndex(({ id }) => id === params['version'])
  const [version, current] = [versions[index], versions[0]]
  if (version === undefined || current === undefined)
    throw new DomainError('unknown-version', 'There is no such version of this application.')
  return {
    inHand,
    versions,
    names: new Map(people.map(({ id, name }) => [id, name])),
    index,
    version,
    current,
  }
}

/** What going back would change: from the answers as they are now to those of the version. */
function wayBack({ version, current }: Loaded): AnswerChange[] {
  return answerChanges(current.answers, version.answers)
}

function isAsked({ inHand: { motion, file } }: Loaded): (change: AnswerChange) => boolean {
  const known = new Set(questionsOf(motion, file).map(({ path }) => path))
  return ({ path, after }) => after === null || known.has(path)
}

function values(loaded: Loaded, csrf: string, errors: readonly FieldError[]) {
  const { inHand, versions, index, version, names } = loaded
  const { taken, motion } = inHand
  const { serve } = taken
  const before = versions[index + 1]
  const open = isAsked(loaded)
  const [head] = versionRows(inHand, [version], names)
  return {
    ...head,
    heading: motion.title,
    recipient: serve.details.recipient.name ?? 'Recipient without a name',
    back: paths.serve(serve.id),
    motion: paths.motion(serve.id, motion.id),
    action: paths.motionVersion(serve.id, motion.id, version.id),
    csrf,
    id: ulid(),
    errors,
    first: before === undefined,
    current: index === 0,
    earlier: before === undefined ? '' : paths.motionVersion(serve.id, motion.id, before.id),
    earlierWhen: before === undefined ? '' : instantWords(before.at, serve.zone),
    changes: answerChanges(before?.answers ?? {}, version.answers).map((one) => changeView(one, inHand)),
    since: wayBack(loaded).map((one) => ({ ...changeView(one, inHand), open: open(one) })),
  }
}

function pageOf(loaded: Loaded, csrf: string, errors: readonly FieldError[] = []): Answer {
  const { title } = loaded.inHand.motion
  const found = values(loaded, csrf, errors)
  return errors.length > 0
    ? showAgain('motions/version', title, found)
    : show('motions/version', title, found)
}

/** GET /serves/:serve/motions/:motion/versions/:version */
export async function motionVersionPage(visit: MemberVisit): Promise<Answer> {
  return pageOf(await load(visit), visit.csrf)
}

const ALL = 'all'

const FIELDS: readonly Field[] = [
  { name: 'id', label: 'Id', kind: 'hidden' },
  {
    name: 'path',
    label: 'Answer',
    kind: 'hidden',
    required: 'Answer: choose which answer to go back to.',
  },
]

/** The answers as they are now, with those asked for as the version has them. */
function goneBack(loaded: Loaded, form: ReadForm) {
  const path = textOf(form, 'path')
  const wanted = wayBack(loaded)
    .filter(isAsked(loaded))
    .filter((change) => path === ALL || change.path === path)
  return wanted.reduce(
    (answers, change) => withAnswer(answers, change.path, change.after),
    loaded.current.answers,
  )
}

/** POST /serves/:serve/motions/:motion/versions/:version: an earlier wording, written anew as the newest version. */
export async function postMotionVersion(visit: MemberVisit): Promise<Answer> {
  const loaded = await load(visit)
  const { taken, motion } = loaded.inHand
  const result = await submit({
    fields: FIELDS,
    body: visit.body,
    input: (form) => ({
      id: textOf(form, 'id'),
      serveId: taken.serve.id,
      motion: motion.id,
      answers: goneBack(loaded, form),
    }),
    check: checkSaveApplication,
    act: (input) => saveApplication(visit.member.ctx, input),
  })
  if ('errors' in result) return pageOf(loaded, visit.csrf, result.errors)
  return go(
    paths.motion(taken.serve.id, motion.id),
    'The earlier wording is saved anew, as the newest version.',
  )
}
