import { columnOf, type AttemptGrid, type GridAttempt } from './attempt-grid-model'

export type PlacedAttempt = { readonly attempt: GridAttempt; readonly x: number; readonly y: number }

/** The grid with everything in its place. */
export type GridLayout = {
  readonly fromHour: number
  readonly toHour: number
  readonly yOf: (minute: number) => number
  readonly bottom: number
  readonly height: number
  readonly marks: readonly PlacedAttempt[]
}

/** Sizes in px: it is as wide as a phone's screen. */
export const GRID = { width: 343, left: 38, top: 26, column: 43, hour: 15, mark: 8.5 } as const

/** Without guidance on hours, and beyond it, at least these are shown. */
const FIRST_HOUR = 6
const LAST_HOUR = 22
const APART = 2 * GRID.mark + 1
/** The strip for attempts without an hour. */
const STRIP = 24

export function columnLeft(column: number): number {
  return GRID.left + column * GRID.column
}

function hourRange({ attempts }: AttemptGrid): readonly [number, number] {
  const hours = attempts.flatMap(({ minute }) => (minute === null ? [] : [minute / 60]))
  return [
    Math.min(FIRST_HOUR, ...hours.map(Math.floor)),
    Math.max(LAST_HOUR, ...hours.map((hour) => Math.floor(hour) + 1)),
  ]
}

type Wanted = { readonly attempt: GridAttempt; readonly y: number }

/** Attempts of one weekday from early to late; those at about one hour stand beside each other, more below. */
function placed(attempts: readonly Wanted[]): PlacedAttempt[] {
  const found: PlacedAttempt[] = []
  for (const { attempt, y } of attempts.toSorted((a, b) => a.y - b.y)) {
    const left = columnLeft(columnOf(attempt.day)) + GRID.column / 4
    const right = left + GRID.column / 2
    const onLeft = lowestAt(found, left) + APART
    const onRight = lowestAt(found, right) + APART
    const isLeft = onLeft <= y || onLeft <= onRight
    const top = isLeft ? onLeft : onRight
    found.push({ attempt, x: isLeft ? left : right, y: Math.max(y, top) })
  }
  return found.map((one) => (isAlone(one, found) ? { ...one, x: middleOf(one.attempt) } : one))
}

function lowestAt(found: readonly PlacedAttempt[], x: number): number {
  return Math.max(-Infinity, ...found.filter((one) => one.x === x).map(({ y }) => y))
}

function isAlone(one: PlacedAttempt, all: readonly PlacedAttempt[]): boolean {
  return all.every((other) => other === one || Math.abs(other.y - one.y) >= APART)
}

function middleOf({ day }: GridAttempt): number {
  return columnLeft(columnOf(day)) + GRID.column / 2
}

/** Lays out the grid: attempts at their hour and weekday, those without an hour in a strip below. */
export function gridLayout(grid: AttemptGrid): GridLayout {
  const [fromHour, toHour] = hourRange(grid)
  const yOf = (minute: number): number => GRID.top + (minute / 60 - fromHour) * GRID.hour
  const bottom = yOf(toHour * 60)
  const wanted = grid.attempts.map((attempt): Wanted => {
    return { attempt, y: attempt.minute === null ? bottom + STRIP / 2 : yOf(attempt.minute) }
  })
  const marks = grid.days.flatMap((_, column) =>
    placed(wanted.filter(({ attempt }) => columnOf(attempt.day) === column)),
  )
  const height = Math.max(bottom, ...marks.map(({ y }) => y + GRID.mark + 2))
  return { fromHour, toHour, yOf, bottom, height, marks }
}
