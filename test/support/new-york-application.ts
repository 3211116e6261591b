import { unzipSync } from 'fflate'
import type { TestDatabase } from './database'
import { addUser } from '../../src/actions/add-user'
import { amendCase } from '../../src/actions/amend-case'
import type { Context } from '../../src/actions/context'
import { makeMotion } from '../../src/actions/make-motion'
import { recordEvent } from '../../src/actions/record-event'
import { saveApplication } from '../../src/actions/save-application'
import type { JsonObject } from '../../src/domain/cases/matter'
import { newId } from '../../src/stores/ids'
import { inspect } from '../documents/support/inspect'
import { assign, caseWithServe } from '../web/support/case'
import { readGood } from './matters'
import { motionSample } from './motions'
import { office } from './office'

const sample = motionSample('us-ny-alternative-service')
export const { motion: MOTION, answers: ANSWERS } = sample
const [SERVE] = readGood(sample.matter).serves
export const EVENTS = SERVE?.events ?? []

/** An office of New York with the serve of a sample application recorded. */
export async function servedApplication(db: TestDatabase): Promise<{ ctx: Context; serveId: string }> {
  const of = await office(db)
  of.clock.advance(95 * 24 * 60)
  const ctx = await of.as('admin')
  const { caseId, serveId } = await caseWithServe(ctx, 'nail-and-mail', 'John Roe')
  const attorney = { name: 'Ada Lin', firm: 'Lin & Moss LLP', address: '1 Court Square, Queens' }
  await amendCase(ctx, { id: newId(), caseId, case: { attorney } })
  const server = { address: '12 Smith Street, Brooklyn, NY 11201', licence: '1234567' }
  await addUser(ctx, { id: newId(), name: 'Pat Server', role: 'process-server', server })
  await assign(ctx, serveId, 'Pat Server')
  of.clock.advance(15 * 24 * 60)
  for (const event of EVENTS) await recordEvent(ctx, { id: newId(), serveId, event })
  return { ctx, serveId }
}

/** Saves answers and makes the packet: its files, and the text of the whole. */
export async function packetOf(ctx: Context, serveId: string, answers: JsonObject) {
  await saveApplication(ctx, { id: newId(), serveId, motion: MOTION, answers })
  const packet = await makeMotion(ctx, { serveId, motion: MOTION })
  const files = unzipSync(packet.bytes)
  const [whole] = inspect(files['packet.pdf'] ?? new Uint8Array())
  const text = (whole?.pages ?? [])
    .map((page) => page.text)
    .join('\n')
    .replace(/SHA-256 of the facts: [0-9a-f]{64}/g, '')
    .replace(/\s+/g, ' ')
    .trim()
  return { packet, files, text }
}
