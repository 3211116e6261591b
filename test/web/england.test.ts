import { addServe } from '../../src/actions/add-serve'
import { openCase } from '../../src/actions/open-case'
import type { Context } from '../../src/actions/context'
import { newId } from '../../src/stores/ids'
import { PATIENCE, TestSite, words } from './support/site'

const ABROAD = 'kind=natural-person&placeOfService=out-of-country'

describe('a claim in England with one defendant abroad', () => {
  const site = new TestSite()
  let ctx: Context
  let caseId: string
  beforeAll(async () => {
    await site.open()
    ctx = await site.firm()
    caseId = newId()
    await openCase(ctx, {
      id: caseId,
      case: {
        jurisdiction: 'uk-ew',
        court: 'county-court',
        registry: 'Central London',
        commenced: '2026-05-11',
        plaintiffs: ['Northgate Timber Ltd'],
        defendants: ['Marie Dubois', 'Colin Ashby'],
      },
      papers: ['Claim Form'],
    })
  }, PATIENCE)
  afterAll(() => site.close())

  it('is asked with the recipient, of what there is at the place alone; the page of the case asks none of it', async () => {
    const office = await site.administrator()
    const abroad = (await office.get(`/cases/${caseId}/recipients/new?${ABROAD}`)).text
    expect(abroad).toContain('Served in France')
    expect(abroad).not.toContain('Served in Scotland')
    const ofCase = words((await office.get(`/cases/${caseId}/correction`)).text)
    expect(ofCase).not.toContain('Served in France')
    expect(ofCase).toContain('District registry or hearing centre')
  })

  it('stands on the page of the recipient, and is put right among the further facts', async () => {
    const office = await site.administrator()
    const added = await office.send(`/cases/${caseId}/recipients/new`, {
      id: newId(),
      assignment: newId(),
      kind: 'natural-person',
      placeOfService: 'out-of-country',
      'recipient.name': 'Marie Dubois',
      method: 'out-of-jurisdiction',
      'chosenFlags.0': 'country-fr',
      flags: 'more-time-14',
    })
    const serve = String(added.headers['location'])
    const told = 'Served in France · More time asked for online · Further facts'
    expect(words((await office.get(serve)).text)).toContain(told)
    const facts = (await office.get(`${serve}/facts`)).text
    expect(facts).toMatch(/<option value="country-fr" selected>/)
    const sent = await office.send(`${serve}/facts`, { id: newId(), 'chosenFlags.0': 'country-je' })
    expect(sent.status).toBe(303)
    const page = words((await office.get(serve)).text)
    expect(page).toContain('Served in Jersey · Further facts')
    expect(page).toContain('County Court, Central London')
  })

  it('shows what was told for another place, so that it can be taken back', async () => {
    const serveId = newId()
    const serve = {
      recipient: { name: 'Eilidh Reid', kind: 'natural-person' },
      method: 'out-of-jurisdiction',
      placeOfService: 'out-of-country',
      flags: ['country-scotland'],
    }
    await addServe(ctx, { id: serveId, caseId, serve })
    const office = await site.administrator()
    const facts = `/serves/${serveId}/facts`
    expect((await office.get(facts)).text).toMatch(/<option value="country-scotland" selected>/)
    await office.send(facts, { id: newId(), 'chosenFlags.0': 'country-fr' })
    const { details } = await ctx.firm.read((stores) => stores.serves.get(serveId, 'serveId'))
    expect(details.flags).toEqual(['country-fr'])
  })

  it('refuses a word that is none of the list, and keeps what was typed', async () => {
    const office = await site.administrator()
    const refused = await office.send(`/cases/${caseId}/recipients/new`, {
      id: newId(),
      assignment: newId(),
      kind: 'natural-person',
      placeOfService: 'out-of-country',
      'recipient.name': 'Colin Ashby',
      method: 'out-of-jurisdiction',
      'chosenFlags.0': 'country-atlantis',
    })
    expect(refused.status).toBe(422)
    expect(refused.text).toContain('<a href="#f-chosenFlags-0">Country: choose one of the list.</a>')
    expect(refused.text).toContain('value="Colin Ashby"')
  })

  it('says that nothing is served only until something is, though the attempts before have a paper of their own', async () => {
    const office = await site.administrator()
    const added = await office.send(`/cases/${caseId}/recipients/new`, {
      id: newId(),
      assignment: newId(),
      kind: 'natural-person',
      placeOfService: 'in-state',
      'recipient.name': 'Colin Ashby',
      method: 'personal-delivery',
    })
    const serve = String(added.headers['location'])
    const told =
      'Nothing is recorded as served: a paper drawn now has the title “Witness statement of attempted service”'
    const at = { 'place.address': '4 Mill Lane, Leeds LS1 4AB' }
    await office.send(`${serve}/record/attempted`, { at: '2026-06-02T18:40', outcome: 'no-answer', ...at })
    expect(words((await office.get(serve)).text)).toContain(told)
    await office.send(`${serve}/record/delivered`, {
      at: '2026-06-04T18:40',
      'to.name': 'Colin Ashby',
      ...at,
    })
    expect(words((await office.get(serve)).text)).not.toContain('Nothing is recorded as served')
  })
})
