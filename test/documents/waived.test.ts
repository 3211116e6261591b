import { matterNames, sampleMatter } from '../support/matters'
import { holesIn } from './support/holes'
import { saidWithout, swornPapers, waivable, type Sworn } from './support/waived'
import type { Row } from '../../src/domain/proof/rows'

/** The empty places that come of leaving these rows out. */
function holesOf(sworn: Sworn, rows: readonly Row[], whole: readonly string[]): string[] {
  const said = saidWithout(sworn, rows) ?? []
  const before = new Set(whole.flatMap(holesIn))
  return said
    .filter((text) => !whole.includes(text))
    .flatMap(holesIn)
    .filter((hole) => !before.has(hole))
}

const samples = matterNames().map((name) => [name, swornPapers(sampleMatter(name))] as const)

function titled({ loaded, paper }: Sworn): string {
  return `${loaded.id} ${paper.draw.sheet.paper.id}`
}

describe('what was waived with a reason is left out of a sworn paper, and no empty place stands for it', () => {
  test('there is much to waive', () => {
    const paths = samples.flatMap(([, papers]) =>
      papers.flatMap((one) => waivable(one).map(({ field }) => `${titled(one)} ${field.path}`)),
    )
    expect(new Set(paths).size).toBeGreaterThan(250)
  })

  test.each(samples.filter(([, papers]) => papers.some((one) => waivable(one).length > 0)))(
    '%s',
    (_name, papers) => {
      const found = papers.flatMap((sworn) => {
        const rows = waivable(sworn)
        const whole = saidWithout(sworn, []) ?? []
        return [...rows.map((row) => [row]), rows].flatMap((gone) =>
          holesOf(sworn, gone, whole).map(
            (hole) => `${titled(sworn)} without ${gone.map(({ written }) => written).join(', ')}: ${hole}`,
          ),
        )
      })
      expect(found).toEqual([])
    },
  )
})
