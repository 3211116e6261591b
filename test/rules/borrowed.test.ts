import { addDays, dayOf, isoDay, type Day } from '../../src/domain/calendar/day'
import { readFacts } from '../../src/domain/cases/read-facts'
import { explainSheet } from '../../src/domain/deadlines/explain'
import type { LoadedJurisdiction } from '../../src/domain/rules/loaded'
import type { Example, MethodFile } from '../../src/domain/rules/method-types'
import { exampleEntry } from '../../src/domain/rules/worked'
import { outcomeOf } from '../support/outcome'
import { shipped, shippedRulebook } from './support/shipped'

/** What is done, each act so many days after the first day of the case, with what is recorded of it. */
type Acts = Readonly<
  Record<string, number | { readonly after: number; readonly with: Readonly<Record<string, unknown>> }>
>

/** A way of service that the federal courts borrow, where it comes from, and acts on both sides of its numbers. */
type Borrowed = {
  readonly federal: string
  readonly state: string
  readonly own: string
  /** Deadlines whose days must be the same. */
  readonly days: readonly string[]
  readonly acts: Acts
  /** A person of age where nothing is said. */
  readonly recipient?: Example['given']['recipient']
}

const left = (after: number, substituteAge: number, more: Readonly<Record<string, unknown>> = {}): Acts => ({
  'left-with-substitute': { after, with: { substituteAge, ...more } },
})

const complete = ['service-complete']

const rows: readonly Borrowed[] = [
  ...[13, 14, 15, 16].map((age) => ({
    ...{ federal: 'state-law-fl-substitute-abode', state: 'us-fl', own: 'substitute-abode', days: complete },
    acts: left(10, age),
  })),
  ...[11, 12, 13, 14].map((age) => ({
    ...{ federal: 'state-law-il-abode', state: 'us-il', own: 'abode', days: complete },
    acts: { ...left(10, age), mailed: 10 },
  })),
  ...[12, 13, 14, 15].map((age) => ({
    ...{ federal: 'state-law-nj-household-member', state: 'us-nj', own: 'household-member', days: complete },
    acts: left(10, age, { resides: true }),
  })),
  ...[15, 16, 17, 18].map((age) => ({
    ...{ federal: 'state-law-tx-substitute-at-location', state: 'us-tx', own: 'substitute-at-location' },
    days: complete,
    acts: { 'order-granted': 5, ...left(10, age) },
  })),
  ...[0, 1, 20, 21].map((later) => ({
    ...{ federal: 'state-law-ny-deliver-and-mail', state: 'us-ny', own: 'deliver-and-mail' },
    days: ['mail-by', 'service-complete'],
    acts: { 'left-with-substitute': 10, mailed: 10 + later, 'proof-filed': 12 + later },
  })),
  ...[1, 20, 21].map((later) => ({
    ...{ federal: 'state-law-ny-deliver-and-mail', state: 'us-ny', own: 'deliver-and-mail' },
    days: ['deliver-by', 'service-complete'],
    acts: { mailed: 10, 'left-with-substitute': 10 + later, 'proof-filed': 12 + later },
  })),
  ...[0, 1, 20, 21].map((later) => ({
    ...{ federal: 'state-law-ny-nail-and-mail', state: 'us-ny', own: 'nail-and-mail' },
    days: ['mail-by', 'service-complete'],
    acts: { affixed: 10, mailed: 10 + later, 'proof-filed': 12 + later },
  })),
  ...[1, 20, 21].map((later) => ({
    ...{ federal: 'state-law-ny-nail-and-mail', state: 'us-ny', own: 'nail-and-mail' },
    days: ['affix-by', 'service-complete'],
    acts: { mailed: 10, affixed: 10 + later, 'proof-filed': 12 + later },
  })),
  ...[-1, 0, 3].map((later) => ({
    ...{ federal: 'state-law-ca-substituted', state: 'us-ca', own: 'substituted-abode', days: complete },
    acts: { 'left-with-substitute': 10, mailed: 10 + later },
  })),
  {
    ...{
      federal: 'state-law-ca-out-of-state-mail',
      state: 'us-ca',
      own: 'out-of-state-mail',
      days: complete,
    },
    acts: { mailed: 10 },
  },
  {
    ...{ federal: 'state-law-ca-acknowledgment', state: 'us-ca', own: 'mail-acknowledgment', days: complete },
    acts: { 'acknowledgment-mailed': 5, 'acknowledgment-signed': 10, 'acknowledgment-returned': 12 },
  },
  {
    ...{ federal: 'state-law-ny-mail-acknowledgment', state: 'us-ny', own: 'mail-acknowledgment' },
    days: complete,
    acts: { mailed: 5, 'papers-received': 8, 'acknowledgment-returned': 12 },
  },
  ...['addressee', 'stranger'].map((signedBy) => ({
    ...{ federal: 'state-law-tx-certified-mail', state: 'us-tx', own: 'certified-mail', days: complete },
    acts: { mailed: 5, delivered: { after: 10, with: { signedBy } } },
  })),
  ...[16, 17, 18, 19].map((age) => ({
    ...{ federal: 'state-law-pa-residence-adult-family', state: 'us-pa', own: 'residence-adult-family' },
    days: complete,
    acts: left(10, age),
  })),
  ...[14, 15, 18].map((age) => ({
    ...{ federal: 'state-law-fl-minor', state: 'us-fl', own: 'minor-parent', days: complete },
    ...{ acts: left(10, age), recipient: 'minor' },
  })),
  ...(['agent-served', 'delivered'] as const).map((act) => ({
    ...{ federal: 'state-law-fl-incompetent', state: 'us-fl', own: 'incompetent-custodian', days: complete },
    ...{ acts: { [act]: 10 }, recipient: 'incompetent' },
  })),
  ...[17, 18].flatMap((age) => [
    {
      ...{ federal: 'state-law-nj-minor', state: 'us-nj', own: 'minor-parent', days: complete },
      ...{ acts: left(10, age, { to: 'sibling' }), recipient: { kind: 'minor', age: 12 } },
    },
    {
      ...{ federal: 'state-law-nj-incompetent', state: 'us-nj', own: 'incapacitated-guardian' },
      ...{ days: complete, acts: left(10, age), recipient: 'incompetent' },
    },
    {
      ...{ federal: 'state-law-pa-minor', state: 'us-pa', own: 'minor-420', days: complete },
      ...{ acts: left(10, age), recipient: 'minor' },
    },
  ]),
  ...[13, 14].map((age) => ({
    ...{ federal: 'state-law-nj-minor', state: 'us-nj', own: 'minor-parent', days: complete },
    ...{ acts: { 'agent-served': { after: 10, with: { to: 'parent' } } }, recipient: { kind: 'minor', age } },
  })),
  {
    ...{ federal: 'state-law-pa-incompetent', state: 'us-pa', own: 'incapacitated-421', days: complete },
    ...{ acts: { delivered: 10 }, recipient: 'incompetent' },
  },
  ...(['minor', 'incompetent'] as const).map((kind) => ({
    ...{ federal: `state-law-il-${kind}`, state: 'us-il', own: kind, days: complete },
    ...{ acts: { delivered: 10 }, recipient: kind },
  })),
  ...[13, 14].map((age) => ({
    ...{ federal: 'state-law-ny-minor', state: 'us-ny', own: 'infant', days: complete },
    ...{ acts: { delivered: { after: 10, with: { to: 'parent' } } }, recipient: { kind: 'minor', age } },
  })),
  ...['place-of-business', 'residence-adult-family'].map((own) => ({
    ...{ federal: `state-law-pa-${own}`, state: 'us-pa', own, days: complete },
    acts: { 'left-with-substitute': 10 },
  })),
]

function loadedOf(id: string): LoadedJurisdiction {
  const found = shipped.find((loaded) => loaded.id === id)
  if (found === undefined) throw new Error(`no rules for ${id}`)
  return found
}

function methodOf(loaded: LoadedJurisdiction, id: string): MethodFile {
  const found = loaded.methods.find((method) => method.id === id)
  if (found === undefined) throw new Error(`no ${id} in ${loaded.id}`)
  return found
}

function eventsFrom(first: Day, acts: Acts): NonNullable<Example['given']['events']> {
  const dated = Object.entries(acts).map(([type, act]) => {
    const { after, with: more } = typeof act === 'number' ? { after: act, with: {} } : act
    return [type, [{ at: isoDay(addDays(first, after)), ...more }]] as const
  })
  return Object.fromEntries(dated)
}

type Told = {
  readonly days: Readonly<Record<string, string | null>>
  readonly violations: readonly string[]
}

function toldBy(
  id: string,
  name: string,
  first: Day,
  { acts, state, days, recipient = 'natural-person' }: Borrowed,
): Told {
  const loaded = loadedOf(id)
  const method = methodOf(loaded, name)
  const given: Example['given'] = {
    commenced: isoDay(first),
    'place-of-service': name.endsWith('out-of-state-mail') ? 'out-of-state' : 'in-state',
    recipient,
    events: eventsFrom(first, acts),
    ...(id === 'us-federal' ? { facts: { 'forum-state': state } } : {}),
  }
  const entry = exampleEntry({ name, given, expect: {} }, method, id)
  const { days: all, violations } = outcomeOf(
    explainSheet(readFacts(entry, shippedRulebook), shippedRulebook, null),
  )
  return { days: Object.fromEntries(days.map((day) => [day, all[day] ?? null])), violations }
}

/** The words of breach that both files know: the state's other bars and limits are not the federal court's. */
function sharedWords({ federal, state, own }: Borrowed): ReadonlySet<string> {
  const wordsOf = (id: string, name: string): string[] => {
    const loaded = loadedOf(id)
    const { bars, deadlines } = methodOf(loaded, name)
    return [...(loaded.jurisdiction.bars ?? []), ...(bars ?? []), ...deadlines].map((one) => one.id)
  }
  const theirs = new Set(wordsOf(state, own))
  return new Set(wordsOf('us-federal', federal).filter((word) => theirs.has(word)))
}

const firstDays = Array.from({ length: 120 }, (_, index) => addDays(dayOf(2026, 1, 5), index))

// Two files hold the same numbers of a state: its own, and the federal one that borrows its way of service. Whatever
// moves in one must move in the other: completion, the limits between two acts, ages, forbidden days, the order of acts.
describe('a way of service that the federal courts borrow', () => {
  test('is here for each of the federal files but three: one takes two acts, two their state serves under its general ways', () => {
    const files = methodsBorrowed().filter((id) => !rows.some(({ federal }) => federal === id))
    expect(files).toEqual(['state-law-ca-minor', 'state-law-ca-public-entity', 'state-law-ny-incompetent'])
  })

  test.each(rows.map((row) => [`${row.federal}: ${JSON.stringify(row.acts)}`, row] as const))(
    'is counted as by the state itself, on 120 days: %s',
    (_name, row) => {
      const shared = sharedWords(row)
      const common = ({ days, violations }: Told): Told => ({
        days,
        violations: violations.filter((word) => shared.has(word)).toSorted(),
      })
      const told = (id: string, name: string): Told[] =>
        firstDays.map((first) => common(toldBy(id, name, first, row)))
      expect(told('us-federal', row.federal)).toEqual(told(row.state, row.own))
    },
  )
})

test('each of them is complete on some day of these, so that equal is not merely unknown on both sides', () => {
  const known = rows.filter((row) =>
    firstDays.some((first) => toldBy(row.state, row.own, first, row).days['service-complete'] !== null),
  )
  expect(new Set(known.map(({ federal }) => federal))).toEqual(new Set(rows.map(({ federal }) => federal)))
})

function methodsBorrowed(): string[] {
  return loadedOf('us-federal')
    .methods.map(({ id }) => id)
    .filter((id) => id.startsWith('state-law-'))
    .toSorted()
}
