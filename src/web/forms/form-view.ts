import type { FieldError, Group, Typed } from './field'
import { fieldView, idOf, type FieldView } from './field-view'

export type GroupView = {
  readonly title: string
  readonly hint: string
  readonly note: string
  readonly folded: boolean
  readonly open: boolean
  readonly fields: readonly FieldView[]
  readonly link: Group['link'] | null
  readonly more: string
  readonly added: boolean
}

export type FormView = {
  readonly action: string
  readonly csrf: string
  readonly submit: string
  readonly file: FormTexts['file'] | null
  readonly cancel: string
  readonly refused: string
  readonly multipart: boolean
  /** Enter sends the form, though a button that adds an entry stands before the one that sends it. */
  readonly grows: boolean
  readonly groups: readonly GroupView[]
  readonly hidden: readonly FieldView[]
  /** For the summary at the top: every error, with the field that it leads to. */
  readonly errors: readonly { readonly href: string; readonly message: string }[]
}

function hasSomething({ value, error, options }: FieldView): boolean {
  return value !== '' || error !== '' || options.some(({ chosen }) => chosen)
}

function groupView(group: Group, typed: Typed | null, errors: readonly FieldError[]): GroupView {
  const fields = group.fields.map((field) => fieldView(field, typed, errors))
  const { title, hint = '', note = '', folded = false, link = null, more = '', added = false } = group
  const open = !folded || added || isOpen(group, fields, typed)
  return { title, hint, note, folded, open, fields, link, more, added }
}

function isOpen({ open }: Group, fields: readonly FieldView[], typed: Typed | null): boolean {
  if (fields.some(({ error }) => error !== '')) return true
  return open ?? (typed !== null && fields.some(hasSomething))
}

function isShown({ kind }: FieldView): boolean {
  return kind !== 'hidden'
}

export type FormTexts = {
  readonly action: string
  readonly csrf: string
  readonly submit: string
  /** A file that may be made of what was typed; the page stays as it is. */
  readonly file?: { readonly action: string; readonly label: string }
  readonly cancel?: string
  /** The heading over what is wrong. */
  readonly refused?: string
}

/** A form as its template shows it: empty, or with all that was typed and an error beside each wrong field. */
export function formView(
  groups: readonly Group[],
  texts: FormTexts,
  typed: Typed | null = null,
  errors: readonly FieldError[] = [],
): FormView {
  const views = groups.map((group) => groupView(group, typed, errors))
  const names = new Set(groups.flatMap(({ fields }) => fields.map(({ name }) => name)))
  return {
    action: texts.action,
    csrf: texts.csrf,
    submit: texts.submit,
    file: texts.file ?? null,
    cancel: texts.cancel ?? '',
    refused: texts.refused ?? 'Please put this right; nothing was recorded yet',
    multipart: groups.some(({ fields }) => fields.some(({ kind }) => kind === 'file')),
    grows: views.some(({ more }) => more !== ''),
    groups: views.flatMap((group) => {
      const shown = group.fields.filter(isShown)
      return shown.length === 0 ? [] : [{ ...group, fields: shown }]
    }),
    hidden: views.flatMap(({ fields }) => fields.filter((field) => !isShown(field))),
    errors: errors.map(({ name, message }) => ({ href: names.has(name) ? `#${idOf(name)}` : '', message })),
  }
}
