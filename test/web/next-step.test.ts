import type { Context } from '../../src/actions/context'
import { addServe } from '../../src/actions/add-serve'
import { openCase } from '../../src/actions/open-case'
import { recordEvent } from '../../src/actions/record-event'
import { newId } from '../../src/stores/ids'
import { caseWithServe } from './support/case'
import { PATIENCE, TestSite, words, type Visitor } from './support/site'

describe('what the page of a serve asks for next', () => {
  const site = new TestSite()
  let ctx: Context
  let visitor: Visitor
  beforeAll(async () => {
    await site.open()
    ctx = await site.firm()
    visitor = await site.administrator()
  }, PATIENCE)
  afterAll(() => site.close())

  const pageOf = async (serveId: string): Promise<string> =>
    words((await visitor.get(`/serves/${serveId}`)).text)

  it('is the service of the infant of 14 when only the parent was served, and the proof when both were', async () => {
    const { caseId } = await caseWithServe(ctx)
    const serveId = newId()
    const recipient = { name: 'Tom Roe', kind: 'minor', age: 15 }
    await addServe(ctx, {
      id: serveId,
      caseId,
      serve: { recipient, method: 'infant', placeOfService: 'in-state' },
    })
    const delivery = { at: '2026-06-08T10:00', 'place.address': '219 Kent Avenue' }
    const form = `/serves/${serveId}/record/delivered`
    expect((await visitor.send(form, { ...delivery, 'to.role': 'parent' })).status).toBe(303)
    const first = await pageOf(serveId)
    expect(first).toContain('Deliver the papers to everyone who must still be served')
    expect(first).toContain('The infant: Too, when the infant is 14 or older.')
    expect(first).not.toContain('File the proof of service')
    expect((await visitor.send(form, { ...delivery, 'to.role': 'infant' })).status).toBe(303)
    const second = await pageOf(serveId)
    expect(second).toContain('File the proof of service')
    expect(second).not.toContain('everyone who must still be served')
  })

  it('is still the order of the court when something was done as if under one that nobody recorded', async () => {
    const { serveId } = await caseWithServe(ctx, 'court-ordered')
    const to = { address: 'l.zolc@example.com' }
    await recordEvent(ctx, { id: newId(), serveId, event: { type: 'emailed', at: '2026-06-08T10:00', to } })
    const page = await pageOf(serveId)
    expect(page).toContain('Obtain the order')
    expect(page).not.toContain('File the proof of service with the clerk')
  })

  it('is the mailing of the copy that was left at an abode, and not to serve again', async () => {
    const caseId = newId()
    const lawsuit = { jurisdiction: 'us-il', court: 'circuit', county: 'Cook', commenced: '2026-05-01' }
    const parties = { plaintiffs: ['Lakeshore Freight Co.'], defendants: ['Milan Novak'] }
    await openCase(ctx, { id: caseId, case: { ...lawsuit, ...parties }, papers: ['Summons', 'Complaint'] })
    const serveId = newId()
    const recipient = { name: 'Milan Novak', kind: 'natural-person' }
    const serve = { recipient, method: 'abode', placeOfService: 'in-state' }
    await addServe(ctx, { id: serveId, caseId, serve })
    for (const [type, at] of [
      ['summons-issued', '2026-05-18'],
      ['left-with-substitute', '2026-06-02T19:05'],
    ] as const)
      await recordEvent(ctx, { id: newId(), serveId, event: { type, at } })
    const page = await pageOf(serveId)
    expect(page).toContain('Mail the papers to the defendant at the abode')
    expect(page).toContain('Waits for mailed: service complete, respond by')
    expect(page).toContain('Leaving the copy at the abode is service only if a copy is also sent')
    expect(page).toContain('Do it and record it; the paper can be drawn then.')
    expect(page).not.toMatch(/put it right or serve again|Will not come/)
  })

  it('asks for the role only where the dates hang on it', async () => {
    const { serveId } = await caseWithServe(ctx)
    const form = (await visitor.get(`/serves/${serveId}/record/delivered`)).text
    expect(form).not.toContain('name="to.role"')
  })

  it('says of a paper drawn after attempts alone that it proves no service', async () => {
    const { serveId } = await caseWithServe(ctx, 'nail-and-mail')
    const event = { type: 'attempted', at: '2026-06-08T07:10', outcome: 'no-answer' }
    await recordEvent(ctx, { id: newId(), serveId, event })
    const page = await pageOf(serveId)
    expect(page).toContain(
      'a paper drawn now has the title “Affirmation of attempted service” and does not prove service',
    )
    expect(page).not.toContain('Everything that it must state is recorded')
  })

  it('ends no sentence with two full stops where the mailing was too late', async () => {
    const { serveId } = await caseWithServe(ctx)
    site.now = '2026-07-10T13:00:00.000Z'
    for (const [type, at] of [
      ['delivered', '2026-06-02T10:00'],
      ['mailed', '2026-07-06'],
    ] as const)
      await recordEvent(ctx, { id: newId(), serveId, event: { type, at } })
    await visitor.signIn('ada@example.com')
    const page = await pageOf(serveId)
    expect(page).toContain('no later order cures it. Serve again (Estate of Perlman v Kelley')
    expect(page).toMatch(/Will not follow from these facts: [^:]* Serve again/)
    expect(page).not.toMatch(/\.\.(?!\.)/)
  })
})
