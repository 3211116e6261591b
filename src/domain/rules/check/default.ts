import type { DefaultFile, DefaultNeed } from '../default-types'
import type { MethodFile } from '../method-types'
import { flaw, placeOf, eachAt, type Flaw, type Path } from './flaw'
import { checkMail } from './mail'
import { unknownWords, type Scope } from './scope'
import { repeatedIds } from './unique'
import { checkWarningWhen } from './when'

/** Checks `default.yaml`: every need says by what it is met, in words that the jurisdiction has. */
export function checkDefault(file: DefaultFile, scope: Scope): Flaw[] {
  return [
    ...repeatedIds(file.needs, ['needs']),
    ...eachAt(file.needs, ['needs'], (need, path) => checkNeed(need, path, scope)),
  ]
}

/** Checks the mailings of a way of service: needs, each of which says what is put into the mail. */
export function checkMailings(mailings: MethodFile['mailings'], path: Path, scope: Scope): Flaw[] {
  return [
    ...repeatedIds(mailings ?? [], path),
    ...eachAt(mailings, path, (need, at) => [
      ...checkNeed(need, at, scope),
      ...(need.mail === undefined ? [flaw(at, `${placeOf(at)} has no "mail"; it must have one`)] : []),
    ]),
  ]
}

/** Checks one need: how it is met, and its words. */
function checkNeed(need: DefaultNeed, path: Path, scope: Scope): Flaw[] {
  return [...shape(need, path), ...words(need, path, scope)]
}

function shape({ reached, done, by, from, papers }: DefaultNeed, path: Path): Flaw[] {
  const place = placeOf(path)
  if (reached !== undefined && (done ?? by ?? from) !== undefined)
    return [flaw(path, `${place} has reached beside done, by or from; allowed: reached alone`)]
  if (reached === undefined && done === undefined && papers === undefined)
    return [flaw(path, `${place} does not say when it is met; add done, reached or papers`)]
  return []
}

/** The kind of deadline that each word cannot name, and the word that names it. */
const BOUNDS = [
  ['by', 'not-before', 'a first day', 'from'],
  ['from', 'limit', 'a last day', 'by'],
] as const

/** A first day is never told as a last one: who reads of it would think that something is late. */
function bounds(need: DefaultNeed, path: Path, { deadlines }: Scope): Flaw[] {
  return BOUNDS.flatMap(([key, kind, what, instead]) =>
    deadlines.some((rule) => rule.id === need[key] && rule.kind === kind)
      ? [flaw([...path, key], `"${String(need[key])}" is ${what} (${kind}); use ${instead}`)]
      : [],
  )
}

function words(need: DefaultNeed, path: Path, scope: Scope): Flaw[] {
  return [
    ...checkWarningWhen(need.when, [...path, 'when'], scope),
    ...eachAt(need.done, [...path, 'done'], (when, at) => checkWarningWhen(when, at, scope)),
    ...(['reached', 'by', 'from', 'unless-none'] as const).flatMap((key) =>
      unknownWords('deadline', need[key], [...path, key], scope),
    ),
    ...bounds(need, path, scope),
    ...unknownWords('proof', need.papers, [...path, 'papers'], scope),
    ...checkMail(need.mail, [...path, 'mail'], scope),
  ]
}
