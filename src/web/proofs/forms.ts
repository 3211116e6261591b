import { ulid } from 'ulid'
import type { StoredProof } from '../../stores/read/types'
import type { Field, FieldError, Typed } from '../forms/field'
import { formView, type FormView } from '../forms/form-view'
import { paths } from '../paths'

/** The four things that can be done to a version, each with its own form. */
export type Deed = 'sign' | 'scan' | 'filing' | 'rejection'

function id(): Field {
  return { name: 'id', label: 'Id', kind: 'hidden', value: ulid() }
}

const FIELDS: Readonly<Record<Deed, (proof: StoredProof) => readonly Field[]>> = {
  sign: ({ sha256, oath }) => [
    {
      name: 'password',
      label: 'Your password, once more',
      kind: 'password',
      autocomplete: 'current-password',
      required: 'Your password, once more: type it to sign.',
    },
    { name: 'sha256', label: 'Version', kind: 'hidden', value: sha256 },
    { name: 'oathId', label: 'Oath', kind: 'hidden', value: oath.id },
    id(),
  ],
  scan: () => [
    {
      name: 'file',
      label: 'Scan of the signed paper',
      kind: 'file',
      accept: 'application/pdf,image/jpeg,image/png,image/tiff',
      required: 'yes',
    },
    {
      name: 'printed',
      label: 'First eight characters of the SHA-256 in its footer',
      kind: 'text',
      hint: 'So that the scan belongs to this version and no other.',
      required: 'First eight characters: copy them from the footer of the signed paper.',
    },
    {
      name: 'signer',
      label: 'Who signed',
      kind: 'text',
      hint: 'As the name stands below the line.',
      required: 'Who signed: write the name as it stands below the line.',
    },
    { name: 'signedOn', label: 'Signed on', kind: 'date', required: 'Signed on: write the day of signing.' },
    { name: 'dayChangedByHand', label: 'The printed day was changed by hand to this day', kind: 'yes' },
    id(),
  ],
  filing: () => [
    { name: 'filedOn', label: 'Filed on', kind: 'date', required: 'Filed on: write the day of filing.' },
    { name: 'docketEntry', label: 'Number that the e-filing system gave', kind: 'text' },
    { name: 'clerk', label: 'Or who took it at the clerk’s office', kind: 'text' },
    id(),
  ],
  rejection: () => [
    {
      name: 'rejectedOn',
      label: 'Rejected on',
      kind: 'date',
      required: 'Rejected on: write the day of the rejection.',
    },
    {
      name: 'reason',
      label: 'Why, in the clerk’s words',
      kind: 'textarea',
      required: 'Why: write the reason that was given.',
    },
    { name: 'rejectedBy', label: 'Which clerk', kind: 'text' },
    id(),
  ],
}

export function deedFields(deed: Deed, proof: StoredProof): readonly Field[] {
  return FIELDS[deed](proof)
}

const SENDS: Readonly<Record<Deed, readonly [path: (id: string) => string, submit: string]>> = {
  sign: [paths.signProof, 'Sign'],
  scan: [paths.proofScan, 'Hand in the scan'],
  filing: [paths.fileProof, 'Note the filing'],
  rejection: [paths.rejectProof, 'Note the rejection'],
}

/** The form of a deed, with what was typed where it comes back. */
export function deedForm(
  deed: Deed,
  proof: StoredProof,
  csrf: string,
  typed: Typed | null = null,
  errors: readonly FieldError[] = [],
): FormView {
  const [path, submit] = SENDS[deed]
  const groups = [{ title: '', fields: deedFields(deed, proof) }]
  return formView(
    groups,
    { action: path(proof.id), csrf, submit, refused: 'Nothing was done yet' },
    typed,
    errors,
  )
}
