import { isoDay } from '../domain/calendar/day'
import { dayAt } from '../domain/calendar/local-time'
import type { JsonObject, MatterServe } from '../domain/cases/matter'
import { matterFacts } from '../domain/cases/matter-facts'
import { readFacts } from '../domain/cases/read-facts'
import { explainSheet } from '../domain/deadlines/explain'
import type { ExplainedSheet } from '../domain/deadlines/sheet'
import { DomainError } from '../domain/errors'
import { doneOnIn } from '../domain/rules/changes/done-on'
import { holdDates, type DoneOn } from '../domain/rules/changes/proposal'
import { jurisdictionNamed, type Rulebook } from '../domain/rules/rulebook'
import type { Case } from '../stores/case-store'
import { heldBack } from '../stores/date-change-store'
import type { Stores } from '../stores/stores'

/** A sheet with the facts it was made from. `asOf` is the day at the place of service. */
export type MadeSheet = {
  readonly facts: JsonObject
  readonly sheet: ExplainedSheet
  readonly asOf: string
  readonly doneOn: DoneOn
}

type Asked = {
  readonly lawsuit: Case
  readonly serve: MatterServe
  readonly zone: string
  readonly now: string
}

/** The sheet of a serve as recorded. Throws `DomainError` with the path inside the serve or the case. */
export function sheetOfServe({ lawsuit, serve, zone, now }: Asked, rulebook: Rulebook): MadeSheet {
  const { jurisdiction } = lawsuit.case
  const { loaded } = jurisdictionNamed(rulebook, jurisdiction)
  const facts = matterFacts(jurisdiction, lawsuit.case, serve, loaded.jurisdiction)
  const asOf = dayAt(zone, now)
  const read = readFacts(facts, rulebook)
  const doneOn = doneOnIn(loaded, serve.method, read.events)
  return { facts, sheet: explainSheet(read, rulebook, asOf), asOf: isoDay(asOf), doneOn }
}

/**
 * Keeps the sheet beside the last entry of the chain that it knows, and answers its id. Dates that a change of
 * the rules would move stand in it as they were, as long as nobody has accepted the move; what was dismissed stays so
 * when the act is done, and a warning says it.
 */
export async function saveSheet(
  stores: Stores,
  serveId: string,
  made: MadeSheet,
  createdAt: string,
): Promise<string> {
  const { seq } = await stores.events.head()
  const held = heldBack(await stores.dateChanges.ofServe(serveId), made.sheet.rulesHash)
  const sheet = holdDates(made.sheet, held, made.doneOn)
  return stores.sheets.save({ serveId, eventSeq: seq, createdAt, ...made, sheet })
}

/** What is wrong is told at the place where the person wrote it: `events[3].at` of the serve is `event.at`. */
export function toldAt<T>(written: (path: string) => string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    if (!(error instanceof DomainError) || error.path === undefined) throw error
    const path = written(error.path)
    throw new DomainError(error.code, error.message.replace(error.path, path), path)
  }
}
