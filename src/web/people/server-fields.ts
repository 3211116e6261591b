import type { Field } from '../forms/field'

/** What a proof says of the person who served, named as a matter file names it. */
export const SERVER_FIELDS: readonly Field[] = [
  { name: 'server.address', label: 'Address', kind: 'text' },
  { name: 'server.licence', label: 'License number', kind: 'text' },
  { name: 'server.registration.number', label: 'Registration number', kind: 'text' },
  { name: 'server.registration.county', label: 'County of registration', kind: 'text' },
  { name: 'server.registration.expires', label: 'Registration expires on', kind: 'date' },
  { name: 'server.employer', label: 'Employer', kind: 'text' },
  { name: 'server.phone', label: 'Telephone', kind: 'text' },
  { name: 'server.title', label: 'Title or position', kind: 'text' },
  { name: 'server.county', label: 'County', kind: 'text' },
  { name: 'server.state', label: 'State', kind: 'text' },
  { name: 'server.licenceExpires', label: 'License expires on', kind: 'date' },
  {
    name: 'server.dateOfBirth',
    label: 'Date of birth',
    kind: 'date',
    hint: 'Where a declaration has to state it.',
  },
]
