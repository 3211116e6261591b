import { ulid } from 'ulid'
import type { Context } from '../../src/actions/context'
import { caseWithServe } from './support/case'
import { PATIENCE, TestSite, words, type Visitor } from './support/site'

describe('a case that is put right', () => {
  const site = new TestSite()
  let ctx: Context
  let visitor: Visitor
  beforeAll(async () => {
    await site.open()
    ctx = await site.firm()
    visitor = await site.administrator()
  }, PATIENCE)
  afterAll(() => site.close())

  const asIs = { court: 'supreme', county: 'Kings', number: '500123/2026', commenced: '2026-06-01' }

  it('begins with what is recorded, and takes a number, an attorney and another day of commencement', async () => {
    const { caseId, serveId } = await caseWithServe(ctx)
    const link = `/cases/${caseId}/correction`
    expect((await visitor.get(`/cases/${caseId}`)).text).toContain(`href="${link}"`)
    const form = (await visitor.get(link)).text
    expect(form).toContain('value="500123/2026"')
    expect(form).toContain('value="2026-06-01"')
    expect(form).not.toContain('name="plaintiffs"')
    const typed = { ...asIs, number: '500999/2026', commenced: '2026-06-02', 'attorney.name': 'Ana Ruiz' }
    const answer = await visitor.send(link, typed)
    expect([answer.status, answer.headers['location']]).toEqual([303, `/cases/${caseId}`])
    const page = words((await visitor.get(`/cases/${caseId}`)).text)
    expect(page).toContain('Supreme Court, Kings County · 500999/2026')
    expect(page).toContain('Commenced Tue 2 Jun 2026 Attorney Ana Ruiz')
    // Commenced Tue 2 Jun 2026; 120 days on is Wed 30 Sep.
    expect(words((await visitor.get(`/serves/${serveId}`)).text)).toContain('Wed 30 Sep 2026')
  })

  it('asks for what its jurisdiction declares, with the sentence that says what it is, and keeps it', async () => {
    const { caseId } = await caseWithServe(ctx)
    const link = `/cases/${caseId}/correction`
    expect(words((await visitor.get(link)).text)).toContain(
      'The limitation period ends on (optional) Where that period is four months or less, the time to serve runs from its last day.',
    )
    await visitor.send(link, { ...asIs, solExpires: '2026-07-01', sabbathEnds: '20:45' })
    const form = (await visitor.get(link)).text
    expect([form.includes('value="2026-07-01"'), form.includes('value="20:45"')]).toEqual([true, true])
  })

  it('refuses a word that the jurisdiction does not declare, at its field', async () => {
    const parties = { plaintiffs: 'Ada Roe', defendants: 'Bo Doe', papers: 'Complaint' }
    const asked = { jurisdiction: 'us-pa', ...asIs, court: 'common-pleas', ...parties }
    const form = words((await visitor.get('/cases/new?in=us-pa')).text)
    expect(form).toContain('How the action began: by complaint or by writ of summons.')
    const wrong = await visitor.send('/cases/new', { ...asked, id: ulid(), originalProcess: 'petition' })
    expect(wrong.status).toBe(422)
    expect(wrong.text).toContain('<a href="#f-originalProcess">')
  })

  it('changes nothing where nothing is otherwise, and tells each flaw beside its field', async () => {
    const { caseId } = await caseWithServe(ctx)
    const link = `/cases/${caseId}/correction`
    const same = await visitor.send(link, asIs)
    expect(same.status).toBe(422)
    expect(words(same.text)).toContain('All this is recorded already as it was sent; nothing was changed.')
    const wrong = await visitor.send(link, { ...asIs, commenced: '2026-02-30', county: '' })
    expect(wrong.text).toContain('<a href="#f-county">County: write the name of the county.</a>')
    expect(wrong.text).toContain('<a href="#f-commenced">Commenced on: “2026-02-30” is no day')
    const before = await visitor.send(link, { ...asIs, commenced: '1950-01-02' })
    expect(before.text).toContain('<a href="#f-commenced">Commenced on: ')
    const audit = await ctx.firm.read((stores) => stores.audit.of(caseId))
    expect(audit.map(({ action }) => action)).toEqual(['open-case'])
  })
})
