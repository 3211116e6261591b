import { shortDate } from '../domain/calendar/words'
import { GRID, columnLeft, gridLayout, type GridLayout, type PlacedAttempt } from './attempt-grid-layout'
import type { AttemptGrid, GridAttempt, Standing } from './attempt-grid-model'
import { clock } from './distance'
import { element, words } from './element'
import { CITE_SIZE, FAMILIES, INK } from './ink'
import { capital } from './phrases'
import { TONES } from './timeline-signs'

export { attemptGridModel, type AttemptGrid } from './attempt-grid-model'

const STANDINGS: Readonly<Record<Standing, string>> = {
  'free-hours': 'outside the hours of work and commuting',
  'hours-of-work': 'in the hours of work and commuting, which count for little',
  'weak-day': 'on a day that should not be counted',
  'near-holiday': 'near a holiday, which counts for little',
  'no-hour': 'hour not recorded',
}

function isStrong({ standing, struck }: GridAttempt): boolean {
  return standing === 'free-hours' && !struck
}

/** The same as the picture, one sentence an attempt. */
export function attemptSentences({ attempts }: AttemptGrid): string[] {
  if (attempts.length === 0) return ['No attempt is recorded yet.']
  return attempts.map(({ number, day, minute, standing, struck }) => {
    const when = shortDate(day) + (minute === null ? '' : `, ${clock(minute)}`)
    return `${number}. ${when}: ${struck ? 'struck' : STANDINGS[standing]}.`
  })
}

const RIGHT = GRID.left + 7 * GRID.column

function shading({ days, hours }: AttemptGrid, { yOf, fromHour, toHour, bottom }: GridLayout, id: string) {
  const [early, late] = [Math.max(hours?.early ?? 0, fromHour * 60), Math.min(hours?.late ?? 0, toHour * 60)]
  return days.map(({ works, weak }, column) => {
    const box = { x: columnLeft(column), width: GRID.column }
    const y = yOf(early)
    const work = { class: 'p-work', fill: INK.hairline, 'fill-opacity': 0.55, ...box, y }
    const hatch = {
      class: 'p-weak',
      fill: `url(#${id}-hatch)`,
      ...box,
      y: GRID.top,
      height: bottom - GRID.top,
    }
    const shaded = works && late > early ? element('rect', { ...work, height: yOf(late) - y }) : ''
    return shaded + (weak ? element('rect', hatch) : '')
  })
}

function rule(x1: number, y1: number, x2: number, y2: number): string {
  return element('line', { class: 'p-rule', stroke: INK.hairline, x1, y1, x2, y2 })
}

function small(text: string, x: number, y: number, anchor: 'middle' | 'end', bold = false): string {
  const weight = bold ? { 'font-weight': 'bold' } : {}
  const size = { 'font-size': CITE_SIZE - 0.5, 'text-anchor': anchor }
  return element('text', { class: 'p-note', fill: INK.grey, ...size, ...weight, x, y }, words(text))
}

function frame({ days }: AttemptGrid, { fromHour, toHour, yOf, bottom }: GridLayout): string[] {
  const hours = Array.from({ length: toHour - fromHour + 1 }, (_, index) => fromHour + index)
  const labelled = hours.filter((hour) => hour % 2 === 0)
  return [
    ...days.map(({ weekday, wanted }, column) => {
      const name = capital(weekday.slice(0, 3)) + (wanted ? ' +' : '')
      return small(name, columnLeft(column) + GRID.column / 2, GRID.top - 8, 'middle', wanted)
    }),
    ...labelled.map((hour) => rule(GRID.left, yOf(hour * 60), RIGHT, yOf(hour * 60))),
    ...labelled.map((hour) => small(clock(hour * 60), GRID.left - 5, yOf(hour * 60) + 4, 'end')),
    ...[...days.keys(), 7].map((column) => rule(columnLeft(column), GRID.top, columnLeft(column), bottom)),
  ]
}

function mark({ attempt, x, y }: PlacedAttempt): string {
  const { number, struck } = attempt
  const strong = isStrong(attempt)
  const tone = strong ? 'accent' : 'grey'
  const fill = strong ? 'currentColor' : INK.card
  const look = struck ? 'p-struck' : strong ? 'p-solid' : 'p-hollow'
  const disc = {
    class: look,
    cx: x,
    cy: y,
    r: GRID.mark,
    fill,
    stroke: 'currentColor',
    'stroke-width': 1.5,
    'stroke-dasharray': struck ? '2 2' : undefined,
  }
  const inkOf = strong ? { class: 'p-over-text', fill: INK.card } : { class: 'p-title', fill: INK.ink }
  const text = { ...inkOf, 'font-size': 11, 'font-weight': 'bold', 'text-anchor': 'middle', x, y: y + 4 }
  const bar = {
    class: 'p-strike',
    stroke: 'currentColor',
    'stroke-width': 1.5,
    x1: x - 11,
    x2: x + 11,
    y1: y,
    y2: y,
  }
  const content =
    element('circle', disc) +
    element('text', text, words(String(number))) +
    (struck ? element('line', bar) : '')
  return element('g', { class: `p-flag p-${tone}`, color: TONES[tone] }, content)
}

function legendLines({ days, hours, attempts }: AttemptGrid): string[] {
  const wanted = days.filter((day) => day.wanted).map(({ weekday }) => capital(weekday))
  const weak = days.filter((day) => day.weak).map(({ weekday }) => capital(weekday))
  return [
    ...(hours === null ? [] : [`Shaded: work and commuting, ${clock(hours.early)} to ${clock(hours.late)}`]),
    ...(weak.length === 0 ? [] : [`Hatched: should not be counted (${weak.join(', ')})`]),
    ...(wanted.length === 0 ? [] : [`+ one attempt wanted on a ${wanted.join(' or ')}`]),
    ...(attempts.some(({ minute }) => minute === null) ? ['—: hour not recorded'] : []),
  ]
}

function hatch(id: string): string {
  const stripe = element('path', { d: 'M0 5L5 0', stroke: 'currentColor', 'stroke-width': 0.8 })
  const attributes = { id: `${id}-hatch`, width: 5, height: 5, patternUnits: 'userSpaceOnUse' }
  return element('defs', {}, element('pattern', { ...attributes, class: 'p-hatch', color: INK.grey }, stripe))
}

const LEGEND_LINE = 17
const LEGEND_GAP = 16

/**
 * The attempts of a serve by weekday and hour as SVG to be put into a page; see `timelineSvg` for colours and
 * words. `id` sets its ids apart from those of other pictures.
 */
export function attemptGridSvg(
  grid: AttemptGrid,
  { id = 'attempts' }: { readonly id?: string } = {},
): string {
  const layout = gridLayout(grid)
  const legend = legendLines(grid)
  const height = Math.ceil(layout.height + LEGEND_GAP + legend.length * LEGEND_LINE)
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    class: 'picture attempt-grid',
    viewBox: `0 0 ${GRID.width} ${height}`,
    ...{ width: GRID.width, height },
    role: 'img',
    'aria-labelledby': `${id}-title ${id}-desc`,
    'font-family': FAMILIES.sans,
  }
  const note = { class: 'p-note', fill: INK.grey, 'font-size': CITE_SIZE, x: GRID.left }
  const body = [
    element('title', { id: `${id}-title` }, 'Attempts by weekday and hour'),
    element('desc', { id: `${id}-desc` }, words(attemptSentences(grid).join(' '))),
    hatch(id),
    ...shading(grid, layout, id),
    ...frame(grid, layout),
    ...(grid.attempts.some(({ minute }) => minute === null)
      ? [small('—', GRID.left - 5, layout.bottom + 16, 'end')]
      : []),
    ...layout.marks.map((placed) => mark(placed)),
    ...legend.map((text, index) =>
      element('text', { ...note, y: layout.height + LEGEND_GAP + 8 + index * LEGEND_LINE }, words(text)),
    ),
  ]
  return element('svg', attributes, body.join('\n'))
}
