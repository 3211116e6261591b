import { argument } from './argument-helper'
import { holds, isUnsaid, when } from './if-helper'

/** What a Handlebars helper is called with: the written arguments, then Handlebars' own options. */
type Arguments = readonly unknown[]

const written = (given: Arguments): Arguments => given.slice(0, -1)

/** `{{join names "; "}}` or, for a sentence, `{{join names ", " " and "}}`: the last word for the last gap. */
function join(...given: Arguments): string {
  const [list, separator, last] = written(given)
  const items = Array.isArray(list) ? list.map(String) : [String(list)]
  const between = typeof separator === 'string' ? separator : ', '
  if (typeof last !== 'string' || items.length < 2) return items.join(between)
  return `${items.slice(0, -1).join(between)}${last}${items.at(-1) ?? ''}`
}

/**
 * The only helpers of templates beside Handlebars' own unless, each, with and lookup. `{{count @index}}` is the
 * number of an entry, from 1; `argument` stands around the draft of a paragraph that argues.
 */
export const helpers: Readonly<Record<string, (...given: Arguments) => unknown>> = {
  eq: (a, b) => a === b,
  or: (...given) => written(given).find(holds) ?? written(given).at(-1),
  and: (...given) => written(given).every(holds) && (written(given).find(isUnsaid) ?? true),
  not: (value) => !holds(value),
  join,
  argument,
  if: when,
  count: (index) => (typeof index === 'number' ? index + 1 : ''),
}
