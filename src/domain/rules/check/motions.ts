import type { Motion, MotionsFile } from '../motion-types'
import { eachAt, type Flaw, type Path } from './flaw'
import { conditionFlaws } from './proofs'
import { unknownWords, type Scope } from './scope'
import { repeatedIds } from './unique'

/** Checks `motions.yaml`: every application rests on a limit, and names papers and words, that the jurisdiction has. */
export function checkMotions(file: MotionsFile, scope: Scope): Flaw[] {
  return [
    ...repeatedIds(file.motions, ['motions']),
    ...repeatedIds(file.channels, ['channels']),
    ...eachAt(file.channels, ['channels'], ({ evidence }, path) =>
      repeatedIds(evidence, [...path, 'evidence']),
    ),
    ...eachAt(file.motions, ['motions'], (motion, path) => motionFlaws(motion, path, scope)),
  ]
}

function motionFlaws(motion: Motion, path: Path, scope: Scope): Flaw[] {
  return [
    ...unknownWords('proof', motion.papers, [...path, 'papers'], scope),
    ...unknownWords('deadline', motion.window.deadline, [...path, 'window', 'deadline'], scope),
    ...repeatedIds(motion.gaps, [...path, 'gaps']),
    ...repeatedIds(motion.arguments, [...path, 'arguments']),
    ...conditionFlaws(motion, path, scope),
  ]
}
