import { shortDate } from '../../domain/calendar/words'
import type { Need, NeedState } from '../../domain/default/prepare-default'
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
}

export type DefaultView = { readonly needs: readonly NeedView[]; readonly left: number }

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
  }
}

/** The way to a default: `null` before the papers were handed over, and where the jurisdiction has no list. */
export function defaultView(served: SheetOfServe): DefaultView | null {
  const acts = served.rules.method['service-acts'].flat()
  if (!acts.some((act) => served.recorded.has(act))) return null
  const { needs } = served
  if (needs.length === 0) return null
  const left = needs.filter(({ state }) => state !== 'done').length
  return { needs: needs.map((need) => needView(need, served)), left }
}
