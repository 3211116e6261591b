import { beside, boxed, signed, stack, text, type Block } from './blocks'
import type { Card, Line, Panel, Stop } from './chart-content'
import { textWidth } from './glyphs'
import { FACES } from './ink'
import { rich, strong, styled, type Rich } from './rich'

/** Places of the two columns: the way on the left, its rules on the right. */
export const COLUMNS = { width: 1120, margin: 36, left: 330, gap: 44, right: 674 } as const

const PADDING: readonly [number, number] = [16, 11]
const SIGN_COLUMN = 22
const FIGURE_COLUMN = 92
const STOP_COLUMN = 34
const ID_GAP = 16
const HALF_LINE = FACES.body.leading / 2

function lineBlock({ sign, text: words }: Line, width: number): Block {
  if (sign === 'none') return text(words, 'body', width)
  return signed(sign, text(words, 'body', width - SIGN_COLUMN), SIGN_COLUMN, HALF_LINE)
}

function figureBlock({ figure }: Card): Block {
  const words = [
    text(rich(figure.large), 'figure', FIGURE_COLUMN),
    text(rich(figure.small), 'note', FIGURE_COLUMN),
  ]
  return { ...stack(words, 0), width: FIGURE_COLUMN }
}

/** The name of a deadline in the rule files, and whether its law is verified. */
function idWords({ id, verified }: Card): Rich {
  return rich(styled('cite', id), verified ? '' : '  ', verified ? [] : styled('doubt', 'not fully verified'))
}

function headBlock(card: Card, width: number): Block {
  const id = idWords(card)
  const idWidth = ID_GAP + id.reduce((sum, run) => sum + textWidth(run.text, 'note', run.style), 0)
  const title = text(rich(card.title), 'heading', width - idWidth)
  return beside([title, text(id, 'note', idWidth, 'end')], 0)
}

/** The rule of a deadline: its number large, its sentences. One that hangs on an arrow has a title of its own. */
export function cardBlock(card: Card, titled: boolean): Block {
  const inner = COLUMNS.right - 2 * PADDING[0] - FIGURE_COLUMN
  const lines = card.lines.map((line) => lineBlock(line, inner))
  const words = stack(titled ? [headBlock(card, inner), ...lines] : lines, 4)
  const framing = { id: card.id, look: 'card', verified: card.verified } as const
  return boxed(framing, beside([figureBlock(card), words], 0), PADDING)
}

function choiceBlock(choice: Rich, id: string, width: number): Block {
  return boxed({ id, look: 'choice', verified: true }, text(choice, 'note', width - 20), [10, 5])
}

function choicesBlock(stop: Stop, width: number): Block {
  const boxes = stop.choices.flatMap((choice, index) => {
    const box = choiceBlock(choice, `${stop.id}-${index + 1}`, width)
    return index === 0 ? [box] : [text(rich('or'), 'note', width, 'middle'), box]
  })
  return stack(boxes, 1)
}

function lookOf({ sign }: Stop) {
  if (sign === 'step') return 'step'
  return sign === 'start' || sign === 'first' ? 'start' : 'day'
}

function numbered(stop: Stop, block: Block): Block {
  if (stop.number === null) return block
  const number = text(rich(String(stop.number)), 'badge', STOP_COLUMN - 4, 'middle')
  return { ...block, draw: (x, y) => [...block.draw(x, y), ...number.draw(x, y + 2)] }
}

/** A stop of the way. */
export function stopBlock(stop: Stop): Block {
  const inner = COLUMNS.left - 2 * PADDING[0] - STOP_COLUMN
  const words = stack(
    [
      text(rich(stop.title), 'heading', inner),
      ...(stop.rule === null ? [] : [text(idWords(stop.rule), 'note', inner)]),
      ...stop.lines.map((line) => text(line, 'body', inner)),
      choicesBlock(stop, inner),
    ],
    3,
  )
  const block = signed(stop.sign, words, STOP_COLUMN, FACES.heading.leading / 2)
  const framing = { id: stop.id, look: lookOf(stop), verified: stop.rule?.verified ?? true } as const
  return boxed(framing, numbered(stop, block), PADDING)
}

function entryBlock(label: string, words: Block, column: number): Block {
  if (column === 0) return words
  return beside([{ ...text(strong(label), 'note', column - 12), width: column }, words], 0)
}

/** A list in small type, its labels in a column of their own. */
export function panelBlock(panel: Panel, width: number, labels: number): Block {
  const column = panel.entries.some(({ label }) => label !== '') ? labels : 0
  const rows = panel.entries.map((entry) =>
    entryBlock(entry.label, text(entry.text, 'note', width - column), column),
  )
  return stack([text(rich(panel.title.toUpperCase()), 'overline', width), stack(rows, 4)], 6)
}

/** What bars the method, each with the sign of its effect. */
export function barsBlock(bars: readonly Line[], width: number): Block {
  const rows = bars.map(({ sign, text: words }) =>
    signed(sign, text(words, 'note', width - SIGN_COLUMN), SIGN_COLUMN, FACES.note.leading / 2),
  )
  return stack([text(rich('WHAT BARS IT'), 'overline', width), stack(rows, 3)], 6)
}
