import type { TimelineModel } from './timeline-model'

type Entry = { readonly label: string; readonly key: string }

/** More names than these are a paragraph that nobody reads under a picture; the dates stand beside it. Our choice. */
const MOST_NAMES = 3

/** Labels with the same key stand together; of many only their number. */
function gathered(entries: readonly Entry[]): (readonly [string, string])[] {
  const keys = [...new Set(entries.map(({ key }) => key))]
  return keys.map((key) => {
    const labels = entries.filter((entry) => entry.key === key).map(({ label }) => label)
    return [key, labels.length > MOST_NAMES ? `${labels.length} dates` : labels.join(', ')]
  })
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
