import { ulid } from 'ulid'
import type { JsonObject } from '../../domain/cases/matter'
import { isObject } from '../../domain/cases/matter'
import { channelsOf } from '../../domain/motions/channels'
import { acceptedBefore, draftText, hasNoWords, TOO_LONG, type Drafts } from '../../domain/motions/gaps'
import type { PreparedMotion } from '../../domain/motions/prepare-motion'
import type { Channel, Motion, MotionAsk, MotionAsks, MotionsFile } from '../../domain/rules/motion-types'
import { option, type Field, type Group, type Typed } from '../forms/field'
import type { Marks } from './motion-marks'
import { wordDiff } from './word-diff'

const KINDS: Readonly<Record<MotionAsk['kind'], Field['kind']>> = {
  text: 'text',
  long: 'textarea',
  day: 'date',
  number: 'number',
  choice: 'chips',
  yes: 'yes',
}

function fieldOf({ path, kind, say, hint, words = {}, usual }: MotionAsk, marks: Marks): Field {
  return {
    name: path,
    label: say,
    kind: KINDS[kind],
    needed: marks.get(path) ?? '',
    ...(hint === undefined ? {} : { hint }),
    ...(kind === 'choice'
      ? { options: Object.entries(words).map(([word, label]) => option(word, label)) }
      : {}),
    ...(usual === undefined ? {} : { value: String(usual) }),
  }
}

function decisionsOf({ decisions }: Channel): string {
  return decisions.map(({ result, say, cite }) => `${result}: ${cite.join(', ')} (${say})`).join('. ')
}

function channelGroup(channel: Channel): Group {
  const name = (part: string): string => `channel.${channel.id}.${part}`
  const evidence = channel.evidence.map(({ id, say, needed }): Field => ({
    name: name(id),
    label: needed === true ? `${say} (needed)` : say,
    kind: 'textarea',
  }))
  const decisions = decisionsOf(channel)
  return {
    title: `Channel: ${channel.say}`,
    hint: `It is asked for once its address is given. Each piece of evidence is a sentence with its day and exhibit.${decisions === '' ? '' : ` Decisions: ${decisions}.`}`,
    folded: true,
    fields: [
      { name: name('address'), label: channel.address, kind: 'text' },
      ...evidence,
      { name: name('why'), label: 'Why it will reach this person', kind: 'textarea' },
      {
        name: name('against'),
        label: 'What speaks against it',
        kind: 'textarea',
        hint: 'Say it yourself before somebody else does.',
      },
    ],
  }
}

function askGroup({ title, hint, asks }: MotionAsks, { marks, typed }: Standing): Group {
  const fields = asks.map((ask) => fieldOf(ask, marks))
  const answered = asks.filter(({ path }) => typed[path] !== undefined).length
  return {
    title,
    ...(hint === undefined ? {} : { hint }),
    note: `${answered} of ${asks.length} answered`,
    folded: true,
    open: asks.some(({ path }) => marks.has(path)),
    fields,
  }
}

/** More than any draft has. */
const LONGEST_DRAFT = 40_000

/** Ticking it sends the draft that was read, so that a draft which changes is not taken for accepted. */
function acceptField(id: string, say: string, { drafts, answers }: Standing): Field {
  const draft = drafts[id] ?? []
  const before = acceptedBefore(answers, id, drafts)
  return {
    name: `argument.${id}.accepted`,
    label: `Accepted as drafted: ${say}`,
    kind: 'yes',
    sends: draftText(draft),
    most: LONGEST_DRAFT,
    quote: draft,
    ...(before === null
      ? {}
      : { changed: 'The draft changed after you accepted it.', runs: wordDiff(before, draftText(draft)) }),
  }
}

function argumentFields(standing: Standing): Field[] {
  return standing.prepared.arguments.flatMap(({ id, say }): Field[] => [
    ...(hasNoWords(id, standing.drafts) ? [] : [acceptField(id, say, standing)]),
    {
      name: `argument.${id}.text`,
      label: `${hasNoWords(id, standing.drafts) ? 'In' : 'Or in'} your own words: ${say}`,
      kind: 'textarea',
      needed: '',
    },
  ])
}

function waiverFields({ gaps }: PreparedMotion, { gaps: known }: Motion): Field[] {
  const ids = new Set([...known.map(({ id }) => id), TOO_LONG])
  return gaps
    .filter(({ id, level }) => ids.has(id) && level !== 'info')
    .map(({ id, say }): Field => ({ name: `waived.${id}`, label: say, kind: 'textarea' }))
}

/** How an application stands: what is prepared of it, the drafts of its arguments, and what is answered. */
export type Standing = {
  readonly prepared: PreparedMotion
  /** As they are saved. */
  readonly answers: JsonObject
  readonly drafts: Drafts
  readonly typed: Typed
  readonly marks: Marks
}

/**
 * The form of an application: questions, channels, arguments, and why what is missing may be missing. Questions that
 * something open turns on stand open; the others are folded away.
 */
export function motionGroups(motion: Motion, file: MotionsFile, standing: Standing): Group[] {
  const waivers = waiverFields(standing.prepared, motion)
  return [
    ...motion.asks.map((asks) => askGroup(asks, standing)),
    ...channelsOf(motion, file).map(channelGroup),
    {
      title: 'Arguments',
      hint: 'Each stands in the papers as a draft to be reviewed until it is accepted or written anew.',
      fields: argumentFields(standing),
    },
    ...(waivers.length === 0
      ? []
      : [
          {
            title: 'Going on without what is missing',
            hint: 'A reason is kept, and takes what is missing off the list that holds the filing copy back.',
            folded: true,
            fields: waivers,
          },
        ]),
    { title: '', fields: [{ name: 'id', label: 'Id', kind: 'hidden', value: ulid() }] },
  ]
}

function flat(value: JsonObject, before: string): (readonly [string, string])[] {
  return Object.entries(value).flatMap(([key, inner]) => {
    const path = before === '' ? key : `${before}.${key}`
    if (isObject(inner)) return flat(inner, path)
    if (inner === true) return [[path, 'yes'] as const]
    return typeof inner === 'string' || typeof inner === 'number' ? [[path, String(inner)] as const] : []
  })
}

/** Saved answers as the form would have sent them. */
export function typedOfAnswers(answers: JsonObject): Typed {
  return Object.fromEntries(flat(answers, '').map(([path, value]) => [path, [value]]))
}
