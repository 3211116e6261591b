import { matterKeys, matterPart } from '../stores/input-check'

/** The parts of a serve of a matter file, for the schema of an input, but for those that come by themselves. */
export function serveParts(without: readonly string[]): Readonly<Record<string, object>> {
  const keys = matterKeys('serve').filter((key) => !without.includes(key))
  return Object.fromEntries(keys.map((key) => [key, matterPart(`serve/properties/${key}`)]))
}
