import { addServe } from '../../src/actions/add-serve'
import type { Context } from '../../src/actions/context'
import { openCase } from '../../src/actions/open-case'
import { logMailRun } from '../../src/actions/log-mail-run'
import { newId } from '../../src/stores/ids'
import { inspect } from '../documents/support/inspect'
import { PATIENCE, TestSite, words, type Visitor } from './support/site'

const READING = '18 Mill Lane, Reading, Berkshire RG1 1AA'
const JUSTICE = '950 Pennsylvania Avenue NW, Washington, DC 20530-0001'
const OFFICE = '271 Cadman Plaza East, Brooklyn, NY 11201'

type Serve = { readonly method: string; readonly kind: string; readonly name: string }

async function serveIn(ctx: Context, lawsuit: object, { method, kind, name }: Serve): Promise<string> {
  const [caseId, serveId] = [newId(), newId()]
  const parties = { plaintiffs: ['Acme Supply Corp.'], defendants: [name], commenced: '2026-06-01' }
  await openCase(ctx, { id: caseId, case: { ...parties, jurisdiction: '', ...lawsuit }, papers: ['Summons'] })
  const serve = { recipient: { name, kind }, method, placeOfService: 'in-state' as const }
  await addServe(ctx, { id: serveId, caseId, serve })
  return serveId
}

describe('what the mail run asks, for the paper on a mailing states it', () => {
  const site = new TestSite()
  let ctx: Context
  let visitor: Visitor
  beforeAll(async () => {
    await site.open()
    ctx = await site.firm()
    visitor = await site.administrator()
  }, PATIENCE)
  afterAll(() => site.close())

  const piece = (serveId: string, mailing: string, parts: Readonly<Record<string, string>>) =>
    Object.fromEntries(
      Object.entries({ take: 'yes', ...parts }).map(([part, value]) => [
        `piece.${serveId}~${mailing}.${part}`,
        value,
      ]),
    )
  const run = () => ({
    at: '2026-06-10',
    depositedAt: 'the post office',
    mailedBy: ctx.actor.id,
    sure: 'yes',
  })
  const eventsOf = (serveId: string) => ctx.firm.read((stores) => stores.events.ofServe(serveId))

  it('England: how the item was given to the provider, in a word of the list and no other', async () => {
    const lawsuit = { jurisdiction: 'uk-ew', court: 'county-court', number: 'K00AB123' }
    const serve = { method: 'first-class-post', kind: 'natural-person', name: 'Robin Doe' }
    const serveId = await serveIn(ctx, lawsuit, serve)
    const page = words((await visitor.get('/mail-run')).text)
    expect(page).toContain('How it was given to the provider of the post')
    const parts = { kind: 'usual-residence', address: READING, mailClass: 'first-class' }
    const unsaid = await visitor.send('/mail-run', { ...piece(serveId, 'claim-form', parts), ...run() })
    expect(unsaid.status).toBe(422)
    expect(words(unsaid.text)).toContain(
      'Robin Doe: choose one of the list: How it was given to the provider of the post.',
    )
    expect(unsaid.text).toContain(`value="${READING}"`)
    const odd = { ...parts, 'asked.step': 'thrown-over-the-wall' }
    const refused = await visitor.send('/mail-run', { ...piece(serveId, 'claim-form', odd), ...run() })
    expect(refused.status).toBe(422)
    expect(words(refused.text)).toContain(
      'How it was given to the provider of the post: choose one of the list.',
    )
    const direct = { serveId, mailing: 'claim-form', kind: 'usual-residence', address: READING }
    const pieces = [{ ...direct, mailClass: 'first-class', asked: { step: 'thrown-over-the-wall' } }]
    const { at, depositedAt, mailedBy } = run()
    await expect(logMailRun(ctx, { id: newId(), at, depositedAt, mailedBy, pieces })).rejects.toThrow(
      'Robin Doe: How it was given to the provider of the post: put into a post box, left with the provider, delivered to the provider, collected by the provider.',
    )
    expect(await eventsOf(serveId)).toEqual([])
    const said = { ...parts, 'asked.step': 'left-with-provider' }
    const sent = await visitor.send('/mail-run', { ...piece(serveId, 'claim-form', said), ...run() })
    expect(sent.status).toBe(303)
    expect((await eventsOf(serveId)).map(({ event }) => event)).toMatchObject([
      { type: 'mailed', step: 'left-with-provider', mailClass: 'first-class', to: { name: 'Robin Doe' } },
    ])
  })

  it('United States: each goes to its own addressee by a class that counts, and the paper tells them apart', async () => {
    const lawsuit = { jurisdiction: 'us-federal', court: 'us-district', number: '1:26-cv-01' }
    const serve = { method: 'us-officer-individual', kind: 'federal-officer-individual', name: 'Jo Marsh' }
    const serveId = await serveIn(ctx, lawsuit, serve)
    const page = words((await visitor.get('/mail-run')).text)
    expect(page).toContain('addressed to “Attorney General of the United States”')
    const general = { kind: 'attorney-general', address: JUSTICE }
    const clerk = { kind: 'civil-process-clerk', address: OFFICE, mailClass: 'certified' }
    const wrong = piece(serveId, 'attorney-general', { ...general, mailClass: 'first-class' })
    const refused = await visitor.send('/mail-run', { ...wrong, ...run() })
    expect([refused.status, (await eventsOf(serveId)).length]).toEqual([422, 0])
    const drawn = await visitor.download('/mail-run', '/mail-run/envelopes', {
      ...piece(serveId, 'attorney-general', general),
      ...piece(serveId, 'us-attorney', clerk),
      size: 'no-10',
    })
    const fronts = inspect(drawn.body as Uint8Array)[0]?.pages.map(({ text }) => text.replace(/\s+/g, ' '))
    expect(fronts).toEqual([
      'Attorney General of the United States 950 Pennsylvania Avenue NW Washington, DC 20530-0001',
      'Civil-Process Clerk, Office of the United States Attorney 271 Cadman Plaza East Brooklyn, NY 11201',
    ])
    const sent = await visitor.send('/mail-run', {
      ...piece(serveId, 'attorney-general', { ...general, mailClass: 'registered' }),
      ...piece(serveId, 'us-attorney', clerk),
      ...run(),
    })
    expect(sent.status).toBe(303)
    expect((await eventsOf(serveId)).map(({ event }) => event['to'])).toEqual([
      {
        name: 'Attorney General of the United States',
        kind: 'attorney-general',
        role: 'attorney-general',
        address: JUSTICE,
      },
      {
        name: 'Civil-Process Clerk, Office of the United States Attorney',
        kind: 'civil-process-clerk',
        role: 'civil-process-clerk',
        address: OFFICE,
      },
    ])
  })
})
