import { isEventType, type EventType } from '../domain/cases/event-types'

/** What an event looks like on a picture. */
export type EventKind = 'attempt' | 'delivery' | 'affixing' | 'mailing' | 'filing' | 'order' | 'other'

const KINDS: Readonly<Record<EventType, EventKind>> = {
  commenced: 'filing',
  'summons-issued': 'filing',
  attempted: 'attempt',
  inquiry: 'other',
  'order-granted': 'order',
  'order-denied': 'order',
  delivered: 'delivery',
  'left-with-substitute': 'delivery',
  'agent-served': 'delivery',
  refused: 'delivery',
  affixed: 'affixing',
  mailed: 'mailing',
  emailed: 'mailing',
  faxed: 'mailing',
  submitted: 'delivery',
  received: 'delivery',
  'first-published': 'other',
  'last-published': 'other',
  'papers-received': 'other',
  'acknowledgment-mailed': 'mailing',
  'acknowledgment-signed': 'other',
  'acknowledgment-returned': 'mailing',
  'waiver-sent': 'mailing',
  'waiver-returned': 'mailing',
  'waiver-filed': 'filing',
  'return-receipt-received': 'other',
  'returned-unclaimed': 'other',
  'proof-filed': 'filing',
  signed: 'other',
  'hearing-noticed': 'other',
  'hearing-set': 'order',
  removed: 'filing',
  reinstated: 'order',
  'default-notice-mailed': 'mailing',
  'default-sought': 'filing',
  'default-entered': 'order',
  'counsel-appointed': 'order',
  'judgment-planned': 'other',
  trigger: 'other',
}

/** The kind of an event; a word that is no event type is `other`. */
export function kindOfEvent(type: string): EventKind {
  return isEventType(type) ? KINDS[type] : 'other'
}
