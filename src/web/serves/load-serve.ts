import { permitOnServe } from '../../actions/permissions'
import { standing } from '../../stores/read/page-reader'
import type { Assignment, Case, LedgerEvent, Serve, User } from '../../stores/read/types'
import type { Member } from '../member'
import { dayIn, instantWords } from '../words-of-time'
import { sheetOfServe, type SheetOrWhy } from './sheet-of-serve'
import type { Day } from '../../domain/calendar/day'
import { shortDate } from '../../domain/calendar/words'

/** A serve with all that its pages tell of it. */
export type LoadedServe = {
  readonly serve: Serve
  readonly lawsuit: Case
  readonly events: readonly LedgerEvent[]
  readonly people: readonly User[]
  readonly assignments: readonly Assignment[]
  readonly names: ReadonlyMap<string, string>
  readonly result: SheetOrWhy
  readonly today: Day
  readonly todayText: string
  readonly local: typeof instantWords
}

/** Loads a serve for someone who may see it; to anyone else there is none. */
export async function loadServe({ ctx }: Member, id: string): Promise<LoadedServe> {
  const found = await ctx.firm.read(async (stores) => {
    const serve = await stores.serves.get(id, 'serveId')
    const assignments = await stores.serves.assignments(id)
    permitOnServe(ctx.actor, 'record-event', assignments)
    const lawsuit = await stores.cases.get(serve.caseId, 'caseId')
    const people = await stores.users.list()
    return { serve, assignments, lawsuit, people, events: await stores.events.ofServe(id) }
  })
  const today = dayIn(ctx.clock.now(), found.serve.zone)
  const { serve, lawsuit, events } = found
  return {
    ...found,
    names: new Map(found.people.map((person) => [person.id, person.name])),
    result: sheetOfServe(ctx.rulebook, lawsuit.case, serve, standing(events), today),
    today,
    todayText: shortDate(today),
    local: instantWords,
  }
}
