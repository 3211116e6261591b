import { paths } from '../../src/web/paths'
import { caseWithServe } from './support/case'
import { PATIENCE, TestSite } from './support/site'

describe('what the record lacks for an application', () => {
  const site = new TestSite()
  beforeAll(() => site.open(), PATIENCE)
  afterAll(() => site.close())

  it('leads to where it is given, on this page or in the case, and is said once', async () => {
    const { caseId, serveId } = await caseWithServe(await site.firm(), 'nail-and-mail')
    const visitor = await site.administrator()
    const { text } = await visitor.get(paths.motion(serveId, 'alternative-service'))
    const said = [...text.matchAll(/<a href="([^"]*)">(Not recorded: [^<]*)<\/a>/g)]
    expect(said.map(([, href, says]) => [href, says])).toEqual([
      [paths.amendCase(caseId), 'Not recorded: attorney of the moving party.'],
      ['#f-terms-joint', 'Not recorded: whether the channels are joint.'],
      ['#f-signature-on', 'Not recorded: day of signing.'],
      ['#f-claim-nature', 'Not recorded: what the action is for.'],
      ['#f-prior', 'Not recorded: earlier applications.'],
    ])
  })
})
