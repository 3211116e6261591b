import { motionNames, motionSample, prepareSample } from '../support/motions'
import { holesIn } from './support/holes'
import { saidWithout, waivable, type Sworn } from './support/waived'

function swornOf(name: string): Sworn[] {
  const { prepared, task } = prepareSample(motionSample(name))
  const { matter, law } = task
  return prepared.papers.map((paper) => ({ loaded: law.loaded, matter, serve: prepared.serve, paper }))
}

/** The empty places that come of leaving one row out, or all that may be left out. */
function holesOf(sworn: Sworn): string[] {
  const rows = waivable(sworn)
  const whole = saidWithout(sworn, []) ?? []
  const before = new Set(whole.flatMap(holesIn))
  return [...rows.map((row) => [row]), rows].flatMap((gone) =>
    (saidWithout(sworn, gone) ?? [])
      .filter((text) => !whole.includes(text))
      .flatMap(holesIn)
      .filter((hole) => !before.has(hole))
      .map(
        (hole) =>
          `${sworn.paper.draw.sheet.paper.id} without ${gone.map(({ written }) => written).join(', ')}: ${hole}`,
      ),
  )
}

describe('what was waived with a reason is left out of the papers of an application, and no empty place stands for it', () => {
  const samples = motionNames().map((name) => [name, swornOf(name)] as const)

  test('there is something to waive', () => {
    const rows = samples.flatMap(([, papers]) => papers.flatMap((one) => waivable(one)))
    expect(rows.length).toBeGreaterThan(10)
  })

  test.each(samples)('%s', (_name, papers) => {
    expect(papers.flatMap(holesOf)).toEqual([])
  })
})
