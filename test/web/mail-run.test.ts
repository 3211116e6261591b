import { amendCase } from '../../src/actions/amend-case'
import { recordEvent } from '../../src/actions/record-event'
import type { Context } from '../../src/actions/context'
import { addServe } from '../../src/actions/add-serve'
import { openCase } from '../../src/actions/open-case'
import { newId } from '../../src/stores/ids'
import { inspect } from '../documents/support/inspect'
import { caseWithServe } from './support/case'
import { PATIENCE, TestSite, words, type Visitor } from './support/site'

const HOME = '12 Elm Street, Apt. 4, Brooklyn, NY 11201'
const OFFICE = '400 Court Street, Brooklyn, NY 11231'

/** Delivered to another on Thursday 4 June 2026 in a case about a debt; it is Wednesday 10 June. */
async function delivered(ctx: Context, name: string): Promise<string> {
  const { caseId, serveId } = await caseWithServe(ctx, 'deliver-and-mail', name)
  await amendCase(ctx, { id: newId(), caseId, case: { flags: ['contract-debt'] } })
  const place = { kind: 'dwelling-place', address: HOME }
  const event = { type: 'delivered', at: '2026-06-04T19:40', place, to: { name: 'Ana Doe' } }
  await recordEvent(ctx, { id: newId(), serveId, event })
  return serveId
}

/** A serve in another court, with what was done. */
async function serveIn(
  ctx: Context,
  lawsuit: { readonly jurisdiction: string; readonly court: string; readonly county: string },
  serve: { readonly name: string; readonly kind: string; readonly method: string },
  events: readonly { readonly type: string; readonly at: string }[],
): Promise<string> {
  const [caseId, serveId] = [newId(), newId()]
  const { name, kind, method } = serve
  const parties = { plaintiffs: ['Acme Supply Corp.'], defendants: [name] }
  const opened = { ...lawsuit, ...parties, number: '17/2026', commenced: '2026-06-01' }
  await openCase(ctx, { id: caseId, case: opened, papers: ['Citation'] })
  const added = { recipient: { name, kind }, method, placeOfService: 'in-state' as const }
  await addServe(ctx, { id: serveId, caseId, serve: added })
  for (const event of events) await recordEvent(ctx, { id: newId(), serveId, event })
  return serveId
}

describe('the mail run', () => {
  const site = new TestSite()
  let ctx: Context
  let visitor: Visitor
  beforeAll(async () => {
    await site.open()
    ctx = await site.firm()
    visitor = await site.administrator()
  }, PATIENCE)
  afterAll(() => site.close())

  const piece = (serveId: string, mailing: string, kind: string, address: string) => {
    const values = { take: 'yes', kind, address, mailClass: 'first-class' }
    return Object.fromEntries(
      Object.entries(values).map(([part, value]) => [`piece.${serveId}~${mailing}.${part}`, value]),
    )
  }
  const textOf = (bytes: Uint8Array): string =>
    inspect(bytes)[0]
      ?.pages.map(({ text }) => text.replace(/\s+/g, ' ').trim())
      .join(' | ') ?? ''

  it('is empty before anything was done', async () => {
    expect(words((await visitor.get('/mail-run')).text)).toContain('Nothing is to be mailed')
  })

  it('logs nothing that is still to be mailed', async () => {
    const serveId = await delivered(ctx, 'Ewa Early')
    const pieces = piece(serveId, 'mailing', 'last-known-residence', HOME)
    const run = { at: '2026-06-11', depositedAt: 'the post office', mailedBy: ctx.actor.id, sure: 'yes' }
    const refused = await visitor.send('/mail-run', { ...pieces, ...run })
    expect(refused.status).toBe(422)
    expect(words(refused.text)).toContain('2026-06-11 is in the future')
    expect(refused.text).toContain('href="#f-at"')
    expect(await ctx.firm.read((stores) => stores.events.ofServe(serveId))).toHaveLength(1)
    await visitor.send('/mail-run', {
      ...pieces,
      ...piece(serveId, 'additional-mailing-person', 'residence', HOME),
      ...run,
      at: '2026-06-10',
    })
    expect(await ctx.firm.read((stores) => stores.events.ofServe(serveId))).toHaveLength(3)
  })

  it('takes the mailing of a way of service and the one before a default in one run, logs each once, and leads to the proofs', async () => {
    const serveId = await delivered(ctx, 'Łukasz Żółć')
    const page = words((await visitor.get('/mail-run')).text)
    // 4 June + 20 days = 24 June 2026, a Wednesday.
    expect(page).toContain('2 pieces to be mailed')
    expect(page).toContain('Łukasz Żółć: Mail the papers By Wed 24 Jun 2026 (in 14 days).')
    expect(page).toContain(
      'Actual place of business: marked “PERSONAL AND CONFIDENTIAL”, nothing outside that says who sent it. (CPLR 308(2))',
    )
    expect(page).toContain(
      'Łukasz Żółć: Further mailing of the summons to the residence No last day is known.',
    )
    const pieces = {
      ...piece(serveId, 'mailing', 'last-known-residence', HOME),
      ...piece(serveId, 'additional-mailing-person', 'residence', HOME),
    }
    const envelopes = { ...pieces, size: 'no-10', sender: 'Lin & Moss LLP\n1 Court Square, Queens, NY 11101' }
    const drawn = await visitor.download('/mail-run', '/mail-run/envelopes', envelopes)
    expect(textOf(drawn.body as Uint8Array)).toBe(
      'Lin & Moss LLP 1 Court Square, Queens, NY 11101 Łukasz Żółć 12 Elm Street Apt. 4 Brooklyn, NY 11201 | ' +
        'PERSONAL AND CONFIDENTIAL Łukasz Żółć 12 Elm Street Apt. 4 Brooklyn, NY 11201',
    )
    expect(inspect(drawn.body as Uint8Array).map(({ info }) => info['Language'])).toEqual(['en-US'])
    const depositedAt = 'the post office at 271 Cadman Plaza East, Brooklyn'
    const run = { at: '2026-06-10', depositedAt, mailedBy: ctx.actor.id, sure: 'yes' }
    const logged = await visitor.send('/mail-run', { ...pieces, ...run })
    expect(logged.headers['location']).toBe(`/mail-run?logged=${serveId}`)
    const after = words((await visitor.get(logged.headers['location'] as string)).text)
    expect(after).toContain('2 mailings: logged.')
    expect(after).toContain('Łukasz Żółć : draw the proof')
    expect(after).toContain('Nothing is to be mailed')
    const events = await ctx.firm.read((stores) => stores.events.ofServe(serveId))
    const by = { name: 'Ada Admin' }
    const common = { at: '2026-06-10', mailClass: 'first-class', depositedAt, by }
    expect(events.slice(1).map(({ event }) => event)).toEqual([
      { type: 'mailed', to: { name: 'Łukasz Żółć', kind: 'last-known-residence', address: HOME }, ...common },
      {
        type: 'default-notice-mailed',
        to: { name: 'Łukasz Żółć', kind: 'residence', address: HOME },
        envelope: 'personal-and-confidential',
        ...common,
      },
    ])
    const again = await visitor.send('/mail-run', { ...pieces, ...run })
    expect(words(again.text)).toContain(
      'Take at least one piece; what was logged already is not listed any more.',
    )
  })

  it('says what is missing beside each piece that was taken, and does nothing', async () => {
    const serveId = await delivered(ctx, 'Ana Roe')
    const taken = { [`piece.${serveId}~mailing.take`]: 'yes', [`piece.${serveId}~mailing.address`]: '' }
    const answer = await visitor.send('/mail-run', taken)
    expect(answer.status).toBe(422)
    const page = words(answer.text)
    for (const message of [
      'Nothing was done',
      'Ana Roe: choose what the address is.',
      'Ana Roe: write the address.',
      'Ana Roe: choose the class of mail.',
      'Mailed on: write the day.',
      'Who mailed it: choose the person; that person signs for it.',
    ])
      expect(page).toContain(message)
    const other = { ...piece(serveId, 'mailing', 'actual-place-of-business', OFFICE) }
    other[`piece.${serveId}~mailing.mailClass`] = 'certified'
    const run = { at: '2026-06-10', depositedAt: 'the box', mailedBy: ctx.actor.id, sure: 'yes' }
    expect(words((await visitor.send('/mail-run', { ...other, ...run })).text)).toContain(
      'Ana Roe: this goes by first-class mail; if it went otherwise, record it on the page of the recipient.',
    )
  })

  it('takes what Florida and Texas send by mail, each by its own class, and records what goes into the envelope', async () => {
    const florida = { jurisdiction: 'us-fl', court: 'circuit', county: 'Leon' }
    const texas = { jurisdiction: 'us-tx', court: 'justice', county: 'Harris' }
    const state = await serveIn(ctx, florida, { name: 'State of Florida', kind: 'state', method: 'state' }, [
      { type: 'summons-issued', at: '2026-06-02' },
    ])
    const tenant = await serveIn(
      ctx,
      texas,
      { name: 'Robin Tenant', kind: 'natural-person', method: 'eviction-premises' },
      [
        { type: 'hearing-set', at: '2026-06-18' },
        { type: 'order-granted', at: '2026-06-09' },
      ],
    )
    const page = words((await visitor.get('/mail-run')).text)
    expect(page).toContain('State of Florida: Two copies to the Attorney General No last day is known.')
    // Thursday 18 June less four days: Sunday 14 June 2026, which does not move.
    expect(page).toContain(
      'Robin Tenant: Citation and petition by first class mail to the premises By Sun 14 Jun 2026 (in 4 days).',
    )
    const pieces = {
      ...piece(state, 'attorney-general', 'attorney-general', 'The Capitol PL-01, Tallahassee, FL 32399'),
      [`piece.${state}~attorney-general.mailClass`]: 'certified-return-receipt',
      ...piece(tenant, 'mailing', 'premises', '9 Bay Road, Houston, TX 77003'),
    }
    const run = { at: '2026-06-10', depositedAt: 'the post office', mailedBy: ctx.actor.id, sure: 'yes' }
    await visitor.send('/mail-run', { ...pieces, ...run })
    const logged = async (serveId: string) =>
      (await ctx.firm.read((stores) => stores.events.ofServe(serveId))).at(-1)?.event
    const common = {
      type: 'mailed',
      at: '2026-06-10',
      depositedAt: 'the post office',
      by: { name: 'Ada Admin' },
    }
    expect([await logged(state), await logged(tenant)]).toEqual([
      {
        ...common,
        to: {
          name: 'Attorney General of Florida',
          kind: 'attorney-general',
          role: 'attorney-general',
          address: 'The Capitol PL-01, Tallahassee, FL 32399',
        },
        mailClass: 'certified-return-receipt',
        copies: 2,
      },
      {
        ...common,
        to: { name: 'Robin Tenant', kind: 'premises', address: '9 Bay Road, Houston, TX 77003' },
        mailClass: 'first-class',
      },
    ])
  })
})
