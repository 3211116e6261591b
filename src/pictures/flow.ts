import type { Block, Mark } from './blocks'
import { cardBlock, COLUMNS, stopBlock } from './chart-blocks'
import type { Stop } from './chart-content'

const GAP = 26
const CARD_GAP = 14
/** Depth under a card's top at which its line leaves it. */
const HANDLE = 24

const SPINE = COLUMNS.margin + COLUMNS.left / 2
const RIGHT = COLUMNS.margin + COLUMNS.left + COLUMNS.gap

/** How far each column is filled. */
type Filled = { readonly left: number; readonly right: number }
type Placed = { readonly marks: readonly Mark[]; readonly filled: Filled }

function line(look: 'flow' | 'bind', from: [number, number], to: [number, number]): Mark {
  return { mark: 'line', look, from, to }
}

/** The limits of a stop: cards on the right, each with a line to the arrow that leads to the stop. */
function placeLimits(stop: Stop, filled: Filled): Placed {
  const marks: Mark[] = []
  let { left, right } = filled
  for (const card of stop.limits) {
    const block = cardBlock(card, true)
    const top = Math.max(right, left + GAP - HANDLE)
    const handle = top + HANDLE
    marks.push(...block.draw(RIGHT, top), line('bind', [RIGHT, handle], [SPINE, handle]), {
      mark: 'sign',
      sign: card.sign,
      x: SPINE,
      y: handle,
    })
    left = handle
    right = top + block.height + CARD_GAP
  }
  return { marks, filled: { left, right } }
}

function placeRule(stop: Stop, top: number): { readonly marks: readonly Mark[]; readonly bottom: number } {
  if (stop.rule === null) return { marks: [], bottom: 0 }
  const card = cardBlock(stop.rule, false)
  const handle = top + HANDLE
  const joint = line('bind', [COLUMNS.margin + COLUMNS.left, handle], [RIGHT, handle])
  return { marks: [joint, ...card.draw(RIGHT, top)], bottom: top + card.height + CARD_GAP }
}

function placeStop(stop: Stop, start: Filled, isFirst: boolean): Placed {
  const limits = placeLimits(stop, start)
  const block = stopBlock(stop)
  const below = limits.filled.left + (isFirst && stop.limits.length === 0 ? 0 : GAP)
  const top = stop.rule === null ? below : Math.max(below, limits.filled.right)
  const rule = placeRule(stop, top)
  const arrow = isFirst ? [] : [line('flow', [SPINE, start.left], [SPINE, top])]
  return {
    marks: [...arrow, ...limits.marks, ...rule.marks, ...block.draw(COLUMNS.margin, top)],
    filled: { left: top + block.height, right: Math.max(limits.filled.right, rule.bottom) },
  }
}

/** The way from top to bottom, with the rules beside it. */
export function flowBlock(stops: readonly Stop[]): Block {
  const place = (y: number): Placed => {
    let filled: Filled = { left: y, right: y }
    const marks = stops.flatMap((stop, index) => {
      const placed = placeStop(stop, filled, index === 0)
      filled = placed.filled
      return placed.marks
    })
    return { marks, filled }
  }
  const { left, right } = place(0).filled
  return {
    width: COLUMNS.width - 2 * COLUMNS.margin,
    height: Math.max(left, right - CARD_GAP),
    draw: (_, y) => place(y).marks,
  }
}
