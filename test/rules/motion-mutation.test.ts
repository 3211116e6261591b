import { writeSync } from 'node:fs'
import { motionNames, motionSample, taskOf } from '../support/motions'
import { motionEquivalents } from './support/mutants/equivalents'
import { MotionJudge } from './support/mutants/motion-judge'
import { motionMutants } from './support/mutants/motion-mutants'
import { scoreTable } from './support/mutants/score'
import { shipped } from './support/shipped'

const samples = motionNames().map(motionSample)

const withMotions = shipped.flatMap(({ id, motions }) => (motions === null ? [] : [{ id, motions }]))

describe.each(withMotions)('$id', ({ id, motions }) => {
  const judge = new MotionJudge(samples.filter((sample) => taskOf(sample).law.loaded.id === id))

  it('has samples that hold as motions.yaml stands', () => {
    expect(judge.isSilent(motions)).toBe(true)
  })

  it('has samples that notice each single change of motions.yaml', () => {
    const verdicts = motionMutants(motions).map((mutant) => ({ mutant, noticed: judge.isNoticed(mutant) }))
    const without = motionEquivalents(id).map(({ what }) => what)
    const unnoticed = verdicts.filter(({ noticed }) => !noticed).map(({ mutant }) => mutant.what)
    const missed = unnoticed.filter((what) => !without.includes(what))
    writeSync(
      1,
      `${id}\n${scoreTable(verdicts)}\n${missed.map((what) => `  not noticed: ${what}\n`).join('')}`,
    )
    expect(without.filter((what) => !unnoticed.includes(what))).toEqual([])
    expect(without.length).toBeLessThanOrEqual(verdicts.length / 100)
    expect(missed).toEqual([])
  }, 600_000)
})
