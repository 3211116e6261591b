import { swornPapers } from '../../documents/support/waived'
import { told, readGood, withChange } from '../../support/matters'

const signature = { form: 'affidavit', on: '2026-03-06', county: 'Kings', state: 'New York' }

describe('how the printer of a newspaper signs', () => {
  test('may be recorded of the printer, and stands before the bare date of the affidavit', async () => {
    const changed = withChange('publication', 'serves[0].publication[0].signature', signature)
    expect(await told(changed)).toEqual([])
    const papers = swornPapers(readGood(changed)).filter(
      ({ paper }) => paper.draw.sheet.paper.id === 'publication-newspaper',
    )
    expect(papers.map(({ paper }) => paper.draw.facts.view['signature'])).toEqual([signature])
  })

  test('of a form that the matter file does not know is refused with its path', async () => {
    const changed = withChange('publication', 'serves[0].publication[0].signature', { form: 'oath' })
    expect(await told(changed)).toEqual([expect.stringContaining('serves[0].publication[0].signature.form')])
  })
})
