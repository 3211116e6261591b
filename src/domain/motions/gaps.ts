import { isObject, type Json, type JsonObject } from '../cases/matter'
import type { Missing } from '../proof/missing'
import { holds } from '../proof/condition'
import { pathsIn } from '../proof/paths-in'
import type { Scope } from '../proof/scope'
import type { Motion, MotionArgument } from '../rules/motion-types'

/** What a judge would miss, and whether counsel has said why the application is made all the same. */
export type Gap = {
  readonly id: string
  readonly level: 'block' | 'warn' | 'info'
  readonly say: string
  readonly where: string
  readonly cite: readonly string[]
  /** The reason for going on without it; `null` where none is given. */
  readonly waived: string | null
  /** The paths of the answers that it looks at: those that can settle it. */
  readonly asks: readonly string[]
  /** The fact that a paper must state and the record lacks; `null` for every other gap. */
  readonly lacks: string | null
}

const part = (value: Json | undefined): JsonObject => (isObject(value) ? value : {})

const ANSWERS = 'application.'

/** Of the paths that a condition looks at, those of answers, as the answers name them. */
function answersIn(when: unknown): string[] {
  return pathsIn(when).flatMap((path) => (path.startsWith(ANSWERS) ? [path.slice(ANSWERS.length)] : []))
}

function reasonFor(application: JsonObject, id: string): string | null {
  const reason = part(application['waived'])[id]
  return typeof reason === 'string' && reason.trim() !== '' ? reason : null
}

/** A paragraph of argument as it stands: counsel’s own words, the draft accepted, or the draft still open. */
export type ArgumentState = { readonly state: 'own' | 'accepted' | 'open'; readonly text: string }

/** The paragraphs of each argument as the program would write them, by its id. */
export type Drafts = Readonly<Record<string, readonly string[]>>

/** A draft as it is kept with what was accepted. */
export function draftText(paragraphs: readonly string[]): string {
  return paragraphs.join('\n\n')
}

/**
 * How an argument stands. What was accepted is the text that was read: where the draft of today says something else,
 * nobody has accepted it, and a draft without words is none. `drafts` is `null` where they are not looked at; then only `true`, the draft whatever it
 * says, is accepted.
 */
export function argumentOf(application: JsonObject, id: string, drafts: Drafts | null): ArgumentState {
  const { text: own, accepted } = part(part(application['argument'])[id])
  const text = typeof own === 'string' ? own.trim() : ''
  if (text !== '') return { state: 'own', text }
  const draft = drafts === null ? null : draftText(drafts[id] ?? [])
  const isAccepted = draft === null ? accepted === true : draft !== '' && accepted === draft
  return { state: isAccepted ? 'accepted' : 'open', text: '' }
}

/** The draft that was accepted of an argument that is open again; `null` where none was. */
export function acceptedBefore(application: JsonObject, id: string, drafts: Drafts | null): string | null {
  const { accepted } = part(part(application['argument'])[id])
  const isOpen = argumentOf(application, id, drafts).state === 'open'
  return isOpen && typeof accepted === 'string' ? accepted : null
}

/** The answers, and the drafts that they are held against. */
type Argued = {
  readonly application: JsonObject
  readonly drafts: Drafts | null
  readonly overlong: readonly Overlong[]
}

/** A paper with more words than it may have, both in figures. */
export type Overlong = {
  readonly title: string
  readonly words: string
  readonly most: string
  readonly cite: readonly string[]
}

/** Under this id a reason is given for papers that are longer than the rules allow. */
export const TOO_LONG = 'too-long'

function tooLong({ overlong, application }: Argued): Gap[] {
  return overlong.map(({ title, words, most, cite }) => ({
    id: TOO_LONG,
    level: 'block',
    say: `${title} has ${words} words; ${most} are allowed unless the court permits more.`,
    where: 'Shorten your own words; or say below by which order the court permits more.',
    cite,
    waived: reasonFor(application, TOO_LONG),
    asks: [`waived.${TOO_LONG}`],
    lacks: null,
  }))
}

/** The arguments that these facts call for. */
export function argumentsAsked({ arguments: all }: Motion, scope: Scope): MotionArgument[] {
  return all.filter(({ when }) => holds(when, scope))
}

function openArguments(motion: Motion, scope: Scope, { application, drafts }: Argued): Gap[] {
  return argumentsAsked(motion, scope)
    .filter(({ id }) => argumentOf(application, id, drafts).state === 'open')
    .map(({ id, say, cite }) => ({
      id: `argument-${id}`,
      level: 'block',
      ...(hasNoWords(id, drafts) ? saysNothing(id, say) : saysOpen(id, say, application, drafts)),
      cite,
      waived: null,
      lacks: null,
    }))
}

/** Whether there is no draft of an argument: on this record the program has nothing to say of it. */
export function hasNoWords(id: string, drafts: Drafts | null): boolean {
  return drafts !== null && draftText(drafts[id] ?? []) === ''
}

type Open = Pick<Gap, 'say' | 'where' | 'asks'>

function saysNothing(id: string, say: string): Open {
  return {
    say: `The record gives the argument “${say}” no words.`,
    where: 'Write your own below.',
    asks: [`argument.${id}.text`],
  }
}

function saysOpen(id: string, say: string, application: JsonObject, drafts: Drafts | null): Open {
  const asks = [`argument.${id}.accepted`]
  return acceptedBefore(application, id, drafts) === null
    ? {
        say: `The argument “${say}” is still the draft.`,
        where: 'Accept it below, or write your own.',
        asks,
      }
    : {
        say: `The draft of the argument “${say}” changed after you accepted it.`,
        where: 'Read below what changed; accept it anew, or write your own.',
        asks,
      }
}

function lackOf({ path, say, cite }: Missing): Gap {
  return {
    id: `lacks-${path}`,
    level: 'block',
    say: `Not recorded: ${say}.`,
    where: '',
    cite,
    waived: null,
    asks: answersIn(path),
    lacks: path,
  }
}

/**
 * What is missing before the application is filed: what the rules look for, arguments that nobody has accepted, and
 * facts that a paper must state. Only what is waived with a reason does not hold the filing copy back.
 */
export function gapsOf(motion: Motion, scope: Scope, argued: Argued, missing: readonly Missing[]): Gap[] {
  const { application } = argued
  const looked = motion.gaps
    .filter(({ when, unless }) => holds(when, scope) && !(unless !== undefined && holds(unless, scope)))
    .map(({ id, level, say, when, where = '', cite }): Gap => ({
      id,
      level,
      say,
      where,
      cite,
      waived: reasonFor(application, id),
      asks: answersIn(when),
      lacks: null,
    }))
  return [...looked, ...missing.map(lackOf), ...openArguments(motion, scope, argued), ...tooLong(argued)]
}

/** What holds the filing copy back, in words; while there is anything, the papers are drawn as drafts only. */
export function blockingOf(gaps: readonly Gap[]): string[] {
  return gaps.filter(({ level, waived }) => level === 'block' && waived === null).map(({ say }) => say)
}
