import { parseDay } from '../../domain/calendar/day'
import { parseLocalMoment } from '../../domain/calendar/local-moment'
import { OTHER, otherName, type Field, type FieldError, type FieldKind, type Typed } from './field'

export type ReadForm = {
  readonly typed: Typed
  /** The values that are not empty, trimmed; of `checks` and `lines` all of them. */
  readonly values: ReadonlyMap<string, readonly string[]>
  readonly errors: readonly FieldError[]
}

function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : []
}

function namesOf(field: Field): string[] {
  return field.other === true ? [field.name, otherName(field.name)] : [field.name]
}

/** Only what the form asks for; keys of a body that no field has are left out. */
function typedOf(fields: readonly Field[], body: object): Typed {
  const sent = new Map<string, unknown>(Object.entries(body))
  const names = fields.flatMap(namesOf)
  return Object.fromEntries(names.map((name) => [name, textsOf(sent.get(name))]))
}

function split(field: Field, texts: readonly string[]): readonly string[] {
  if (field.kind === 'lines') return texts.flatMap((text) => text.split(/\r?\n/))
  return texts.map((text) => text.replaceAll('\r\n', '\n'))
}

function valuesOf(field: Field, typed: Typed): string[] {
  const texts = split(field, typed[field.name] ?? [])
  const own = typed[otherName(field.name)] ?? []
  const all = texts.flatMap((text) => (text === OTHER ? own : [text]))
  const kept = field.kind === 'password' ? all : all.map((text) => text.trim())
  return kept.filter((text) => text !== '')
}

function isOneOf(field: Field, value: string): boolean {
  if (field.other === true || field.options === undefined) return true
  return field.options.some((one) => one.value === value)
}

const WHOLE = /^\d{1,6}$/
const DECIMAL = /^-?\d{1,6}(\.\d{1,10})?$/

/** More lines or ticks than any case has would only keep everybody else waiting. */
const MOST_VALUES = 500

/** What is wrong with a value of a kind, after the value itself. */
const WRITTEN_SO: Partial<Record<FieldKind, readonly [isGood: (value: string) => boolean, flaw: string]>> = {
  date: [(value) => parseDay(value) !== null, 'is no day of the calendar; write it as YYYY-MM-DD.'],
  moment: [
    (value) => parseLocalMoment(value) !== null,
    'is no day and hour; write YYYY-MM-DDTHH:MM in local time.',
  ],
  number: [(value) => WHOLE.test(value), 'is no whole number; write digits only.'],
  decimal: [
    (value) => DECIMAL.test(value),
    'is no number; write digits, with a point before the parts of one.',
  ],
}

function flawOf(field: Field, value: string): string | null {
  if (!isOneOf(field, value)) return `${field.label}: choose one of the list.`
  const [isGood, flaw] = WRITTEN_SO[field.kind] ?? []
  if (isGood?.(value) === false) return `${field.label}: “${value}” ${flaw}`
  const most = field.most ?? 4000
  if (value.length > most) return `${field.label}: shorten it to ${most} characters; it has ${value.length}.`
  return null
}

function errorsOf(field: Field, values: readonly string[]): FieldError[] {
  if (values.length === 0) {
    return field.required === undefined ? [] : [{ name: field.name, message: field.required }]
  }
  if (values.length > MOST_VALUES) {
    const message = `${field.label}: write at most ${MOST_VALUES}; there are ${values.length}.`
    return [{ name: field.name, message }]
  }
  const flaws = values.flatMap((value) => flawOf(field, value) ?? [])
  return flaws.slice(0, 1).map((message) => ({ name: field.name, message }))
}

/** The second of two fields that say one thing in two ways is the one to empty. */
function clashesOf(fields: readonly Field[], values: ReadForm['values']): FieldError[] {
  const isFilled = (name: string): boolean => (values.get(name) ?? []).length > 0
  return fields.flatMap(({ name, label, insteadOf = [] }) => {
    const other = fields.find((one) => insteadOf.includes(one.name) && isFilled(one.name))
    if (other === undefined || !isFilled(name)) return []
    return [{ name, message: `${label}: leave this empty or “${other.label}”; only one of them can hold.` }]
  })
}

/** Reads a form's body by its fields: what was typed, as it was typed; the values; and what is wrong with them. */
export function readForm(fields: readonly Field[], body: unknown): ReadForm {
  const typed = typedOf(fields, typeof body === 'object' && body !== null ? body : {})
  const asked = fields.filter(({ kind }) => kind !== 'file')
  const values = new Map(asked.map((field) => [field.name, valuesOf(field, typed)]))
  const errors = asked.flatMap((field) => errorsOf(field, values.get(field.name) ?? []))
  return { typed, values, errors: [...errors, ...clashesOf(asked, values)] }
}

/** The one value of a field; empty where there is none. */
export function textOf(form: ReadForm, name: string): string {
  return form.values.get(name)?.[0] ?? ''
}

export function listOf(form: ReadForm, name: string): readonly string[] {
  return form.values.get(name) ?? []
}
