import { isDemanded } from '../forms/fact-field'
import { option, type Field, type Group, type Option } from '../forms/field'
import { capital } from '../words'
import type { RowOfAct } from './proof-fields'

/** What a paper can say of a fact and the form does not offer; a word for what another offered word says is left out. */
function lackingIn({ words = {} }: RowOfAct['row'], offered: readonly string[]): Option[] {
  const said = new Set(offered.flatMap((word) => words[word] ?? []))
  return Object.entries(words)
    .filter(([word, text]) => !offered.includes(word) && !said.has(text))
    .map(([word, text]) => option(word, capital(text)))
}

function withWords(field: Field, rows: readonly RowOfAct[]): Field {
  const { options } = field
  if (field.kind !== 'chips' || options === undefined) return field
  const own = rows.filter(({ path, row }) => path === field.name && isDemanded(row))
  const lacking = own.flatMap(({ row }) =>
    lackingIn(
      row,
      options.map(({ value }) => value),
    ),
  )
  const once = new Map(lacking.map((one) => [one.value, one]))
  return once.size === 0 ? field : { ...field, options: [...options, ...once.values()] }
}

/**
 * The groups of a form with each word that a paper which must state the fact has for it: mail “first-class, return
 * receipt requested” in California, a “sealed envelope with postage fully prepaid” in Illinois.
 */
export function withPaperWords(groups: readonly Group[], rows: readonly RowOfAct[]): Group[] {
  return groups.map((group) => ({ ...group, fields: group.fields.map((field) => withWords(field, rows)) }))
}
