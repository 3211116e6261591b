import { workAgain, type WorkedAgain } from '../../actions/explain-snapshot'
import { permitOnServe } from '../../actions/permissions'
import { dayWords, markSentence, missedSentence, workingSentence } from '../../domain/deadlines/sentences'
import type { ExplainedSheet } from '../../domain/deadlines/sheet'
import type { Serve, SheetSnapshot, Stores } from '../../stores/read/types'
import { show, type Answer } from '../answer'
import { captionOf, rulesFor } from '../cases/title'
import type { Member } from '../member'
import { paths } from '../paths'
import type { MemberVisit } from '../visit'
import { dayText, sentence } from '../words'
import { instantWords } from '../words-of-time'

const HASH_SHOWN = 12

async function seen(stores: Stores, { ctx }: Member, serveId: string) {
  const serve = await stores.serves.get(serveId, 'serveId')
  permitOnServe(ctx.actor, 'record-event', await stores.serves.assignments(serveId))
  const lawsuit = await stores.cases.get(serve.caseId, 'caseId')
  return { serve, caption: captionOf(lawsuit.case, rulesFor(ctx.rulebook, lawsuit.case)) }
}

function headOf({ id, details }: Serve, caption: string) {
  return { recipient: details.recipient.name ?? 'Recipient without a name', caption, back: paths.serve(id) }
}

/** Hash of the rules in use for the sheet's jurisdiction. */
function isInUse({ ctx }: Member, { jurisdiction, rulesHash }: ExplainedSheet): boolean {
  return ctx.rulebook.get(jurisdiction)?.loaded.hash === rulesHash
}

/** GET /serves/:serve/sheets */
export async function sheetsPage({ member, params }: MemberVisit): Promise<Answer> {
  const { serve, caption, snapshots } = await member.ctx.firm.read(async (stores) => {
    const found = await seen(stores, member, params['serve'] ?? '')
    return { ...found, snapshots: await stores.sheets.ofServe(found.serve.id) }
  })
  const rows = snapshots.map(({ id, createdAt, sheet }) => ({
    href: paths.sheet(id),
    when: instantWords(createdAt, serve.zone),
    dates: sheet.deadlines.filter(({ day }) => day !== null).length,
    rules: sheet.rulesHash.slice(0, HASH_SHOWN),
    inUse: isInUse(member, sheet),
  }))
  return show('sheets/sheets', 'Sheets of dates', { ...headOf(serve, caption), rows })
}

function rowsOf({ deadlines, reasons }: ExplainedSheet) {
  return deadlines.flatMap((deadline, index) => {
    const why = reasons[index]
    if (why === undefined || deadline.status === 'none') return []
    return [
      {
        title: deadline.title,
        day: dayWords(deadline),
        working: sentence(workingSentence(why)),
        missed: missedSentence(why) ?? '',
        doubt: markSentence(why) ?? '',
      },
    ]
  })
}

function againWords(again: WorkedAgain, { deadlines }: ExplainedSheet): string {
  if (again.rules === 'other') return otherWords(again.deadlines, deadlines)
  if (again.rules === 'same')
    return 'Worked out again now with the very rules that it was made from: the same dates.'
  return 'The rules that it was made from are not kept here, or this program cannot read them any more; the reasons below are those that were saved with it.'
}

function otherWords(ids: readonly string[], deadlines: ExplainedSheet['deadlines']): string {
  const titles = deadlines.filter(({ id }) => ids.includes(id)).map(({ title }) => title)
  return `Worked out again now with the rules that it was made from, these dates come out otherwise: ${titles.join('; ')}. They were left as they were before a change of the rules, or the program counts otherwise now.`
}

async function snapshotOf({ member, params }: MemberVisit) {
  return member.ctx.firm.read(async (stores) => {
    const snapshot: SheetSnapshot = await stores.sheets.get(params['sheet'] ?? '')
    return { snapshot, ...(await seen(stores, member, snapshot.serveId)) }
  })
}

/** GET /sheets/:sheet */
export async function sheetPage(visit: MemberVisit): Promise<Answer> {
  const { snapshot, serve, caption } = await snapshotOf(visit)
  const { sheet, asOf, createdAt } = snapshot
  const again = await workAgain(visit.member.ctx, snapshot)
  return show('sheets/sheet', 'A sheet of dates', {
    ...headOf(serve, caption),
    all: paths.sheets(serve.id),
    when: instantWords(createdAt, serve.zone),
    asOf: asOf === null ? '' : dayText(asOf),
    rules: sheet.rulesHash,
    inUse: isInUse(visit.member, sheet),
    again: againWords(again, sheet),
    rows: rowsOf(sheet),
    breaches: sheet.violations.map(({ because, cite }) => ({ text: because, cite: cite.join(' · ') })),
    warnings: sheet.warnings.map(({ message, cite }) => ({ text: message, cite: cite.join(' · ') })),
  })
}
