import { listGroups, type Standing } from '../forms/entries'
import type { Field, Group, Option } from '../forms/field'
import * as known from './vocabulary'

/** What a form offers beside the field's own words. */
export type Offers = {
  readonly zone: string
  readonly places: readonly Option[]
  readonly mailings: readonly Option[]
  readonly addresses: readonly string[]
  /** Who may be asked and what may be searched. */
  readonly inquiries: readonly Option[]
  /** Roles of those who take the papers, where the dates hang on them. */
  readonly roles: readonly Option[]
  /** Weekdays on which an order may allow what the rules of the way otherwise bar. */
  readonly barredDays: readonly Option[]
  /** What the lists begin with. */
  readonly standing: Standing
}

/** A choice of a list, with a word of one's own beside it. */
export function open(
  name: string,
  label: string,
  options: readonly Option[],
  more: Partial<Field> = {},
): Field {
  return { name, label, kind: 'chips', options, other: true, ...more }
}

/** A choice for which the rules have words; without any there is nothing to choose. */
export function words(name: string, label: string, options: readonly Option[]): Field[] {
  return options.length === 0 ? [] : [open(name, label, options)]
}

/** A choice of a closed list. */
export function pick(
  name: string,
  label: string,
  options: readonly Option[],
  more: Partial<Field> = {},
): Field {
  return { name, label, kind: 'chips', options, ...more }
}

/** A text on one line. */
export function text(name: string, label: string, more: Partial<Field> = {}): Field {
  return { name, label, kind: 'text', most: 4000, ...more }
}

function whenHint(zone: string): string {
  return `As the clock showed there (${zone.replaceAll('_', ' ')}).`
}

/** When it happened, day and hour, by the clock of the place. */
export function moment(offers: Offers): Field {
  const required = 'When it happened: write the day and the hour.'
  return { name: 'at', label: 'When', kind: 'moment', required, hint: whenHint(offers.zone) }
}

/** When it happened, where no hour counts. */
export function day(label = 'On which day'): Field {
  return { name: 'at', label, kind: 'date', required: `${label}: write the day.` }
}

/** An address; those that the serve knows already are offered. */
export function address(name: string, offers: Offers, required?: string): Field {
  const more = required === undefined ? {} : { required }
  return text(name, 'Address', { suggestions: offers.addresses, autocomplete: 'off', ...more })
}

/** Where it happened, and what the place is to the recipient. */
export function place(offers: Offers): Field[] {
  return [
    address('place.address', offers, 'Address: write where it was.'),
    text('place.unit', 'Apartment, floor or suite'),
    open('place.kind', 'What the place is to the recipient', offers.places),
  ]
}

/** How it is known what the place is to the recipient, each source by itself. */
export function basis(standing: Standing): Group[] {
  const fields = (index: number): Field[] => [
    pick(`place.basis.${index}.kind`, 'Source', known.BASES),
    text(`place.basis.${index}.of`, 'Who said so, or which record'),
    text(`place.basis.${index}.said`, 'What was said or shown'),
    { name: `place.basis.${index}.at`, label: 'Learned on', kind: 'date' },
  ]
  return listGroups('place.basis', { title: 'How it is known what the place is', fields }, standing)
}

/** What no other field asks for. */
export function note(): Field {
  return { name: 'note', label: 'Note', kind: 'textarea' }
}

/** Who did it, where it was not the one who signs for the rest. */
export function byAnother(title: string): Group {
  return {
    title,
    folded: true,
    fields: [text('by.name', 'Name'), text('by.address', 'Address of that person')],
  }
}

export const DESCRIPTION: Group = {
  title: 'Description of the person',
  hint: 'As you saw the person. Nothing is filled in for you; leave out what you did not see.',
  fields: [
    open('description.gender', 'Gender (sex)', known.GENDERS),
    open('description.race', 'Race', known.RACES),
    open('description.skin', 'Color of skin', known.SKINS),
    open('description.hair', 'Hair color', known.HAIRS),
    open('description.age', 'Approximate age', known.AGES),
    open('description.height', 'Approximate height', known.HEIGHTS),
    open('description.weight', 'Approximate weight', known.WEIGHTS),
    text('description.other', 'Other identifying features', {
      suggestions: known.FEATURES,
      hint: 'Glasses, beard, tattoos, accent; or “none observed”.',
    }),
    text('description.notSeen', 'If nobody was seen', { hint: 'What was heard through the door, say.' }),
  ],
}

export const MILITARY: Group = {
  title: 'Military service',
  hint: 'What was asked about the recipient, and what the answer was.',
  fields: [
    pick('military.answer', 'Answer', known.MILITARY),
    text('military.askedOf', 'Who was asked'),
    open('military.relationship', 'Relationship to the recipient', known.RELATIONSHIPS),
    { name: 'military.basis', label: 'Facts behind the answer', kind: 'textarea' },
    pick('military.dependentAnswer', 'Dependent on someone in service', known.DEPENDENT),
  ],
}

export const MILITARY_SEARCH: Group = {
  title: 'Search of the military’s records',
  hint: 'What a default needs where nobody could be asked; keep the printout as a file of the serve.',
  folded: true,
  fields: [
    { name: 'military.search.at', label: 'Searched on', kind: 'date' },
    text('military.search.record', 'Which record'),
    text('military.search.by', 'Who searched'),
    { name: 'military.search.result', label: 'What it showed', kind: 'textarea' },
    { name: 'military.search.attached', label: 'The printout will be annexed', kind: 'yes' },
  ],
}

/** What comes of it hangs on the role: the rules name the roles, and the field is asked for only there. */
export function role({ roles }: Offers): Field[] {
  if (roles.length === 0) return []
  const hint =
    'Where several must be served, each has an entry of their own; service is complete when all have.'
  return [pick('to.role', 'In which role the person took the papers', roles, { hint })]
}

/** Who took the papers or was spoken to. */
export function person(title: string, offers: Offers): Group {
  return {
    title,
    fields: [
      text('to.name', 'Name'),
      ...role(offers),
      { name: 'to.nameRefused', label: 'The person would not give a name', kind: 'yes' },
      open('to.relationship', 'Relationship to the recipient', known.RELATIONSHIPS, {
        hint: 'Leave it out when it was the recipient.',
      }),
      text('to.title', 'Title or position'),
      { name: 'to.resides', label: 'Lives at this address', kind: 'yes' },
      { name: 'to.worksHere', label: 'Works at this address', kind: 'yes' },
      text('to.said', 'What the person said'),
      pick('identifiedBy.how', 'How the person was identified', known.IDENTIFIED),
      pick('manner', 'How the papers were given', known.MANNERS),
    ],
  }
}
