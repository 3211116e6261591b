import { countyKey } from '../cases/names'
import { not, type Compilers, type Condition, type ConditionContext } from './condition-context'
import type { Run } from './run'
import { isAmong, ownWords } from './words'

const isOneOf =
  (read: (run: Run) => string | null) =>
  (values: readonly string[]): Condition => {
    const words = ownWords(values)
    return (run) => isAmong(read(run) ?? '', words)
  }

function inCounty(counties: readonly string[]): Condition {
  const keys = counties.map(countyKey)
  return ({ facts }) => isAmong(countyKey(facts.case.county ?? ''), keys)
}

function hasFlag(flags: readonly string[]): Condition {
  const words = ownWords(flags)
  return (run) => run.facts.case.flags.some((flag) => isAmong(flag, words))
}

function hasAllFlags(flags: readonly string[]): Condition {
  return (run) => flags.every((flag) => run.facts.case.flags.includes(flag))
}

function caseIs({ fact, is }: { readonly fact: string; readonly is: readonly string[] }): Condition {
  return ({ facts }) => is.includes(facts.case.further.words[fact] ?? '')
}

function caseHas(facts: readonly string[]): Condition {
  return (run) => {
    const recorded = Object.values(run.facts.case.further)
    return facts.some((id) => recorded.some((kind) => id in kind))
  }
}

/** A set of holidays that the fact names and no policy holds: its days cannot count. */
function namesNoSet(fact: string, { policies }: ConditionContext): Condition {
  const held = [...policies.values()].filter(({ rule }) => rule['also-set-of'] === fact)
  return ({ facts }) => {
    const name = facts.case.further.words[fact]
    return name !== undefined && !held.some(({ setDays }) => setDays?.has(name) === true)
  }
}

const courtIs = isOneOf((run) => run.facts.case.court)
const recipientIs = isOneOf((run) => run.facts.recipient.kind)

type CaseKey =
  | 'court'
  | 'not-court'
  | 'county'
  | 'not-county'
  | 'flag'
  | 'all-flags'
  | 'no-flag'
  | 'place-of-service'
  | 'method'
  | 'recipient'
  | 'not-recipient'
  | 'signer'
  | 'age-under'
  | 'age-from'
  | 'age-unknown'
  | 'case-is'
  | 'case-is-not'
  | 'case-has'
  | 'case-lacks'
  | 'names-no-set'

/** What a condition asks of the case and of the recipient. */
export const caseConditions: Compilers<CaseKey> = {
  court: courtIs,
  'not-court': not(courtIs),
  county: inCounty,
  'not-county': not(inCounty),
  flag: hasFlag,
  'all-flags': hasAllFlags,
  'no-flag': not(hasFlag),
  'place-of-service': isOneOf((run) => run.facts.placeOfService),
  method: isOneOf((run) => run.facts.method),
  recipient: recipientIs,
  'not-recipient': not(recipientIs),
  signer: isOneOf((run) => run.facts.case.signer),
  'age-under': (age) => (run) => run.facts.recipient.age !== null && run.facts.recipient.age < age,
  'age-from': (age) => (run) => run.facts.recipient.age !== null && run.facts.recipient.age >= age,
  'age-unknown': () => (run) => run.facts.recipient.age === null,
  'case-is': caseIs,
  'case-is-not': not(caseIs),
  'case-has': caseHas,
  'case-lacks': not(caseHas),
  'names-no-set': namesNoSet,
}
