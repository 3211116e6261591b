import type { Group } from '../forms/field'

/** The firm and its first administrator. */
export const GROUPS: readonly Group[] = [
  {
    title: 'Your firm',
    hint: 'A law firm or a process serving agency, as its papers name it.',
    fields: [
      {
        name: 'firm.name',
        label: 'Name of the firm',
        kind: 'text',
        autocomplete: 'organization',
        required: 'Name of the firm: write it as its papers have it.',
      },
      { name: 'firm.address', label: 'Address', kind: 'text', autocomplete: 'street-address' },
      { name: 'firm.phone', label: 'Telephone', kind: 'text', autocomplete: 'tel' },
      {
        name: 'firm.licence',
        label: 'License number',
        kind: 'text',
        hint: 'Of a process serving agency; proofs state it where the law asks for it.',
      },
    ],
  },
  {
    title: 'You, its administrator',
    fields: [
      {
        name: 'admin.name',
        label: 'Your name',
        kind: 'text',
        autocomplete: 'name',
        required: 'Your name: write it as you sign.',
      },
      {
        name: 'admin.email',
        label: 'E-mail address',
        kind: 'email',
        autocomplete: 'username',
        hint: 'You sign in with it; nothing is sent to it now.',
        required: 'E-mail address: write the one you want to sign in with.',
      },
      {
        name: 'admin.password',
        label: 'Password',
        kind: 'password',
        autocomplete: 'new-password',
        hint: '15 characters or more, such as four words in a row. Spaces are welcome.',
        required: 'Password: choose one of 15 characters or more.',
      },
    ],
  },
]
