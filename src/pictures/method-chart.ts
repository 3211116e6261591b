import { beside, signed, stack, text, type Block, type Mark } from './blocks'
import { barsBlock, COLUMNS, panelBlock } from './chart-blocks'
import type { ChartContent, ChartInput, Panel, Sign } from './chart-content'
import { describe } from './describe'
import { flowBlock } from './flow'
import { contentOf } from './method-content'
import { rich, strong, type Rich } from './rich'

/** A picture with everything in its place; sizes in its own units. */
export type Picture = {
  readonly width: number
  readonly height: number
  readonly title: string
  /** The picture in sentences, for those who do not see it. */
  readonly description: string
  readonly marks: readonly Mark[]
}

const INNER = COLUMNS.width - 2 * COLUMNS.margin
const SECTION = 28

function header({ overline, title, cite }: ChartContent): Block {
  return stack(
    [
      text(rich(overline.toUpperCase()), 'overline', INNER),
      text(rich(title), 'title', INNER),
      text(cite, 'note', INNER),
    ],
    4,
  )
}

function scope({ scope: panels }: ChartContent): Block {
  const [whom, courts] = panels
  if (whom === undefined || courts === undefined) return stack([], 0)
  const [left, right] = [INNER * 0.58, INNER * 0.38]
  return beside([panelBlock(whom, left, 160), panelBlock(courts, right, 0)], INNER * 0.04)
}

const HALF = (INNER - COLUMNS.gap) / 2

/** The small print in two columns, each panel in the shorter one. */
function foot(panels: readonly Panel[]): Block {
  const columns: [Block[], Block[]] = [[], []]
  for (const panel of panels) {
    const [left, right] = columns
    const shorter = stack(left, SECTION).height <= stack(right, SECTION).height ? left : right
    shorter.push(panelBlock(panel, HALF, 130))
  }
  return beside(
    columns.map((blocks) => ({ ...stack(blocks, SECTION), width: HALF })),
    COLUMNS.gap,
  )
}

const LEGEND: readonly (readonly [Sign, string])[] = [
  ['step', 'an act'],
  ['limit', 'do it by'],
  ['not-before', 'not before'],
  ['effect', 'happens by law'],
  ['variant', 'exception'],
  ['dated', 'changed on'],
  ['missed', 'if missed'],
  ['reading', 'another reading'],
  ['void', 'makes it void'],
  ['defect', 'a defect'],
]

function legend(): Block {
  const column = INNER / 5
  const item = ([sign, word]: readonly [Sign, string]): Block => ({
    ...signed(sign, text(rich(word), 'note', column - 38), 28, 9),
    width: column,
  })
  const half = LEGEND.length / 2
  return stack([beside(LEGEND.slice(0, half).map(item), 0), beside(LEGEND.slice(half).map(item), 0)], 8)
}

const CLOSING: Rich = rich(
  strong('Dashed outline: '),
  'the law behind it is not fully verified. Drawn from the rule files alone; the number beside each rule is that of the law in force today. Not legal advice.',
)

/** Lays out the chart of a method: for whom and where, what bars it, the way with its limits, and the small print. */
export function methodChart(input: ChartInput): Picture {
  const content = contentOf(input)
  const block = stack(
    [
      header(content),
      scope(content),
      barsBlock(content.bars, INNER),
      flowBlock(content.stops),
      foot(content.foot),
      stack([legend(), text(CLOSING, 'note', INNER)], 10),
    ],
    SECTION,
  )
  return {
    width: COLUMNS.width,
    height: Math.ceil(block.height + 2 * COLUMNS.margin),
    title: `${content.title}: service of process in ${content.overline}`,
    description: describe(content),
    marks: block.draw(COLUMNS.margin, COLUMNS.margin),
  }
}
