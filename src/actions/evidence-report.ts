import { drawPaper } from '../documents/proof-pdf'
import { readMarkup } from '../documents/markup'
import { sha256 } from '../documents/seal'
import { readTemplate } from '../documents/template'
import { caseLine } from '../domain/cases/case-line'
import { positionOf } from '../domain/evidence/distance'
import { reportValues, type Report, type ReportedEntry } from '../domain/evidence/report'
import { routeOf, type Stop } from '../domain/evidence/stops'
import type { JurisdictionFile } from '../domain/rules/jurisdiction-types'
import type { Case } from '../stores/case-store'
import type { LedgerEvent } from '../stores/event-store'
import type { Serve } from '../stores/serve-store'
import type { Stores } from '../stores/stores'
import type { Context } from './context'
import type { EvidenceFiles } from './evidence-files'
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

function stopOf(serve: Serve, { onDay, atLocal, atUtc, event, device, serveId }: LedgerEvent): Stop {
  return {
    day: onDay,
    at: atLocal,
    instant: atUtc === null ? null : Date.parse(atUtc),
    type: event.type,
    position: positionOf(event['gps']) ?? positionOf(device?.['position']),
    own: serveId === serve.id,
  }
}

/** What the people who recorded this serve recorded elsewhere on the same days. */
async function stopsOf({ stores, serve }: Evidence, entries: readonly LedgerEvent[]): Promise<Stop[]> {
  const people = [...new Set(entries.map(({ actorId }) => actorId))]
  const days = [...new Set(entries.map(({ onDay }) => onDay))]
  return (await stores.events.byOn(people, days)).map((entry) => stopOf(serve, entry))
}

function chainWords(entries: readonly LedgerEvent[], flaw: string | null): string {
  const span = `entries ${entries[0]?.seq ?? 0} to ${entries.at(-1)?.seq ?? 0}`
  return flaw === null
    ? `The whole ledger of the firm was checked when this was made, and each entry matches its hash and follows the one before it. This serve’s own lie among ${span}.`
    : `The ledger was checked when this was made, and is not sound: ${flaw}.`
}

async function reportOf(evidence: Evidence): Promise<Report> {
  const { ctx, stores, serve, lawsuit, jurisdiction, kept, at } = evidence
  const entries = await stores.events.ofServe(serve.id)
  const people = await stores.users.list()
  const names = new Map(people.map(({ id, name }) => [id, name]))
  const flaw = await stores.events.verify()
  return {
    recipient: serve.details.recipient.name ?? 'without a name',
    caption: caseLine(lawsuit.case, jurisdiction),
    number: lawsuit.case.number ?? '',
    method: serve.details.method.replaceAll('-', ' '),
    made: at,
    by: ctx.actor.name,
    chain: chainWords(entries, flaw === null ? null : `entry ${flaw.seq}: ${flaw.because}`),
    entries: entries.map((entry) => entryOf(entry, names)),
    stops: routeOf(await stopsOf(evidence, entries)),
    files: kept.files,
    proofs: kept.proofs,
  }
}

/** The report of the bundle as PDF. */
export async function evidenceReport(evidence: Evidence): Promise<Uint8Array> {
  const report = await reportOf(evidence)
  const template = readTemplate('sheets/evidence/report')
  const values = reportValues(report)
  const facts = sha256(JSON.stringify(values))
  const drawn = await drawPaper({
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
  })
  return drawn.bytes
}
