import { isList, isObject, type Json, type JsonObject } from '../../domain/cases/matter'
import type { Field, Group } from './field'

/** The button that adds an entry to a list: its value is the path of the list. */
export const MORE = '~more'

/** More of one kind than any serve has would only keep everybody else waiting. */
const MOST = 100

/** What the lists of a form begin with: what is recorded and, once the form was sent, what was typed. */
export type Standing = { readonly recorded: JsonObject; readonly body: unknown }

export const NOTHING: Standing = { recorded: {}, body: null }

/** The fact that a field is for, whichever entry it is of: `ladder.0.person` is `ladder.person`. */
export function withoutPlaces(name: string): string {
  return name.replace(/\.\d+(?=\.|$)/g, '')
}

function keysOf(body: unknown): Map<string, unknown> {
  return new Map<string, unknown>(typeof body === 'object' && body !== null ? Object.entries(body) : [])
}

/** The list that one more entry was asked for; nothing is recorded by that. */
export function addedTo(body: unknown): string | null {
  const asked = keysOf(body).get(MORE)
  return typeof asked === 'string' ? asked : null
}

function recordedIn(facts: Json | undefined, path: readonly string[]): number {
  const [key, ...rest] = path
  if (key === undefined) return isList(facts) ? facts.length : 0
  return isObject(facts) ? recordedIn(facts[key], rest) : 0
}

function typedIn(body: unknown, list: string): number {
  const own = [...keysOf(body).keys()].filter((key) => key.startsWith(`${list}.`))
  const places = own.map((key) => Number(key.slice(list.length + 1).split('.')[0]))
  return Math.max(0, ...places.filter((place) => place < MOST).map((place) => place + 1))
}

function entriesOf({ recorded, body }: Standing, list: string): number {
  const there = Math.max(1, recordedIn(recorded, list.split('.')), typedIn(body, list))
  return addedTo(body) === list ? Math.min(there + 1, MOST) : there
}

type Entry = Pick<Group, 'title' | 'hint' | 'folded'> & {
  readonly fields: (index: number) => readonly Field[]
}

/**
 * A list of the facts: its fields once for each entry, and a button for one more. An entry that is emptied is taken
 * away when the form is sent.
 *
 * @param list the path of the list, which the names of its fields begin with: `ladder` of `ladder.0.person`
 */
export function listGroups(list: string, entry: Entry, standing: Standing): Group[] {
  const count = entriesOf(standing, list)
  const { title, hint, folded = false } = entry
  return Array.from({ length: count }, (_, index): Group => {
    const isLast = index === count - 1
    return {
      title: index === 0 ? title : `${title} (${index + 1})`,
      ...(index === 0 && hint !== undefined ? { hint } : {}),
      // One that was asked for is there to be filled in.
      ...(folded && count === 1 ? { folded } : {}),
      fields: entry.fields(index),
      ...(isLast ? { more: list, added: addedTo(standing.body) === list } : {}),
    }
  })
}
