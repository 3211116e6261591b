import type { PathCommand } from 'fontkit'

type Point = readonly [number, number]

/** A glyph's outline in font units as PDF path operators; PDF knows only cubic curves, so the font's are raised. */
export function outline(commands: readonly PathCommand[]): string {
  let at: Point = [0, 0]
  return commands
    .map(({ command, args }) => {
      const points = pointsOf(args)
      const from = at
      at = points.at(-1) ?? at
      if (command === 'closePath') return 'h'
      if (command === 'moveTo') return `${written(points)} m`
      if (command === 'lineTo') return `${written(points)} l`
      return `${written(points.length === 2 ? raised(from, points) : points)} c`
    })
    .join(' ')
}

function pointsOf(args: readonly number[]): Point[] {
  return args.flatMap((x, index) => (index % 2 === 0 ? [[x, args[index + 1] ?? 0] as const] : []))
}

/** The cubic curve that is the same as a quadratic one. */
function raised(from: Point, [control = from, to = from]: readonly Point[]): Point[] {
  const toward = (end: Point): Point => [
    end[0] + (2 / 3) * (control[0] - end[0]),
    end[1] + (2 / 3) * (control[1] - end[1]),
  ]
  return [toward(from), toward(to), to]
}

function written(points: readonly Point[]): string {
  return points.map(([x, y]) => `${Math.round(x * 100) / 100} ${Math.round(y * 100) / 100}`).join(' ')
}
