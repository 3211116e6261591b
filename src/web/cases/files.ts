import { ulid } from 'ulid'
import type { StoredFile } from '../../stores/read/types'
import { option, type Field, type FieldError, type Group, type Typed } from '../forms/field'
import { formView, type FormView } from '../forms/form-view'
import { paths } from '../paths'
import { sentence } from '../words'

const KINDS = [
  option('paper', 'Paper to be served'),
  option(
    'filed-paper',
    'Filed paper that began the case',
    'Kept on the page of the case it stands in the application of each serve that has an exhibit for it.',
  ),
  option('photograph', 'Photograph'),
  option('order', 'Order'),
  option('receipt', 'Receipt'),
  option('returned-mail', 'Mail that came back'),
  option('search-result', 'Search result'),
  option('clipping', 'Clipping or publisher’s affidavit'),
  option('other', 'Other'),
]

function groups(): Group[] {
  return [
    {
      title: '',
      fields: [
        {
          name: 'file',
          label: 'File',
          kind: 'file',
          required: 'yes',
          hint: 'Up to 25 MB. It is kept exactly as it is.',
        },
        {
          name: 'kind',
          label: 'What it is',
          kind: 'chips',
          options: KINDS,
          required: 'What it is: choose one.',
        },
        { name: 'id', label: 'Id', kind: 'hidden', value: ulid() },
      ],
    },
  ]
}

export function fileFields(): readonly Field[] {
  return groups().flatMap(({ fields }) => fields)
}

/** The form with which a file is added to a case or a serve; `action` is where it is sent. */
export function fileForm(
  action: string,
  csrf: string,
  typed: Typed | null = null,
  errors: readonly FieldError[] = [],
): FormView {
  const texts = { action, csrf, submit: 'Add the file', refused: 'Nothing was kept' }
  return formView(groups(), texts, typed, errors)
}

function sizeWords(bytes: number): string {
  if (bytes < 1024) return `${bytes} bytes`
  const kilobytes = bytes / 1024
  return kilobytes < 1024 ? `${Math.round(kilobytes)} KB` : `${(kilobytes / 1024).toFixed(1)} MB`
}

export type FileView = {
  readonly href: string
  readonly name: string
  readonly kind: string
  readonly size: string
  readonly sha256: string
}

export function filesView(files: readonly StoredFile[]): FileView[] {
  return files.map(({ id, name, kind, bytes, sha256 }) => ({
    href: paths.file(id),
    name,
    kind: sentence(kind),
    size: sizeWords(bytes),
    sha256,
  }))
}
