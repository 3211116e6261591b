import type { MatterProblem, MatterServe } from '../cases/matter'
import type { PaperToDraw } from './papers'
import { rowsOf, type Row } from './rows'
import type { Setting } from './scope'

/** The names under which a row may be overridden: its short name, its path with or without the event. */
export function overrideNames(row: Row): string[] {
  const plain = row.field.path.replaceAll('[]', '')
  return [row.field.name ?? row.written, row.written, plain, ...[row.written, plain].map(withoutFirst)]
}

function withoutFirst(path: string): string {
  return path.replace(/^[^.]+\./, '')
}

/** Reasons that waive nothing: of what a statute demands, and of what no paper of the serve asks for. */
export function overrideFlaws(
  papers: readonly { readonly draw: PaperToDraw; readonly setting: Setting }[],
  serve: MatterServe,
  serveIndex: number,
): MatterProblem[] {
  const rows = papers.flatMap(({ draw, setting }) => rowsOf(draw, setting))
  return Object.keys(serve.overrides ?? {}).flatMap((name) => {
    const named = rows.filter((row) => overrideNames(row).includes(name))
    if (named.some(({ field }) => field.need === 'case-law') && !named.some(isDemanded)) return []
    const path = `serves[${serveIndex}].overrides["${name}"]`
    const demanded = [...named, ...rows.filter((row) => isPartOf(row, name))].find(
      ({ field }) => field.need === 'statute',
    )
    return [demanded === undefined ? unknown(path, rows) : demandedByStatute(path, demanded)]
  })
}

/** A statute asks for it on these facts, whatever case law asks for on others. */
function isDemanded({ field, needed }: Row): boolean {
  return needed && field.need === 'statute'
}

function isPartOf(row: Row, name: string): boolean {
  return overrideNames(row).some((other) => other.startsWith(`${name}.`))
}

function demandedByStatute(path: string, { field }: Row): MatterProblem {
  const cite = field.cite?.join(', ') ?? 'statute'
  return { path, because: `${cite} demands ${field.say}, which no reason can waive`, remedy: 'record it' }
}

function unknown(path: string, rows: readonly Row[]): MatterProblem {
  const names = rows.filter(({ field }) => field.need === 'case-law').map((row) => overrideNames(row)[0])
  const allowed = [...new Set(names)].join(', ')
  return { path, because: 'no paper of this serve asks for it', remedy: `write one of: ${allowed || 'none'}` }
}
