import type { LoadedJurisdiction } from '../../domain/rules/loaded'
import { rulebookPaths } from './paths'

/** What rests on a cite; papers have no page of their own, so their `href` is empty. */
export type Use = { readonly label: string; readonly href: string }

/** Every text under a key `cite`, wherever it stands. */
function citesIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(citesIn)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, content]: [string, unknown]) => {
    if (key !== 'cite' || !Array.isArray(content)) return citesIn(content)
    return content.filter((cite) => typeof cite === 'string')
  })
}

/** Which pages rest on which cites, in the order of the pages. */
export function usesOf(loaded: LoadedJurisdiction): ReadonlyMap<string, readonly Use[]> {
  const { id, jurisdiction, holidays, diligence, oaths, records, methods, proofs } = loaded
  const pages: (readonly [Use, unknown])[] = [
    [{ label: 'every way of service', href: rulebookPaths.jurisdiction(id) }, [jurisdiction, records]],
    [{ label: 'holidays', href: rulebookPaths.holidays(id) }, holidays],
    [{ label: 'due diligence', href: rulebookPaths.diligence(id) }, diligence],
    [{ label: 'oaths', href: rulebookPaths.oaths(id) }, oaths],
    ...methods.map((method): readonly [Use, unknown] => {
      return [{ label: method.title, href: rulebookPaths.method(id, method.id) }, method]
    }),
    ...proofs.map((proof): readonly [Use, unknown] => [{ label: `paper ${proof.id}`, href: '' }, proof]),
  ]
  const uses = new Map<string, Use[]>()
  for (const [use, content] of pages) {
    for (const cite of new Set(citesIn(content))) uses.set(cite, [...(uses.get(cite) ?? []), use])
  }
  return uses
}

/** The cites of some rules that are less than verified. */
export function doubtfulCites(content: unknown, { sources }: LoadedJurisdiction): string[] {
  return [...new Set(citesIn(content))].filter((cite) => sources[cite]?.confidence !== 'verified')
}
