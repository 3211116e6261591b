import { isEventType, type EventType } from '../../domain/cases/event-types'
import type { Group } from '../forms/field'
import * as part from './parts'
import { denialGroups, orderGroups } from './order-form'
import type { Offers } from './parts'
import * as known from './vocabulary'

type Form = (offers: Offers) => readonly Group[]

const attempted: Form = (offers) => [
  { title: 'Where and when', fields: [part.moment(offers), ...part.place(offers)] },
  {
    title: 'What happened',
    fields: [
      part.open('outcome', 'Outcome', known.OUTCOMES, { required: 'Outcome: choose how the attempt ended.' }),
      { name: 'action', label: 'What you did', kind: 'checks', options: known.TRIED, other: true },
      { name: 'observed', label: 'What you saw and heard', kind: 'textarea', hint: 'Lights, voices, names.' },
      part.note(),
    ],
  },
  {
    title: 'Someone was spoken to',
    folded: true,
    fields: [
      part.text('to.name', 'Name'),
      part.open('to.relationship', 'Relationship to the recipient', known.RELATIONSHIPS),
      part.text('to.said', 'What the person said'),
    ],
  },
  part.byAnother('Someone else made the attempt'),
]

const delivered: Form = (offers) => [
  { title: 'Where and when', fields: [part.moment(offers), ...part.place(offers)] },
  part.person('To whom', offers),
  part.DESCRIPTION,
  part.MILITARY,
  ...part.basis(offers.standing),
  { title: 'Anything else', folded: true, fields: [part.note()] },
]

const agentServed: Form = (offers) => [
  { title: 'Where and when', fields: [part.moment(offers), ...part.place(offers)] },
  {
    title: 'To whom',
    fields: [
      part.text('to.name', 'Name'),
      ...part.role(offers),
      part.text('to.title', 'Title or position'),
      part.text('statedAuthority.said', 'What the person said about being authorized'),
    ],
  },
  part.DESCRIPTION,
  { title: 'Anything else', folded: true, fields: [part.note()] },
]

const affixed: Form = (offers) => [
  { title: 'Where and when', fields: [part.moment(offers), ...part.place(offers)] },
  {
    title: 'The door',
    fields: [
      part.text('door.colour', 'Color of the door', { suggestions: known.DOOR_COLOURS }),
      part.text('door.material', 'Material', { suggestions: known.DOOR_MATERIALS }),
      part.text('door.note', 'What else marks it'),
      part.open('means', 'How the papers were fixed', known.MEANS),
    ],
  },
  ...part.basis(offers.standing),
  { ...part.MILITARY, folded: true },
  { title: 'Anything else', folded: true, fields: [part.note()] },
]

const mailed: Form = (offers) => [
  {
    title: 'The mailing',
    fields: [
      part.day('Mailed on'),
      ...part.words('to.kind', 'To what address', offers.mailings),
      part.address('to.address', offers, 'Address: write to where it was mailed.'),
      part.open('mailClass', 'Class of mail', known.MAIL_CLASSES),
      part.open('envelope', 'Envelope', known.ENVELOPES),
      part.text('depositedAt', 'Where it was put in the mail', {
        hint: 'The post office, or the box and its address.',
      }),
      part.text('articleNumber', 'Article number'),
    ],
  },
  part.byAnother('Someone else mailed it'),
  { title: 'Anything else', folded: true, fields: [part.note()] },
]

const sent: Form = (offers) => [
  {
    title: 'What was sent',
    fields: [
      part.moment(offers),
      part.text('to.address', 'Address, number or account it went to', {
        required: 'Address, number or account: write where it was sent to.',
      }),
      part.pick('channel', 'By what means', known.CHANNELS.slice(0, 4), {
        hint: 'Where an order directs several.',
      }),
      part.note(),
    ],
  },
]

const inquiry: Form = (offers) => [
  {
    title: 'The inquiry',
    fields: [
      part.moment(offers),
      part.open('kind', 'Asked where', offers.inquiries, { required: 'Asked where: choose one.' }),
      part.text('of', 'Who was asked, or which record'),
      { name: 'result', label: 'Result', kind: 'textarea', required: 'Result: write what came of it.' },
      part.note(),
    ],
  },
  part.byAnother('Someone else asked or searched'),
  { ...part.MILITARY, folded: true },
  part.MILITARY_SEARCH,
]

const proofFiled: Form = () => [{ title: 'The filing', fields: [part.day('Filed on'), part.note()] }]

const plainEvent: Form = (offers) => [
  {
    title: 'What happened',
    fields: [part.moment(offers), part.address('place.address', offers), part.note()],
  },
]

const plainDay: Form = () => [{ title: 'What happened', fields: [part.day(), part.note()] }]

const FORMS: Readonly<Partial<Record<EventType, Form>>> = {
  attempted,
  delivered,
  'left-with-substitute': delivered,
  'agent-served': agentServed,
  affixed,
  mailed,
  'default-notice-mailed': mailed,
  emailed: sent,
  faxed: sent,
  inquiry,
  'order-granted': orderGroups,
  'order-denied': denialGroups,
  'proof-filed': proofFiled,
  refused: plainEvent,
  submitted: plainEvent,
  received: plainEvent,
  'papers-received': plainEvent,
}

/** The fields that an event of this kind is recorded with, and no others; of one that a place declares, its day. */
export function groupsFor(type: string, offers: Offers): readonly Group[] {
  const form = isEventType(type) ? FORMS[type] : undefined
  return (form ?? plainDay)(offers)
}
