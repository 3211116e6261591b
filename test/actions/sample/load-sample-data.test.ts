import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { contextOf, type Context } from '../../../src/actions/context'
import { loadSampleData, type SampleAccess } from '../../../src/actions/load-sample-data'
import { sheetOfServe } from '../../../src/actions/serve-sheet'
import { signIn } from '../../../src/actions/sign-in'
import { isoDay } from '../../../src/domain/calendar/day'
import { isList, isObject, type JsonObject } from '../../../src/domain/cases/matter'
import type { ExplainedSheet } from '../../../src/domain/deadlines/sheet'
import { matterServe } from '../../../src/stores/case-matter'
import { rulesFolder } from '../../../src/stores/rule-files'
import { readJson } from '../../../src/stores/stored-json'
import { PATIENCE, TestSite } from '../../web/support/site'

/** A made-up firm in a site, and its administrator at work. */
async function filled(site: TestSite): Promise<{ people: readonly SampleAccess[]; ctx: Context }> {
  await site.open()
  const { program } = site.site
  const people = await loadSampleData(program)
  const [{ email, password } = { email: '', password: '' }] = people
  const { firmId, actor } = await signIn(program, { email, password }, '192.0.2.1')
  return { people, ctx: contextOf(program, firmId, actor) }
}

/** The dates of each serve as of now, by the name of its recipient. */
async function sheetsOf({ firm, clock, rulebook }: Context): Promise<ReadonlyMap<string, ExplainedSheet>> {
  return firm.read(async (stores) => {
    const found = new Map<string, ExplainedSheet>()
    for (const { serve, case: head } of await stores.pages.board()) {
      const lawsuit = await stores.cases.get(head.id, 'caseId')
      const matter = await matterServe(stores, serve)
      const { sheet } = sheetOfServe({ lawsuit, serve: matter, zone: serve.zone, now: clock.now() }, rulebook)
      found.set(serve.details.recipient.name ?? '', sheet)
    }
    return found
  })
}

/** `mail-by open 2026-06-12` of each date that is not waited for. */
function datesOf(sheet: ExplainedSheet | undefined): Record<string, string | null> {
  const dates = sheet?.deadlines ?? []
  return Object.fromEntries(dates.map(({ id, day }) => [id, day === null ? null : isoDay(day)]))
}

function statusOf(sheet: ExplainedSheet | undefined, id: string): string | undefined {
  return sheet?.deadlines.find((deadline) => deadline.id === id)?.status
}

/** What a published decision makes of its dates, worked out outside the program. */
function decision(id: string): JsonObject {
  const read = readJson(readFileSync(join(rulesFolder(), 'us-ny', 'scenarios.json'), 'utf8'))
  const found = isList(read) ? read.find((one) => isObject(one) && one['id'] === id) : undefined
  if (!isObject(found)) throw new Error(`There is no scenario ${id}.`)
  return found
}

describe('the sample firm on Wednesday 10 June 2026', () => {
  const site = new TestSite()
  let ctx: Context
  let people: readonly SampleAccess[]
  let sheets: ReadonlyMap<string, ExplainedSheet>
  beforeAll(async () => {
    const made = await filled(site)
    ctx = made.ctx
    people = made.people
    sheets = await sheetsOf(ctx)
  }, PATIENCE)
  afterAll(() => site.close())

  it('has an administrator, an attorney, a paralegal and two process servers, each with a password of their own', () => {
    expect(people.map(({ role }) => role)).toEqual([
      'admin',
      'attorney',
      'paralegal',
      'process-server',
      'process-server',
    ])
    const passwords = people.map(({ password }) => password)
    expect(new Set(passwords).size).toBe(people.length)
    for (const password of passwords) expect(password).toMatch(/^([a-z2-9]{4}-){3}[a-z2-9]{4}$/)
  })

  it.each([
    ['Kelley', 'us-ny-pub-perlman'],
    ['Long', 'us-ny-pub-nassau-v-long'],
    ['an individual defendant', 'us-ny-pub-amex-hybrid'],
    ['Melton', 'us-ny-pub-lehman-melton'],
    ['Tezzi', 'us-ny-pub-tezzi'],
  ])('gives the decided case of %s the dates and the breach of %s', (name, id) => {
    const { expect: dates, violations = [] } = decision(id)
    const sheet = sheets.get(name)
    expect(datesOf(sheet)).toMatchObject(isObject(dates) ? dates : {})
    expect(sheet?.violations.map((one) => one.id)).toEqual(violations)
  })

  it('says of each decided case, in its number and its first entry, that it is one', async () => {
    const board = await ctx.firm.read((stores) => stores.pages.board())
    const decided = board.filter((one) => String(one.case.case.number).startsWith('decided: '))
    const notes = decided.map(({ events }) => events[0]?.event['note'])
    expect(notes).toHaveLength(5)
    for (const note of notes) expect(note).toMatch(/^Decided case: /)
  })

  it('has live cases that are due in two days, overdue, waiting, complete and in default', () => {
    expect(datesOf(sheets.get('Łukasz Żółć'))['mail-by']).toBe('2026-06-12')
    expect(datesOf(sheets.get('Anna O’Brien'))['mail-by']).toBe('2026-06-04')
    expect(statusOf(sheets.get('Anna O’Brien'), 'mail-by')).toBe('missed')
    expect(datesOf(sheets.get('Nguyễn Thị Ánh'))['mail-by']).toBe('2026-06-26')
    expect(datesOf(sheets.get('王小明'))['file-proof-by']).toBe('2026-06-22')
    expect(datesOf(sheets.get('Seán O’Brien'))).toMatchObject({
      'service-complete': '2026-05-15',
      'respond-by': '2026-06-15',
    })
    expect(datesOf(sheets.get('Αλέξανδρος Παπαδόπουλος'))).toMatchObject({
      'respond-by': '2026-04-10',
      'default-by': '2027-04-12',
    })
    expect(datesOf(sheets.get('김서연'))['service-complete']).toBe('2026-05-28')
    expect(datesOf(sheets.get('Müller & Söhne Inc.'))['respond-by']).toBe('2026-06-26')
    expect(datesOf(sheets.get('Grace Okonkwo'))).toMatchObject({
      'mail-by': '2026-06-10',
      'serve-by': '2026-06-15',
    })
    expect(datesOf(sheets.get('A. B.'))['all-served']).toBeNull()
  })

  it('breaks no law in a live case but for the mailing that is overdue', () => {
    const decided = ['Kelley', 'Long', 'an individual defendant', 'Melton', 'Tezzi']
    const breaches = [...sheets].flatMap(([name, { violations }]) =>
      decided.includes(name) ? [] : violations.map(({ id }) => `${name}: ${id}`),
    )
    expect(breaches).toEqual([])
  })

  it('keeps it all in the chain of the firm, entry upon entry', async () => {
    expect(await ctx.firm.read((stores) => stores.events.verify())).toBeNull()
  })

  it('has a struck entry that stays readable, and proofs that were signed and filed by those who may', async () => {
    const board = await ctx.firm.read((stores) => stores.pages.board())
    const events = board.flatMap((one) => one.events)
    expect(events.flatMap(({ struck }) => struck?.reason ?? [])).toEqual([
      'The visit was at 15:10, not at 14:30; recorded again with the right hour.',
    ])
    const proofs = await ctx.firm.read(async (stores) =>
      (await Promise.all(board.map(({ serve }) => stores.proofs.ofServe(serve.id)))).flat(),
    )
    const told = proofs.map(
      ({ signer, signing, filed }) => `${signer}: ${signing?.how ?? 'to sign'} ${filed?.onDay ?? ''}`,
    )
    expect(told.toSorted()).toEqual([
      'Kofi Mensah: electronic 2026-05-05',
      'Kofi Mensah: to sign ',
      'Pat Rivera: electronic 2026-03-24',
    ])
  })

  it('comes once: an installation that is set up is left alone', async () => {
    await expect(loadSampleData(site.site.program)).rejects.toThrow('is set up already')
  })
})

// Sunday 1 March, half past midnight, in a week with a change of clocks before it; Monday 4 January.
describe.each(['2026-03-15T04:30:00.000Z', '2027-01-04T14:00:00.000Z'])('the sample firm at %s', (now) => {
  const site = new TestSite()
  afterAll(() => site.close())

  it(
    'can be made, and its server has a proof to sign on this very day',
    async () => {
      site.now = now
      const { ctx } = await filled(site)
      const board = await ctx.firm.read((stores) => stores.pages.board())
      const serve = board.find((one) => one.serve.details.recipient.name === '王小明')?.serve
      const proofs = await ctx.firm.read((stores) => stores.proofs.ofServe(serve?.id ?? ''))
      expect(proofs.map(({ signing, marked }) => ({ signing, marked }))).toEqual([
        { signing: null, marked: false },
      ])
    },
    PATIENCE,
  )
})
