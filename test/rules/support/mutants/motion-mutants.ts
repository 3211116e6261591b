import type { MotionsFile } from '../../../../src/domain/rules/motion-types'
import { edited, tell, type Edit } from './edit'
import { motionEdits } from './motion-edits'

/** The applications of a jurisdiction with one small change. */
export type MotionMutant = {
  readonly file: string
  readonly what: string
  /** The one application that the change can touch; `null` = any of them. */
  readonly motion: string | null
  /** The gap or argument that it changes, else empty. */
  readonly part: string
  readonly make: () => MotionsFile
}

const SECTIONS = [
  'bands',
  'channels',
  'exhibits',
  'asks',
  'arguments',
  'gaps',
  'factors',
  'spans',
  'motions',
] as const

function motionOf(file: MotionsFile, { path }: Edit): string | null {
  const [section, index] = path
  return section === 'motions' ? (file.motions[Number(index)]?.id ?? null) : null
}

/** `motions.publication.gaps.abroad.when dropped` is about the gap `abroad`. */
function partOf(what: string): string {
  return /^(?:motions\.[^.]+\.)?gaps\.(?<gap>[^.]+)/.exec(what)?.groups?.['gap'] ?? ''
}

/** Every mutant of the applications of a jurisdiction. */
export function motionMutants(file: MotionsFile): MotionMutant[] {
  const edits = SECTIONS.flatMap((section) => motionEdits(file[section], [section]))
  const unique = new Map(edits.map((edit) => [JSON.stringify(edit), edit]))
  return [...unique.values()].map((edit) => {
    const what = tell(file, edit)
    const make = (): MotionsFile => edited(file, edit)
    return { file: 'motions.yaml', what, part: partOf(what), motion: motionOf(file, edit), make }
  })
}
