import type { TestDatabase } from './database'
import { addServe } from '../../src/actions/add-serve'
import { addUser } from '../../src/actions/add-user'
import type { Context } from '../../src/actions/context'
import { openCase } from '../../src/actions/open-case'
import { recordEvent } from '../../src/actions/record-event'
import { newId } from '../../src/stores/ids'
import { assign } from '../web/support/case'
import { readGood } from './matters'
import { motionSample } from './motions'
import { office } from './office'

const sample = motionSample('uk-ew-alternative-service')
export const ENGLISH_ANSWERS = sample.answers
const [SERVE] = readGood(sample.matter).serves
const CASE = {
  jurisdiction: 'uk-ew',
  court: 'county-court',
  registry: 'Sitting at Reading',
  number: 'K00AB123',
  commenced: '2026-03-02',
  plaintiffs: ['Acme Supply Limited'],
  defendants: ['Robin Doe'],
  flags: ['particulars-in-claim-form'],
  attorney: { name: 'Lee Counsel', firm: 'Counsel & Co LLP', address: '1 Court Square, Reading RG1 1AB' },
}

export type EnglishApplication = { readonly ctx: Context; readonly caseId: string; readonly serveId: string }

/** An office in England with the serve of a sample application recorded, on the day of that sample. */
export async function englishApplication(db: TestDatabase): Promise<EnglishApplication> {
  const of = await office(db)
  of.clock.advance(73 * 24 * 60)
  const ctx = await of.as('admin')
  const [caseId, serveId] = [newId(), newId()]
  await openCase(ctx, { id: caseId, case: CASE, papers: ['claim form (N1)'] })
  const serve = {
    recipient: { name: 'Robin Doe', kind: 'natural-person' },
    method: 'last-known',
    placeOfService: 'in-state' as const,
    statementNumber: 'First',
  }
  await addServe(ctx, { id: serveId, caseId, serve })
  const server = { address: '2 Friar Street, Reading RG1 1DB', title: 'process server' }
  await addUser(ctx, { id: newId(), name: 'Pat Server', role: 'process-server', server })
  await assign(ctx, serveId, 'Pat Server')
  for (const event of SERVE?.events ?? []) await recordEvent(ctx, { id: newId(), serveId, event })
  return { ctx, caseId, serveId }
}
