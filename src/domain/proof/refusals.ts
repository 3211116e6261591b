import type { MatterProblem } from '../cases/matter'
import { holds } from './condition'
import { filePath } from './file-path'
import type { PaperToDraw } from './papers'
import { parsePath, walk } from './places'
import { wholePaper, within, type Setting } from './scope'

/**
 * What the rules refuse on these facts. The condition is held against each entry of a list that the
 * refusal's path walks, so that the answer names the entry.
 */
export function ruleRefusals(draw: PaperToDraw, serveIndex: number, setting: Setting): MatterProblem[] {
  const whole = wholePaper(draw.facts.view, setting)
  return draw.sheet.refuse.flatMap(({ path: text, when, because, remedy, cite }) => {
    const path = parsePath(text)
    return walk(draw.facts.view, path)
      .filter(({ indexes }) => holds(when, within(whole, path, indexes)))
      .map(({ indexes }) => ({
        path: filePath(draw, serveIndex, text, indexes),
        because: `${because} (${cite.join(', ')})`,
        remedy,
      }))
  })
}
