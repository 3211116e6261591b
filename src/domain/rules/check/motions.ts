import type { Motion, MotionsFile } from '../motion-types'
import { motionsIn } from '../../motions/whole-motion'
import { namesIn } from '../../proof/form-paths'
import { eachAt, flaw, type Flaw, type Path } from './flaw'
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
    ...timesFlaws(file),
    ...eachAt(file.motions, ['motions'], (motion, path) => [
      ...motionFlaws(motion, path, scope),
      ...channelFlaws(motion, path, file),
    ]),
    ...sharedFlaws(file, scope),
  ]
}

function motionFlaws(motion: Motion, path: Path, scope: Scope): Flaw[] {
  return [
    ...unknownWords('proof', motion.papers, [...path, 'papers'], scope),
    ...unknownWords('deadline', motion.window?.deadline, [...path, 'window', 'deadline'], scope),
    ...unknownWords('deadline', motion['once-missed'], [...path, 'once-missed'], scope),
    ...paperFlaws(motion, path),
    ...repeatedIds(motion.steps ?? [], [...path, 'steps']),
    ...stepFlaws(motion, path),
    ...conditionFlaws(motion, path, scope),
  ]
}

function channelFlaws({ channels = [] }: Motion, path: Path, file: MotionsFile): Flaw[] {
  const known = file.channels.map(({ id }) => id)
  return channels.flatMap((id, index) => strange('channel', id, known, [...path, 'channels', index]))
}

/** A channel whose number of times, or of days between, is asked for names a question that is there. */
function timesFlaws(file: MotionsFile): Flaw[] {
  const asks = motionsIn(file).flatMap((motion) => motion.asks.flatMap((group) => group.asks))
  const numbers = [...new Set(asks.flatMap(({ path, kind }) => (kind === 'number' ? [path] : [])))]
  return file.channels.flatMap((channel, index) =>
    (['times', 'apart'] as const).flatMap((key) => {
      const path = channel[key]
      return typeof path === 'string' ? strange('number', path, numbers, ['channels', index, key]) : []
    }),
  )
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

const SHARED = ['asks', 'arguments', 'gaps', 'factors', 'spans'] as const

/** What applications share names those that there are, and nothing that one of them has itself. */
function sharedFlaws(file: MotionsFile, scope: Scope): Flaw[] {
  const ids = file.motions.map(({ id }) => id)
  const exhibits = (file.exhibits ?? []).map(({ letter }) => ({ id: letter }))
  return [
    ...repeatedIds(exhibits, ['exhibits']),
    ...conditionFlaws(file.exhibits, ['exhibits'], scope),
    ...exhibitFlaws(file),
    ...markFlaws(file),
    ...wordLimitFlaws(file, scope),
    ...SHARED.flatMap((key) => [
      ...conditionFlaws(file[key], [key], scope),
      ...(file[key] ?? []).flatMap(({ for: only = [] }, index) =>
        only.flatMap((id, at) => strange('application', id, ids, [key, index, 'for', at])),
      ),
    ]),
    ...eachAt(motionsIn(file), ['motions'], (motion, path) => [
      ...repeatedIds(motion.gaps, [...path, 'gaps']),
      ...repeatedIds(motion.arguments, [...path, 'arguments']),
      ...repeatedIds(motion.factors, [...path, 'factors']),
      ...repeatedIds(motion.spans, [...path, 'spans']),
    ]),
  ]
}

/** Under a letter stand papers of these applications or kept files; with both, their numbers would clash. */
function exhibitFlaws({ exhibits = [], motions }: MotionsFile): Flaw[] {
  const known = [...new Set(motions.flatMap(({ papers }) => papers))]
  return exhibits.flatMap(({ letter, papers = [], files = [] }, index) => [
    ...papers.flatMap((id, at) => strange('paper', id, known, ['exhibits', index, 'papers', at])),
    ...(papers.length > 0 && files.length > 0
      ? [
          flaw(
            ['exhibits', index, 'files'],
            `papers stand under ${letter} already; give files another letter`,
          ),
        ]
      : []),
  ])
}

/** The mark of the exhibits is made of answers that are asked for. */
function markFlaws(file: MotionsFile): Flaw[] {
  const asks = motionsIn(file).flatMap((motion) => motion.asks.flatMap((group) => group.asks))
  const known = [...new Set(asks.map(({ path }) => `application.${path}`))]
  const names = namesIn(file['exhibit-mark']?.words ?? '')
  return names.flatMap((name) => strange('answer', name, known, ['exhibit-mark', 'words']))
}

function wordLimitFlaws({ 'word-limit': limit, motions }: MotionsFile, scope: Scope): Flaw[] {
  if (limit === undefined) return []
  const known = [...new Set(motions.flatMap(({ papers }) => papers))]
  return [
    ...limit.papers.flatMap((id, at) => strange('paper', id, known, ['word-limit', 'papers', at])),
    ...unknownWords('court', limit.courts, ['word-limit', 'courts'], scope),
  ]
}

/** A step is counted from one that stands before it. */
function stepFlaws({ steps = [] }: Motion, path: Path): Flaw[] {
  const ids = steps.map(({ id }) => id)
  return steps.flatMap(({ after }, index) => {
    const before = ids.slice(0, index)
    if (after === undefined || before.includes(after)) return []
    return [flaw([...path, 'steps', index, 'after'], `no step "${after}" before this one`)]
  })
}
