import { createHash } from 'node:crypto'
import type { Context } from '../../src/actions/context'
import { addDays } from '../../src/domain/calendar/day'
import type { LoadedJurisdiction } from '../../src/domain/rules/loaded'
import type { ExplainedSheet } from '../../src/domain/deadlines/sheet'
import { compileRules, jurisdictionNamed, type Rulebook } from '../../src/domain/rules/rulebook'
import type { DateProposal } from '../../src/domain/rules/changes/proposal'
import type { DeadlineRule } from '../../src/domain/rules/rule-types'
import { newId } from '../../src/stores/ids'
import type { Serve } from '../../src/stores/serve-store'
import type { Stores } from '../../src/stores/stores'
import { NOON } from './ledger'

/** The rules with the limit for the mailing of deliver-and-mail changed: another number of days, or gone. */
export function withMailBy(rulebook: Rulebook, days: number | null): Rulebook {
  return withDeadline(rulebook, 'mail-by', days)
}

/** The rules with another number of days for one deadline of deliver-and-mail; `null`: it is gone. */
export function withDeadline(rulebook: Rulebook, id: string, days: number | null): Rulebook {
  return compileRules([...rulebook.values()].map(({ loaded }) => changed(loaded, id, days)))
}

function changed(loaded: LoadedJurisdiction, id: string, days: number | null): LoadedJurisdiction {
  const methods = loaded.methods.map((method) =>
    method.id === 'deliver-and-mail'
      ? { ...method, deadlines: method.deadlines.flatMap((rule) => changedRule(rule, id, days)) }
      : method,
  )
  const hash = createHash('sha256').update(`${loaded.hash} ${id} ${days}`).digest('hex')
  return { ...loaded, hash, methods }
}

function changedRule(rule: DeadlineRule, id: string, days: number | null): DeadlineRule[] {
  if (rule.id !== id) return [rule]
  if (days === null) {
    const base = { none: 'There is no such limit any more.' }
    return [{ ...rule, base }]
  }
  return [{ ...rule, base: { ...rule.base, add: { days } } }]
}

/** A proposal on a serve that somebody may decide, noted as if the rules in use had just come. */
export async function proposed({ firm, rulebook }: Context, serveId: string): Promise<string> {
  const id = newId()
  const proposal = { deadline: 'mail-by', kind: 'delete', was: null, is: null } as const
  const lawsuit = await firm.read(async (stores) =>
    stores.cases.get((await stores.serves.get(serveId, 'serveId')).caseId, 'caseId'),
  )
  const newerRules = jurisdictionNamed(rulebook, lawsuit.case.jurisdiction).loaded.hash
  const move = { id, serveId, proposal, olderRules: 'a'.repeat(64), newerRules, createdAt: NOON }
  await firm.write((stores) => stores.dateChanges.propose(move))
  return id
}

async function ofRecipient(
  stores: Stores,
  recipient: string,
): Promise<{ serve: Serve; sheet: ExplainedSheet }> {
  const board = await stores.pages.board()
  const serve = board.find((one) => one.serve.details.recipient.name === recipient)?.serve
  const sheet = (await stores.sheets.latest(serve?.id ?? ''))?.sheet
  if (serve === undefined || sheet === undefined) throw new Error(`There is no sheet for ${recipient}.`)
  return { serve, sheet }
}

/** As if changed rules would move these dates of a serve by a day: each was a day earlier. */
export async function earlierBefore(
  { firm, rulebook }: Context,
  serveId: string,
  deadlines: readonly string[],
): Promise<void> {
  await firm.write(async (stores) => {
    const sheet = (await stores.sheets.latest(serveId))?.sheet
    if (sheet === undefined) throw new Error('There is no sheet.')
    const newerRules = rulebook.get(sheet.jurisdiction)?.loaded.hash ?? ''
    for (const id of deadlines) {
      const proposal = aDayLater(sheet, id)
      const move = { id: newId(), serveId, proposal, olderRules: 'a'.repeat(64), newerRules, createdAt: NOON }
      await stores.dateChanges.propose(move)
    }
  })
}

function aDayLater(sheet: ExplainedSheet, id: string): DateProposal {
  const index = sheet.deadlines.findIndex((one) => one.id === id)
  const [deadline, reasons] = [sheet.deadlines[index], sheet.reasons[index]]
  if (deadline === undefined || reasons === undefined || deadline.day === null)
    throw new Error(`There is no ${id}.`)
  const was = { reasons, deadline: { ...deadline, day: addDays(deadline.day, -1) } }
  return { deadline: id, kind: 'update', was, is: { deadline, reasons } }
}

/** The same for the open limit of a recipient's serve. */
export async function movedBack(ctx: Context, recipient: string): Promise<void> {
  const { serve, sheet } = await ctx.firm.read((stores) => ofRecipient(stores, recipient))
  const limit = sheet.deadlines.find(({ kind, day }) => kind === 'limit' && day !== null)
  if (limit === undefined) throw new Error(`Nothing limits ${recipient}.`)
  await earlierBefore(ctx, serve.id, [limit.id])
}
