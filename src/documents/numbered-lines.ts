import { item, moved } from './boxes'
import type { Box, Item, Mark } from './boxes'
import { column, margin, type } from './measures'
import type { Block, NumberedLines } from './paper'
import { widthOf } from './shape'
import { typeset } from './typeset'
import { baselineIn } from './typeset-text'

/** The height of one numbered line, in points: the column shared out among them. */
export function pitchOf({ lines }: NumberedLines): number {
  return column.height / lines
}

/** How many numbered lines a line of each pitch takes: double spacing one, single spacing half a one. */
const shares = new Map<number, number>([
  [type.body, 1],
  [type.oath, 1],
  [type.single, 0.5],
])

/**
 * Sets the blocks of a paper on numbered lines: text double-spaced stands on them, text single-spaced two lines to
 * each; tables and what is signed keep their own measures, and the text after them comes back onto a line. The name
 * of the court begins on its line, or below what stands above it.
 */
export function typesetNumbered(blocks: readonly Block[], numbered: NumberedLines): Item[] {
  const pitch = pitchOf(numbered)
  const at = blocks.findIndex(({ kind }) => kind === 'court')
  if (at < 0) return onLines(typeset(blocks), pitch)
  const above = onLines(typeset(blocks.slice(0, at)), pitch)
  const below = onLines(typeset(blocks.slice(at)), pitch)
  return [...above, ...roomAbove(above, (numbered.court - 1) * pitch), ...below]
}

function onLines(items: readonly Item[], pitch: number): Item[] {
  return items.map((one) => {
    const share = shares.get(one.box.height)
    return share === undefined ? one : { ...one, box: inHeight(one.box, share * pitch), grid: share * pitch }
  })
}

function inHeight({ height, marks }: Box, wanted: number): Box {
  return { height: wanted, marks: moved(marks, 0, (wanted - height) / 2) }
}

/** Empty room from what stands there down to where the court begins. */
function roomAbove(above: readonly Item[], wanted: number): Item[] {
  const used = above.reduce((sum, { box }) => sum + box.height, 0)
  return used < wanted ? [item({ height: wanted - used, marks: [] }, 0, 2)] : []
}

/** The numbers, and the rules that part them and the right edge from the text, from the top of the page. */
export function lineNumberMarks(numbered: NumberedLines, pageHeight: number, top: number): Mark[] {
  const pitch = pitchOf(numbered)
  const numbers = Array.from({ length: numbered.lines }, (_, index): Mark => {
    const text = String(index + 1)
    const x = margin.numbers - (widthOf(text, 'regular') * type.size) / 1000
    return {
      kind: 'text',
      x,
      y: top + index * pitch + baselineIn(pitch),
      text,
      face: 'regular',
      size: type.size,
    }
  })
  const rules = [...margin.left, margin.right].map((x): Mark => ({
    kind: 'rule',
    from: [x, 0],
    to: [x, pageHeight],
    weight: 0.6,
  }))
  return [...numbers, ...rules]
}
