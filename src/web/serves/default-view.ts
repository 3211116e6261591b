import { shortDate } from '../../domain/calendar/words'
import type { Need, NeedState } from '../../domain/default/prepare-default'
import { isBroken } from '../../domain/motions/offered'
import type { MissedEffect } from '../../domain/rules/rule-types'
import { paths } from '../paths'
import { limitDistance } from '../words'
import type { SheetOfServe } from './next-view'
import type { Shape } from './status'

export type NeedView = {
  readonly id: string
  readonly title: string
  readonly say: string
  readonly cite: string
  readonly shape: Shape
  readonly word: string
  readonly day: string
  readonly away: string
  /** Where its mailing is made; empty where it is not to be mailed now. */
  readonly mail: string
}

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

function needView(one: Need, { today }: SheetOfServe): NeedView {
  const { need, state, day } = one
  return {
    id: need.id,
    title: need.title,
    say: need.say,
    cite: need.cite.join(' · '),
    shape: SHAPES[state],
    word: wordOf(one),
    day: day === null ? '' : shortDate(day),
    away: day === null || state === 'done' ? '' : limitDistance(day, today),
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
export function defaultView(served: SheetOfServe, motions: readonly MotionLink[]): DefaultView | null {
  const acts = served.rules.method['service-acts'].flat()
  if (!acts.some((act) => served.recorded.has(act))) return null
  const { needs } = served
  if (needs.length === 0) return null
  const left = needs.filter(({ state }) => state !== 'done').length
  return { needs: needs.map((need) => needView(need, served)), faults: faultsOf(served, motions), left }
}
