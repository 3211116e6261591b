import type { Day } from '../../domain/calendar/day'
import { shortDate } from '../../domain/calendar/words'
import { isEventType } from '../../domain/cases/event-types'
import type { Need, NeedState } from '../../domain/default/prepare-default'
import { isBroken } from '../../domain/motions/offered'
import { isPaper } from '../../domain/proof/sheet'
import type { JurisdictionFile } from '../../domain/rules/jurisdiction-types'
import type { ProofFile } from '../../domain/rules/proof-types'
import type { MissedEffect } from '../../domain/rules/rule-types'
import { paths } from '../paths'
import { distance, limitDistance, plain, titleWords } from '../words'
import { ACTS } from './acts'
import { isRecordable, recordText } from './declared-acts'
import type { SheetOfServe } from './sheet-of-serve'
import type { Shape } from './status'

export type NeedView = {
  readonly id: string
  readonly title: string
  readonly say: string
  readonly cite: string
  readonly shape: Shape
  readonly word: string
  /** What the day is: `by`, `from`, `since`, `last day`. */
  readonly lead: string
  readonly day: string
  readonly away: string
  /** What was answered where it was asked for. */
  readonly answers: readonly string[]
  /** The papers that show it, and what may be recorded of it; none once it is done. */
  readonly links: readonly DoLink[]
  /** Where its mailing is made; empty where it is not to be mailed now. */
  readonly mail: string
}

export type DoLink = { readonly href: string; readonly label: string }

/** Something that was done late or not at all, told for what it is, with what cures it. */
export type FaultView = {
  readonly title: string
  readonly word: string
  readonly say: string
  readonly cite: string
  readonly cures: readonly MotionLink[]
}

export type DefaultView = {
  readonly needs: readonly NeedView[]
  readonly faults: readonly FaultView[]
  readonly left: number
}

/** An application that may be prepared for this serve. */
export type MotionLink = { readonly id: string; readonly title: string; readonly href: string }

/** Where what is still wanted is drawn and recorded. */
type DefaultLinks = {
  readonly serveId: string
  /** Whether this person may record. */
  readonly record: boolean
  /** Of each paper, by its id. */
  readonly titles: ReadonlyMap<string, string>
  /** What the place declares of events of its own. */
  readonly rules: JurisdictionFile
}

function titlesIn(proofs: readonly ProofFile[]): ReadonlyMap<string, string> {
  return new Map(
    proofs.filter(isPaper).map(({ id, titles }) => [id, titleWords(Object.values(titles)[0] ?? id)]),
  )
}

const SHAPES: Readonly<Record<NeedState, Shape>> = {
  done: 'done',
  open: 'open',
  late: 'late',
  waits: 'waiting',
}

function wordOf({ state, need }: Need): string {
  if (state === 'done') return 'done'
  if (state === 'late') return 'late'
  return state === 'open' ? 'to do' : need.reached === undefined ? 'not yet' : 'waits'
}

/** A first day is never told as a last one. */
function dayView({ need, state, day, isFirst }: Need, today: Day): Pick<NeedView, 'lead' | 'day' | 'away'> {
  if (day === null) return { lead: '', day: '', away: '' }
  const told = (lead: string, away: string) => ({ lead, day: shortDate(day), away })
  if (state === 'done') return told(need.reached === undefined ? 'last day' : '', '')
  if (need.reached !== undefined) return told('', limitDistance(day, today))
  if (isFirst) return day <= today ? told('since', '') : told('from', distance(day, today))
  return told('by', limitDistance(day, today))
}

/** Each answer to a question that the need turns on, whatever it was. */
function answersTo({ need }: Need, { facts }: SheetOfServe): string[] {
  const asked = (need.done ?? []).flatMap(({ 'event-with': query }) => query ?? [])
  return facts.events.flatMap((event) => {
    const query = asked.find(({ event: types }) => [types].flat().includes(event.type))
    const answer = query === undefined ? undefined : event.fields[query.field]
    if (answer === undefined || answer === String(true) || !isEventType(event.type)) return []
    return [`Answered with ${ACTS[event.type].noun} of ${shortDate(event.day)}: ${plain(answer)}.`]
  })
}

/** What is recorded once it is done; of a question, which may be asked again, the inquiry. */
function recordsOf({ done = [] }: Need['need'], rules: JurisdictionFile): string[] {
  const acts = done.flatMap(({ recorded = [] }) => recorded)
  const asked = done.flatMap(({ 'event-with': query }) => (query === undefined ? [] : [query.event].flat()))
  return [...acts, ...asked.filter((type) => type === 'inquiry')].filter((type) => isRecordable(type, rules))
}

function linksOf({ need, state }: Need, { serveId, record, titles, rules }: DefaultLinks): DoLink[] {
  if (state === 'done') return []
  // The proof of an act is drawn once that is recorded; a paper that is itself the step, at any time.
  const own = need.done === undefined && need.reached === undefined ? need.papers : undefined
  const papers = (own ?? []).map((paper) => ({
    href: paths.drawPaper(serveId, paper),
    label: `Draw the paper: ${titles.get(paper) ?? plain(paper)}`,
  }))
  const entries = need.mail === undefined && record && state !== 'waits' ? recordsOf(need, rules) : []
  const records = entries.map((type) => ({
    href: paths.record(serveId, type),
    label: recordText(type, rules),
  }))
  return [...papers, ...records]
}

function needView(one: Need, served: SheetOfServe, links: DefaultLinks): NeedView {
  const { need, state } = one
  return {
    id: need.id,
    title: need.title,
    say: need.say,
    cite: need.cite.join(' · '),
    shape: SHAPES[state],
    word: wordOf(one),
    ...dayView(one, served.today),
    answers: answersTo(one, served),
    links: linksOf(one, links),
    mail: need.mail !== undefined && (state === 'open' || state === 'late') ? paths.mailRun() : '',
  }
}

const EFFECTS: Readonly<Record<MissedEffect, string>> = {
  'service-void': 'void; no order cures it',
  'dismissal-on-motion': 'ground to dismiss, on motion',
  'curable-by-order': 'curable by order',
  'none-stated': '',
}

/** Each limit of the serve that was not kept, where the rules say what follows from that. */
function faultsOf({ sheet }: SheetOfServe, motions: readonly MotionLink[]): FaultView[] {
  return sheet.deadlines.flatMap((deadline, index) => {
    const missed = sheet.reasons[index]?.ifMissed ?? null
    if (missed === null || missed.effect === 'none-stated' || !isBroken(deadline)) return []
    const cures = motions.filter(({ id }) => missed.cure?.includes(id))
    const cite = missed.cite.join(' · ')
    return [{ title: deadline.title, word: EFFECTS[missed.effect], say: missed.say ?? '', cite, cures }]
  })
}

/** The way to a default: `null` before the papers were handed over, and where the jurisdiction has no list. */
export function defaultView(
  served: SheetOfServe,
  motions: readonly MotionLink[],
  links: Omit<DefaultLinks, 'titles' | 'rules'>,
): DefaultView | null {
  const acts = served.rules.method['service-acts'].flat()
  if (!acts.some((act) => served.recorded.has(act))) return null
  const { needs } = served
  if (needs.length === 0) return null
  const left = needs.filter(({ state }) => state !== 'done').length
  const { loaded, jurisdiction } = served.rules
  const all = { ...links, titles: titlesIn(loaded.proofs), rules: jurisdiction }
  return { needs: needs.map((need) => needView(need, served, all)), faults: faultsOf(served, motions), left }
}
