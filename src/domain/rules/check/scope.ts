import { PUBLIC_HOLIDAY } from '../../calendar/court-calendar'
import { WEEKDAY_NAMES } from '../../calendar/holidays'
import { EVENT_TYPES } from '../../cases/event-types'
import type { CaseFact, JurisdictionFile } from '../jurisdiction-types'
import type { LoadedJurisdiction } from '../loaded'
import type { Clause, DeadlineRule } from '../rule-types'
import type { MethodFile } from '../method-types'
import { flaw, type Flaw, type Path } from './flaw'
import { suggestion } from './words'

/** What a word in a rule file can name. */
export type Vocabulary =
  | 'event'
  | 'court'
  | 'flag'
  | 'recipient'
  | 'signer'
  | 'counting policy'
  | 'closed day'
  | 'fact of the case'
  | 'day of the case'
  | 'hour of the case'
  | 'clause'
  | 'method'
  | 'proof'
  | 'part of a proof'
  | 'oath'
  | 'application'
  | 'deadline'
  | 'limit'
  | 'service act'

/** The words that may be used at a place: those of the jurisdiction, and of one method or of all. */
export type Scope = {
  readonly words: Readonly<Record<Vocabulary, readonly string[]>>
  /** The deadlines that may have this id here; several where methods differ. */
  readonly deadlines: readonly DeadlineRule[]
  readonly clauses: Readonly<Record<string, Clause>>
  readonly flags: JurisdictionFile['flags']
  readonly coversFrom: string
}

/** The jurisdiction's deadlines with the method's own in their place or behind them. */
export function deadlinesOf(loaded: LoadedJurisdiction, method: MethodFile): DeadlineRule[] {
  const own = new Set([...method.deadlines.map(({ id }) => id), ...undecidedOf(method)])
  return [...loaded.jurisdiction.deadlines.filter(({ id }) => !own.has(id)), ...method.deadlines]
}

export function undecidedOf(method: MethodFile): string[] {
  return (method.undecided ?? []).map(({ deadline }) => deadline)
}

/** What a method file may name. */
export function scopeOfMethod(loaded: LoadedJurisdiction, method: MethodFile): Scope {
  return scope(loaded, [method], deadlinesOf(loaded, method))
}

/** What the jurisdiction's own file may name: the deadlines of any method, which may lack them. */
export function scopeOfJurisdiction(loaded: LoadedJurisdiction): Scope {
  const deadlines = [
    ...loaded.jurisdiction.deadlines,
    ...loaded.methods.flatMap((method) => method.deadlines),
  ]
  return scope(loaded, loaded.methods, deadlines)
}

function scope(
  loaded: LoadedJurisdiction,
  methods: readonly MethodFile[],
  deadlines: readonly DeadlineRule[],
): Scope {
  const { jurisdiction } = loaded
  const unique = (words: readonly string[]): string[] => [...new Set(words)]
  return {
    deadlines,
    clauses: jurisdiction.clauses ?? {},
    flags: jurisdiction.flags,
    coversFrom: jurisdiction['covers-from'],
    words: {
      event: [...EVENT_TYPES, ...Object.keys(jurisdiction.events ?? {})],
      'fact of the case': Object.keys(jurisdiction.facts ?? {}),
      'day of the case': ofKind(jurisdiction, 'day'),
      'hour of the case': ofKind(jurisdiction, 'hour'),
      court: jurisdiction.courts.map(({ id }) => id),
      flag: Object.keys(jurisdiction.flags),
      recipient: Object.keys(jurisdiction.recipients),
      signer: Object.keys(jurisdiction.signers),
      'counting policy': Object.keys(jurisdiction.counting),
      'closed day': [...WEEKDAY_NAMES, PUBLIC_HOLIDAY, ...Object.keys(loaded.holidays.sets ?? {})],
      clause: Object.keys(jurisdiction.clauses ?? {}),
      method: loaded.methods.map(({ id }) => id),
      proof: loaded.proofs.filter(({ part }) => part !== true).map(({ id }) => id),
      'part of a proof': loaded.proofs.filter(({ part }) => part === true).map(({ id }) => id),
      oath: (loaded.oaths?.forms ?? []).map(({ id }) => id),
      application: (loaded.motions?.motions ?? []).map(({ id }) => id),
      deadline: unique([...deadlines.map(({ id }) => id), ...methods.flatMap(undecidedOf)]),
      limit: unique(deadlines.filter(canBeMissed).map(({ id }) => id)),
      'service act': unique(methods.flatMap((method) => method['service-acts'].flat())),
    },
  }
}

function ofKind({ facts = {} }: JurisdictionFile, wanted: CaseFact['kind']): string[] {
  return Object.entries(facts).flatMap(([id, { kind }]) => (kind === wanted ? [id] : []))
}

function canBeMissed(rule: DeadlineRule): boolean {
  return rule.kind !== 'effect' && (rule['limits-deadline'] !== undefined || (rule.limits ?? []).length > 0)
}

/** A flaw for each word that names nothing of its kind; a list is looked at word by word. */
export function unknownWords(
  vocabulary: Vocabulary,
  words: string | readonly string[] | undefined,
  path: Path,
  { words: known }: Scope,
): Flaw[] {
  if (words === undefined) return []
  if (typeof words === 'string') return unknownWord(vocabulary, words, path, known[vocabulary])
  return words.flatMap((word, index) => unknownWord(vocabulary, word, [...path, index], known[vocabulary]))
}

function unknownWord(vocabulary: Vocabulary, word: string, path: Path, known: readonly string[]): Flaw[] {
  if (known.includes(word)) return []
  return [flaw(path, `unknown ${vocabulary} "${word}"; ${suggestion(word, known)}`)]
}
