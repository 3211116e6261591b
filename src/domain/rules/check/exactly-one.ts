import { flaw, placeOf, type Flaw, type Path } from './flaw'
import { joined } from './words'

/** Which of the keys an object has. */
export function present<K extends string>(
  object: Readonly<Partial<Record<K, unknown>>>,
  keys: readonly K[],
): K[] {
  return keys.filter((key) => object[key] !== undefined)
}

/** A flaw unless the object has one of the keys and no more. */
export function exactlyOne<K extends string>(
  object: Readonly<Partial<Record<K, unknown>>>,
  keys: readonly K[],
  path: Path,
): Flaw[] {
  const found = present(object, keys)
  if (found.length === 1) return []
  const what = found.length === 0 ? 'none of them' : joined(found)
  return [flaw(path, `${placeOf(path)} has ${what}; allowed: exactly one of ${keys.join(', ')}`)]
}
