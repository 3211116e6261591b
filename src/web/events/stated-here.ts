import type { LoadedJurisdiction } from '../../domain/rules/loaded'
import type { Group } from '../forms/field'
import { withoutPlaces } from '../forms/entries'

/**
 * What one law has stated and another has no use for: a description of the person, an answer about military service, the
 * words on an envelope. Whatever may help to prove any service, such as a door or how papers were given, is asked always.
 */
const OF_SOME_LAWS = ['description', 'military', 'envelope', 'to.resides', 'to.worksHere']

/** The fields that conditions look at, such as that of `event-with: { field: military }`. */
function fieldsLookedAt(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, item]) =>
    key === 'field' && typeof item === 'string' ? [item] : fieldsLookedAt(item),
  )
}

/** `mailed[].envelope` is `envelope` of an event; `military.answer` may stand on the serve as well. */
function inside(path: string): string[] {
  const [first = '', ...rest] = path.replaceAll('[]', '').split('.')
  return [[first, ...rest].join('.'), rest.join('.')]
}

/** What the papers and the rules of a place have a use for. */
function usesOf({ proofs, methods, jurisdiction, default: toDefault }: LoadedJurisdiction): string[] {
  const rows = proofs.flatMap(({ fields }) => fields.flatMap(({ path }) => inside(path)))
  return [...rows, ...fieldsLookedAt([methods, jurisdiction, toDefault])]
}

function isAskedHere(loaded: LoadedJurisdiction): (name: string) => boolean {
  const uses = usesOf(loaded)
  const unused = OF_SOME_LAWS.filter((part) => !uses.some((path) => `${path}.`.startsWith(`${part}.`)))
  return (name) => !unused.some((part) => `${withoutPlaces(name)}.`.startsWith(`${part}.`))
}

/** The groups of a form without what no paper and no rule of the place has a use for. */
export function statedHere(groups: readonly Group[], loaded: LoadedJurisdiction): Group[] {
  const isAsked = isAskedHere(loaded)
  return groups.flatMap((group) => {
    const fields = group.fields.filter(({ name }) => isAsked(name))
    return fields.length === 0 ? [] : [{ ...group, fields }]
  })
}
