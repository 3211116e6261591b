import type { Face } from './paper'

/** Something to be drawn, in points from the left margin and downwards from the top of its box. */
export type Mark =
  | {
      readonly kind: 'text'
      readonly x: number
      readonly y: number
      readonly text: string
      readonly face: Face
      readonly size: number
    }
  | {
      readonly kind: 'rule'
      readonly from: readonly [number, number]
      readonly to: readonly [number, number]
      readonly weight: number
    }
  | {
      readonly kind: 'shade'
      readonly x: number
      readonly y: number
      readonly width: number
      readonly height: number
      readonly grey: number
    }

export type Box = { readonly height: number; readonly marks: readonly Mark[] }

/**
 * How firmly a box stands with the one after it: 0 not at all; 1 while a page can hold both (the words that
 * lead to a table); 2 more firmly (two lines of a paragraph, the parts of a closing); 3 to the last (a
 * signature and what is signed).
 */
export type Join = 0 | 1 | 2 | 3

/** A box in the flow of a paper. `before` is the space above it, left out at the top of a page. */
export type Item = {
  readonly box: Box
  readonly before: number
  readonly join: Join
  /** Drawn again above this box where it starts a page: a table's head. */
  readonly repeat: Box | null
  readonly startsPage: boolean
  /** In points: it stands at a multiple of this from the top of the page; absent, where it falls. */
  readonly grid?: number
}

export function item(box: Box, before: number, join: Join): Item {
  return { box, before, join, repeat: null, startsPage: false }
}

/** The same items, the last of them joined to what follows at least this firmly. */
export function joined(items: readonly Item[], join: Join): Item[] {
  return items.map((one, index) => (index === items.length - 1 && one.join < join ? { ...one, join } : one))
}

/** Moves marks, for boxes that are put together from others. */
export function moved(marks: readonly Mark[], right: number, down: number): Mark[] {
  return marks.map((mark) => {
    if (mark.kind !== 'rule') return { ...mark, x: mark.x + right, y: mark.y + down }
    const [x1, y1] = mark.from
    const [x2, y2] = mark.to
    return { ...mark, from: [x1 + right, y1 + down], to: [x2 + right, y2 + down] }
  })
}
