/** Every kind of event that rules may start from and cases may record. An unknown one is an error that names it. */
export const EVENT_TYPES = [
  'commenced',
  'summons-issued',
  'attempted',
  'inquiry',
  'order-granted',
  'order-denied',
  'delivered',
  'left-with-substitute',
  'agent-served',
  'refused',
  'affixed',
  'mailed',
  'emailed',
  'faxed',
  'submitted',
  'received',
  'first-published',
  'last-published',
  'papers-received',
  'acknowledgment-mailed',
  'acknowledgment-signed',
  'acknowledgment-returned',
  'waiver-sent',
  'waiver-returned',
  'waiver-filed',
  'return-receipt-received',
  'returned-unclaimed',
  'proof-filed',
  'signed',
  'hearing-noticed',
  'hearing-set',
  'removed',
  'reinstated',
  'default-notice-mailed',
  'default-sought',
  'default-entered',
  'counsel-appointed',
  'judgment-planned',
  'trigger',
] as const

export type EventType = (typeof EVENT_TYPES)[number]

const KNOWN: ReadonlySet<string> = new Set(EVENT_TYPES)

export function isEventType(word: string): word is EventType {
  return KNOWN.has(word)
}
