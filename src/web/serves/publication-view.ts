import { shortDate } from '../../domain/calendar/words'
import { insertionsOf, type Insertions } from '../../domain/orders/insertions'
import type { Serve } from '../../stores/read/types'
import { limitDistance } from '../words'
import type { SheetOfServe } from './sheet-of-serve'
import { shapeOfLimit, type Shape } from './status'

export type NewspaperView = {
  readonly newspaper: string
  readonly shape: Shape
  readonly word: string
  readonly days: readonly string[]
  readonly next: string
  readonly gaps: readonly string[]
  readonly affidavit: string
}

export type PublicationView = { readonly papers: readonly NewspaperView[]; readonly wanted: string }

const FIRST = 'first-published'

function wordOf({ days, wanted }: Insertions): string {
  return wanted === null ? `${days.length} insertions` : `${days.length} of ${wanted}`
}

function shapeOf({ days, wanted, nextBy, affidavit }: Insertions, today: SheetOfServe['today']): Shape {
  if (nextBy !== null) return shapeOfLimit(nextBy, today)
  if (days.length === 0) return 'open'
  return wanted === null || affidavit === null ? 'waiting' : 'done'
}

function paperView(one: Insertions, { today }: SheetOfServe): NewspaperView {
  const { nextBy, affidavit, gaps } = one
  return {
    newspaper: one.newspaper,
    shape: shapeOf(one, today),
    word: wordOf(one),
    days: one.days.map(shortDate),
    next: nextBy === null ? '' : `${shortDate(nextBy)} (${limitDistance(nextBy, today)})`,
    gaps: gaps.map(({ from, to }) => `${shortDate(from)} to ${shortDate(to)}`),
    affidavit: affidavit === null ? '' : shortDate(affidavit),
  }
}

/** How far the publication is; `null` where nothing is to be published. */
export function publicationView(serve: Serve, served: SheetOfServe): PublicationView | null {
  const step = served.rules.method.steps.find(({ event }) => event === FIRST)
  const papers = insertionsOf(serve.details['publication'], step?.repeat, served.facts.case.flags)
  const isOrdered = served.directions.some(({ channel }) => channel === 'publication')
  if (step === undefined && papers.length === 0 && !isOrdered) return null
  return { papers: papers.map((paper) => paperView(paper, served)), wanted: step?.say ?? '' }
}
