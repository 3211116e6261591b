import { join } from 'node:path'
import type { LoadedJurisdiction } from '../../src/domain/rules/loaded'
import { compileJurisdiction } from '../../src/domain/rules/rulebook'
import type { Mark } from '../../src/pictures/blocks'
import type { ChartInput } from '../../src/pictures/chart-content'
import { methodChart, type Picture } from '../../src/pictures/method-chart'
import { loadRules, rulesFolder } from '../../src/stores/rule-files'

export type Chart = { readonly name: string; readonly input: ChartInput; readonly picture: Picture }

function chartsOf(loaded: LoadedJurisdiction): Chart[] {
  return [...compileJurisdiction(loaded).plans.values()].map(({ method, deadlines }) => {
    const input: ChartInput = {
      method,
      jurisdiction: loaded.jurisdiction,
      deadlines: deadlines.map(({ rule }) => rule),
      sources: loaded.sources,
      methodTitles: new Map(loaded.methods.map(({ id, title }) => [id, title])),
    }
    return { name: `${loaded.id} ${method.id}`, input, picture: methodChart(input) }
  })
}

/** The charts of every method of every jurisdiction, those of an invented country among them. */
export function everyChart(): Chart[] {
  const made = join(__dirname, '../rules/bad/base')
  const { jurisdictions } = loadRules(rulesFolder())
  return [...jurisdictions, ...loadRules(made).jurisdictions].flatMap(chartsOf)
}

export type Box = Extract<Mark, { mark: 'box' }>
export type Words = Extract<Mark, { mark: 'text' }>
export type Stroke = Extract<Mark, { mark: 'line' }>

export function boxesOf(picture: Picture): Box[] {
  return picture.marks.filter((mark) => mark.mark === 'box')
}

export function wordsOf(picture: Picture): Words[] {
  return picture.marks.filter((mark) => mark.mark === 'text')
}

export function strokesOf(picture: Picture): Stroke[] {
  return picture.marks.filter((mark) => mark.mark === 'line')
}

/** Lines of text as one text, as a reader takes it in. */
export function readOut(words: readonly Words[]): string {
  const lines = words.map(({ runs }) => runs.map(({ text }) => text).join(''))
  return lines.join(' ').replace(/\s+/g, ' ')
}
