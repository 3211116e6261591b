import { ulid } from 'ulid'
import { logAttempt } from '../../actions/log-attempt'
import { checkLogAttempt } from '../../actions/log-attempt.input'
import { recordEvent } from '../../actions/record-event'
import { checkRecordEvent } from '../../actions/record-event.input'
import type { Recorded } from '../../actions/recording'
import type { JsonObject } from '../../domain/cases/matter'
import type { JurisdictionFile } from '../../domain/rules/jurisdiction-types'
import { isRowOfServe } from '../../domain/proof/row-of-serve'
import { DomainError } from '../../domain/errors'
import { go, show, showAgain, type Answer } from '../answer'
import type { Standing } from '../forms/entries'
import type { Field, Group, Typed } from '../forms/field'
import { formView } from '../forms/form-view'
import { textOf, type ReadForm } from '../forms/read-form'
import { treeOf } from '../forms/tree'
import { paths } from '../paths'
import { doneText, isRecordable, recordText } from '../serves/declared-acts'
import { brokenRules } from '../serves/house-view'
import { loadServe, type LoadedServe } from '../serves/load-serve'
import { submit, type Submitted } from '../submit'
import type { MemberVisit } from '../visit'
import { addressesIn } from './addresses'
import { asideOf } from './aside'
import { askedOrder } from './asked-order'
import { directionGroups } from './direction-field'
import { defaultGroups } from './default-fields'
import { groupsFor } from './forms'
import { changesOf } from './changes'
import { inquiryKinds } from './inquiry-words'
import { barredDays, mailingKinds, placeKinds, rolesIn, triedPlaces } from './place-words'
import type { Offers } from './parts'
import { calledHere, recordedWords } from './recorded-words'
import { numberGroups } from './rule-fields'
import { withPaperWords } from './paper-words'
import { furtherGroups, kindsIn, knownGroups, rowsCalled, rowsOfAct, type RowOfAct } from './proof-fields'
import { markNeeds, proofNeeds } from './proof-needs'
import { statedHere } from './stated-here'
import { typedOf } from '../forms/typed-of'
import { lastDaysBefore } from './last-days'
import { INQUIRIES } from './vocabulary'

type RecordForm = {
  /** A common event, or one that the rules of the place declare. */
  readonly type: string
  readonly loaded: LoadedServe
  readonly groups: readonly Group[]
  /** What the form begins with: an entry to be put right, or an order as it was asked for. */
  readonly begun: JsonObject | null
}

function offersOf(loaded: LoadedServe, type: string, standing: Standing): Offers {
  const { serve, result } = loaded
  const recipient = serve.details.recipient['address']
  const entries = loaded.events.map(({ event }) => event)
  const offers = { zone: serve.zone, addresses: addressesIn(recipient, entries), standing }
  if (!('sheet' in result))
    return { ...offers, places: [], mailings: [], inquiries: INQUIRIES, roles: [], barredDays: [] }
  const { loaded: rules, method } = result.sheet.rules
  const rows = rowsOfAct(rules, method, type)
  const places = [placeKinds(rules, method, type), kindsIn(rows, 'place.kind'), triedPlaces(rules)]
  const mailings = mailingKinds(rules, method)
  return {
    ...offers,
    roles: rolesIn(method, type),
    barredDays: barredDays(method),
    places: places.find((kinds) => kinds.length > 0) ?? [],
    mailings: mailings.length > 0 ? mailings : kindsIn(rows, 'to.kind'),
    inquiries: inquiryKinds(rules),
  }
}

/** Sent twice, the same form has the same id, and is recorded once. */
function idField(): Group {
  return { title: '', fields: [{ name: 'id', label: 'Id', kind: 'hidden', value: ulid() }] }
}

const CALLED = { title: 'If a further paper is wanted', folded: true }

/** The fields of an act, those that the papers ask for marked, and what they and the way to a default ask further. */
function groupsOf(loaded: LoadedServe, type: string, standing: Standing): readonly Group[] {
  const all = groupsFor(type, offersOf(loaded, type, standing))
  const { result } = loaded
  if (!('sheet' in result)) return all
  const { rules, needs, directions } = result.sheet
  const usual = statedHere(all, rules.loaded)
  const isOfServe = ({ row }: RowOfAct): boolean =>
    isRowOfServe(row, { court: loaded.lawsuit.case.court, serve: loaded.serve.details })
  const rows = rowsOfAct(rules.loaded, rules.method, type).filter(isOfServe)
  const groups = [...withPaperWords(usual, rows), ...numberGroups(rules.loaded, rules.method, type)]
  const further = furtherGroups(rows, groups, standing)
  const called = rowsCalled(rules.loaded, rules.method, type).filter(isOfServe)
  const asked = [
    ...directionGroups(directions, type),
    ...further,
    ...furtherGroups(called, [...groups, ...further], standing, CALLED),
    ...defaultGroups(needs, type),
  ]
  const known = knownGroups([...rows, ...called], [...groups, ...asked], standing)
  return [...markNeeds(groups, proofNeeds(rows)), ...asked, ...known]
}

/**
 * An entry that is to be recorded again, put right, begins with what it said; an order that was asked for, with what
 * was asked.
 */
async function begunWith(loaded: LoadedServe, type: string, visit: MemberVisit): Promise<JsonObject | null> {
  const { from, asked } = visit.query
  const entry = loaded.events.find(({ id, event }) => id === from && event.type === type)
  return entry?.event ?? (asked === undefined ? null : askedOrder(visit, asked))
}

async function formOf(visit: MemberVisit): Promise<RecordForm> {
  const { member, params, body } = visit
  const loaded = await loadServe(member, params['serve'] ?? '')
  const type = params['type'] ?? ''
  if (!isRecordable(type, declaredFor(loaded)))
    throw new DomainError('unknown-event', 'There is no such event to record.')
  const begun = await begunWith(loaded, type, visit)
  const fields = groupsOf(loaded, type, { recorded: begun ?? {}, body })
  const groups = calledHere(fields, recordedWords(loaded.result))
  return { type, loaded, groups: [...groups, idField()], begun }
}

/** What the rules of the place declare of events; nothing where no rules can be asked. */
function declaredFor({ result }: LoadedServe): Pick<JurisdictionFile, 'events'> {
  return 'sheet' in result ? result.sheet.rules.jurisdiction : {}
}

function titleOf({ type, loaded }: RecordForm): string {
  return recordText(type, declaredFor(loaded))
}

function typedBefore({ begun, groups }: RecordForm): Typed | null {
  if (begun === null) return null
  return typedOf(
    groups.flatMap(({ fields }) => fields),
    begun,
  )
}

function headOf({ type, loaded }: RecordForm): Readonly<Record<string, unknown>> {
  return {
    aside: asideOf(loaded, type),
    heading: recordText(type, declaredFor(loaded)),
    recipient: loaded.serve.details.recipient.name ?? 'Recipient without a name',
    back: paths.serve(loaded.serve.id),
  }
}

function textsOf({ type, loaded }: RecordForm, csrf: string): Parameters<typeof formView>[1] {
  const { id } = loaded.serve
  return {
    action: paths.record(id, type),
    csrf,
    submit: recordText(type, declaredFor(loaded)),
    cancel: paths.serve(id),
  }
}

/** GET /serves/:serve/record/:type */
export async function recordPage(visit: MemberVisit): Promise<Answer> {
  const record = await formOf(visit)
  const form = formView(record.groups, textsOf(record, visit.csrf), typedBefore(record))
  return show('serves/record', titleOf(record), { ...headOf(record), form })
}

function send(
  { member, body }: MemberVisit,
  { type, loaded, groups }: RecordForm,
): Promise<Submitted<Recorded>> {
  const fields: readonly Field[] = groups.flatMap((group) => group.fields)
  const eventFields = fields.filter(({ name }) => name !== 'id')
  const input = (form: ReadForm): object => ({
    id: textOf(form, 'id'),
    serveId: loaded.serve.id,
    event: { ...treeOf(eventFields, form), type },
  })
  const { ctx } = member
  const flaws = lastDaysBefore
  return type === 'attempted'
    ? submit({ fields, body, input, flaws, check: checkLogAttempt, act: (one) => logAttempt(ctx, one) })
    : submit({ fields, body, input, flaws, check: checkRecordEvent, act: (one) => recordEvent(ctx, one) })
}

/** House rules that the entry has broken; the record says so, and stays. */
async function houseNews({ member }: MemberVisit, before: LoadedServe): Promise<string[]> {
  const after = await loadServe(member, before.serve.id)
  const known = brokenRules(before)
  return brokenRules(after).filter((message) => !known.includes(message))
}

/** POST /serves/:serve/record/:type */
export async function postRecord(visit: MemberVisit): Promise<Answer> {
  const record = await formOf(visit)
  const result = await send(visit, record)
  if ('done' in result) {
    const { result: before, serve } = record.loaded
    const changes = 'sheet' in before ? changesOf(before.sheet.sheet, result.done.sheet) : []
    const told = await houseNews(visit, record.loaded)
    return go(
      paths.serve(serve.id),
      `${doneText(record.type, declaredFor(record.loaded))}: recorded.`,
      ...told,
      ...changes,
    )
  }
  const form = formView(record.groups, textsOf(record, visit.csrf), result.typed, result.errors)
  const answer = form.errors.length > 0 ? showAgain : show
  return answer('serves/record', titleOf(record), { ...headOf(record), form })
}
