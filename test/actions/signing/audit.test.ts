import { addFile } from '../../../src/actions/add-file'
import { addServe } from '../../../src/actions/add-serve'
import { addSignedScan } from '../../../src/actions/add-signed-scan'
import { addUser } from '../../../src/actions/add-user'
import { amendCase } from '../../../src/actions/amend-case'
import { amendServe } from '../../../src/actions/amend-serve'
import { amendUser } from '../../../src/actions/amend-user'
import { assignServer } from '../../../src/actions/assign-server'
import type { Context } from '../../../src/actions/context'
import { decideDateChange } from '../../../src/actions/decide-date-change'
import { disableUser } from '../../../src/actions/disable-user'
import { draftServeProof } from '../../../src/actions/draft-serve-proof'
import { exportMatter } from '../../../src/actions/export-matter'
import { logMailRun } from '../../../src/actions/log-mail-run'
import { makeEvidenceBundle } from '../../../src/actions/make-evidence-bundle'
import { makeMotion } from '../../../src/actions/make-motion'
import { saveApplication } from '../../../src/actions/save-application'
import { fileProof } from '../../../src/actions/file-proof'
import { logAttempt } from '../../../src/actions/log-attempt'
import { openCase } from '../../../src/actions/open-case'
import { ACTION_NAMES, type ActionName } from '../../../src/actions/permissions'
import { recordEvent } from '../../../src/actions/record-event'
import { rejectProof } from '../../../src/actions/reject-proof'
import { setHouseRules } from '../../../src/actions/set-house-rules'
import { signProof } from '../../../src/actions/sign-proof'
import { strikeEvent } from '../../../src/actions/strike-event'
import { takeBackDismissal } from '../../../src/actions/take-back-dismissal'
import { openDatabase } from '../../../src/stores/database'
import { newId } from '../../../src/stores/ids'
import { withDatabases, type TestDatabase } from '../../support/database'
import { proposed } from '../../support/changed-rules'
import { drawn, serveAtHand, signed, type ServeAtHand } from './support'

/** Does one thing, as whoever it is given; the same each time it is called, but for `other`, another body. */
type Deed = (ctx: Context, other?: string) => Promise<unknown>

const PDF = Buffer.from('%PDF-1.7 a scan')

/** Every action with something that it can be done to. */
const DEEDS: Readonly<Record<ActionName, (of: ServeAtHand, id: string) => Deed | Promise<Deed>>> = {
  'add-user':
    (_of, id) =>
    (ctx, name = 'Eva Novak') =>
      addUser(ctx, { id, name, role: 'paralegal' }),
  'amend-user':
    ({ server }, id) =>
    (ctx, licence = '2099999') =>
      amendUser(ctx, { id, userId: server.ctx.actor.id, server: { licence } }),
  'disable-user': async ({ server, as }, id) => {
    const { actor } = await as('attorney')
    return (ctx, other) =>
      disableUser(ctx, { id, userId: other === undefined ? actor.id : server.ctx.actor.id })
  },
  'open-case':
    (_of, id) =>
    (ctx, number = '1') =>
      openCase(ctx, { id, case: { jurisdiction: 'us-ny', number } }),
  'amend-case':
    ({ caseId }, id) =>
    (ctx, number = '700001/2026') =>
      amendCase(ctx, { id, caseId, case: { number } }),
  'add-serve':
    ({ caseId }, id) =>
    (ctx, name = 'Jane Roe') => {
      const serve = { recipient: { name, kind: 'natural-person' }, method: 'deliver-and-mail' }
      return addServe(ctx, { id, caseId, serve })
    },
  'amend-serve':
    ({ serveId }, id) =>
    (ctx, method = 'nail-and-mail') =>
      amendServe(ctx, { id, serveId, serve: { method } }),
  'assign-server': async ({ admin, serveId }, id) => {
    const [one, two] = [newId(), newId()]
    for (const user of [one, two]) await addUser(admin, { id: user, name: 'Eva', role: 'process-server' })
    return (ctx, other) => assignServer(ctx, { id, serveId, userId: other === undefined ? one : two })
  },
  'log-attempt':
    ({ serveId }, id) =>
    (ctx, outcome = 'no-answer') =>
      logAttempt(ctx, { id, serveId, event: { type: 'attempted', at: '2026-02-02T07:10', outcome } }),
  'record-event':
    ({ serveId }, id) =>
    (ctx, note = 'by hand') =>
      recordEvent(ctx, { id, serveId, event: { type: 'proof-filed', at: '2026-02-05', note } }),
  'log-mail-run': async ({ admin, serveId, eventIds }, id) => {
    const eventId = eventIds.at(-1) ?? ''
    await strikeEvent(admin, { id: newId(), eventId, reason: 'it was not put into the mail' })
    const run = { id, at: '2026-02-05', mailedBy: admin.actor.id }
    const address = '12 Elm Street, Brooklyn, NY 11201'
    const piece = {
      serveId,
      mailing: 'mailing',
      kind: 'last-known-residence',
      address,
      mailClass: 'certified',
    }
    return (ctx, depositedAt = 'the post office at 1 Cadman Plaza') =>
      logMailRun(ctx, { ...run, depositedAt, pieces: [piece] })
  },
  'strike-event':
    ({ eventIds: [eventId = ''] }, id) =>
    (ctx, reason = 'recorded twice') =>
      strikeEvent(ctx, { id, eventId, reason }),
  'add-file':
    ({ caseId, serveId }, id) =>
    (ctx, name = 'x.pdf') =>
      addFile(ctx, { id, caseId, serveId, kind: 'paper', name, mime: 'application/pdf' }, PDF),
  'draft-serve-proof':
    ({ serveId }) =>
    (ctx) =>
      draftServeProof(ctx, { serveId }),
  'sign-proof': async (of, id) => {
    const { id: proofId, sha256, oath } = await drawn(of)
    const { presence } = of.server
    return (ctx, oathId = oath.id) => signProof(ctx, { id, proofId, sha256, oathId }, presence)
  },
  'add-signed-scan': async (of, id) => {
    const { id: proofId, factsHash, signer, dated } = await drawn(of)
    const words = { printed: factsHash.slice(0, 8), signer, signedOn: dated ?? '' }
    return (ctx, name = 'scan.pdf') => addSignedScan(ctx, { id, proofId, ...words, name }, PDF)
  },
  'file-proof': async (of, id) => {
    const { id: proofId, dated } = await signed(of)
    return (ctx, docketEntry = '7') => fileProof(ctx, { id, proofId, filedOn: dated ?? '', docketEntry })
  },
  'reject-proof': async (of, id) => {
    const { id: proofId, dated } = await signed(of)
    return (ctx, reason = 'no caption') => rejectProof(ctx, { id, proofId, rejectedOn: dated ?? '', reason })
  },
  'decide-date-change': async ({ admin, serveId }, id) => {
    const proposalId = await proposed(admin, serveId)
    return (ctx, reason = 'the old law holds') =>
      decideDateChange(ctx, { id, proposalIds: [proposalId], decision: 'dismissed', reason })
  },
  'take-back-dismissal': async ({ admin, serveId }, id) => {
    const proposalId = await proposed(admin, serveId)
    const dismissal = { proposalIds: [proposalId], decision: 'dismissed', reason: 'x' } as const
    await decideDateChange(admin, { id: newId(), ...dismissal })
    return (ctx, other = proposalId) => takeBackDismissal(ctx, { id, proposalId: other })
  },
  'set-house-rules':
    (_of, id) =>
    (ctx, title = 'Three attempts') =>
      setHouseRules(ctx, { id, client: null, policy: { id: 'own', title, attempts: { 'at-least': 3 } } }),
  'export-matter':
    ({ caseId }) =>
    (ctx) =>
      exportMatter(ctx, caseId),
  'make-evidence-bundle':
    ({ serveId }) =>
    (ctx) =>
      makeEvidenceBundle(ctx, serveId),
  'save-application':
    ({ serveId }, id) =>
    (ctx, prior = 'none') =>
      saveApplication(ctx, { id, serveId, motion: 'alternative-service', answers: { prior } }),
  'make-motion': async ({ admin, serveId }) => {
    const motion = 'alternative-service'
    await saveApplication(admin, { id: newId(), serveId, motion, answers: { prior: 'none' } })
    return (ctx) => makeMotion(ctx, { serveId, motion })
  },
}

/** Only who may: the server signs and records, the administrator does the rest. */
const BY_SERVER: readonly ActionName[] = ['log-attempt', 'record-event', 'strike-event', 'sign-proof']
/** Without an id of the client's: a look at things, or a drawing that is the same while the facts are. */
const WITHOUT_ID: readonly ActionName[] = [
  'draft-serve-proof',
  'export-matter',
  'make-evidence-bundle',
  'make-motion',
]

type Row = Readonly<Record<string, unknown>>

/** All rows of a firm, table by table, as the database's owner sees them. */
async function allRows(db: TestDatabase, firmId: string): Promise<Readonly<Record<string, Row[]>>> {
  const owner = await openDatabase(db.ownerPlace)
  const found: Record<string, Row[]> = {}
  for (const table of TABLES) {
    const rows = await owner.knex<Row>(table).where({ firm_id: firmId })
    // Without an order by, PostgreSQL may give the same rows in another order each time.
    found[table] = rows.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
  }
  await owner.close()
  return found
}

const TABLES = [
  'users',
  'cases',
  'parties',
  'papers',
  'serves',
  'assignments',
  'events',
  'files',
  'sheets',
  'proofs',
  'proof_signings',
  'proof_outcomes',
  'date_decisions',
  'date_take_backs',
  'audit',
  'posts',
]

withDatabases((db) => {
  it.each(ACTION_NAMES)(
    '%s: what is done is done once and noted with who did it; what is refused leaves nothing behind',
    async (action) => {
      const of = await serveAtHand(db)
      const { firmId } = of
      const ctx = BY_SERVER.includes(action) ? of.server.ctx : of.admin
      const client = await of.as('client')
      const deed = await DEEDS[action](of, newId())
      const before = await allRows(db, firmId)

      await expect(deed(client)).rejects.toMatchObject({ code: 'not-permitted' })
      expect(await allRows(db, firmId)).toEqual(before)

      const withId = !WITHOUT_ID.includes(action)
      const [first, again] = withId ? await Promise.all([deed(ctx), deed(ctx)]) : [await deed(ctx), null]
      if (withId) expect(again).toEqual(first)
      const after = await allRows(db, firmId)
      const known = (before['audit'] ?? []).map(({ id }) => id)
      const noted = (after['audit'] ?? []).filter(({ id }) => !known.includes(id))
      const by = { actor_id: ctx.actor.id, actor_role: ctx.actor.role, at: of.clock.now(), action }
      expect(noted.length).toBeGreaterThan(0)
      for (const row of noted) expect(row).toMatchObject(by)
      const things = noted.map(({ subject, subject_id: id }) => `${String(subject)} ${String(id)}`)
      expect(new Set(things).size).toBe(things.length)

      if (!withId) return
      await expect(deed(ctx, 'another body')).rejects.toMatchObject({ code: 'id-reused' })
      expect(await deed(ctx)).toEqual(first)
      expect(await allRows(db, firmId)).toEqual(after)
    },
  )
})
