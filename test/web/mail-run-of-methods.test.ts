import type { Context } from '../../src/actions/context'
import { addServe } from '../../src/actions/add-serve'
import { openCase } from '../../src/actions/open-case'
import { recordEvent } from '../../src/actions/record-event'
import type { MatterEvent } from '../../src/domain/cases/matter'
import { newId } from '../../src/stores/ids'
import { PATIENCE, TestSite, words, type Visitor } from './support/site'

type Place = { readonly jurisdiction: string; readonly court: string; readonly county: string }
type Serve = {
  readonly method: string
  readonly name: string
  readonly out?: true
  readonly acts: readonly MatterEvent[]
}

const NEW_JERSEY: Place = { jurisdiction: 'us-nj', court: 'law-division', county: 'Essex' }
const PENNSYLVANIA: Place = { jurisdiction: 'us-pa', court: 'common-pleas', county: 'Butler' }
const ILLINOIS: Place = { jurisdiction: 'us-il', court: 'circuit', county: 'Cook' }

async function serveIn(ctx: Context, place: Place, { method, name, out, acts }: Serve): Promise<string> {
  const [caseId, serveId] = [newId(), newId()]
  const parties = { plaintiffs: ['Acme Supply Corp.'], defendants: [name] }
  const lawsuit = { ...place, number: `26-${name}`, commenced: '2026-05-01', ...parties }
  await openCase(ctx, { id: caseId, case: lawsuit, papers: ['Summons', 'Complaint'] })
  const placeOfService = out === true ? ('out-of-state' as const) : ('in-state' as const)
  const serve = { recipient: { name, kind: 'natural-person' }, method, placeOfService }
  await addServe(ctx, { id: serveId, caseId, serve })
  for (const event of acts) await recordEvent(ctx, { id: newId(), serveId, event })
  return serveId
}

describe('the mail run of other courts', () => {
  const site = new TestSite()
  let ctx: Context
  let visitor: Visitor
  beforeAll(async () => {
    await site.open()
    ctx = await site.firm()
    visitor = await site.administrator()
  }, PATIENCE)
  afterAll(() => site.close())

  it(
    'has the mailings of New Jersey: by publication, and certified and ordinary mail after an attempt',
    async () => {
      const attempted = {
        type: 'attempted',
        at: '2026-06-08T18:40',
        place: { address: '4 Mill Lane, Newark, NJ' },
      }
      await serveIn(ctx, NEW_JERSEY, {
        method: 'publication',
        name: 'Ann Roe',
        acts: [{ type: 'first-published', at: '2026-06-05' }],
      })
      await serveIn(ctx, NEW_JERSEY, { method: 'mail-after-attempt', name: 'Ben Roe', acts: [attempted] })
      const page = words((await visitor.get('/mail-run')).text)
      // Friday 5 June + 7 days = 12 June 2026, a Friday.
      expect(page).toContain('Ann Roe: Mail notice and complaint By Fri 12 Jun 2026 (in 2 days).')
      expect(page).toContain(
        'Ben Roe: Mail the papers by certified or registered mail, return receipt requested No last day is known.',
      )
      expect(page).toContain(
        'Ben Roe: Mail the papers by ordinary mail at the same time No last day is known.',
      )
    },
    PATIENCE,
  )

  it(
    'has the ordinary mail that Pennsylvania wants after a refusal, until it is mailed',
    async () => {
      const name = 'Cas Roe'
      const acts = [
        {
          type: 'mailed',
          at: '2026-05-11',
          mailClass: 'receipt-required',
          to: { address: '9 Elm Street, Dayton, OH' },
        },
        { type: 'refused', at: '2026-06-05' },
      ]
      await serveIn(ctx, PENNSYLVANIA, { method: 'mail-403', name, out: true, acts })
      const page = words((await visitor.get('/mail-run')).text)
      expect(page).toContain(
        'Cas Roe: Mail the papers again by ordinary mail after the refusal No last day is known.',
      )
    },
    PATIENCE,
  )

  it(
    'has the mailing beside a publication in Illinois',
    async () => {
      const acts = [{ type: 'first-published', at: '2026-06-05' }]
      await serveIn(ctx, ILLINOIS, { method: 'publication', name: 'Dan Roe', acts })
      const page = words((await visitor.get('/mail-run')).text)
      // Friday 5 June + 10 days = 15 June 2026, a Monday.
      expect(page).toContain(
        'Dan Roe: Mail the published notice to each stated residence By Mon 15 Jun 2026 (in 5 days).',
      )
    },
    PATIENCE,
  )

  it(
    'has the mailings that an order directs, a piece for each address, each logged under its direction',
    async () => {
      const terms = [
        { text: 'E-mail the papers.', channel: 'email', address: 'eve@example.com' },
        {
          text: 'Mail the papers',
          channel: 'mail',
          address: '4 Mill Lane, Newark, NJ 07104; Harbor Mutual, 7 Plaza, Trenton, NJ 08608',
          lastDay: '2026-06-12',
        },
      ]
      const acts = [{ type: 'order-granted', at: '2026-06-08', order: { terms } }]
      const serveId = await serveIn(ctx, NEW_JERSEY, { method: 'court-ordered', name: 'Eve Roe', acts })
      const page = words((await visitor.get('/mail-run')).text)
      expect(
        page.match(/Eve Roe: Mail as the order directs By Fri 12 Jun 2026 \(in 2 days\)\./g),
      ).toHaveLength(2)
      expect(page).toContain('Mail the papers. Enclosed: the papers that the order names.')
      const part = (name: string): string => `piece.${serveId}~order-2-2.${name}`
      const sent = {
        [part('take')]: 'yes',
        [part('name')]: 'Harbor Mutual',
        [part('address')]: '7 Plaza, Trenton, NJ 08608',
        [part('mailClass')]: 'first-class',
        at: '2026-06-10',
        depositedAt: 'Post office, Newark',
        mailedBy: ctx.actor.id,
        sure: 'yes',
      }
      const refused = await visitor.send('/mail-run', { ...sent, [part('name')]: '' })
      expect(words(refused.text)).toContain('Eve Roe: write to whom it goes.')
      expect((await visitor.send('/mail-run', sent)).status).toBe(303)
      const events = await ctx.firm.read((stores) => stores.events.ofServe(serveId))
      expect(events.at(-1)?.event).toMatchObject({
        type: 'mailed',
        term: 2,
        to: { name: 'Harbor Mutual', address: '7 Plaza, Trenton, NJ 08608' },
      })
      const after = words((await visitor.get('/mail-run')).text)
      expect(after.match(/Eve Roe: Mail as the order directs/g)).toHaveLength(1)
      expect((await visitor.get('/mail-run')).text).toContain('value="4 Mill Lane, Newark, NJ 07104"')
    },
    PATIENCE,
  )
})
