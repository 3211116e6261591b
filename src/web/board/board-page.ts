import { reachOf } from '../../actions/permissions'
import { show, type Answer } from '../answer'
import { hashesOf, isOpen } from '../changes/changes-page'
import type { ServeOnBoard } from '../../stores/read/page-reader'
import { isServerOnly, roleOf, seesAll, type Member } from '../member'
import { paths } from '../paths'
import type { MemberVisit } from '../visit'
import { counted } from '../words'
import { dayIn } from '../words-of-time'
import { boardView, type BoardView, type Filter } from './board-view'

type Choice = { readonly value: string; readonly label: string; readonly chosen: boolean }

const SHOWS = [
  ['', 'Everything'],
  ['near', 'Late or near'],
  ['late', 'Late'],
] as const

function filterOf({ q = '', show: shown = '', server = '', rows }: Readonly<Record<string, string>>): Filter {
  return { words: q.slice(0, 200), show: shown, server, everything: rows === 'all' }
}

function summaryOf({ all, late, soon }: BoardView): string {
  if (all === 0) return 'Each person to be served, the nearest deadline first.'
  const parts = [late > 0 ? `${late} late` : '', soon > 0 ? `${soon} due within a week` : '']
  return [counted(all, 'recipient'), ...parts].filter((part) => part !== '').join(' · ')
}

async function load({ ctx }: Member): Promise<{
  items: Awaited<ReturnType<typeof readAll>>['items']
  names: ReadonlyMap<string, string>
}> {
  const { items, people } = await readAll(ctx)
  return { items, names: new Map(people.map((person) => [person.id, person.name])) }
}

function readAll(ctx: Member['ctx']) {
  return ctx.firm.read(async (stores) => ({
    items: await stores.pages.board(),
    people: await stores.users.list(),
  }))
}

/** Dates that changed rules would move, for those who may decide: `3 dates of 2 recipients`; empty where none. */
function toDecide(member: Member, items: readonly ServeOnBoard[]): string {
  if (reachOf(roleOf(member), 'decide-date-change') === 'none') return ''
  const hashes = hashesOf(member)
  const open = items.flatMap(({ proposals }) => proposals.filter((one) => isOpen(one, hashes)))
  if (open.length === 0) return ''
  const serves = new Set(open.map(({ serveId }) => serveId)).size
  return `${counted(open.length, 'date')} of ${counted(serves, 'recipient')}`
}

/** GET / */
export async function boardPage({ member, query }: MemberVisit): Promise<Answer> {
  const { ctx } = member
  const filter = filterOf(query)
  const { items, names } = await load(member)
  const own = items.filter(
    ({ serve }) => seesAll(member) || (isServerOnly(member) && serve.serverId === ctx.actor.id),
  )
  const now = ctx.clock.now()
  const view = boardView(own, ctx.rulebook, names, (zone) => dayIn(now, zone), filter)
  const assigned = new Set(own.flatMap(({ serve }) => serve.serverId ?? []))
  const servers = seesAll(member) ? [...names].filter(([id]) => assigned.has(id)) : []
  return show('board/board', 'Board', {
    view,
    filter,
    summary: summaryOf(view),
    filtered: filter.words !== '' || filter.show !== '' || filter.server !== '',
    shows: SHOWS.map(([value, label]): Choice => ({ value, label, chosen: value === filter.show })),
    servers: servers.map(([value, label]): Choice => ({ value, label, chosen: value === filter.server })),
    mayAdd: reachOf(roleOf(member), 'open-case') === 'all',
    newCase: paths.newCase(),
    toDecide: toDecide(member, items),
    changes: paths.changes(),
    board: paths.board(),
    showAll: `${paths.board()}?${new URLSearchParams({ ...query, rows: 'all' }).toString()}`,
  })
}
