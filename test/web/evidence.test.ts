import { unzipSync } from 'fflate'
import { caseWithServe } from './support/case'
import { PATIENCE, TestSite } from './support/site'

describe('the evidence bundle of a serve, by one click', () => {
  const site = new TestSite()
  beforeAll(() => site.open(), PATIENCE)
  afterAll(() => site.close())

  it('comes as a download from the page of the serve', async () => {
    const ctx = await site.firm()
    const visitor = await site.administrator()
    const { serveId } = await caseWithServe(ctx)
    const page = (await visitor.get(`/serves/${serveId}`)).text
    expect(page).toContain(`action="/serves/${serveId}/evidence"`)
    const answer = await visitor.download(`/serves/${serveId}`, `/serves/${serveId}/evidence`)
    expect([answer.status, answer.type]).toEqual([200, 'application/zip'])
    expect(Object.keys(unzipSync(new Uint8Array(answer.body as Buffer))).sort()).toEqual([
      'README.txt',
      'entries.json',
      'manifest.json',
      'manifest.sha256',
      'matter.json',
      'report.pdf',
      'verify.mjs',
    ])
  })
})
