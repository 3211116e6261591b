import type { Context } from '../../src/actions/context'
import { addServe } from '../../src/actions/add-serve'
import { openCase } from '../../src/actions/open-case'
import type { JsonObject } from '../../src/domain/cases/matter'
import { newId } from '../../src/stores/ids'
import { caseWithServe } from './support/case'
import { PATIENCE, TestSite, words, type Visitor } from './support/site'

/** Of a public agency the law asks why each person earlier in line was not served. */
async function agencyInFlorida(ctx: Context): Promise<string> {
  const [caseId, serveId] = [newId(), newId()]
  await openCase(ctx, {
    id: caseId,
    case: {
      jurisdiction: 'us-fl',
      court: 'circuit',
      county: 'Orange',
      number: '7/2026',
      commenced: '2026-06-01',
      plaintiffs: ['Acme Corp.'],
      defendants: ['City of Alder'],
    },
    papers: ['Summons and Complaint'],
  })
  const recipient = { name: 'City of Alder', kind: 'municipality' }
  await addServe(ctx, {
    id: serveId,
    caseId,
    serve: { recipient, method: 'public-agency', placeOfService: 'in-state' },
  })
  return serveId
}

/** What the form shows in its fields, by their names: `ladder.0.person="Ann Mayor"`. */
function shown(page: string, list: string): string[] {
  const fields = [...page.matchAll(/name="([^"]+)"(?: value="([^"]*)")?/g)]
  return fields
    .filter(([, name = '']) => name.startsWith(`${list}.`))
    .map(([, name = '', value = '']) => `${name}=${value}`)
}

describe('facts that are lists are given on the pages', () => {
  const site = new TestSite()
  let ctx: Context
  let visitor: Visitor
  beforeAll(async () => {
    await site.open()
    ctx = await site.firm()
    visitor = await site.administrator()
  }, PATIENCE)
  afterAll(() => site.close())

  const details = async (serveId: string): Promise<JsonObject> =>
    (await ctx.firm.read((stores) => stores.serves.get(serveId, 'serveId'))).details

  it('adds an entry on demand, keeps what was typed, and records nothing by it', async () => {
    const serveId = await agencyInFlorida(ctx)
    const facts = `/serves/${serveId}/facts`
    expect(shown((await visitor.get(facts)).text, 'ladder')).toEqual([
      'ladder.0.rung=',
      'ladder.0.person=',
      'ladder.0.at=',
      'ladder.0.result=',
    ])
    const typed = { 'ladder.0.rung': 'mayor', 'ladder.0.person': 'Ann Mayor', 'ladder.0.at': 'by noon' }
    const grown = await visitor.send(facts, { ...typed, '~more': 'ladder' })
    expect(grown.status).toBe(200)
    expect(shown(grown.text, 'ladder')).toEqual([
      'ladder.0.rung=mayor',
      'ladder.0.person=Ann Mayor',
      'ladder.0.at=by noon',
      'ladder.0.result=',
      'ladder.1.rung=',
      'ladder.1.person=',
      'ladder.1.at=',
      'ladder.1.result=',
    ])
    expect(grown.text.match(/autofocus/g)).toHaveLength(1)
    expect(await details(serveId)).not.toHaveProperty('ladder')
  })

  it('keeps every entry, shows them again, and takes away the one that was emptied', async () => {
    const serveId = await agencyInFlorida(ctx)
    const facts = `/serves/${serveId}/facts`
    const mayor = { rung: 'mayor', person: 'Ann Mayor', at: '2026-06-04T10:00', result: 'Abroad' }
    const clerk = { rung: 'clerk', person: 'Tom Clerk', at: '2026-06-05T10:00', result: 'On leave' }
    const named = (index: number, entry: Readonly<Record<string, string>>) =>
      Object.fromEntries(Object.entries(entry).map(([key, value]) => [`ladder.${index}.${key}`, value]))
    await visitor.send(facts, { ...named(0, mayor), ...named(1, clerk) })
    expect((await details(serveId))['ladder']).toEqual([mayor, clerk])
    expect(shown((await visitor.get(facts)).text, 'ladder')).toHaveLength(8)
    const emptied = { rung: '', person: '', at: '', result: '' }
    await visitor.send(facts, { ...named(0, emptied), ...named(1, clerk) })
    expect((await details(serveId))['ladder']).toEqual([clerk])
    await visitor.send(facts, named(0, emptied))
    expect((await details(serveId))['ladder']).toBe(null)
  })

  it('shows nothing recorded where an entry is wrong, and says so beside its field', async () => {
    const serveId = await agencyInFlorida(ctx)
    const facts = `/serves/${serveId}/facts`
    const refused = await visitor.send(facts, { 'ladder.0.person': 'Ann', 'ladder.1.at': 'yesterday' })
    expect(refused.status).toBe(422)
    expect(words(refused.text)).toContain(
      '“yesterday” is no day and hour; write YYYY-MM-DDTHH:MM in local time.',
    )
    expect(refused.text).toContain('href="#f-ladder-1-at"')
    expect(shown(refused.text, 'ladder')).toContain('ladder.0.person=Ann')
  })

  it('leads from a list that is lacking to the page that asks for it', async () => {
    const serveId = await agencyInFlorida(ctx)
    await visitor.send(`/serves/${serveId}/record/delivered`, {
      at: '2026-06-04T10:00',
      'place.address': '1 City Hall Square',
    })
    const { text } = await visitor.get(`/serves/${serveId}/proofs/new`)
    expect(text).toContain(
      `<a href="/serves/${serveId}/facts">Why each person earlier in line was not served</a>`,
    )
  })

  it('no list grows beyond measure by a made-up place', async () => {
    const serveId = await agencyInFlorida(ctx)
    const sent = await visitor.send(`/serves/${serveId}/facts`, {
      'ladder.99999999.person': 'Ann',
      '~more': 'ladder',
    })
    expect(shown(sent.text, 'ladder')).toHaveLength(8)
  })

  it('gives what an eviction asks: each notice by itself, and that there is no written information', async () => {
    const { serveId } = await caseWithServe(ctx, 'rpapl-substituted')
    const facts = `/serves/${serveId}/facts`
    const kept = await visitor.send(facts, {
      'notices.0.id': 'rpapl-1303',
      'notices.0.title': 'Help for Homeowners in Foreclosure',
      'notices.0.paperColour': 'blue',
      'notices.0.textPoint': '14.5',
      'notices.0.bold': 'yes',
      'notices.1.id': '~other',
      'notices.1.id~other': 'tenants-rights',
      'notices.1.title': 'Notice to Tenants',
      'writtenInformation.none': 'yes',
    })
    expect(kept.status).toBe(303)
    const { notices, writtenInformation } = await details(serveId)
    expect({ notices, writtenInformation }).toEqual({
      notices: [
        {
          id: 'rpapl-1303',
          title: 'Help for Homeowners in Foreclosure',
          paperColour: 'blue',
          textPoint: 14.5,
          bold: true,
        },
        { id: 'tenants-rights', title: 'Notice to Tenants' },
      ],
      writtenInformation: { none: true },
    })
  })

  it('an order directs as many things as it does, and an inquiry tells of a search of the military’s records', async () => {
    const { serveId } = await caseWithServe(ctx, 'nail-and-mail')
    const terms = [0, 1, 2, 3, 4, 5].map((index) => [`order.terms.${index}.text`, `E-mail ${index}`])
    await visitor.send(`/serves/${serveId}/record/order-granted`, {
      at: '2026-06-08',
      ...(Object.fromEntries(terms) as Record<string, string>),
    })
    await visitor.send(`/serves/${serveId}/record/inquiry`, {
      at: '2026-06-09T10:00',
      kind: 'search',
      result: 'Not in service.',
      'military.answer': 'not-in-service',
      'military.search.at': '2026-06-09',
      'military.search.record': 'Servicemembers’ records of the Department of Defense',
      'military.search.result': 'No record of active duty.',
    })
    const events = await ctx.firm.read((stores) => stores.events.ofServe(serveId))
    expect(events.map(({ event: { order, military } }) => ({ order, military }))).toEqual([
      { order: { terms: [0, 1, 2, 3, 4, 5].map((index) => ({ text: `E-mail ${index}` })) } },
      {
        military: {
          answer: 'not-in-service',
          search: {
            at: '2026-06-09',
            record: 'Servicemembers’ records of the Department of Defense',
            result: 'No record of active duty.',
          },
        },
      },
    ])
  })
})
