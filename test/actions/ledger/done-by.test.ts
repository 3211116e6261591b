import { addUser } from '../../../src/actions/add-user'
import { assignServer } from '../../../src/actions/assign-server'
import { contextOf, type Context } from '../../../src/actions/context'
import { draftServeProof } from '../../../src/actions/draft-serve-proof'
import { recordEvent } from '../../../src/actions/record-event'
import type { JsonObject, MatterEvent } from '../../../src/domain/cases/matter'
import { newId } from '../../../src/stores/ids'
import { withDatabases } from '../../support/database'
import { ANSWERS, packetOf } from '../../support/new-york-application'
import { office } from '../../support/office'
import { caseWithServe } from '../../web/support/case'

function attempt(at: string, more: JsonObject = {}): MatterEvent {
  const place = { kind: 'dwelling-place', address: '219 Kent Avenue, Brooklyn, NY 11249' }
  return { type: 'attempted', at, outcome: 'no-answer', action: ['rang'], place, ...more }
}

withDatabases((db) => {
  /** Pat Server has the serve first; Sam Second, who has it in the end, rings once alone. */
  async function handedOver() {
    const of = await office(db)
    of.clock.advance(100 * 24 * 60)
    const ctx = await of.as('admin')
    const { serveId } = await caseWithServe(ctx, 'nail-and-mail', 'John Roe')
    const take = async (name: string): Promise<Context> => {
      const id = newId()
      const server = { address: '12 Smith Street, Brooklyn, NY 11201' }
      await addUser(ctx, { id, name, role: 'process-server', server })
      await assignServer(ctx, { id: newId(), serveId, userId: id })
      return contextOf(of.program, of.firmId, { id, name, role: 'process-server' })
    }
    const record = (by: Context, event: MatterEvent) => recordEvent(by, { id: newId(), serveId, event })
    return { of, ctx, serveId, take, record }
  }

  it('what the first of two servers recorded is told in a statement of that person alone', async () => {
    const { of, ctx, serveId, take, record } = await handedOver()
    const pat = await take('Pat Server')
    await record(pat, attempt('2026-06-02T07:10'))
    of.clock.advance(1)
    const sam = await take('Sam Second')
    await record(sam, attempt('2026-06-06T13:05'))
    const { text } = await packetOf(ctx, serveId, ANSWERS)
    const [own = '', others = ''] = text
      .split('I, Sam Second, state:')
      .slice(-1)
      .flatMap((rest) => rest.split('I, Pat Server, state:'))
    expect(own).toContain('Saturday, June 6, 2026, at 1:05 p.m.')
    expect(own).not.toContain('June 2, 2026')
    expect(others).toContain('Tuesday, June 2, 2026, at 7:10 a.m.')
    expect(others).not.toContain('June 6, 2026, at')
  })

  it('what the office recorded while the first had the serve is that person’s, unless the entry names another', async () => {
    const { of, ctx, serveId, take, record } = await handedOver()
    await take('Pat Server')
    of.clock.advance(1)
    await record(ctx, attempt('2026-06-02T07:10'))
    await record(ctx, attempt('2026-06-03T19:30', { by: { name: 'Sam Second' } }))
    of.clock.advance(1)
    await take('Sam Second')
    const { text } = await packetOf(ctx, serveId, ANSWERS)
    expect(text).toContain(
      'Tuesday, June 2, 2026 at 7:10 a.m. before 8 a.m. 219 Kent Avenue, Brooklyn, NY 11249 Pat Server',
    )
    expect(text).toContain(
      'Wednesday, June 3, 2026 at 7:30 p.m. after 6 p.m. 219 Kent Avenue, Brooklyn, NY 11249 Sam Second',
    )
  })

  it('the contents say whose statement each is, the chronology where in it an attempt stands, and a Sunday counts for nothing', async () => {
    const { of, ctx, serveId, take, record } = await handedOver()
    const pat = await take('Pat Server')
    await record(pat, attempt('2026-06-02T07:10'))
    await record(pat, attempt('2026-06-07T07:10'))
    of.clock.advance(1)
    await record(await take('Sam Second'), attempt('2026-06-06T13:05'))
    const { text } = await packetOf(ctx, serveId, ANSWERS)
    expect(text).toContain('Exhibit B-1: AFFIRMATION OF ATTEMPTED SERVICE (Sam Second)')
    expect(text).toContain('Exhibit B-2: AFFIRMATION OF ATTEMPTED SERVICE (Pat Server)')
    expect(text).toContain('Sunday 219 Kent Avenue, Brooklyn, NY 11249 Pat Server, no. 2')
    expect(text).toContain('Saturday 219 Kent Avenue, Brooklyn, NY 11249 Sam Second, no. 1')
    expect(text).toContain('3 attempts at 1 address (2 on days that count)')
  })

  it('no proof is drawn in which the second server would swear to what the first did', async () => {
    const { of, ctx, serveId, take, record } = await handedOver()
    await record(await take('Pat Server'), attempt('2026-06-02T07:10'))
    of.clock.advance(1)
    const sam = await take('Sam Second')
    await record(sam, attempt('2026-06-06T13:05'))
    const place = { kind: 'dwelling-place', address: '219 Kent Avenue, Brooklyn, NY 11249' }
    await record(sam, { type: 'affixed', at: '2026-06-08T09:00', place, means: 'tape' })
    const { versions, refused } = await draftServeProof(ctx, { serveId, draft: true })
    expect(versions).toEqual([])
    expect(refused.map(({ path, because }) => [path, because])).toEqual([
      [
        'events[0].by.name',
        'the attempt was someone else’s, and the signer of this paper can swear only to his or her own (CPLR 306(a))',
      ],
    ])
  })
})
