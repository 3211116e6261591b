import type { JurisdictionFile, Place } from './jurisdiction-types'
import type { LoadedJurisdiction } from './loaded'

// What the words of a rule file are called before people. A word that the rules no longer have stands as it is.

const ARTICLE = /^(an?|the) /i
/** What follows says more of it, and is no part of its name. */
const FURTHER = /[;:(].*$/
const END = /[.\s]+$/

/** `A limited liability company.` → `Limited liability company`. */
function headword(say: string): string {
  const name = say.replace(FURTHER, '').replace(END, '').replace(ARTICLE, '')
  return name.slice(0, 1).toUpperCase() + name.slice(1)
}

/** What a kind of recipient is called. */
export function kindTitle({ recipients }: Pick<JurisdictionFile, 'recipients'>, kind: string): string {
  const say = recipients[kind]
  return say === undefined ? kind : headword(say)
}

/** What the rules say of a kind of recipient beyond its name; `undefined` where the name is all they say. */
export function kindSays(
  { recipients }: Pick<JurisdictionFile, 'recipients'>,
  kind: string,
): string | undefined {
  const say = recipients[kind]
  return say !== undefined && FURTHER.test(say) ? say : undefined
}

/** The courts of a place in one line; a title may have commas of its own. */
export function courtTitles({ courts }: Pick<JurisdictionFile, 'courts'>): string {
  return courts.map(({ title }) => title).join('; ')
}

/** What a flag of a case is called. */
export function flagTitle({ flags }: Pick<JurisdictionFile, 'flags'>, flag: string): string {
  return flags[flag]?.title ?? flag
}

/** What a way of service is called. */
export function wayTitle({ methods }: Pick<LoadedJurisdiction, 'methods'>, id: string): string {
  return methods.find((method) => method.id === id)?.title ?? id
}

const PLACES: Readonly<Record<Place, string>> = {
  'in-state': 'In the state',
  'out-of-state': 'In another state',
  'out-of-country': 'In another country',
}

/** Where papers can be served, as its courts would say it. */
export function placeTitles({
  words = {},
}: Pick<JurisdictionFile, 'words'>): Readonly<Record<Place, string>> {
  return { ...PLACES, ...words.places }
}
