import { paths } from '../paths'

const segment = (text: string): string => (text.startsWith(':') ? text : encodeURIComponent(text))
const of = (jurisdiction: string): string => `${paths.rulebook()}/${segment(jurisdiction)}`

/** Every address of the rulebook; called with names such as `:jurisdiction` they give the pattern of a route. */
export const rulebookPaths = {
  index: () => paths.rulebook(),
  jurisdiction: (id: string) => of(id),
  method: (id: string, method: string) => `${of(id)}/ways/${segment(method)}`,
  chart: (id: string, method: string) => `${of(id)}/ways/${segment(method)}/chart.svg`,
  holidays: (id: string) => `${of(id)}/holidays`,
  diligence: (id: string) => `${of(id)}/diligence`,
  oaths: (id: string) => `${of(id)}/oaths`,
  sources: (id: string) => `${of(id)}/sources`,
} as const

/** The place of a cite on the page of sources. */
export function anchorOf(cite: string): string {
  return `cite-${cite.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`
}

export function sourceHref(jurisdiction: string, cite: string): string {
  return `${rulebookPaths.sources(jurisdiction)}#${anchorOf(cite)}`
}
