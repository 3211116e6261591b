/** A fact that a draft lacks: printed as a marked blank under its label; a yes or no stands in place of what it would say. */
export type Blank = { readonly blank: string; readonly flag?: true }

/** What a template is given: texts ready to stand in a sentence, switches, blanks, lists and groups of these. */
export type Value = string | boolean | Blank | readonly Value[] | Values
export type Values = { readonly [key: string]: Value }

export function isBlank(value: Value): value is Blank {
  return typeof value === 'object' && 'blank' in value && typeof value.blank === 'string'
}
