import { bound, pagesOfFile } from '../documents/annex'
import { joinPapers, type PacketPart } from '../documents/packet'
import type { Paper } from '../documents/paper'
import { drawPaper } from '../documents/proof-pdf'
import { stamped } from '../documents/stamp'
import { wallTimeAt } from '../domain/calendar/local-time'
import { isObject } from '../domain/cases/matter'
import { instantWords } from '../domain/evidence/clocks'
import { readMarkup } from '../documents/markup'
import { sha256 } from '../documents/seal'
import { readTemplate } from '../documents/template'
import { caseLine } from '../domain/cases/case-line'
import { positionOf } from '../domain/evidence/distance'
import { reportValues, type Report, type ReportedEntry, type ReportedFile } from '../domain/evidence/report'
import { routeOf, type Stop } from '../domain/evidence/stops'
import type { JurisdictionFile } from '../domain/rules/jurisdiction-types'
import type { Case } from '../stores/case-store'
import type { ChainHead } from '../stores/event-chain'
import type { LedgerEvent } from '../stores/event-store'
import type { Serve } from '../stores/serve-store'
import type { Stores } from '../stores/stores'
import type { Context } from './context'
import type { EvidenceFiles, KeptFile } from './evidence-files'
import { leafOf } from './paper-leaf'

/** What the report is made from. */
export type Evidence = {
  readonly ctx: Context
  readonly stores: Stores
  readonly serve: Serve
  readonly lawsuit: Case
  readonly jurisdiction: JurisdictionFile
  readonly kept: EvidenceFiles
  readonly at: string
}

function entryOf(entry: LedgerEvent, names: ReadonlyMap<string, string>): ReportedEntry {
  const { struck } = entry
  const named = (id: string): string => names.get(id) ?? id
  return {
    seq: entry.seq,
    event: entry.event,
    local: entry.atLocal ?? entry.onDay,
    zone: entry.zone,
    receivedAt: entry.receivedAt,
    received: Date.parse(entry.receivedAt),
    instant: entry.atUtc === null ? null : Date.parse(entry.atUtc),
    by: named(entry.actorId),
    device: entry.device,
    files: entry.attachments,
    hash: entry.hash,
    struck:
      struck === null
        ? null
        : { by: named(struck.actorId), at: struck.receivedAt, reason: struck.reason, seq: struck.seq },
  }
}

/** Day and hour by the clock of the serve in question: the log of one day is of one clock. */
function wallOf(
  { zone: own }: Serve,
  { onDay, atLocal, atUtc, zone }: LedgerEvent,
): Pick<Stop, 'day' | 'at'> {
  if (atUtc === null || zone === own) return { day: onDay, at: atLocal }
  const at = wallTimeAt(own, atUtc).slice(0, 'YYYY-MM-DDTHH:MM'.length)
  return { day: at.slice(0, 'YYYY-MM-DD'.length), at }
}

function stopOf(serve: Serve, entry: LedgerEvent): Stop {
  const { seq, receivedAt, atUtc, event, device, serveId } = entry
  return {
    seq,
    received: Date.parse(receivedAt),
    ...wallOf(serve, entry),
    instant: atUtc === null ? null : Date.parse(atUtc),
    type: event.type,
    position: positionOf(event['gps']) ?? positionOf(device?.['position']),
    own: serveId === serve.id,
  }
}

/** Something done at a place: it names one, or the device gave a position. */
function isStop({ event, device }: LedgerEvent): boolean {
  return isObject(event['place']) || positionOf(event['gps'] ?? device?.['position']) !== null
}

/** What the people who recorded stops of this serve recorded elsewhere on the same days. */
async function stopsOf({ stores, serve }: Evidence, own: readonly LedgerEvent[]): Promise<Stop[]> {
  const people = [...new Set(own.map(({ actorId }) => actorId))]
  const days = [...new Set(own.map(({ onDay }) => onDay))]
  const all = await stores.events.byOn(people, days)
  return all.filter(isStop).map((entry) => stopOf(serve, entry))
}

/** `Ada Lin from 2026-05-01 09:00 (…)`: who had the serve, and from when on. */
async function assignedTo(
  { stores, serve }: Evidence,
  names: ReadonlyMap<string, string>,
): Promise<string[]> {
  const assignments = await stores.serves.assignments(serve.id)
  return assignments.map(
    ({ userId, at }) => `${names.get(userId) ?? userId} from ${instantWords(at, serve.zone)}`,
  )
}

type Annexed = { readonly file: KeptFile; readonly shown: Uint8Array | null }

function reportedFile(
  { file, shown }: Annexed,
  entries: readonly LedgerEvent[],
  names: ReadonlyMap<string, string>,
  zone: string,
): ReportedFile {
  const { path, name, kind, sha256: hash, added } = file
  return {
    path,
    name,
    kind: kind.replaceAll('-', ' '),
    sha256: hash,
    added: `${instantWords(added.at, zone)} by ${names.get(added.by) ?? added.by}`,
    entries: entries
      .filter(({ attachments }) => attachments.some((one) => one.sha256 === hash))
      .map(({ seq }) => seq),
    isShown: shown !== null,
  }
}

function chainWords(entries: readonly LedgerEvent[], flaw: string | null, head: ChainHead): string {
  const numbers = entries.flatMap(({ seq, struck }) => [seq, struck?.seq ?? seq])
  const span = `entries ${entries[0]?.seq ?? 0} to ${Math.max(0, ...numbers)}`
  return flaw === null
    ? `The whole ledger of the firm was checked when this was made, and each entry matches its hash and follows the one before it. This serve’s own lie among ${span}. The last entry of the ledger was then number ${head.seq}, with the hash ${head.hash}: held against a note of it that was kept elsewhere, it shows whether the ledger was written anew as a whole.`
    : `The ledger was checked when this was made, and is not sound: ${flaw}.`
}

async function reportOf(evidence: Evidence, annexed: readonly Annexed[]): Promise<Report> {
  const { ctx, stores, serve, lawsuit, jurisdiction, kept, at } = evidence
  const entries = await stores.events.ofServe(serve.id)
  const people = await stores.users.list()
  const names = new Map(people.map(({ id, name }) => [id, name]))
  const own = entries.filter(isStop)
  const flaw = await stores.events.verify()
  const head = await stores.events.head()
  return {
    recipient: serve.details.recipient.name ?? 'without a name',
    caption: caseLine(lawsuit.case, jurisdiction),
    number: lawsuit.case.number ?? '',
    method: serve.details.method.replaceAll('-', ' '),
    zone: serve.zone,
    assigned: await assignedTo(evidence, names),
    made: instantWords(at, serve.zone),
    by: ctx.actor.name,
    chain: chainWords(entries, flaw === null ? null : `entry ${flaw.seq}: ${flaw.because}`, head),
    entries: entries.map((entry) => entryOf(entry, names)),
    stops: routeOf(await stopsOf(evidence, own)),
    stoppedBy: [...new Set(own.map(({ actorId }) => names.get(actorId) ?? actorId))],
    files: annexed.map((one) => reportedFile(one, entries, names, serve.zone)),
    proofs: kept.proofs,
  }
}

async function annexedOf({ files }: EvidenceFiles): Promise<Annexed[]> {
  const annexed: Annexed[] = []
  for (const file of files) annexed.push({ file, shown: await pagesOfFile(file.bytes) })
  return annexed
}

/** The report, and behind it the files that can be shown on paper, each page with its number. */
async function bind(paper: Paper, annexed: readonly Annexed[]): Promise<Uint8Array> {
  const parts: PacketPart[] = [{ title: paper.title, ...(await drawPaper(paper)) }]
  for (const [index, { file, shown }] of annexed.entries()) {
    if (shown === null) continue
    const mark = `File ${index + 1}`
    const bytes = await stamped(shown, mark)
    parts.push(await bound(`${mark}: ${file.name}`, [bytes]))
  }
  return (await joinPapers(paper, parts)).bytes
}

/** The report of the bundle as PDF. */
export async function evidenceReport(evidence: Evidence): Promise<Uint8Array> {
  const annexed = await annexedOf(evidence.kept)
  const report = await reportOf(evidence, annexed)
  const template = readTemplate('sheets/evidence/report')
  const values = reportValues(report)
  const facts = sha256(JSON.stringify(values))
  const paper: Paper = {
    title: 'Evidence of service',
    subject: report.caption,
    ...leafOf(evidence.jurisdiction),
    dated: null,
    draft: false,
    footer: { left: 'Evidence of service', right: report.number, hash: facts },
    trace: {
      rulesHash: '',
      templateHash: template.hash,
      factsHash: facts,
      events: report.entries.map(({ seq }) => String(seq)),
    },
    blocks: readMarkup(template.render(values), template.name),
  }
  return bind(paper, annexed)
}
