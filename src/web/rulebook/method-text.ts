import type { Card, ChartContent, Line, Panel, Stop } from '../../pictures/chart-content'
import type { RunView, ToRuns } from './rich-view'

type Runs = readonly RunView[]
export type LineView = { readonly word: string; readonly runs: Runs }
export type PanelView = {
  readonly title: string
  readonly entries: readonly { readonly label: string; readonly runs: Runs }[]
}
export type CardView = {
  readonly id: string
  readonly title: string
  readonly large: string
  readonly small: string
  readonly lines: readonly LineView[]
  readonly verified: boolean
}
export type StopView = {
  readonly number: string
  readonly title: string
  readonly lines: readonly Runs[]
  readonly choices: readonly Runs[]
  readonly cards: readonly CardView[]
}
export type MethodText = {
  readonly cite: Runs
  readonly scope: readonly PanelView[]
  readonly bars: readonly LineView[]
  readonly stops: readonly StopView[]
  readonly foot: readonly PanelView[]
}

/** Signs that the chart draws without a word beside them. */
const WORDS: Readonly<Partial<Record<Line['sign'], string>>> = {
  void: 'makes it void',
  defect: 'a defect',
  variant: 'exception',
  dated: 'law by date',
}

function lineView({ sign, text }: Line, runs: ToRuns): LineView {
  return { word: WORDS[sign] ?? '', runs: runs(text) }
}

function cardView({ id, title, figure, lines, verified }: Card, runs: ToRuns): CardView {
  return { id, title, ...figure, lines: lines.map((line) => lineView(line, runs)), verified }
}

/** A stop that is a day has that day's rule; its title is then the card's own. */
function stopView({ number, title, lines, choices, limits, rule }: Stop, runs: ToRuns): StopView {
  const cards = rule === null ? limits : [rule, ...limits]
  return {
    number: number === null ? '' : String(number),
    title: rule === null ? title : '',
    lines: lines.map(runs),
    choices: choices.map(runs),
    cards: cards.map((card) => cardView(card, runs)),
  }
}

function panelView({ title, entries }: Panel, runs: ToRuns): PanelView {
  return { title, entries: entries.map(({ label, text }) => ({ label, runs: runs(text) })) }
}

/** What a chart says, as the text beside it; every cite leads to its source. */
export function methodText(content: ChartContent, runs: ToRuns): MethodText {
  return {
    cite: runs(content.cite),
    scope: content.scope.map((panel) => panelView(panel, runs)),
    bars: content.bars.map((line) => lineView(line, runs)),
    stops: content.stops.map((stop) => stopView(stop, runs)),
    foot: content.foot.map((panel) => panelView(panel, runs)),
  }
}
