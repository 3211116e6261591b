import type { MotionExhibit, MotionsFile } from '../rules/motion-types'
import { valuesAt, type Scope } from '../proof/scope'

/** Something of a packet that may be an exhibit: a paper by the id of its rules, or a kept file by its kind. */
export type Exhibited = { readonly paper: string } | { readonly file: string }

function lettersOf(exhibits: readonly MotionExhibit[], thing: Exhibited): string[] {
  return exhibits
    .filter(({ papers = [], files = [] }) =>
      'paper' in thing ? papers.includes(thing.paper) : files.includes(thing.file),
    )
    .map(({ letter }) => letter)
}

/** `Exhibit B`, `Exhibits C and D`, and where several things stand under a letter `Exhibit E-2`. */
function markOf(letters: readonly string[], number: number | null): string {
  const end = number === null ? '' : `-${number}`
  const [first = '', ...rest] = letters.map((letter) => letter + end)
  return rest.length === 0 ? `Exhibit ${first}` : `Exhibits ${[first, ...rest].join(' and ')}`
}

/** The mark of each thing, in their order; `null` for what no exhibit names. */
export function exhibitMarks(
  exhibits: readonly MotionExhibit[],
  things: readonly Exhibited[],
): (string | null)[] {
  const all = things.map((thing) => lettersOf(exhibits, thing))
  const keys = all.map((letters) => letters.join())
  return all.map((letters, index) => {
    if (letters.length === 0) return null
    const same = keys.filter((key) => key === keys[index]).length
    const before = keys.slice(0, index).filter((key) => key === keys[index]).length
    return markOf(letters, same === 1 ? null : before + 1)
  })
}

/** Where the exhibit of each thing stands among all; `null` for what no exhibit names. */
export function exhibitPlaces(
  exhibits: readonly MotionExhibit[],
  things: readonly Exhibited[],
): (number | null)[] {
  return things.map((thing) => {
    const [first] = lettersOf(exhibits, thing)
    return first === undefined ? null : exhibits.findIndex(({ letter }) => letter === first)
  })
}

const UNKNOWN = '…'

/** The mark that all exhibits bear together where the rules give them one; what it lacks yet is left open in it. */
export function sharedMark({ 'exhibit-mark': mark }: MotionsFile, scope: Scope): string | null {
  if (mark === undefined) return null
  return mark.words.replaceAll(/\{([^{}]*)\}/g, (_, path: string) => {
    const [value] = valuesAt(scope, path)
    return typeof value === 'string' || typeof value === 'number' ? String(value) : UNKNOWN
  })
}

/** The exhibits that the papers name and nothing of the packet stands under. */
export function exhibitsLacking(
  exhibits: readonly MotionExhibit[],
  things: readonly Exhibited[],
): MotionExhibit[] {
  const there = new Set(things.flatMap((thing) => lettersOf(exhibits, thing)))
  return exhibits.filter(({ letter }) => !there.has(letter))
}
