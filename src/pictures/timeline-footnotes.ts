import type { TimelineModel } from './timeline-model'

type Entry = { readonly label: string; readonly key: string }

/** Labels with the same key stand together. */
function gathered(entries: readonly Entry[]): (readonly [string, string])[] {
  const labels = new Map<string, string>()
  for (const { label, key } of entries) {
    const before = labels.get(key)
    labels.set(key, before === undefined ? label : `${before}, ${label}`)
  }
  return [...labels]
}

/** What stands under the picture: days that wait for an event, and days that will not come. */
export function footnotes({ unknown, never }: TimelineModel): string[] {
  const waits = unknown.map(({ label, waitsFor }) => ({ label, key: waitsFor.join(' and ') }))
  const voids = never.map(({ label, because }) => ({ label, key: because }))
  return [
    ...gathered(waits).map(([event, labels]) => `Waits for ${event}: ${labels}.`),
    ...gathered(voids).map(
      ([because, labels]) => `Will not come: ${labels} (${because.replace(/\.$/, '')}).`,
    ),
  ]
}
