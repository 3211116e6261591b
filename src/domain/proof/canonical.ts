import { isList, isObject, type Json } from '../cases/matter'

/** The same facts give the same text: keys in code-unit order, nothing for what is absent (RFC 8785 in kind). */
export function canonicalJson(value: Json | undefined): string {
  if (isList(value)) return `[${value.map((item) => canonicalJson(item)).join(',')}]`
  if (!isObject(value)) return JSON.stringify(value ?? null)
  const entries = Object.entries(value)
    .filter(([, item]) => item !== undefined)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
  return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonicalJson(item)}`).join(',')}}`
}
