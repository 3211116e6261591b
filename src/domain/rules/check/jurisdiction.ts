import type { CaseFact, JurisdictionFile } from '../jurisdiction-types'
import type { CountingPolicy } from '../counting-types'
import { checkBar } from './bar'
import { checkAmount, checkBody } from './body'
import { checkDeadline } from './deadline'
import { eachAt, eachIn, flaw, placeOf, type Flaw, type Path } from './flaw'
import { unknownWords, type Scope } from './scope'
import { repeatedIds } from './unique'
import { blanksOf, checkWarning } from './warning'
import { checkWhen } from './when'
import { quoted, suggestion } from './words'

/** Blanks that a court's heading can fill from the case. */
const HEADING_BLANKS = ['COUNTY', 'CITY', 'DISTRICT']

/** Checks `jurisdiction.yaml`; its rules may name what only some methods have. */
export function checkJurisdictionFile(file: JurisdictionFile, scope: Scope): Flaw[] {
  return [
    ...repeatedIds(file.courts, ['courts']),
    ...repeatedIds(file.deadlines, ['deadlines']),
    ...repeatedIds(file.warnings, ['warnings']),
    ...factFlaw('zone-of', file['zone-of'], ['word'], [], file.facts),
    ...unknownWords('method', file['ways-first'], ['ways-first'], scope),
    ...eachIn(file.flags, ['flags'], ({ signer }, at) =>
      unknownWords('signer', signer, [...at, 'signer'], scope),
    ),
    ...eachAt(file.courts, ['courts'], ({ heading }, at) =>
      eachAt(heading, [...at, 'heading'], checkHeading),
    ),
    ...eachIn(file.counting, ['counting'], (policy, at) => [
      ...checkPolicy(policy, at, scope),
      ...factFlaws(policy, at, file.facts),
    ]),
    ...eachIn(file.clauses, ['clauses'], ({ when, use }, at) => [
      ...checkWhen(when, [...at, 'when'], scope),
      ...checkBody(use, [...at, 'use'], scope),
    ]),
    ...eachAt(file.bars, ['bars'], (bar, at) => checkBar(bar, at, scope)),
    ...eachAt(file.deadlines, ['deadlines'], (rule, at) => checkDeadline(rule, at, scope)),
    ...eachAt(file.warnings, ['warnings'], (warning, at) => checkWarning(warning, at, scope)),
  ]
}

function checkHeading(line: string, path: Path): Flaw[] {
  return blanksOf(line)
    .filter((blank) => !HEADING_BLANKS.includes(blank))
    .map((blank) =>
      flaw(path, `unknown blank ${quoted(`{${blank}}`)} in heading; ${suggestion(blank, HEADING_BLANKS)}`),
    )
}

type FactKinds = readonly CaseFact['kind'][]

/** What a policy finds its days by, and what kinds of facts can say that. */
const FACTS_OF_POLICIES = {
  'also-set-of': ['word', 'text'],
  'also-days-of': ['days'],
  'forward-from': ['days'],
} as const

function factFlaws(policy: CountingPolicy, path: Path, facts: JurisdictionFile['facts']): Flaw[] {
  return (['also-set-of', 'also-days-of', 'forward-from'] as const).flatMap((key) =>
    factFlaw(key, policy[key], FACTS_OF_POLICIES[key], path, facts),
  )
}

function factFlaw(
  key: string,
  name: string | undefined,
  kinds: FactKinds,
  path: Path,
  facts: JurisdictionFile['facts'],
): Flaw[] {
  const kind = name === undefined ? undefined : facts?.[name]?.kind
  if (name === undefined || (kind !== undefined && kinds.includes(kind))) return []
  const wanted = kinds.join(' or ')
  const message = `${key} wants a fact of the case of the kind ${wanted}; declare ${quoted(name)} so in facts`
  return [flaw([...path, key], message)]
}

function checkPolicy(policy: CountingPolicy, path: Path, scope: Scope): Flaw[] {
  const use = closedDaysFlaw(policy)
  if (use !== null) return [flaw(path, `${placeOf(path)} ${use}`)]
  const below = policy['skip-closed-days-when-shorter-than']
  return [
    ...unknownWords('closed day', policy['if-last-day-is'], [...path, 'if-last-day-is'], scope),
    ...notSkippedFlaws(policy, path),
    ...checkAmount(below, [...path, 'skip-closed-days-when-shorter-than'], scope),
    ...eachAt(policy['court-closures']?.unless, [...path, 'court-closures', 'unless'], (when, at) =>
      checkWhen(when, at, scope),
    ),
  ]
}

/** Only days that the policy calls closed can be counted all the same, and only where it passes over the others. */
function notSkippedFlaws(policy: CountingPolicy, path: Path): Flaw[] {
  const skips = policy.count === 'open-days' || policy['skip-closed-days-when-shorter-than'] !== undefined
  return (policy['not-skipped'] ?? []).flatMap((day, index) => {
    const at = [...path, 'not-skipped', index]
    if (!skips) return [flaw(at, 'no day is passed over here; leave out not-skipped')]
    const isClosed = policy['if-last-day-is']?.includes(day) === true
    return isClosed ? [] : [flaw(at, `${quoted(day)} is no day of if-last-day-is; leave it out`)]
  })
}

/** What a policy does with the days that it calls closed, in its own words. */
function usesOfClosedDays(policy: CountingPolicy): string[] {
  return [
    ...(policy.move === 'none' ? [] : [`moves ${policy.move}`]),
    ...(policy.count === 'open-days' ? ['counts open days'] : []),
    ...(policy['skip-closed-days-when-shorter-than'] === undefined ? [] : ['skips closed days']),
    ...(policy['first-day'] === undefined ? [] : ['begins on an open day']),
  ]
}

/** A policy names closed days if, and only if, it does something with them. */
function closedDaysFlaw(policy: CountingPolicy): string | null {
  const [use] = usesOfClosedDays(policy)
  const closed = policy['if-last-day-is']
  if (use !== undefined && closed === undefined)
    return `${use} and has no if-last-day-is; say from which days`
  if (use === undefined && (closed !== undefined || policy['court-closures'] !== undefined))
    return 'never moves, but names closed days; leave them out or say move: forward'
  return null
}
