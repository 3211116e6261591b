import { parseLocalMoment } from '../calendar/local-moment'
import { isList, type Json } from '../cases/matter'
import type { ProofEvent, ProofField } from '../rules/proof-types'
import { holds } from './condition'
import { isRecorded, parsePath, walk, writePath, type Path } from './places'
import type { PaperToDraw } from './papers'
import { wholePaper, within, type Setting } from './scope'

/** One fact that a paper states or ought to state. */
export type Row = {
  readonly field: ProofField
  readonly path: Path
  readonly indexes: readonly number[]
  readonly value: Json | undefined
  /** The paper may not lack it: a statute or case law asks for it on these facts. */
  readonly needed: boolean
  /** As a person is told it: `delivered.description`, `mailed[1].to.address`. */
  readonly written: string
}

/** Whether the paper's event of this name is recorded; a name that is no event's always is. */
export function isTold(draw: PaperToDraw, name: string): boolean {
  const wanted = draw.sheet.events.find(({ as }) => as === name)
  return wanted === undefined || (draw.facts.told.get(name)?.length ?? 0) > 0
}

/** The path with the event's own type in front, and numbers only where there is more than one entry. */
export function writtenPath(draw: PaperToDraw, path: Path, indexes: readonly number[]): string {
  const [first, ...rest] = path
  if (first === undefined) return ''
  const told = draw.facts.told.get(first.key)
  const wanted = draw.sheet.events.find(({ as }) => as === first.key)
  const type = told?.[indexes[0] ?? 0]?.event.type ?? wanted?.['any-of'][0] ?? first.key
  const named = [{ ...first, key: type }, ...rest]
  return writePath(named, plainIndexes(draw, path, indexes))
}

function plainIndexes(
  draw: PaperToDraw,
  path: Path,
  indexes: readonly number[],
): readonly (number | undefined)[] {
  let walked = 0
  return path.flatMap((step, at) => {
    if (!step.each) return []
    const before = [...path.slice(0, at), { key: step.key, each: false }]
    const list = walk(draw.facts.view, before, []).find(({ indexes: found }) =>
      found.every((index, place) => index === indexes[place]),
    )?.value
    const index = indexes[walked]
    walked += 1
    return [isList(list) && list.length > 1 ? index : undefined]
  })
}

/** All rows of a paper, in the order of its rules; of lists one for each entry. */
export function rowsOf(draw: PaperToDraw, setting: Setting): Row[] {
  const whole = wholePaper(draw.facts.view, setting)
  return draw.sheet.fields.flatMap((field) => {
    const path = parsePath(field.path)
    return walk(draw.facts.view, path).map(({ indexes, value }) => ({
      field,
      path,
      indexes,
      value,
      needed: field.need !== 'optional' && holds(field.when, within(whole, path, indexes)),
      written: writtenPath(draw, path, indexes),
    }))
  })
}

/** A fact is there when it is recorded, with its hour where the paper needs the hour. */
export function isThere({ field, value }: Row): boolean {
  if (!isRecorded(value)) return false
  return field.time !== 'needed' || typeof value !== 'string' || parseLocalMoment(value)?.minute !== null
}

/** Events that the paper must tell on these facts and that are not recorded. */
export function missingEvents(draw: PaperToDraw, setting: Setting): ProofEvent[] {
  const scope = wholePaper(draw.facts.view, setting)
  return draw.sheet.events.filter(
    (wanted) =>
      wanted.optional !== true &&
      !isTold(draw, wanted.as) &&
      (wanted.method?.includes(setting.method) ?? true) &&
      holds(wanted.when, scope),
  )
}
