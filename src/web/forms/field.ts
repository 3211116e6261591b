export type Option = { readonly value: string; readonly label: string; readonly hint?: string }

export type FieldKind =
  | 'text'
  | 'email'
  | 'password'
  | 'textarea'
  | 'lines'
  | 'date'
  | 'moment'
  | 'number'
  | 'decimal'
  | 'select'
  | 'chips'
  | 'checks'
  | 'yes'
  | 'file'
  | 'hidden'

/**
 * One field of a form. Its name is the path at which the value is kept (`place.address`), so that an error of an
 * action finds its field. Nothing is preselected unless `value` says so.
 */
export type Field = {
  readonly name: string
  readonly label: string
  readonly kind: FieldKind
  readonly hint?: string
  /** Paragraphs that the field is about, shown beside it. */
  readonly quote?: readonly string[]
  readonly options?: readonly Option[]
  /** What became of these paragraphs, word by word, since somebody last agreed to them; `changed` says so. */
  readonly runs?: readonly { readonly kind: string; readonly text: string }[]
  readonly changed?: string
  /** What a tick of a `yes` sends; `yes` without it. It stands ticked only where this very text was sent. */
  readonly sends?: string
  /** Options that are not open, each with the reason as its hint. */
  readonly closed?: readonly Option[]
  /** Beside the options a word of one's own may be written. */
  readonly other?: boolean
  /** What to do when it is empty; without it the field may stay empty. */
  readonly required?: string
  /** Who will ask for it later, if it stays empty now. */
  readonly needed?: string
  readonly autocomplete?: string
  readonly value?: string
  readonly suggestions?: readonly string[]
  readonly most?: number
  readonly accept?: string
  /** The options are whole numbers, and kept as such. */
  readonly whole?: boolean
  /** Other fields that say the same thing in another way: one of them at most may be filled in. */
  readonly insteadOf?: readonly string[]
}

/** Fields under one heading. */
export type Group = {
  readonly title: string
  readonly hint?: string
  readonly fields: readonly Field[]
  /** Folded away until opened; for what is rarely needed. */
  readonly folded?: boolean
  /** Whether a folded group begins open; without it, once something is in it. */
  readonly open?: boolean
  /** How far it is, beside its title. */
  readonly note?: string
  /** The list whose last entry this is; a button below it asks for one more. */
  readonly more?: string
  /** The entry that was just asked for: the reader goes on here. */
  readonly added?: boolean
  /** Where more is told of what the group is about. */
  readonly link?: { readonly href: string; readonly label: string }
}

/** What was typed, by field name; several values of one name are kept in their order. */
export type Typed = Readonly<Record<string, readonly string[]>>

export type FieldError = { readonly name: string; readonly message: string }

/** The option of a list that opens a box for a word of one's own; no word of the field is written so. */
export const OTHER = '~other'

/** The name of the box for a word of one's own beside a list. */
export function otherName(name: string): string {
  return `${name}~other`
}

/** What a list offers: the value that is recorded, and what people call it. */
export function option(value: string, label: string, hint?: string): Option {
  return hint === undefined ? { value, label } : { value, label, hint }
}
