import type { Motion, MotionsFile } from '../rules/motion-types'

type Shared = { readonly for?: readonly string[] }

/** The applications of a file, each with what the file asks, argues and looks for in several of them; its own come first. */
export function motionsIn(file: MotionsFile): Motion[] {
  return file.motions.map((motion) => wholeMotion(motion, file))
}

function wholeMotion(motion: Motion, file: MotionsFile): Motion {
  const shared = <T extends Shared>(list: readonly T[] = []): readonly T[] =>
    list.filter(({ for: only }) => only === undefined || only.includes(motion.id))
  return {
    ...motion,
    asks: [...motion.asks, ...shared(file.asks)],
    arguments: [...motion.arguments, ...shared(file.arguments)],
    gaps: [...motion.gaps, ...shared(file.gaps)],
    factors: [...(motion.factors ?? []), ...shared(file.factors)],
    spans: [...(motion.spans ?? []), ...shared(file.spans)],
  }
}
