import { isDeepStrictEqual } from 'node:util'
import { readyPapers } from '../../../../src/actions/ready-papers'
import type { MotionsFile } from '../../../../src/domain/rules/motion-types'
import { showsOf, type Shown } from '../../../support/motion-shows'
import { laidOut, type MotionSample, type SampleMotion } from '../../../support/motions'
import type { MotionMutant } from './motion-mutants'

/** One thing that a sample shows, and the gaps that it is about. */
type Look = { readonly about: readonly string[]; readonly sees: (file: MotionsFile) => boolean }
type Witness = { readonly motion: string; readonly looks: Look[] }

/** All that the text of a packet comes from, before it is drawn. */
function toldBy({ task, prepared }: SampleMotion): string {
  const { matter, law } = task
  const ready = readyPapers(prepared.serve, prepared.papers, law.loaded, { matter, draft: false })
  return JSON.stringify([
    prepared.refused,
    prepared.gaps.map(({ id, level, say, waived }) => [id, level, say, waived]),
    ready.map(({ composed, paper }) => [composed.title, paper.blocks]),
  ])
}

/** Whether the packet of a sample is another than the one that was read and approved. */
function packetLook(sample: MotionSample): Look {
  const prepare = laidOut(sample)
  const approved = toldBy(prepare(null))
  return { about: [], sees: (file) => toldBy(prepare(file)) !== approved }
}

/** As data alone: what a copy of the rules gives has other prototypes, which say nothing. */
function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value))
}

function isOther({ told, expected }: Shown): boolean {
  return !isDeepStrictEqual(plain({ told }), plain({ told: expected }))
}

function witnessOf(sample: MotionSample): Witness {
  const shown = showsOf(sample).map(({ about, show }): Look => ({
    about,
    sees: (file) => isOther(show(file)),
  }))
  return { motion: sample.motion, looks: [packetLook(sample), ...shown] }
}

function notices({ sees }: Look, file: MotionsFile): boolean {
  try {
    return sees(file)
  } catch {
    return true
  }
}

/** Those that are about the changed gap are asked first, then the one that told the last mutant apart. */
function isSeen(looks: Look[], file: MotionsFile, part: string): boolean {
  const near = looks.filter(({ about }) => about.includes(part))
  if (near.some((look) => notices(look, file))) return true
  const index = looks.findIndex((look) => !near.includes(look) && notices(look, file))
  if (index > 0) looks.unshift(...looks.splice(index, 1))
  return index >= 0
}

/** Judges mutants of applications by their samples, without drawing a page. One that throws is noticed as well. */
export class MotionJudge {
  readonly #witnesses: readonly Witness[]

  constructor(samples: readonly MotionSample[]) {
    this.#witnesses = samples.map(witnessOf)
  }

  /** Whether the samples hold as the rules stand: else every mutant would seem to be noticed. */
  isSilent(file: MotionsFile): boolean {
    const copy = structuredClone(file)
    return !this.#witnesses.some(({ looks }) => looks.some((look) => notices(look, copy)))
  }

  isNoticed({ motion, part, make }: MotionMutant): boolean {
    const file = make()
    const asked = this.#witnesses.filter((one) => motion === null || motion === one.motion)
    return asked.some(({ looks }) => isSeen(looks, file, part))
  }
}
