/** Every path that a condition looks at, with its words among them, in the order in which they are written. */
export function pathsIn(when: unknown): string[] {
  if (typeof when === 'string') return [when]
  if (Array.isArray(when)) return when.flatMap(pathsIn)
  if (typeof when !== 'object' || when === null) return []
  return Object.entries(when).flatMap(([key, value]: [string, unknown]) => [key, ...pathsIn(value)])
}
