import { logMailRun } from '../../actions/log-mail-run'
import { checkLogMailRun } from '../../actions/log-mail-run.input'
import { permit } from '../../actions/permissions'
import { printEnvelopes } from '../../actions/print-envelopes'
import { checkPrintEnvelopes } from '../../actions/print-envelopes.input'
import { shortDate } from '../../domain/calendar/words'
import { go, show, showAgain, type Answer } from '../answer'
import { option, type FieldError, type Group, type Option, type Typed } from '../forms/field'
import { formView } from '../forms/form-view'
import { readForm, type ReadForm } from '../forms/read-form'
import { roleOf, seesAll } from '../member'
import { paths } from '../paths'
import { submit } from '../submit'
import type { MemberVisit } from '../visit'
import { counted } from '../words'
import { dayIn } from '../words-of-time'
import { askPart, asksOf, lacksIn, mailRunGroups, pieceName, takenIn } from './mail-run-form'
import { piecesIn, type Piece } from './pieces'

/** So many pieces on one page: the most urgent ones. */
const MOST = 60

type Loaded = {
  readonly pieces: readonly Piece[]
  /** Beyond those shown. */
  readonly more: number
  readonly later: readonly Piece[]
  readonly groups: readonly Group[]
  readonly names: ReadonlyMap<string, string>
}

async function load({ member }: MemberVisit): Promise<Loaded> {
  const { ctx } = member
  permit(roleOf(member), 'log-mail-run')
  const { items, people } = await ctx.firm.read(async (stores) => ({
    items: await stores.pages.board(),
    people: await stores.users.list(),
  }))
  const own = items.filter(({ serve }) => seesAll(member) || serve.serverId === ctx.actor.id)
  const now = ctx.clock.now()
  const all = piecesIn(own, ctx.rulebook, (zone) => dayIn(now, zone))
  const due = all.filter(({ mailing }) => mailing.state !== 'waits')
  const pieces = due.slice(0, MOST)
  const mailers: Option[] = people
    .filter(({ disabledAt }) => disabledAt === null)
    .map(({ id, name }) => option(id, name))
  return {
    pieces,
    more: due.length - pieces.length,
    later: all.filter(({ mailing }) => mailing.state === 'waits'),
    groups: mailRunGroups(pieces, mailers),
    names: new Map(own.map(({ serve }) => [serve.id, serve.details.recipient.name ?? ''])),
  }
}

function laterView({ recipient, caption, mailing, serveId }: Piece) {
  const { need, day } = mailing
  return {
    href: paths.serve(serveId),
    recipient,
    caption,
    title: need.title,
    day: day === null ? '' : shortDate(day),
  }
}

/** Those whose mailings were just logged: the proof follows. */
function loggedView({ names }: Loaded, asked: string | undefined) {
  const ids = [...new Set((asked ?? '').split(','))]
  return ids.flatMap((id) => {
    const name = names.get(id)
    return name === undefined ? [] : [{ name, draw: paths.drawProof(id), href: paths.serve(id) }]
  })
}

function pageOf(
  visit: MemberVisit,
  loaded: Loaded,
  typed: Typed | null = null,
  errors: readonly FieldError[] = [],
): Answer {
  const texts = {
    action: paths.mailRun(),
    csrf: visit.csrf,
    submit: 'Log as mailed',
    file: { action: paths.envelopes(), label: 'Make the envelopes' },
    refused: 'Nothing was done',
  }
  const { pieces, more, later } = loaded
  const values = {
    summary: `${counted(pieces.length + more, 'piece')} to be mailed`,
    form: pieces.length === 0 && errors.length === 0 ? null : formView(loaded.groups, texts, typed, errors),
    more,
    later: later.map(laterView),
    logged: loggedView(loaded, visit.query['logged']),
  }
  return errors.length > 0
    ? showAgain('mail/mail-run', 'Mail run', values)
    : show('mail/mail-run', 'Mail run', values)
}

/** GET /mail-run */
export async function mailRunPage(visit: MemberVisit): Promise<Answer> {
  return pageOf(visit, await load(visit))
}

function valueOf(form: ReadForm, name: string): Readonly<Record<string, string>> {
  const [value] = form.values.get(name) ?? []
  return value === undefined ? {} : { [name.split('.').at(-1) ?? name]: value }
}

function inputOf(piece: Piece, form: ReadForm, parts: readonly string[]): object {
  const values = parts.map((part) => valueOf(form, pieceName(piece, part)))
  const asked = asksOf(piece).map(({ id }) => valueOf(form, pieceName(piece, askPart(id))))
  const said = Object.assign({}, ...asked) as object
  const more = Object.keys(said).length === 0 ? [] : [{ asked: said }]
  return Object.assign(
    { serveId: piece.serveId, mailing: piece.mailing.need.id },
    ...values,
    ...more,
  ) as object
}

/** POST /mail-run: the pieces that are ticked went out together. */
export async function postMailRun(visit: MemberVisit): Promise<Answer> {
  const loaded = await load(visit)
  const fields = loaded.groups.flatMap((group) => group.fields)
  const form = readForm(fields, visit.body)
  const taken = takenIn(loaded.pieces, form)
  const lacks = lacksIn(
    taken,
    form,
    ['kind', 'address', 'mailClass'],
    [
      ['at', 'Mailed on: write the day.'],
      ['depositedAt', 'Where it was put in the mail: write the post office or the box.'],
      ['mailedBy', 'Who mailed it: choose the person; that person signs for it.'],
      [
        'sure',
        'Say that each envelope held what stands above, or record what went out on the page of the recipient.',
      ],
    ],
  )
  if (lacks.length > 0) return pageOf(visit, loaded, form.typed, lacks)
  const parts = ['kind', 'name', 'address', 'mailClass', 'articleNumber']
  const common = ['id', 'at', 'depositedAt', 'mailedBy'].map((name) => valueOf(form, name))
  const result = await submit({
    fields,
    body: visit.body,
    input: (): unknown =>
      Object.assign({ pieces: taken.map((piece) => inputOf(piece, form, parts)) }, ...common) as unknown,
    check: checkLogMailRun,
    act: (input) => logMailRun(visit.member.ctx, input),
  })
  if (!('done' in result)) return pageOf(visit, loaded, result.typed, result.errors)
  const ids = [...new Set(taken.map(({ serveId }) => serveId))].join(',')
  return go(`${paths.mailRun()}?logged=${ids}`, `${counted(taken.length, 'mailing')}: logged.`)
}

/** POST /mail-run/envelopes: the envelopes of the pieces that are ticked, as a download. */
export async function postEnvelopes(visit: MemberVisit): Promise<Answer> {
  const loaded = await load(visit)
  const fields = loaded.groups.flatMap((group) => group.fields)
  const form = readForm(fields, visit.body)
  const taken = takenIn(loaded.pieces, form)
  const lacks = lacksIn(
    taken,
    form,
    ['kind', 'address'],
    [['size', 'Size: choose the size of the envelopes.']],
  )
  if (lacks.length > 0) return pageOf(visit, loaded, form.typed, lacks)
  const sender = form.values.get('sender') ?? []
  const result = await submit({
    fields,
    body: visit.body,
    input: () => ({
      ...valueOf(form, 'size'),
      sender,
      pieces: taken.map((piece) => inputOf(piece, form, ['kind', 'name', 'address'])),
    }),
    check: checkPrintEnvelopes,
    act: (input) => printEnvelopes(visit.member.ctx, input),
  })
  if (!('done' in result)) return pageOf(visit, loaded, result.typed, result.errors)
  return { send: result.done, mime: 'application/pdf', name: 'envelopes.pdf', inline: false }
}
