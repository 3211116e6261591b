import { shortDate } from '../domain/calendar/words'
import { element, words } from './element'
import { CITE_SIZE, FACES, FAMILIES, INK } from './ink'
import { rich } from './rich'
import { footnotes } from './timeline-footnotes'
import { wideTimeline } from './timeline-layout'
import type { TimelineModel } from './timeline-model'
import { drawNarrow, narrowTimeline } from './timeline-narrow'
import { timelineSentences } from './timeline-sentences'
import { drawWide } from './timeline-wide'
import { wrapped } from './wrap'

export { timelineModel, type TimelineEntry, type TimelineModel } from './timeline-model'
export { timelineSentences } from './timeline-sentences'

export type TimelineOptions = {
  /** From top to bottom, for a screen of about 375 px. */
  readonly narrow?: boolean
  /** In px; of a horizontal timeline at least 480. */
  readonly width?: number
  /** Sets this picture's ids apart from those of others on the page. */
  readonly id?: string
}

const WIDE = 800
/** Drawn larger than laid out, so that the words are as large as those of the page. */
const NARROW = 343
const ENLARGED = 1.12

function hatch(id: string): string {
  const stripe = element('path', { d: 'M0 5L5 0', stroke: 'currentColor', 'stroke-width': 1 })
  const attributes = { id: `${id}-hatch`, width: 5, height: 5, patternUnits: 'userSpaceOnUse' }
  return element('defs', {}, element('pattern', { ...attributes, class: 'p-hatch', color: INK.grey }, stripe))
}

type Drawn = { readonly width: number; readonly height: number; readonly content: readonly string[] }

function drawn(model: TimelineModel, id: string, { narrow, width }: TimelineOptions): Drawn {
  if (narrow === true) {
    const layout = narrowTimeline(model, (width ?? NARROW) / ENLARGED)
    return { ...layout, content: drawNarrow(layout, id) }
  }
  const layout = wideTimeline(model, Math.max(480, width ?? WIDE))
  return { ...layout, content: drawWide(layout, id) }
}

/** The lines under the picture that name what has no day yet. */
function footLines(model: TimelineModel, width: number, top: number): string[] {
  const lines = footnotes(model).flatMap((line) => wrapped(rich(line), 'note', width - 24))
  const attributes = { class: 'p-note', fill: INK.grey, 'font-size': CITE_SIZE, x: 12 }
  return lines.map(({ runs }, index) => {
    const text = runs.map((run) => run.text).join('')
    return element('text', { ...attributes, y: top + (index + 1) * FACES.note.leading }, words(text))
  })
}

/**
 * The timeline of a serve as SVG to be put into a page: a band of days with what was done above and what the law
 * sets below, or from top to bottom. Colours are classes with presentation attributes behind them, so no inline
 * style is needed. Its title and description say the same in words; `timelineSentences` gives them as a list.
 */
export function timelineSvg(model: TimelineModel, options: TimelineOptions = {}): string {
  const id = options.id ?? 'timeline'
  const { width, height, content } = drawn(model, id, options)
  const foot = footLines(model, width, height)
  const all = Math.ceil(height + foot.length * FACES.note.leading + (foot.length === 0 ? 4 : 10))
  const larger = options.narrow === true ? ENLARGED : 1
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    class: options.narrow === true ? 'picture timeline narrow' : 'picture timeline',
    viewBox: `0 0 ${Math.ceil(width)} ${all}`,
    ...{ width: width * larger, height: all * larger },
    role: 'img',
    'aria-labelledby': `${id}-title ${id}-desc`,
    'font-family': FAMILIES.sans,
  }
  const body = [
    element('title', { id: `${id}-title` }, words(`Timeline as of ${shortDate(model.asOf)}`)),
    element('desc', { id: `${id}-desc` }, words(timelineSentences(model).join(' '))),
    hatch(id),
    ...content,
    ...foot,
  ]
  return element('svg', attributes, body.join('\n'))
}
