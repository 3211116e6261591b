import fc from 'fast-check'
import { readFacts } from '../../../src/domain/cases/read-facts'
import { DomainError } from '../../../src/domain/errors'
import { build } from '../../support/build'
import { fullEntry } from '../../support/entries'
import { refusal } from '../../support/refusal'

const rulebook = build.rulebook()

/** Values that break careless readers. */
const nasty = fc.constantFrom<unknown>(
  null,
  '',
  ' ',
  'today',
  '2026-02-30',
  '2026-02-29T10:00',
  '__proto__',
  'constructor',
  'toString',
  0,
  -0,
  -1,
  0.1,
  1e21,
  Number.MAX_SAFE_INTEGER,
  [],
  [null],
  [[]],
  {},
  { kind: null },
  { days: -1 },
  { day: 'x' },
  '𝕏'.repeat(200),
  '\u0000',
)
const anything = fc.oneof(fc.jsonValue({ maxDepth: 3 }), nasty)
const keys = fc.oneof(
  fc.string(),
  fc.constantFrom('__proto__', 'constructor', 'hasOwnProperty', 'Commenced', 'even', 'terms', 'at', 'to'),
)

type Place = readonly (string | number)[]

/** Every place of a JSON value: the whole, each key, each entry. */
function placesOf(value: unknown, above: Place = []): Place[] {
  if (typeof value !== 'object' || value === null) return [above]
  const below = Object.entries(value).flatMap(([key, inner]) => placesOf(inner, [...above, key]))
  return [above, ...below]
}

/** The value with another one at a place, or without what was there. */
function replaced(value: unknown, [key, ...rest]: Place, by: { readonly value: unknown } | null): unknown {
  if (key === undefined) return by?.value ?? null
  if (typeof value !== 'object' || value === null) return value
  const inside: [string, unknown][] = Object.entries(value)
  const entries = inside.flatMap(([name, inner]): [string, unknown][] => {
    if (name !== String(key)) return [[name, inner]]
    if (rest.length > 0) return [[name, replaced(inner, rest, by)]]
    return by === null ? [] : [[name, by.value]]
  })
  return Array.isArray(value) ? entries.map(([, inner]) => inner) : Object.fromEntries(entries)
}

function isSentence({ code, message, path }: DomainError): boolean {
  return /^[a-z-]+$/.test(code) && message.length > 10 && path !== undefined && path !== ''
}

/** The same value with the keys of every object in another order. */
function withKeysTurned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((inner: unknown) => withKeysTurned(inner))
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([key, inner]) => [key, withKeysTurned(inner)] as const)
  return Object.fromEntries(entries.toReversed())
}

describe('reading an entry', () => {
  test('of any JSON at all gives facts or a refusal with its place', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (entry) => {
        const error = refusal(entry)
        expect(error === null || isSentence(error)).toBe(true)
      }),
      { numRuns: 500 },
    )
  })

  test('with anything at any one place gives facts or a refusal with its place', () => {
    const places = placesOf(fullEntry())
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.option(fc.record({ value: anything })), (place, by) => {
        const error = refusal(replaced(fullEntry(), place, by))
        expect(error === null || isSentence(error)).toBe(true)
      }),
      { numRuns: 3000 },
    )
  })

  test('with a key too many at any place gives facts or a refusal with its place', () => {
    const objects = placesOf(fullEntry())
    fc.assert(
      fc.property(fc.constantFrom(...objects), keys, anything, (place, key, value) => {
        const text = JSON.stringify(replaced(fullEntry(), place, { value: { [key]: value } }))
        const error = refusal(JSON.parse(text))
        expect(error === null || isSentence(error)).toBe(true)
      }),
      { numRuns: 1000 },
    )
  })

  test('a key named __proto__ in a file changes nothing', () => {
    const text = JSON.stringify(fullEntry()).replace(
      '{',
      '{"__proto__":{"case":{},"events":[],"polluted":true},',
    )
    expect(readFacts(JSON.parse(text), rulebook)).toEqual(readFacts(fullEntry(), rulebook))
    expect('polluted' in {}).toBe(false)
  })

  test('does not depend on the order of keys', () => {
    const turned = withKeysTurned(fullEntry())
    expect(JSON.stringify(turned)).not.toBe(JSON.stringify(fullEntry()))
    expect(readFacts(turned, rulebook)).toEqual(readFacts(fullEntry(), rulebook))
  })

  test('leaves the entry as it was', () => {
    const entry = fullEntry()
    readFacts(entry, rulebook)
    expect(entry).toEqual(fullEntry())
  })
})
