import type { MatterServe } from '../cases/matter'
import { overrideNames } from './overrides'
import { isRecorded, walk } from './places'
import type { PaperToDraw } from './papers'
import { isThere, isTold, missingEvents, rowsOf, type Row } from './rows'
import type { Setting } from './scope'

/** Something a paper must state and the matter file lacks. */
export type Missing = {
  /** `statute` may not be waived; `case-law` may, with a reason. */
  readonly need: 'statute' | 'case-law'
  /** Where it would be recorded. */
  readonly path: string
  /** What it is, in words. */
  readonly say: string
  readonly cite: readonly string[]
}

function isWaived(row: Row, serve: MatterServe): boolean {
  if (row.field.need !== 'case-law') return false
  const overrides = serve.overrides ?? {}
  return overrideNames(row).some((name) => name in overrides)
}

/** Parts of an event that did not happen are not asked for; the event itself may be. */
function isAskable(draw: PaperToDraw, { path }: Row): boolean {
  return path.length === 1 || isTold(draw, path[0]?.key ?? '')
}

/** The rows that must be stated, are not recorded and were not waived. */
export function missingRows(draw: PaperToDraw, setting: Setting, serve: MatterServe): Row[] {
  return rowsOf(draw, setting).filter(
    (row) => row.needed && isAskable(draw, row) && !isThere(row) && !isWaived(row, serve),
  )
}

function parentOf(row: Row): string {
  return row.written.slice(0, row.written.lastIndexOf('.'))
}

/** Whether nothing at all is recorded of the thing this row is one part of (no hair, no age, no description). */
function isWhollyUnknown(draw: PaperToDraw, row: Row): boolean {
  if (row.path.length < 3) return false
  const above = walk(draw.facts.view, row.path.slice(0, -1)).filter(({ indexes }) =>
    indexes.every((index, list) => index === row.indexes[list]),
  )
  return !above.some(({ value }) => isRecorded(value))
}

function toMissing(row: Row, path: string): Missing {
  const hour = isRecorded(row.value) ? ' (time of day)' : ''
  return {
    need: row.field.need === 'case-law' ? 'case-law' : 'statute',
    path: (row.field.name ?? path) + hour,
    say: row.field.say,
    cite: row.field.cite ?? [],
  }
}

/** Several parts of one thing of which nothing is recorded are asked for at once. */
function gathered(draw: PaperToDraw, rows: readonly Row[]): Missing[] {
  const asWhole = (row: Row): boolean =>
    isWhollyUnknown(draw, row) &&
    rows.filter((other) => other.field.need === row.field.need && parentOf(other) === parentOf(row)).length >
      1
  const all = rows.map((row) =>
    asWhole(row) && row.field.name === undefined
      ? toMissing(row, parentOf(row))
      : toMissing(row, row.written),
  )
  return all.filter((one, index) => all.findIndex(({ path }) => path === one.path) === index)
}

/** What a paper must state and the file lacks, events first; empty when it can be printed. */
export function missingOf(draw: PaperToDraw, setting: Setting, serve: MatterServe): Missing[] {
  const events = missingEvents(draw, setting).map((wanted): Missing => {
    const path = wanted['any-of'][0] ?? wanted.as
    return { need: 'statute', path, say: path, cite: wanted.cite ?? draw.sheet.paper.cite }
  })
  return [...events, ...gathered(draw, missingRows(draw, setting, serve))]
}

/** `s1: missing delivered.description (CPLR 306(b))`. */
export function missingLine(serve: string, missing: Missing): string {
  if (missing.need === 'case-law') return `${serve}: needs ${missing.path} (case law; override with a reason)`
  const cite = missing.cite.length > 0 ? ` (${missing.cite.join(', ')})` : ''
  return `${serve}: missing ${missing.path}${cite}`
}
