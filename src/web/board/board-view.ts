import type { Day } from '../../domain/calendar/day'
import type { Rulebook } from '../../domain/rules/rulebook'
import { standing, type ServeOnBoard } from '../../stores/read/page-reader'
import { captionOf, rulesFor } from '../cases/title'
import { paths } from '../paths'
import { bestTry } from '../serves/diligence-view'
import type { Next } from '../serves/next'
import { nextOf } from '../serves/next-view'
import { sheetOfServe, type SheetOrWhy } from '../serves/sheet-of-serve'
import type { Shape } from '../serves/status'
import { triesView, type TryView } from '../serves/tries-view'
import { wayView, type StepView } from '../serves/way-view'

export type BoardRow = {
  readonly href: string
  readonly next: Next
  readonly recipient: string
  readonly caption: string
  readonly number: string
  readonly way: string
  readonly steps: readonly StepView[]
  readonly tries: readonly TryView[]
  /** When the next attempt would fill most of what courts look for; empty where nothing turns on it. */
  readonly bestTry: string
  readonly server: string
  /** Something was done against the rules, whether or not it undoes the service. */
  readonly breached: boolean
  readonly serverId: string
}

export type Filter = {
  readonly words: string
  readonly show: string
  readonly server: string
  /** Show every row, however many there are. */
  readonly everything: boolean
}

/** So many rows at first: the most urgent ones. */
const MOST = 100

export type BoardView = {
  readonly rows: readonly BoardRow[]
  /** Rows that match and are not shown yet. */
  readonly more: number
  readonly all: number
  readonly late: number
  readonly soon: number
  readonly isEmpty: boolean
  readonly isFilteredEmpty: boolean
}

const WITHOUT_DATES: Omit<Next, 'detail'> = {
  shape: 'waiting',
  word: 'no dates',
  day: null,
  dayText: '',
  away: '',
  todo: 'No dates',
  short: 'cannot be computed',
  missed: '',
  doubt: '',
  act: null,
}

/** The way of service with its steps; where the rules no longer have it, its own word. */
function wayOf(result: SheetOrWhy, method: string): Pick<BoardRow, 'way' | 'steps'> {
  if ('why' in result) return { way: method, steps: [] }
  const { rules, recorded } = result.sheet
  return { way: rules.method.title, steps: wayView(rules.method, recorded) }
}

function rowOf(
  item: ServeOnBoard,
  rulebook: Rulebook,
  names: ReadonlyMap<string, string>,
  todayIn: (zone: string) => Day,
): BoardRow {
  const { serve } = item
  const lawsuit = item.case.case
  const events = standing(item.events)
  const result = sheetOfServe(rulebook, lawsuit, serve, events, todayIn(serve.zone), item.proposals)
  return {
    href: paths.serve(serve.id),
    next: 'sheet' in result ? nextOf(result.sheet) : { ...WITHOUT_DATES, detail: result.why },
    recipient: serve.details.recipient.name ?? 'Recipient without a name',
    caption: captionOf(lawsuit, rulesFor(rulebook, lawsuit)),
    number: lawsuit.number ?? '',
    ...wayOf(result, serve.details.method),
    tries: triesView(events),
    bestTry: 'sheet' in result ? bestTry(result.sheet) : '',
    server: serve.serverId === null ? '' : (names.get(serve.serverId) ?? ''),
    serverId: serve.serverId ?? '',
    breached: 'sheet' in result && result.sheet.sheet.violations.length > 0,
  }
}

function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').replaceAll('ł', 'l').replaceAll('Ł', 'L').toLowerCase()
}

function isWanted(row: BoardRow, filter: Filter): boolean {
  const text = folded(`${row.recipient} ${row.caption} ${row.number} ${row.way} ${row.server}`)
  const found = folded(filter.words)
    .split(/\s+/)
    .every((word) => text.includes(word))
  const shapes: readonly Shape[] = filter.show === 'late' ? ['late'] : ['late', 'soon']
  const shown = filter.show === '' || shapes.includes(row.next.shape)
  return found && shown && (filter.server === '' || row.serverId === filter.server)
}

const RANK: Readonly<Record<Shape, number>> = { late: 0, soon: 1, open: 2, waiting: 3, done: 4 }

/** What must be done soonest stands first; a step without a limit after those with one, what is done last. */
function byUrgency(a: BoardRow, b: BoardRow): number {
  const day = (row: BoardRow): number => row.next.day ?? Number.MAX_SAFE_INTEGER
  return RANK[a.next.shape] - RANK[b.next.shape] || day(a) - day(b)
}

/** The board: one row a serve, by the next thing to do. */
export function boardView(
  items: readonly ServeOnBoard[],
  rulebook: Rulebook,
  names: ReadonlyMap<string, string>,
  todayIn: (zone: string) => Day,
  filter: Filter,
): BoardView {
  const all = items.map((item) => rowOf(item, rulebook, names, todayIn)).toSorted(byUrgency)
  const wanted = all.filter((row) => isWanted(row, filter))
  const rows = filter.everything ? wanted : wanted.slice(0, MOST)
  return {
    rows,
    more: wanted.length - rows.length,
    all: all.length,
    late: all.filter(({ next }) => next.shape === 'late').length,
    soon: all.filter(({ next }) => next.shape === 'soon').length,
    isEmpty: all.length === 0,
    isFilteredEmpty: all.length > 0 && rows.length === 0,
  }
}
