import type { Sign } from './chart-content'
import { FACES, type Face } from './ink'
import type { Rich, Run } from './rich'
import { wrapped } from './wrap'

export type Look = 'plain' | 'step' | 'day' | 'start' | 'card' | 'choice' | 'panel'

/** What is drawn, with its place: the origin is the picture's upper left corner. */
export type Mark =
  | {
      readonly mark: 'box'
      readonly id: string
      readonly look: Look
      readonly verified: boolean
      readonly x: number
      readonly y: number
      readonly width: number
      readonly height: number
    }
  | {
      readonly mark: 'text'
      readonly face: Face
      /** `x` is the left edge, the middle or the right edge, by `anchor`; `y` is the baseline. */
      readonly anchor: 'start' | 'middle' | 'end'
      readonly x: number
      readonly y: number
      readonly width: number
      readonly runs: readonly Run[]
    }
  | { readonly mark: 'sign'; readonly sign: Sign; readonly x: number; readonly y: number }
  | {
      readonly mark: 'line'
      readonly look: 'flow' | 'bind' | 'rule'
      readonly from: readonly [number, number]
      readonly to: readonly [number, number]
    }

/** A piece of the picture that knows its size and draws itself wherever it is put. */
export type Block = {
  readonly width: number
  readonly height: number
  readonly draw: (x: number, y: number) => readonly Mark[]
}

const NOTHING: Block = { width: 0, height: 0, draw: () => [] }

/** Words set in lines no wider than `width`. */
export function text(
  words: Rich,
  face: Face,
  width: number,
  anchor: 'start' | 'middle' | 'end' = 'start',
): Block {
  const lines = wrapped(words, face, width)
  const { leading, size } = FACES[face]
  const shift = { start: 0, middle: width / 2, end: width }[anchor]
  const baseline = (leading + size) / 2 - size * 0.12
  return {
    width,
    height: lines.length * leading,
    draw: (x, y) =>
      lines.map(({ runs, width: wide }, index) => ({
        mark: 'text',
        face,
        anchor,
        runs,
        width: wide,
        x: x + shift,
        y: y + baseline + index * leading,
      })),
  }
}

/** Blocks under each other. */
export function stack(blocks: readonly Block[], gap: number): Block {
  const filled = blocks.filter(({ height }) => height > 0)
  if (filled.length === 0) return NOTHING
  const tops = filled.map((_, index) => heightOf(filled.slice(0, index)) + index * gap)
  return {
    width: Math.max(...filled.map(({ width }) => width)),
    height: heightOf(filled) + (filled.length - 1) * gap,
    draw: (x, y) => filled.flatMap((block, index) => block.draw(x, y + (tops[index] ?? 0))),
  }
}

function heightOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { height }) => sum + height, 0)
}

/** Blocks beside each other, tops level. */
export function beside(blocks: readonly Block[], gap: number): Block {
  const lefts = blocks.map((_, index) => {
    return blocks.slice(0, index).reduce((sum, { width }) => sum + width + gap, 0)
  })
  return {
    width: blocks.reduce((sum, { width }) => sum + width, 0) + gap * Math.max(0, blocks.length - 1),
    height: Math.max(0, ...blocks.map(({ height }) => height)),
    draw: (x, y) => blocks.flatMap((block, index) => block.draw(x + (lefts[index] ?? 0), y)),
  }
}

/** A sign in a column of its own before a block, level with its first line. */
export function signed(sign: Sign, block: Block, column: number, middle: number): Block {
  return {
    width: block.width + column,
    height: block.height,
    draw: (x, y) => [
      ...(sign === 'none' ? [] : [{ mark: 'sign' as const, sign, x: x + column / 2 - 2, y: y + middle }]),
      ...block.draw(x + column, y),
    ],
  }
}

/** What a box is called and how it looks. */
export type Framing = { readonly id: string; readonly look: Look; readonly verified: boolean }

/** A box around a block. */
export function boxed(framing: Framing, block: Block, padding: readonly [number, number]): Block {
  const [across, down] = padding
  const width = block.width + 2 * across
  const height = block.height + 2 * down
  return {
    width,
    height,
    draw: (x, y) => [{ mark: 'box', ...framing, x, y, width, height }, ...block.draw(x + across, y + down)],
  }
}
