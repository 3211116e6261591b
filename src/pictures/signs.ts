import type { Sign } from './chart-content'

/** Drawn around the point 0,0; `filled` shapes take the accent, others its outline. */
export type Shape = {
  readonly path: string
  readonly filled: boolean
  readonly ink: 'accent' | 'ink' | 'grey'
}

const SQUARE = 'M-11-11h22v22h-22z'
const CIRCLE = 'M-6 0a6 6 0 1 0 12 0a6 6 0 1 0 -12 0z'
const DIAMOND = 'M0-7L7 0L0 7L-7 0z'
const TRIANGLE = 'M-6-5.5H6L0 6z'
const CROSS = 'M-4-4L4 4M4-4L-4 4'

/** A shape for each sign, so that none is told by colour alone. */
export const SHAPES: Readonly<Record<Exclude<Sign, 'none'>, Shape>> = {
  start: { path: 'M-5-6L6 0L-5 6z', filled: true, ink: 'ink' },
  first: { path: 'M-6-6H6V6H-6zM-3 0L-1 3L4-3', filled: false, ink: 'ink' },
  step: { path: SQUARE, filled: true, ink: 'accent' },
  limit: { path: DIAMOND, filled: false, ink: 'accent' },
  'not-before': { path: TRIANGLE, filled: false, ink: 'accent' },
  effect: { path: CIRCLE, filled: true, ink: 'accent' },
  choice: { path: 'M-5-7H5V7H-5z', filled: false, ink: 'accent' },
  variant: { path: 'M-5-5V1H5M2-2L5 1L2 4', filled: false, ink: 'grey' },
  dated: { path: 'M-5 0a5 5 0 1 0 10 0a5 5 0 1 0 -10 0zM0-3V0L2.5 1.5', filled: false, ink: 'grey' },
  missed: { path: CROSS, filled: false, ink: 'ink' },
  reading: { path: 'M-5-1.5q2.5-3 5 0t5 0M-5 3q2.5-3 5 0t5 0', filled: false, ink: 'grey' },
  void: { path: CROSS, filled: false, ink: 'ink' },
  defect: { path: 'M0-5L5.5 5H-5.5z', filled: false, ink: 'ink' },
}
