import { parseLocalMoment } from '../../calendar/local-moment'
import type { LoadedJurisdiction } from '../loaded'
import type { Example, MethodFile } from '../method-types'
import { exactlyOne } from './exactly-one'
import { eachIn, flaw, placeOf, type Flaw, type Path } from './flaw'
import { deadlinesOf, unknownWords, type Scope } from './scope'
import { suggestion } from './words'

export type ExampleContext = {
  readonly loaded: LoadedJurisdiction
  readonly method: MethodFile
  readonly scope: Scope
}

const LISTS = ['violations', 'warnings']

/** Checks that an example asks for something of its file, and knows every word it uses. */
export function checkExample(example: Example, path: Path, context: ExampleContext): Flaw[] {
  return [
    ...givenFlaws(example.given, [...path, 'given'], context.scope),
    ...expectFlaws(example.expect, [...path, 'expect'], context),
  ]
}

function givenFlaws(given: Example['given'], path: Path, scope: Scope): Flaw[] {
  const { recipient } = given
  const kind = typeof recipient === 'object' ? recipient.kind : recipient
  return [
    ...unknownWords('court', given.court, [...path, 'court'], scope),
    ...unknownWords('flag', given.flags, [...path, 'flags'], scope),
    ...unknownWords('recipient', kind, [...path, 'recipient'], scope),
    ...unknownWords('signer', given.signer, [...path, 'signer'], scope),
    ...Object.keys(given.facts ?? {}).flatMap((fact) =>
      unknownWords('fact of the case', fact, [...path, 'facts', fact], scope),
    ),
    ...Object.keys(given.events ?? {}).flatMap((event) =>
      unknownWords('event', event, [...path, 'events', event], scope),
    ),
    ...(given.period === undefined
      ? []
      : exactlyOne(given.period, ['days', 'months', 'years', 'hours'], [...path, 'period'])),
  ]
}

function expectFlaws(expect: Example['expect'], path: Path, context: ExampleContext): Flaw[] {
  const ids = context.scope.words.deadline
  const readings = readingWords(context)
  const unknown = Object.keys(expect)
    .filter((key) => !LISTS.includes(key) && !ids.includes(key) && !readings.includes(key))
    .map((key) =>
      flaw([...path, key], `unknown deadline "${key}" in expect; ${suggestion(key, [...ids, ...LISTS])}`),
    )
  if (unknown.length > 0) return unknown
  return [
    ...ownFlaws(expect, path, context),
    ...eachIn(expect, path, (value, at) => valueFlaws(value, at, context)),
  ]
}

function ownFlaws(expect: Example['expect'], path: Path, { method }: ExampleContext): Flaw[] {
  const own = [
    ...method.deadlines.map(({ id }) => id),
    ...(method.undecided ?? []).map(({ deadline }) => deadline),
  ]
  const isOwn = Object.keys(expect).some((key) => LISTS.includes(key) || own.includes(key))
  return isOwn
    ? []
    : [
        flaw(
          path,
          `${placeOf(path)} names no deadline of this file; allowed: ${own.join(', ')}, ${LISTS.join(', ')}`,
        ),
      ]
}

function valueFlaws(value: Example['expect'][string], path: Path, context: ExampleContext): Flaw[] {
  const key = String(path.at(-1))
  if (key === 'violations') return unknownIn(value, violationWords(context), 'violation', path)
  if (key === 'warnings') return unknownIn(value, warningWords(context), 'warning', path)
  if (value === null) return []
  const rule = context.scope.deadlines.find(({ id }) => id === key)
  if (rule?.kind === 'choice') return unknownIn([value].flat(), formWords(context), 'form', path)
  if (typeof value === 'string' && parseLocalMoment(value) !== null) return []
  return [
    flaw(path, `${key} is ${JSON.stringify(value)}; allowed: a day that exists, written YYYY-MM-DD, or null`),
  ]
}

function unknownIn(value: unknown, known: readonly string[], what: string, path: Path): Flaw[] {
  if (!Array.isArray(value))
    return [flaw(path, `${placeOf(path)} is no list; allowed: a list of words, [] for none`)]
  return value
    .map((word) => String(word))
    .filter((word) => !known.includes(word))
    .map((word) => flaw(path, `unknown ${what} "${word}"; ${suggestion(word, known)}`))
}

function violationWords({ loaded, method, scope }: ExampleContext): string[] {
  const bars = [...(loaded.jurisdiction.bars ?? []), ...(method.bars ?? [])].map(({ id }) => id)
  const bound = scope.deadlines
    .filter(({ kind }) => kind === 'limit' || kind === 'not-before')
    .map((rule) => rule['if-missed']?.violation ?? rule.id)
  return [...new Set([...bound, ...bars, loaded.jurisdiction['method-bar'].id])]
}

/** Other readings, whose days an example may give by their ids. */
function readingWords({ loaded, method }: ExampleContext): string[] {
  return deadlinesOf(loaded, method).flatMap((rule) => (rule['other-readings'] ?? []).map(({ id }) => id))
}

function formWords({ loaded }: ExampleContext): string[] {
  return [...new Set((loaded.oaths?.forms ?? []).map(({ id }) => id))]
}

/** Ids of the warnings that can appear with a method: its own and the jurisdiction's, other readings, diligence. */
export function warningWords({ loaded, method }: Omit<ExampleContext, 'scope'>): string[] {
  const rules = [...(loaded.jurisdiction.warnings ?? []), ...(method.warnings ?? [])]
  const readings = deadlinesOf(loaded, method).flatMap((rule) => rule['other-readings'] ?? [])
  const checks = method.requires === undefined ? [] : (loaded.diligence?.checks ?? [])
  return [...new Set([...rules, ...readings, ...checks].map(({ id }) => id))]
}
