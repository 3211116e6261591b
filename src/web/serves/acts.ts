import type { EventType } from '../../domain/cases/event-types'

/** How a recorded act is called on a page. */
type ActWords = {
  /** What to do, as a sentence begins: `Mail the papers`. */
  readonly todo: string
  /** The same for a narrow column: `mail`. */
  readonly short: string
  /** The heading of the entry: `Mailed`. */
  readonly done: string
  /** On a button: `Record the mailing`. */
  readonly record: string
  /** What is waited for: `the mailing`. */
  readonly noun: string
}

function words(todo: string, short: string, done: string, noun: string, record = `Record ${noun}`): ActWords {
  return { todo, short, done, noun, record }
}

/** Every kind of event in the words of the field. */
export const ACTS: Readonly<Record<EventType, ActWords>> = {
  commenced: words('Commence the case', 'commence', 'Case commenced', 'the commencement'),
  'summons-issued': words('Have the summons issued', 'issue', 'Summons issued', 'the issuing of the summons'),
  attempted: words('Try to serve', 'attempt', 'Attempt', 'an attempt', 'Log an attempt'),
  inquiry: words('Make an inquiry', 'inquire', 'Inquiry', 'an inquiry'),
  'order-granted': words('Obtain the order', 'order', 'Order granted', 'an order of the court'),
  'order-denied': words('Record the denial', 'denial', 'Order denied', 'a denial by the court'),
  delivered: words('Deliver the papers', 'deliver', 'Delivered', 'the delivery'),
  'left-with-substitute': words('Leave the papers', 'leave', 'Left with another', 'the leaving with another'),
  'agent-served': words('Serve the agent', 'serve agent', 'Agent served', 'the service on the agent'),
  refused: words('Record the refusal', 'refusal', 'Refused', 'a refusal'),
  affixed: words('Affix the papers', 'affix', 'Affixed', 'the affixing'),
  mailed: words('Mail the papers', 'mail', 'Mailed', 'the mailing'),
  emailed: words('E-mail the papers', 'e-mail', 'E-mailed', 'the e-mail'),
  faxed: words('Fax the papers', 'fax', 'Faxed', 'the fax'),
  submitted: words('Submit the papers', 'submit', 'Submitted', 'the submission'),
  received: words('Await receipt', 'receipt', 'Received', 'the receipt'),
  'first-published': words('Publish the notice', 'publish', 'First publication', 'the first publication'),
  'last-published': words('Publish to the end', 'publish', 'Last publication', 'the last publication'),
  'papers-received': words(
    'Record the receipt of the papers',
    'receive',
    'Papers received',
    'the receipt of the papers',
  ),
  'acknowledgment-mailed': words(
    'Mail the acknowledgment forms',
    'mail forms',
    'Acknowledgment forms mailed',
    'the mailing of the forms',
  ),
  'acknowledgment-signed': words(
    'Have the acknowledgment signed',
    'signature',
    'Acknowledgment signed',
    'the signed acknowledgment',
  ),
  'acknowledgment-returned': words(
    'Await the return of the acknowledgment',
    'acknowledgment',
    'Acknowledgment returned',
    'the return of the acknowledgment',
  ),
  'waiver-sent': words('Send the request for waiver', 'send waiver', 'Waiver sent', 'the request for waiver'),
  'waiver-returned': words(
    'Await the return of the waiver',
    'waiver',
    'Waiver returned',
    'the return of the waiver',
  ),
  'waiver-filed': words('File the waiver', 'file waiver', 'Waiver filed', 'the filing of the waiver'),
  'return-receipt-received': words(
    'Await the return receipt',
    'receipt',
    'Return receipt received',
    'the return receipt',
  ),
  'returned-unclaimed': words(
    'Record the returned mail',
    'returned',
    'Mail returned unclaimed',
    'the returned mail',
  ),
  'proof-filed': words('File the proof of service', 'file proof', 'Proof filed', 'the filing of the proof'),
  signed: words('Sign the proof', 'sign', 'Proof signed', 'the signing of the proof'),
  'hearing-noticed': words('Notice the hearing', 'notice', 'Hearing noticed', 'the notice of the hearing'),
  'hearing-set': words('Have the hearing set', 'hearing', 'Hearing set', 'the day of the hearing'),
  removed: words('Record the removal', 'removal', 'Case removed', 'the removal'),
  reinstated: words('Record the reinstatement', 'reinstate', 'Case reinstated', 'the reinstatement'),
  'default-notice-mailed': words(
    'Mail the additional notice',
    'mail notice',
    'Additional notice mailed',
    'the additional mailing',
  ),
  'default-sought': words(
    'Seek the default judgment',
    'default',
    'Default sought',
    'the default application',
  ),
  'default-entered': words('Have the default entered', 'default', 'Default entered', 'the entry of default'),
  'counsel-appointed': words(
    'Have counsel appointed',
    'counsel',
    'Counsel appointed',
    'the appointment of counsel',
  ),
  'judgment-planned': words('Plan the judgment', 'plan', 'Judgment planned', 'the planned judgment'),
  trigger: words('Record the trigger', 'trigger', 'Trigger', 'the trigger'),
}
