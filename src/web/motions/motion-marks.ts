import type { Gap } from '../../domain/motions/gaps'
import { idOf } from '../forms/field-view'

/** What stands beside a field because something open turns on it, by the name of the field. */
export type Marks = ReadonlyMap<string, string>

const NOTES: Readonly<Record<Gap['level'], string | null>> = {
  block: 'needed before filing',
  warn: 'a court may ask',
  info: null,
}

/** The marks of all fields; where two things turn on one field, what holds the filing copy back is said. */
export function marksOf(gaps: readonly Gap[]): Marks {
  const open = gaps.filter(({ waived }) => waived === null)
  const noted = (level: Gap['level']): (readonly [string, string])[] => {
    const note = NOTES[level]
    const asks = open.filter((gap) => gap.level === level).flatMap((gap) => gap.asks)
    return note === null ? [] : asks.map((path) => [path, note] as const)
  }
  return new Map([...noted('warn'), ...noted('block')])
}

/** Where on the page something open can be settled; empty where no field of the form does. */
export function placeOf({ asks, lacks }: Gap, names: readonly string[]): string {
  const found = [...asks, ...(lacks === null ? [] : [lacks])].flatMap((path) =>
    names.filter((name) => name === path || name.startsWith(`${path}.`)).slice(0, 1),
  )
  const [first] = found
  return first === undefined ? '' : `#${idOf(first)}`
}
