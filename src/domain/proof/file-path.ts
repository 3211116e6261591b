import { isList, isObject, type Json, type MatterEvent } from '../cases/matter'
import type { PaperToDraw } from './papers'
import { parsePath } from './places'

const OF_THE_MATTER: readonly string[] = ['case', 'firm', 'papers']

/**
 * The key under which an object of a paper's facts says where it stands in its serve: `events[2]`, or, of an
 * event that another fact implies, where that fact stands: `=order.dated`.
 */
export const ORIGIN = '$origin'

function originOf(value: Json | undefined): string | null {
  const origin = isObject(value) ? value[ORIGIN] : null
  return typeof origin === 'string' ? origin : null
}

/** Where a fact of a paper stands in the matter file: `serves[0].events[2].to.kind`. */
export function filePath(
  draw: PaperToDraw,
  serveIndex: number,
  path: string,
  indexes: readonly number[],
): string {
  const serve = `serves[${serveIndex}]`
  let node: Json | undefined = draw.facts.view
  let written = ''
  let walked = 0
  for (const { key, each } of parsePath(path)) {
    written = written === '' ? topOf(serve, key) : `${written}.${key}`
    node = isObject(node) ? node[key] : undefined
    if (each) {
      const index = indexes[walked] ?? 0
      walked += 1
      node = isList(node) ? node[index] : undefined
      written = `${written}[${index}]`
    }
    const origin = originOf(node)
    if (origin?.startsWith('=') === true) return `${serve}.${origin.slice(1)}`
    if (origin !== null) written = `${serve}.${origin}`
  }
  return written
}

/** Whether an event is not recorded as such but told by another fact. */
export function isImplied(event: MatterEvent): boolean {
  return originOf(event)?.startsWith('=') === true
}

/** Where an event stands in its serve, as `ORIGIN` says it; by its index where nothing else was noted. */
export function placeOf(event: MatterEvent, index: number): string {
  return originOf(event) ?? `events[${index}]`
}

/** Where the day of an event stands. */
export function eventPath(serveIndex: number, event: MatterEvent, index: number): string {
  const place = placeOf(event, index)
  return `serves[${serveIndex}].${isImplied(event) ? place.slice(1) : `${place}.at`}`
}

function topOf(serve: string, key: string): string {
  return OF_THE_MATTER.includes(key) ? key : `${serve}.${key}`
}
