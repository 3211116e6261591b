import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { drawMotion } from '../../src/actions/motion-papers'
import type { MotionGap } from '../../src/domain/rules/motion-types'
import { rulebook } from '../support/matters'
import { showsOf } from '../support/motion-shows'
import {
  motionNames,
  motionSample,
  motionsFolder,
  prepareSample,
  varied,
  type SampleMotion,
} from '../support/motions'
import { inspect } from './support/inspect'
import { textOf } from './support/text-of'

/** `UPDATE_GOLDEN=1` writes the texts anew; each is then read by a person before it is committed. */
const update = process.env['UPDATE_GOLDEN'] === '1'

const names = motionNames()
const samples = names.map((name) => [name, motionSample(name)] as const)
const variations = samples.flatMap(([, sample]) =>
  (sample.variations ?? []).map((variation) => [sample, variation] as const),
)
const shows = samples.flatMap(([name, sample]) =>
  showsOf(sample).map(({ say, show }) => [`${name}: ${say}`, show] as const),
)

/** What is still open, then every paper page by page. */
async function packetText(one: SampleMotion): Promise<string> {
  const { prepared, task } = one
  const gaps = prepared.gaps.map(({ id, level, say }) => `${level} ${id}: ${say}`)
  const parts = await drawMotion(task, prepared, prepared.blocking.length > 0)
  const read = inspect(...parts.map(({ bytes }) => bytes))
  const papers = parts.map(({ title }, index) => `== ${title}\n\n${textOf(read[index])}`)
  return ['== Open', '', ...gaps, '', papers.join('\n')].join('\n')
}

describe('the papers of each sample application', () => {
  test.each(samples)('%s: they are the text that was read and approved', async (name, sample) => {
    const golden = join(motionsFolder, 'golden', `${name}.txt`)
    const one = prepareSample(sample)
    expect(one.prepared.refused).toEqual([])
    const text = await packetText(one)
    if (update) writeFileSync(golden, text)
    expect(existsSync(golden) ? text : golden).toBe(readFileSync(golden, 'utf8'))
  })

  test('nothing holds back a sample: it is an application as it would be filed', () => {
    const held = samples.map(([name, sample]) => [name, prepareSample(sample).prepared.blocking])
    expect(held).toEqual(names.map((name) => [name, []]))
  })

  test('every application of every jurisdiction has a sample', () => {
    const known = [...rulebook.values()].flatMap(({ loaded: { id, motions } }) =>
      (motions?.motions ?? []).map((motion) => `${id} ${motion.id}`),
    )
    const shown = samples.map(([, sample]) => {
      const { task, motion } = prepareSample(sample)
      return `${task.law.loaded.id} ${motion.id}`
    })
    expect(known.filter((one) => !shown.includes(one))).toEqual([])
  })
})

describe('to whom it is open, what it begins with, and what a judge would miss', () => {
  test.each(shows)('%s', (_say, show) => {
    const { told, expected } = show(null)
    expect(told).toEqual(expected)
  })

  test('each gap is open in a sample or a variation, and one that can be closed is closed in another', () => {
    const seen = [
      ...samples.map(([, sample]) => prepareSample(sample)),
      ...variations.flatMap(([sample, { change, none }]) =>
        none === true ? [] : [prepareSample(varied(sample, change))],
      ),
    ]
    // The same condition in several applications of a jurisdiction is one gap.
    const nameOf = ({ task }: SampleMotion, { id, when, unless = {} }: MotionGap): string =>
      `${task.law.loaded.id} ${id} ${JSON.stringify({ when, unless })}`
    const stateOf = (one: SampleMotion): (readonly [string, boolean])[] => {
      const open = new Set(one.prepared.gaps.map(({ id }) => id))
      return one.motion.gaps.map((gap) => [nameOf(one, gap), open.has(gap.id)])
    }
    const states = seen.flatMap(stateOf)
    const always = new Set(
      seen.flatMap((one) =>
        one.motion.gaps.filter(({ level }) => level === 'info').map((gap) => nameOf(one, gap)),
      ),
    )
    const gaps = [...new Set(states.map(([gap]) => gap))]
    const is = (gap: string, open: boolean): boolean =>
      states.some(([one, state]) => one === gap && state === open)
    expect(gaps.filter((gap) => !is(gap, true)).map((gap) => `never open: ${gap}`)).toEqual([])
    expect(
      gaps.filter((gap) => !is(gap, false) && !always.has(gap)).map((gap) => `never closed: ${gap}`),
    ).toEqual([])
  })
})
