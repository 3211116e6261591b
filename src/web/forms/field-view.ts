import { OTHER, otherName, type Field, type FieldError, type Option, type Typed } from './field'

export type OptionView = {
  readonly id: string
  readonly value: string
  readonly label: string
  readonly hint: string
  readonly chosen: boolean
}

export type FieldView = {
  readonly id: string
  readonly name: string
  readonly label: string
  readonly kind: string
  readonly type: string
  /** `radio` or `checkbox` of the options. */
  readonly input: string
  /** Options with a hint stand in rows, bare words as chips. */
  readonly style: 'rows' | 'chips'
  readonly hint: string
  readonly quote: readonly string[]
  readonly changed: string
  readonly runs: NonNullable<Field['runs']>
  readonly sends: string
  readonly error: string
  readonly describedBy: string
  readonly required: boolean
  /** Beside the label: `optional`, or who will ask for it. */
  readonly note: string
  readonly autocomplete: string
  readonly accept: string
  readonly value: string
  readonly options: readonly OptionView[]
  readonly closed: readonly Option[]
  readonly other: { readonly id: string; readonly name: string; readonly value: string } | null
  readonly suggestions: readonly string[]
}

const TYPES: Readonly<Partial<Record<Field['kind'], string>>> = {
  email: 'email',
  password: 'password',
  date: 'date',
  moment: 'datetime-local',
  file: 'file',
  hidden: 'hidden',
}

/** An id for HTML from a path such as `place.basis[0].kind`. */
export function idOf(name: string): string {
  return `f-${name.replace(/[^A-Za-z0-9]+/g, '-')}`
}

const OWN_WORD: Option = { value: OTHER, label: 'Other' }

function optionsOf({ name, options = [], other, kind }: Field, chosen: readonly string[]): OptionView[] {
  const own = other === true && kind !== 'select' ? [OWN_WORD] : []
  return [...options, ...own].map(({ value, label, hint = '' }, index) => ({
    id: index === 0 ? idOf(name) : `${idOf(name)}-${index}`,
    value,
    label,
    hint,
    chosen: chosen.includes(value),
  }))
}

function typedValues({ name, value }: Field, typed: Typed | null): readonly string[] {
  return typed?.[name] ?? (value === undefined ? [] : [value])
}

function otherView({ name, other }: Field, typed: Typed | null): FieldView['other'] {
  const own = otherName(name)
  return other === true ? { id: idOf(own), name: own, value: typed?.[own]?.[0] ?? '' } : null
}

function described(id: string, texts: Readonly<Record<string, string>>): string {
  const parts = Object.entries(texts).filter(([, text]) => text !== '')
  return parts.map(([part]) => `${id}-${part}`).join(' ')
}

/** The look of a field, apart from what was typed into it. */
function fieldLook(field: Field): Pick<FieldView, 'type' | 'input' | 'style' | 'autocomplete' | 'accept'> {
  const { kind, options = [], autocomplete = '', accept = '' } = field
  return {
    type: TYPES[kind] ?? 'text',
    input: kind === 'chips' ? 'radio' : 'checkbox',
    style: options.some(({ hint }) => hint !== undefined) ? 'rows' : 'chips',
    autocomplete,
    accept,
  }
}

/** Beside its field an error need not name the field. */
function besideField(label: string, message: string): string {
  const begin = `${label}: `
  if (!message.startsWith(begin)) return message
  const rest = message.slice(begin.length)
  return rest.slice(0, 1).toUpperCase() + rest.slice(1)
}

/** Of a tick that sends a text: whether this very text was sent. */
function shownValue({ kind, sends }: Field, values: readonly string[]): string {
  if (kind === 'password') return ''
  if (sends === undefined) return values.join('\n')
  return values.some((value) => value.replaceAll('\r\n', '\n') === sends) ? sends : ''
}

/** The paragraphs that a tick is about. */
function quotedIn({ quote = [], changed = '', runs = [], sends = 'yes' }: Field) {
  return { quote, changed, runs, sends }
}

/** A field as its template shows it. */
export function fieldView(field: Field, typed: Typed | null, errors: readonly FieldError[]): FieldView {
  const { name, label, kind, hint = '', suggestions = [], closed = [] } = field
  const quoted = quotedIn(field)
  const id = idOf(name)
  const values = typedValues(field, typed)
  const error = besideField(label, errors.find((one) => one.name === name)?.message ?? '')
  return {
    id,
    name,
    label,
    kind,
    hint,
    ...quoted,
    error,
    ...fieldLook(field),
    describedBy: described(id, { hint, error, changed: quoted.changed, quote: quoted.quote.join('') }),
    required: field.required !== undefined,
    note: field.required === undefined ? (field.needed ?? 'optional') : '',
    value: shownValue(field, values),
    options: optionsOf(field, values),
    closed,
    other: otherView(field, typed),
    suggestions,
  }
}
