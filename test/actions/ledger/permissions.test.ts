import { addFile } from '../../../src/actions/add-file'
import { addSignedScan } from '../../../src/actions/add-signed-scan'
import { addServe } from '../../../src/actions/add-serve'
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
import { makeEvidenceBundle } from '../../../src/actions/make-evidence-bundle'
import { logMailRun } from '../../../src/actions/log-mail-run'
import { makeMotion } from '../../../src/actions/make-motion'
import { saveApplication } from '../../../src/actions/save-application'
import { fileProof } from '../../../src/actions/file-proof'
import { logAttempt } from '../../../src/actions/log-attempt'
import { openCase } from '../../../src/actions/open-case'
import { ACTION_NAMES, ROLES, reachOf, type ActionName } from '../../../src/actions/permissions'
import { recordEvent } from '../../../src/actions/record-event'
import { rejectProof } from '../../../src/actions/reject-proof'
import { setHouseRules } from '../../../src/actions/set-house-rules'
import { signProof } from '../../../src/actions/sign-proof'
import { strikeEvent } from '../../../src/actions/strike-event'
import { takeBackDismissal } from '../../../src/actions/take-back-dismissal'
import { newId } from '../../../src/stores/ids'
import { withDatabase } from '../../support/database'
import { office, type Office } from '../../support/office'

const attempted = { type: 'attempted', at: '2026-02-02T07:10' }
const recipient = { kind: 'natural-person' }

const PIECE = { serveId: newId(), mailing: 'mailing', kind: 'residence', address: '1 Main St' }
const RUN = { at: '2026-02-05', depositedAt: 'x', mailedBy: newId() }

/** Each action, asked for something that is not there: what matters is whether it is let so far. */
const TRIES: Readonly<Record<ActionName, (ctx: Context, of: Office) => Promise<unknown>>> = {
  'add-user': (ctx) => addUser(ctx, { id: 'x', name: 'Eve', role: 'client' }),
  'amend-user': (ctx) => amendUser(ctx, { id: newId(), userId: newId(), server: { licence: '1' } }),
  'disable-user': (ctx) => disableUser(ctx, { id: newId(), userId: newId() }),
  'open-case': (ctx) => openCase(ctx, { id: newId(), case: { jurisdiction: 'nowhere' } }),
  'amend-case': (ctx) => amendCase(ctx, { id: newId(), caseId: newId(), case: { number: '1/2026' } }),
  'add-serve': (ctx) => addServe(ctx, { id: newId(), caseId: newId(), serve: { recipient, method: 'x' } }),
  'amend-serve': (ctx) => amendServe(ctx, { id: newId(), serveId: newId(), serve: { method: 'x' } }),
  'assign-server': (ctx) => assignServer(ctx, { id: newId(), serveId: newId(), userId: newId() }),
  'log-attempt': (ctx) => logAttempt(ctx, { id: newId(), serveId: newId(), event: attempted }),
  'record-event': (ctx) => recordEvent(ctx, { id: newId(), serveId: newId(), event: attempted }),
  'log-mail-run': (ctx) => logMailRun(ctx, { id: newId(), ...RUN, pieces: [{ ...PIECE, mailClass: 'x' }] }),
  'strike-event': (ctx) => strikeEvent(ctx, { id: newId(), eventId: newId(), reason: 'x' }),
  'add-file': (ctx) => {
    const words = { kind: 'paper', name: 'x.pdf', mime: 'application/pdf' }
    return addFile(ctx, { id: newId(), caseId: newId(), serveId: newId(), ...words }, Buffer.from('x'))
  },
  'draft-serve-proof': (ctx) => draftServeProof(ctx, { serveId: newId() }),
  'sign-proof': (ctx, { ledger: { door } }) => {
    const presence = { door, token: '', origin: '', password: '' }
    return signProof(ctx, { id: newId(), proofId: newId(), sha256: '', oathId: '' }, presence)
  },
  'add-signed-scan': (ctx) => {
    const words = { printed: '0'.repeat(8), signer: 'x', signedOn: '2026-02-02', name: 'x.pdf' }
    return addSignedScan(ctx, { id: newId(), proofId: newId(), ...words }, Buffer.from('%PDF-1.7'))
  },
  'file-proof': (ctx) => fileProof(ctx, { id: newId(), proofId: newId(), filedOn: '2026-02-02' }),
  'reject-proof': (ctx) =>
    rejectProof(ctx, { id: newId(), proofId: newId(), rejectedOn: '2026-02-02', reason: 'x' }),
  'decide-date-change': (ctx) =>
    decideDateChange(ctx, { id: newId(), proposalIds: [newId()], decision: 'accepted' }),
  'take-back-dismissal': (ctx) => takeBackDismissal(ctx, { id: newId(), proposalId: newId() }),
  'set-house-rules': (ctx) => setHouseRules(ctx, { id: newId(), client: null, policy: { id: 'No Policy' } }),
  'export-matter': (ctx) => exportMatter(ctx, newId()),
  'make-evidence-bundle': (ctx) => makeEvidenceBundle(ctx, newId()),
  'save-application': (ctx) =>
    saveApplication(ctx, { id: newId(), serveId: newId(), motion: 'x', answers: {} }),
  'make-motion': (ctx) => makeMotion(ctx, { serveId: newId(), motion: 'x' }),
}

withDatabase('sqlite', (db) => {
  it.each(ROLES)(
    'a %s is turned away from exactly what the table gives to nobody of that role',
    async (role) => {
      const of = await office(db)
      const ctx = await of.as(role)
      const turnedAway: ActionName[] = []
      for (const action of ACTION_NAMES) {
        const refusal: unknown = await TRIES[action](ctx, of).catch((error: unknown) => error)
        expect(refusal).toBeInstanceOf(Error)
        if (refusal instanceof Error && 'code' in refusal && refusal.code === 'not-permitted')
          turnedAway.push(action)
      }
      expect(turnedAway).toEqual(ACTION_NAMES.filter((action) => reachOf(role, action) === 'none'))
    },
  )

  it('a client may do nothing, a process server only what happens on serves, and none but the admin adds people', () => {
    const reaches = (reach: string, role: (typeof ROLES)[number]): ActionName[] =>
      ACTION_NAMES.filter((action) => reachOf(role, action) === reach)
    expect(reaches('none', 'client')).toEqual(ACTION_NAMES)
    expect(reaches('all', 'process-server')).toEqual([])
    expect(reaches('assigned', 'process-server')).toEqual([
      'log-attempt',
      'record-event',
      'log-mail-run',
      'strike-event',
      'add-file',
      'draft-serve-proof',
      'sign-proof',
      'add-signed-scan',
      'file-proof',
      'reject-proof',
    ])
    for (const action of ['add-user', 'amend-user', 'disable-user'] as const)
      expect(ROLES.filter((role) => reachOf(role, action) === 'all')).toEqual(['admin'])
  })
})
