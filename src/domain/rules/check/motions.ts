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
    ...eachAt(file.motions, ['motions'], (motion, path) => [
      ...motionFlaws(motion, path, scope),
      ...channelFlaws(motion, path, file),
    ]),
  ]
}

function motionFlaws(motion: Motion, path: Path, scope: Scope): Flaw[] {
  return [
    ...unknownWords('proof', motion.papers, [...path, 'papers'], scope),
    ...unknownWords('deadline', motion.window.deadline, [...path, 'window', 'deadline'], scope),
    ...paperFlaws(motion, path),
    ...repeatedIds(motion.gaps, [...path, 'gaps']),
    ...repeatedIds(motion.arguments, [...path, 'arguments']),
    ...conditionFlaws(motion, path, scope),
  ]
}

function channelFlaws({ channels = [] }: Motion, path: Path, file: MotionsFile): Flaw[] {
  const known = file.channels.map(({ id }) => id)
  return channels.flatMap((id, index) => strange('channel', id, known, [...path, 'channels', index]))
}

function paperFlaws({ papers, 'papers-when': conditions = [] }: Motion, path: Path): Flaw[] {
  return conditions.flatMap(({ paper }, index) =>
    strange('paper of this application', paper, papers, [...path, 'papers-when', index, 'paper']),
  )
}

function strange(what: string, id: string, known: readonly string[], path: Path): Flaw[] {
  if (known.includes(id)) return []
  return [{ path, message: `no ${what} ${JSON.stringify(id)}; allowed: ${known.join(', ')}` }]
}
