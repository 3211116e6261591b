import type { Context } from '../../src/actions/context'
import { makeMotion } from '../../src/actions/make-motion'
import { saveApplication } from '../../src/actions/save-application'
import type { JsonObject } from '../../src/domain/cases/matter'
import { newId } from '../../src/stores/ids'
import { paths } from '../../src/web/paths'
import { wordDiff } from '../../src/web/motions/word-diff'
import { caseWithServe } from './support/case'
import { PATIENCE, TestSite, words, type Visitor } from './support/site'

const MOTION = 'alternative-service'
const FIRST = { prior: 'none', argument: { 'in-hand': { text: 'He has moved away.' } } }
const SECOND = { ...FIRST, argument: { 'in-hand': { text: 'He has moved to Boston.' } } }

describe('the versions of an application', () => {
  const site = new TestSite()
  let ctx: Context
  let visitor: Visitor
  let serveId = ''
  beforeAll(async () => {
    await site.open()
    ctx = await site.firm()
    visitor = await site.administrator()
  }, PATIENCE)
  beforeEach(async () => {
    serveId = (await caseWithServe(ctx, 'nail-and-mail')).serveId
    site.now = '2026-06-10T13:00:00.000Z'
  })
  afterAll(() => site.close())

  async function save(at: string, answers: JsonObject): Promise<string> {
    site.now = at
    const id = newId()
    await saveApplication(ctx, { id, serveId, motion: MOTION, answers })
    return id
  }

  async function both(): Promise<{ readonly first: string; readonly second: string }> {
    const first = await save('2026-06-10T13:00:00.000Z', FIRST)
    const second = await save('2026-06-10T13:20:00.000Z', SECOND)
    return { first, second }
  }

  const page = async (path: string): Promise<string> => words((await visitor.get(path)).text)
  const version = (id: string): string => paths.motionVersion(serveId, MOTION, id)
  const saved = () => ctx.firm.read((stores) => stores.applications.versions(serveId, MOTION))

  it('are listed with their day, their author and how much each changed', async () => {
    await both()
    expect(await page(paths.motion(serveId, MOTION))).toContain(
      'Versions 2 saved Who saved what, and when Wed 10 Jun 2026, 09:20 as it is now Ada Admin · 1 answer changed Wed 10 Jun 2026, 09:00 Ada Admin · the first answers Packets made none yet',
    )
  })

  it('show word by word what was changed', async () => {
    const { second } = await both()
    const html = (await visitor.get(version(second))).text
    expect(html).toContain('He has moved <del>away</del><ins>to Boston</ins>.')
  })

  it('a draft that changed after it was accepted stands there word by word, no longer ticked, until it is accepted anew', async () => {
    const at = paths.motion(serveId, MOTION)
    const name = 'argument.in-hand.accepted'
    await save('2026-06-10T13:00:00.000Z', { argument: { 'in-hand': { accepted: 'In hand no longer.' } } })
    const stale = (await visitor.get(at)).text
    const [, ticked = '', rest = ''] = stale.match(new RegExp(`name="${name}" value="([^"]*)"([^>]*)>`)) ?? []
    expect(rest).not.toContain('checked')
    expect(stale).toContain(
      '<p>The draft changed after you accepted it.</p><p class="wording"><del>In </del><ins>308(1): delivery in </ins>hand <del>no longer</del><ins>cannot practicably be made',
    )
    await visitor.send(at, { [name]: ticked })
    expect((await saved())[0]?.answers).toEqual({ argument: { 'in-hand': { accepted: ticked } } })
    const settled = (await visitor.get(at)).text
    expect(settled).toContain(`name="${name}" value="${ticked}" checked`)
    expect(words(settled)).not.toContain('changed after you accepted it')
  })

  it('an earlier wording is saved anew as the newest version, and the others stay', async () => {
    const { first, second } = await both()
    await save('2026-06-10T13:25:00.000Z', { ...SECOND, prior: null })
    const path = 'argument.in-hand.text'
    const sent = await visitor.send(version(first), { path })
    expect(sent.headers['location']).toBe(paths.motion(serveId, MOTION))
    const found = await saved()
    expect(found.map(({ answers }) => answers)).toEqual([
      { prior: null, argument: FIRST.argument },
      { prior: null, argument: SECOND.argument },
      SECOND,
      FIRST,
    ])
    expect(found[2]?.id).toBe(second)
  })

  it('a whole earlier version can be gone back to', async () => {
    const { first } = await both()
    await save('2026-06-10T13:25:00.000Z', { argument: SECOND.argument })
    await visitor.send(version(first), { path: 'all' })
    expect((await saved())[0]?.answers).toEqual(FIRST)
  })

  it('what is sent without a choice is refused, and an unknown version is no page', async () => {
    const { first } = await both()
    const refused = await visitor.send(version(first), {})
    expect([refused.status, words(refused.text).includes('choose which answer to go back to')]).toEqual([
      422,
      true,
    ])
    expect((await visitor.get(version(newId()))).status).toBe(404)
    expect(await saved()).toHaveLength(2)
  })

  it('the packets made are listed: when, by whom, of which record, and that the pages of a draft are not kept', async () => {
    await both()
    const { blocking } = await makeMotion(ctx, { serveId, motion: MOTION })
    expect(blocking).not.toEqual([])
    expect(await page(paths.motion(serveId, MOTION))).toMatch(
      /Packets made 1 When, by whom, from which record Wed 10 Jun 2026, 09:20 draft Ada Admin · the answers that it was made from On no entries of this record, up to entry 0 of the ledger\. Its pages were not kept; make it anew from the record of today\. SHA-256 of packet\.pdf [0-9a-f]{64}/,
    )
  })
})

describe('a difference in words', () => {
  it.each([
    ['', 'Anew.', [['new', 'Anew.']]],
    ['Gone.', '', [['gone', 'Gone.']]],
    ['The same.', 'The same.', [['same', 'The same.']]],
    [
      'One line.\n\nTwo.',
      'One line.\nTwo.',
      [
        ['same', 'One line'],
        ['gone', '.\n\n'],
        ['new', '.\n'],
        ['same', 'Two.'],
      ],
    ],
    [
      '他搬到波士顿。',
      '他搬到纽约。',
      [
        ['same', '他搬到'],
        ['gone', '波士顿'],
        ['new', '纽约'],
        ['same', '。'],
      ],
    ],
  ])('from %j to %j', (earlier, later, runs) => {
    expect(wordDiff(earlier, later).map(({ kind, text }) => [kind, text])).toEqual(runs)
  })
})
