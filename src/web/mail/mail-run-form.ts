import { ulid } from 'ulid'
import { shortDate } from '../../domain/calendar/words'
import type { Addressed, MailAsk } from '../../domain/rules/default-types'
import { ENVELOPE_SIZES } from '../../actions/print-envelopes.input'
import { MAIL_CLASSES } from '../events/vocabulary'
import { option, type Field, type FieldError, type Group, type Option } from '../forms/field'
import type { ReadForm } from '../forms/read-form'
import { paths } from '../paths'
import { ended, limitDistance, sentence } from '../words'
import type { Piece } from './pieces'

/** How the fields of a piece are named: the same on each showing of the page, whatever else was logged meanwhile. */
export function pieceName({ serveId, mailing }: Piece, part: string): string {
  return `piece.${serveId}~${mailing.need.id}.${part}`
}

function whenOf({ mailing: { state, day, isFirst }, today }: Piece): string {
  if (day === null) return 'No last day is known.'
  if (state === 'waits') return `Not before ${shortDate(day)}.`
  if (isFirst) return `From ${shortDate(day)} on.`
  return `By ${shortDate(day)} (${limitDistance(day, today)}).`
}

function lookOf({ kind, addressee, legend, sender }: Addressed): string[] {
  const look = [
    addressee === undefined ? '' : `addressed to “${addressee}”`,
    legend === undefined ? '' : `marked “${legend}”`,
    sender === undefined ? '' : 'nothing outside that says who sent it',
  ].filter((part) => part !== '')
  return look.length === 0 ? [] : [`${sentence(kind)}: ${look.join(', ')}.`]
}

/** What lies in it, how it looks, and the law. */
export function toldOf(piece: Piece): string {
  const { need, mail } = piece.mailing
  const parts = [ended(need.say), `Enclosed: ${ended(mail.encloses)}`, ...mail.to.flatMap(lookOf)]
  const cited = need.cite.length === 0 ? '' : ` (${need.cite.join(', ')})`
  return parts.join(' ') + cited
}

function classesOf({ mailing }: Piece): Option[] {
  const { to } = mailing.mail
  if (to.length === 0 || to.some((one) => one.class === undefined)) return MAIL_CLASSES
  const words = new Set(to.flatMap((one) => one.class ?? []))
  return MAIL_CLASSES.filter(({ value }) => words.has(value))
}

/** What can be one thing only is filled in. */
function only(options: readonly Option[]): Partial<Field> {
  const [first] = options
  return options.length === 1 && first !== undefined ? { value: first.value } : {}
}

/** What whoever mails is asked of a piece, as the paper on it states it. */
export function asksOf({ mailing }: Piece): readonly MailAsk[] {
  return mailing.mail.asks ?? []
}

/** How the field of what is asked is named. */
export function askPart(id: string): string {
  return `asked.${id}`
}

/** Whether somebody else puts it into the mail, as a clerk: its envelope alone is made here. */
function isOthers({ mailing }: Piece): boolean {
  return mailing.mail.event === undefined
}

const TAKEN = 'if it is taken'

/** What is folded opens by itself once its piece was taken. */
function foldOf(index: number): Pick<Group, 'folded' | 'open'> {
  return index < OPEN ? { folded: true, open: true } : { folded: true }
}

/** So many pieces stand open at first: the next ones; the others are folded to a line each. */
const OPEN = 1

/** What the address is; of an order's, which names it, to whom: it need not be the recipient. */
function goesTo(piece: Piece): Field {
  const kinds = piece.mailing.mail.to.map(({ kind }) => option(kind, sentence(kind)))
  if (kinds.length === 0)
    return {
      name: pieceName(piece, 'name'),
      label: 'To whom, as the order says',
      kind: 'text',
      needed: TAKEN,
      value: piece.recipient,
    }
  return {
    name: pieceName(piece, 'kind'),
    label: 'What the address is',
    kind: 'select',
    needed: TAKEN,
    options: kinds,
    ...only(kinds),
  }
}

function pieceGroup(piece: Piece, index: number): Group {
  const { mailing, recipient, caption, addresses, serveId } = piece
  const classes = classesOf(piece)
  const name = (part: string): string => pieceName(piece, part)
  const [address] = addresses
  const mailed: Field[] =
    mailing.mail.event === undefined
      ? []
      : [
          {
            name: name('mailClass'),
            label: 'Class of mail',
            needed: 'to log it',
            kind: 'select',
            options: classes,
            ...only(classes),
          },
          { name: name('articleNumber'), label: 'Article number', kind: 'text', most: 100 },
          ...asksOf(piece).map(({ id, say, words }): Field => {
            const options = Object.entries(words).map(([word, label]) => option(word, sentence(label)))
            return { name: name(askPart(id)), label: say, needed: 'to log it', kind: 'select', options }
          }),
        ]
  return {
    title: `${recipient}: ${mailing.need.title}`,
    hint: toldOf(piece),
    link: { href: paths.serve(serveId), label: caption },
    note: whenOf(piece),
    ...foldOf(index),
    fields: [
      { name: name('take'), label: `Take this piece: ${recipient}`, kind: 'yes' },
      goesTo(piece),
      {
        name: name('address'),
        label: 'Address',
        needed: TAKEN,
        kind: 'text',
        suggestions: addresses,
        autocomplete: 'off',
        ...(addresses.length === 1 && address !== undefined ? { value: address } : {}),
      },
      ...mailed,
    ],
  }
}

const envelopes: Group = {
  title: 'Envelopes',
  hint: 'One page each, in the size of the envelope. Where the law wants nothing outside that says who sent it, the return address stays off.',
  fields: [
    {
      name: 'size',
      label: 'Size',
      needed: 'to make them',
      kind: 'select',
      options: ENVELOPE_SIZES.map(([value, label]) => option(value, label)),
    },
    { name: 'sender', label: 'Return address', kind: 'lines', hint: 'A line each, six at most.' },
  ],
}

function logging(people: readonly Option[]): Group {
  return {
    title: 'What went out',
    hint: 'Only once it has. Each piece stands on the record of its recipient as mailed by this person on this day, and the proof of that mailing follows from it.',
    fields: [
      { name: 'at', label: 'Mailed on', needed: 'to log it', kind: 'date' },
      {
        name: 'depositedAt',
        label: 'Where it was put in the mail',
        needed: 'to log it',
        kind: 'text',
        hint: 'The post office, or the box and its address.',
      },
      { name: 'mailedBy', label: 'Who mailed it', needed: 'to log it', kind: 'select', options: people },
      { name: 'sure', label: 'Each envelope held what stands above, and looked as it says', kind: 'yes' },
    ],
  }
}

/** The form of a mail run: a group for each piece, then what is done with those that are taken. */
export function mailRunGroups(pieces: readonly Piece[], people: readonly Option[]): Group[] {
  return [
    ...pieces.map(pieceGroup),
    envelopes,
    logging(people),
    { title: '', fields: [{ name: 'id', label: 'Id', kind: 'hidden', value: ulid() }] },
  ]
}

function isEmpty({ values }: ReadForm, name: string): boolean {
  return (values.get(name) ?? []).length === 0
}

/** The pieces that were ticked. */
export function takenIn(pieces: readonly Piece[], form: ReadForm): Piece[] {
  return pieces.filter((piece) => !isEmpty(form, pieceName(piece, 'take')))
}

type Asked = readonly (readonly [name: string, message: string])[]

/** What is missing for the deed, beside its field; nothing is wrong with pieces that were not taken. */
export function lacksIn(
  taken: readonly Piece[],
  form: ReadForm,
  parts: readonly string[],
  asked: Asked,
): FieldError[] {
  const empty = (name: string): boolean => isEmpty(form, name)
  if (taken.length === 0)
    return [{ name: '', message: 'Take at least one piece; what was logged already is not listed any more.' }]
  const others = parts.includes('mailClass') ? taken.filter(isOthers) : []
  if (others.length > 0)
    return others.map((piece) => ({
      name: pieceName(piece, 'take'),
      message: `${piece.recipient}: ${piece.mailing.need.title}: somebody else puts this into the mail; make its envelope, and record on the page of the recipient what came of it.`,
    }))
  const ofPieces = taken.flatMap((piece) =>
    wantedOf(piece, parts).flatMap(([part, message]) => {
      const name = pieceName(piece, part)
      return empty(name) ? [{ name, message: `${piece.recipient}: ${message}` }] : []
    }),
  )
  return [...ofPieces, ...asked.flatMap(([name, message]) => (empty(name) ? [{ name, message }] : []))]
}

const LACKS: Readonly<Record<string, string>> = {
  kind: 'choose what the address is.',
  name: 'write to whom it goes.',
  address: 'write the address.',
  mailClass: 'choose the class of mail.',
}

/** The parts that a piece must have for the deed, each with what is said where it is missing. */
function wantedOf(piece: Piece, parts: readonly string[]): (readonly [part: string, message: string])[] {
  const own = parts.map((part) => (part === 'kind' && piece.mailing.mail.to.length === 0 ? 'name' : part))
  const asks = parts.includes('mailClass') ? asksOf(piece) : []
  return [
    ...own.map((part) => [part, LACKS[part] ?? part] as const),
    ...asks.map(({ id, say }) => [askPart(id), `choose one of the list: ${say}.`] as const),
  ]
}
