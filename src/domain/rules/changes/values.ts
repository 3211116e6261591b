/** Where two versions of a file differ: keys from the top, items of lists by their id where they have one. */
export type ValueChange = {
  readonly path: readonly string[]
  /** Absent where it is new. */
  readonly was?: unknown
  /** Absent where it is gone. */
  readonly is?: unknown
  /** The nearest cite around the place, where there is one. */
  readonly cite?: readonly string[]
}

type Keyed = Readonly<Record<string, unknown>>

/** What tells the items of a list apart, in this order of preference. */
const NAMES: readonly string[] = ['id', 'name', 'clause', 'date', 'year', 'since', 'event', 'path']

function isRecord(value: unknown): value is Keyed {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value)
}

/** The key that each item of both lists has, with a value of its own. */
function nameOf(lists: readonly (readonly unknown[])[]): string | undefined {
  return NAMES.find((name) =>
    lists.every((list) => {
      const values = list.map((item) => (isRecord(item) ? item[name] : undefined))
      const isName = values.every((value) => typeof value === 'string' || typeof value === 'number')
      return isName && new Set(values).size === list.length
    }),
  )
}

function byName(list: readonly unknown[], name: string): Map<string, unknown> {
  return new Map(list.map((item) => [isRecord(item) ? String(item[name]) : '', item]))
}

/** Words are a set where neither list names one twice; their order says nothing. */
function byWord(list: readonly unknown[]): Map<string, unknown> | null {
  const words = new Map(list.map((item) => [String(item), item]))
  return words.size === list.length && list.every((item) => typeof item !== 'object') ? words : null
}

function parts(value: unknown, other: unknown): Map<string, unknown> | null {
  if (isRecord(value) && isRecord(other)) return new Map(Object.entries(value))
  if (!isList(value) || !isList(other)) return null
  const name = nameOf([value, other])
  if (name !== undefined) return byName(value, name)
  if (byWord(value) !== null && byWord(other) !== null) return byWord(value)
  return new Map(value.map((item, index) => [String(index + 1), item]))
}

function citeOf(value: unknown): readonly string[] | null {
  const cite = isRecord(value) ? value['cite'] : null
  return isList(cite) ? cite.map(String) : null
}

type Place = { readonly path: readonly string[]; readonly cite?: readonly string[] }

function inside({ path, cite }: Place, key: string, value: unknown): Place {
  const around = citeOf(value) ?? cite
  return around === undefined ? { path: [...path, key] } : { path: [...path, key], cite: around }
}

/** Every place at which two values differ, as deep as it goes; no place twice. */
export function changedValues(was: unknown, is: unknown, place: Place = { path: [] }): ValueChange[] {
  const [old, now] = [parts(was, is), parts(is, was)]
  if (old === null || now === null) return Object.is(was, is) ? [] : [{ ...place, was, is }]
  const keys = [...new Set([...old.keys(), ...now.keys()])]
  return keys.flatMap((key) => {
    const [before, after] = [old.get(key), now.get(key)]
    const at = inside(place, key, after ?? before)
    if (!now.has(key)) return [{ ...at, was: before }]
    return old.has(key) ? changedValues(before, after, at) : [{ ...at, is: after }]
  })
}
