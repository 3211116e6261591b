import type { Json, MatterEvent } from '../../domain/cases/matter'
import { isList, isObject } from '../../domain/cases/matter'
import type { LedgerEvent } from '../../stores/read/types'
import type { RecordedWords } from '../events/recorded-words'
import { outcomeWords } from '../events/vocabulary'
import { paths } from '../paths'
import { momentWords, plain, sentence } from '../words'
import { doneText } from './declared-acts'

export type Fact = { readonly label: string; readonly text: string }

export type EntryView = {
  readonly id: string
  readonly title: string
  readonly outcome: string
  readonly when: string
  readonly facts: readonly Fact[]
  readonly by: string
  readonly recorded: string
  /** `entered 3 days after`, where it was not entered the same day. */
  readonly late: string
  readonly strike: string
  readonly struck: { readonly by: string; readonly when: string; readonly reason: string } | null
  readonly number: number
}

/** The labels of what an entry tells, in the order of telling; what is not listed follows under its own key. */
const LABELS: readonly (readonly [path: string, label: string])[] = [
  ['place.address', 'Address'],
  ['place.unit', 'Unit'],
  ['place.county', 'County'],
  ['place.state', 'State'],
  ['place.kind', 'Place'],
  ['to.name', 'Person'],
  ['to.nameRefused', 'Name refused'],
  ['to.relationship', 'Relationship'],
  ['to.title', 'Title'],
  ['to.said', 'Said'],
  ['to.resides', 'Lives there'],
  ['to.worksHere', 'Works there'],
  ['substituteAge', 'Age'],
  ['to.understood', 'Understood'],
  ['to.kind', 'Kind of address'],
  ['to.address', 'Address'],
  ['manner', 'Manner'],
  ['identifiedBy.how', 'Identified by'],
  ['action', 'Tried'],
  ['observed', 'Observed'],
  ['description', 'Description'],
  ['military', 'Military service'],
  ['door', 'Door'],
  ['means', 'Fixed with'],
  ['place.basis', 'Place known from'],
  ['mailClass', 'Class of mail'],
  ['envelope', 'Envelope'],
  ['depositedAt', 'Put in the mail'],
  ['by.name', 'Done by'],
  ['kind', 'Asked where'],
  ['of', 'Asked of'],
  ['result', 'Result'],
  ['gps', 'Position'],
  ['note', 'Note'],
]

const TITLE_ONLY: readonly string[] = ['type', 'at', 'outcome']

/** Keys under which people write what they like: shown as written, hyphens and all. */
const OWN_WORDS: readonly string[] = [
  'name',
  'address',
  'unit',
  'title',
  'said',
  'of',
  'result',
  'observed',
  'note',
  'other',
  'basis',
  'askedOf',
  'depositedAt',
  'means',
]

function ownWord(word: string, called: RecordedWords): string {
  return called[word] ?? momentWords(plain(word))
}

function words(value: Json | undefined, key: string, called: RecordedWords): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'string') return OWN_WORDS.includes(key) ? value : ownWord(value, called)
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (typeof value === 'number') return String(value)
  if (isList(value)) return value.map((item) => words(item, key, called)).join(', ')
  if (isObject(value)) {
    const parts = Object.entries(value).map(([part, item]) => [part, words(item, part, called)] as const)
    return parts.flatMap(([part, text]) => (text === '' ? [] : [`${keyWords(part)}: ${text}`])).join(' · ')
  }
  return ''
}

/** `askedOf` → `asked of`. */
function keyWords(key: string): string {
  return key.replace(/[A-Z]/g, (capital) => ` ${capital.toLowerCase()}`)
}

function at(event: MatterEvent, path: string): Json | undefined {
  return path
    .split('.')
    .reduce<Json | undefined>((value, key) => (isObject(value) ? value[key] : undefined), event)
}

/** Parts of an object that no label speaks of are told together. */
function rest(event: MatterEvent, called: RecordedWords): Fact[] {
  const told = new Set(LABELS.map(([path]) => path))
  return Object.entries(event).flatMap(([key, value]) => {
    if (TITLE_ONLY.includes(key) || told.has(key)) return []
    const others = isObject(value)
      ? Object.fromEntries(Object.entries(value).filter(([part]) => !told.has(`${key}.${part}`)))
      : value
    const text = words(others, key, called)
    return text === '' ? [] : [{ label: sentence(keyWords(key)), text }]
  })
}

/** Everything that an event says, label by label, in the words of its people. */
export function factsOf(event: MatterEvent, called: RecordedWords = {}): Fact[] {
  const labelled = LABELS.flatMap(([path, label]) => {
    const text = words(at(event, path), path.split('.').at(-1) ?? path, called)
    return text === '' ? [] : [{ label, text }]
  })
  return [...labelled, ...rest(event, called)]
}

function outcomeOf({ outcome }: MatterEvent): string {
  return typeof outcome === 'string' ? outcomeWords(outcome).toLowerCase() : words(outcome, 'outcome', {})
}

export type Names = ReadonlyMap<string, string>
/** How an instant reads on the clock of the place: `Mon 2 Feb 2026, 19:40`. */
export type LocalWords = (instant: string, zone: string) => string

function nameOf(id: string, names: Names): string {
  return names.get(id) ?? 'someone who is no longer listed'
}

function daysBetween(event: LedgerEvent): number {
  if (event.atUtc === null) return 0
  return Math.floor((Date.parse(event.receivedAt) - Date.parse(event.atUtc)) / 86_400_000)
}

function lateness(event: LedgerEvent): string {
  const days = daysBetween(event)
  if (days < 1) return ''
  return days === 1 ? 'entered a day after' : `entered ${days} days after`
}

function struckView(event: LedgerEvent, names: Names, local: LocalWords): EntryView['struck'] {
  if (event.struck === null) return null
  const { actorId, receivedAt, reason } = event.struck
  return { by: nameOf(actorId, names), when: local(receivedAt, event.zone), reason }
}

type Telling = {
  readonly names: Names
  readonly local: LocalWords
  readonly called: RecordedWords
  readonly mayStrike: boolean
}

/** What was recorded about a serve, newest first; what was struck stays readable, with the reason. */
export function entriesView(
  events: readonly LedgerEvent[],
  { names, local, called, mayStrike }: Telling,
): EntryView[] {
  return events.toReversed().map((event) => ({
    id: event.id,
    title: doneText(event.event.type),
    outcome: outcomeOf(event.event),
    when: momentWords(event.event.at),
    facts: factsOf(event.event, called),
    by: nameOf(event.actorId, names),
    recorded: local(event.receivedAt, event.zone),
    late: lateness(event),
    strike: event.struck === null && mayStrike ? paths.strike(event.serveId, event.id) : '',
    struck: struckView(event, names, local),
    number: event.seq,
  }))
}
