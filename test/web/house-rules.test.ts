import type { Context } from '../../src/actions/context'
import { logAttempt } from '../../src/actions/log-attempt'
import { newId } from '../../src/stores/ids'
import { caseWithServe } from './support/case'
import { PATIENCE, TestSite, words, type Visitor } from './support/site'

describe('house rules', () => {
  const site = new TestSite()
  let ctx: Context
  let admin: Visitor
  beforeAll(async () => {
    await site.open()
    ctx = await site.firm()
    admin = site.visitor()
    await admin.signIn('ada@example.com', 'four words in a row')
  }, PATIENCE)
  afterAll(() => site.close())

  it('begin empty, with ready-made ones to start from', async () => {
    const page = words((await admin.get('/house-rules')).text)
    expect(page).toContain('Harborlight every case Nothing beyond the law.')
    expect(page).toContain('Three attempts, morning, afternoon and evening')
  })

  it('are set in a form that begins with what it starts from, and say what they ask', async () => {
    const form = '/house-rules/edit?from=three-bands'
    expect((await admin.get(form)).text).toContain('value="Three attempts, morning, afternoon and evening"')
    const asked = { title: 'Our three', 'at-least': '3', 'nth.3.on': ['saturday', 'sunday'], from: '07:00' }
    const answer = await admin.send(form, asked)
    expect([answer.status, answer.headers['location']]).toEqual([303, '/house-rules'])
    const page = words((await admin.get('/house-rules')).text)
    expect(page).toContain(
      'Our three At least 3 attempts must be made. Third attempt must be on a Saturday or Sunday. No attempt may be made before 07:00.',
    )
    const [rule] = await ctx.firm.read((stores) => stores.houseRules.inForce())
    expect(rule).toMatchObject({
      client: null,
      policy: {
        id: 'three-bands',
        attempts: { 'at-least': 3, nth: [{ attempt: 3, on: ['saturday', 'sunday'] }], from: '07:00' },
      },
    })
  })

  it('come back with what is wrong in them', async () => {
    const form = '/house-rules/edit?from=three-bands'
    const answer = await admin.send(form, { title: 'Our three', from: '9 o’clock' })
    expect(answer.status).toBe(422)
    expect(words(answer.text)).toContain('Not before: from is "9 o’clock"; allowed: an hour')
  })

  it('warn in the record and beside the form, and name whose rule it is', async () => {
    const { serveId } = await caseWithServe(ctx, 'nail-and-mail')
    // Mon 8 Jun and Tue 9 Jun 2026, in the evening.
    for (const at of ['2026-06-08T19:00', '2026-06-09T19:00'])
      await logAttempt(ctx, { id: newId(), serveId, event: { type: 'attempted', at, outcome: 'no-answer' } })
    const third = `/serves/${serveId}/record/attempted`
    const rule = 'House rule of Harborlight: third attempt must be on a Saturday or Sunday.'
    expect(words((await admin.get(third)).text)).toContain(rule)
    // Wed 10 Jun 2026, before seven.
    const attempt = { at: '2026-06-10T06:30', 'place.kind': 'dwelling-place', outcome: 'no-answer' }
    expect((await admin.send(third, { ...attempt, 'place.address': '12 Elm Street' })).status).toBe(303)
    const page = words((await admin.get(`/serves/${serveId}`)).text)
    expect(page).toContain(
      `recorded. ${rule} House rule of Harborlight: no attempt may be made before 07:00.`,
    )
    expect(page).toContain(`${rule} broken`)
    expect(page).toContain('at least 3 attempts must be made. kept')
  })

  it('of a client hold for the cases of that client only, until they are withdrawn', async () => {
    const form = '/house-rules/edit?client=Marsh+%26+Webb+LLP&from=three-bands'
    await admin.send(form, { title: 'Theirs', 'at-least': '5' })
    const inForce = async () => ctx.firm.read((stores) => stores.houseRules.inForce())
    expect((await inForce()).map(({ client }) => client)).toEqual([null, 'Marsh & Webb LLP'])
    expect(words((await admin.get('/house-rules')).text)).toContain('Marsh & Webb LLP cases of this client')
    const { serveId } = await caseWithServe(ctx, 'nail-and-mail', 'Somebody Else')
    expect(words((await admin.get(`/serves/${serveId}`)).text)).not.toContain('Rule of the client')
    await admin.send(form, { withdraw: 'yes' })
    expect((await inForce()).map(({ client }) => client)).toEqual([null])
    expect((await ctx.firm.read((stores) => stores.houseRules.history())).length).toBe(3)
  })
  it('offer their service levels to a new recipient, and judge by the one that was chosen', async () => {
    const levels = { 'level.routine': '5', 'level.rush': '2' }
    await admin.send('/house-rules/edit?from=three-bands', { title: 'Our three', ...levels })
    const { caseId } = await caseWithServe(ctx)
    const form = `/cases/${caseId}/recipients/new?kind=natural-person&placeOfService=in-state`
    const recipient = { 'recipient.name': 'Grace Okonkwo', method: 'personal-delivery' }
    const answer = await admin.send(form, {
      ...recipient,
      placeOfService: 'in-state',
      serviceLevel: 'rush',
    })
    expect(answer.status).toBe(303)
    site.now = '2026-06-15T13:00:00.000Z'
    await admin.signIn('ada@example.com', 'four words in a row')
    const page = words((await admin.get(String(answer.headers['location']))).text)
    // Taken on Wed 10 Jun, two days on is Fri 12 Jun; it is Mon 15 Jun.
    expect(page).toContain(
      'House rule of Harborlight: service level Rush: the first attempt must be made within 2 days of taking the serve on. broken',
    )
    expect(page).not.toContain('service level Routine')
  })
  it('stand beside what an order of the court asks, and the stricter counts', async () => {
    const { serveId } = await caseWithServe(ctx, 'nail-and-mail', 'Ngozi Adeyemi')
    const order = { at: '2026-06-12', 'terms.attempts.atLeast': '6', 'terms.attempts.hoursApart': '24' }
    expect((await admin.send(`/serves/${serveId}/record/order-granted`, order)).status).toBe(303)
    const page = words((await admin.get(`/serves/${serveId}`)).text)
    expect(page).toContain('Order of Fri 12 Jun 2026: at least 6 attempts must be made. still to do')
    expect(page).toContain('Order of Fri 12 Jun 2026: attempts must lie at least 24 hours apart. still to do')
    expect(page).not.toContain('at least 3 attempts must be made')
  })
})
