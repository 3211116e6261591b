import type { Amount, Period, RuleBody } from '../../src/domain/rules/body-types'
import type { DeadlineRule } from '../../src/domain/rules/rule-types'
import type { MethodFile } from '../../src/domain/rules/method-types'
import { FACES } from '../../src/pictures/ink'
import { boxesOf, everyChart, readOut, strokesOf, wordsOf, type Box, type Chart, type Words } from './charts'

type Rectangle = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

const charts = everyChart().map((chart) => [chart.name, chart] as const)

function areaOf({ face, anchor, x, y, width }: Words): Rectangle {
  const { size } = FACES[face]
  const left = { start: x, middle: x - width / 2, end: x - width }[anchor]
  return { x: left, y: y - size * 0.8, width, height: size }
}

function overlap(a: Rectangle, b: Rectangle): boolean {
  const across = a.x < b.x + b.width && b.x < a.x + a.width
  return across && a.y < b.y + b.height && b.y < a.y + a.height
}

function inside(inner: Rectangle, outer: Rectangle): boolean {
  const across = inner.x >= outer.x && inner.x + inner.width <= outer.x + outer.width
  return across && inner.y >= outer.y && inner.y + inner.height <= outer.y + outer.height
}

function pairs<T>(items: readonly T[]): (readonly [T, T])[] {
  return items.flatMap((a, index) => items.slice(index + 1).map((b) => [a, b] as const))
}

function wordsIn(box: Box, { picture }: Chart): string {
  return readOut(wordsOf(picture).filter((words) => inside(areaOf(words), box)))
}

function boxOf(id: string, { picture }: Chart): Box {
  const found = boxesOf(picture).filter((box) => box.look === 'card' && box.id === id)
  if (found[0] === undefined || found.length > 1) throw new Error(`${found.length} cards of ${id}`)
  return found[0]
}

function amounts(amount: Amount | undefined, unit: string): string[] {
  if (amount === undefined) return []
  const values = typeof amount === 'number' ? [amount] : amount.map(({ value }) => value)
  return values.map((value) => {
    if (value === 'none') return 'no such period'
    return value === 1 ? `1 ${unit}` : `${value} ${unit}s`
  })
}

function periodNumbers(period: Period | undefined): string[] {
  return [
    ...amounts(period?.days, 'day'),
    ...amounts(period?.months, 'month'),
    ...amounts(period?.years, 'year'),
  ]
}

function bodyNumbers(body: RuleBody | undefined): string[] {
  const longer = (body?.extend ?? []).map(({ days }) => `${days} days more`)
  return [...periodNumbers(body?.add), ...periodNumbers(body?.subtract), ...longer]
}

function numbersOf(rule: DeadlineRule, { input }: Chart): string[] {
  const exceptions = (rule.exceptions ?? []).map(({ clause, use }) =>
    clause === undefined ? use : input.jurisdiction.clauses?.[clause]?.use,
  )
  const readings = (rule['other-readings'] ?? []).map(({ use }) => use)
  return [rule.base, ...exceptions, ...readings].flatMap(bodyNumbers)
}

function figuresIn(box: Box, { picture }: Chart): string[] {
  const figures = wordsOf(picture).filter((words) => words.face === 'figure' && inside(areaOf(words), box))
  return figures.map((words) => readOut([words]))
}

/** `+20` or `−10`; of a dated number the last value. */
function todaysNumber({ base }: DeadlineRule): string | null {
  if (base?.add === undefined && base?.subtract === undefined) return null
  const numbers = bodyNumbers(base).filter((number) => !number.endsWith('more'))
  const [last] = numbers.at(-1)?.split(' ') ?? []
  return last === undefined ? null : (base.add === undefined ? '−' : '+') + last
}

function citesOf(rule: DeadlineRule): readonly string[] {
  const readings = (rule['other-readings'] ?? []).flatMap(({ cite }) => cite)
  const exceptions = (rule.exceptions ?? []).flatMap(({ cite }) => cite ?? [])
  return [...rule.cite, ...(rule['if-missed']?.cite ?? []), ...exceptions, ...readings]
}

function stepWords({ steps }: MethodFile): string[] {
  return steps.flatMap(({ at, with: office, say, choice, repeat }) => [
    ...(at ?? []),
    ...(office === undefined ? [] : [office]),
    ...(say === undefined ? [] : [say]),
    ...(choice ?? []).flatMap((each) => Object.values(each)),
    ...(repeat === undefined ? [] : [`${repeat.times} times`]),
  ])
}

function spoken(text: string): string {
  return text.replaceAll('-', ' ').replace(/\s+/g, ' ')
}

/** Days of the jurisdiction that hang on one which this method does not know: named, but without a card. */
function cannotArise({ input }: Chart): DeadlineRule[] {
  const known = new Set(input.deadlines.map(({ id }) => id))
  return input.deadlines.filter(
    ({ base }) => !known.has(base?.start?.deadline ?? input.deadlines[0]?.id ?? ''),
  )
}

/** What is expected and does not stand there; empty when all of it does. */
function missingFrom(text: string, expected: readonly string[]): string[] {
  const said = spoken(text)
  return expected.filter((part) => !said.includes(spoken(part)))
}

describe('the chart of a method', () => {
  test('there is one for every method there is', () => {
    expect(charts.length).toBeGreaterThan(1)
  })

  describe.each(charts)('%s', (_, chart) => {
    const { input, picture } = chart

    test('says for whom, where, and every step with its places, offices and choices', () => {
      const { method, jurisdiction } = input
      const expected = [
        method.title,
        jurisdiction.title.toUpperCase(),
        ...method.recipients.map((kind) => jurisdiction.recipients[kind] ?? kind),
        ...method.steps.map(({ event }) => event.replace(/^./, (letter) => letter.toUpperCase())),
        ...stepWords(method),
      ]
      expect(missingFrom(readOut(wordsOf(picture)), expected)).toEqual([])
    })

    test('has a card for every deadline that says its numbers and cites', () => {
      const others = cannotArise(chart)
      const arising = input.deadlines.filter((rule) => !others.includes(rule))
      const missing = arising.flatMap((rule) =>
        missingFrom(wordsIn(boxOf(rule.id, chart), chart), [...numbersOf(rule, chart), ...citesOf(rule)]),
      )
      expect(missing).toEqual([])
    })

    test('has in large type the number of the law in force today', () => {
      const others = cannotArise(chart)
      const dated = input.deadlines.filter((rule) => !others.includes(rule) && todaysNumber(rule) !== null)
      const shown = dated.map((rule) => figuresIn(boxOf(rule.id, chart), chart))
      expect(shown).toEqual(dated.map((rule) => [todaysNumber(rule)]))
    })

    test('names every deadline by its title and its id', () => {
      const titles = input.deadlines.flatMap(({ id, title }) => [
        id,
        title.replace(/^./, (a) => a.toUpperCase()),
      ])
      expect(missingFrom(readOut(wordsOf(picture)), titles)).toEqual([])
    })

    test('says every bar, warning and undecided day of its file', () => {
      const { bars = [], warnings = [], undecided = [] } = input.method
      const expected = [
        ...bars.map(({ because }) => because),
        ...bars.flatMap((bar) =>
          bar['sooner-than'] === undefined ? [] : [`${bar['sooner-than'].days} days`],
        ),
        ...bars.flatMap((bar) =>
          bar['after-lapse'] === undefined ? [] : [`more than ${bar['after-lapse'].days} days`],
        ),
        ...warnings.flatMap(({ say }) => say.split(/\{[a-z-]+\}/)),
        ...undecided.map(({ because }) => because),
      ]
      expect(missingFrom(readOut(wordsOf(picture)), expected)).toEqual([])
    })

    test('has a dashed outline exactly where the law behind a day is not verified', () => {
      const dashed = boxesOf(picture).filter(({ look, verified }) => look === 'card' && !verified)
      const others = cannotArise(chart)
      const doubtful = input.deadlines.filter(
        (rule) =>
          !others.includes(rule) && rule.cite.some((each) => input.sources[each]?.confidence !== 'verified'),
      )
      expect(dashed.map(({ id }) => id).toSorted()).toEqual(doubtful.map(({ id }) => id).toSorted())
    })

    test('puts no box over another, except a choice in its step', () => {
      const crossing = pairs(boxesOf(picture)).filter(([a, b]) => overlap(a, b))
      const wrong = crossing.filter(([a, b]) => !(b.look === 'choice' && inside(b, a)))
      expect(wrong.map(([a, b]) => [a.id, b.id])).toEqual([])
    })

    test('keeps each line of text inside one box or clear of all', () => {
      const boxes = boxesOf(picture)
      const wrong = wordsOf(picture).filter((words) => {
        const area = areaOf(words)
        return boxes.some((box) => overlap(area, box) && !inside(area, box))
      })
      expect(wrong.map((words) => readOut([words]))).toEqual([])
    })

    test('prints no line of text over another, and none beyond the margin', () => {
      const lines = wordsOf(picture).map((words) => ({ ...areaOf(words), text: readOut([words]) }))
      const sheet = { x: 36, y: 36, width: picture.width - 72, height: picture.height - 72 }
      expect(pairs(lines).filter(([a, b]) => overlap(a, b))).toEqual([])
      expect(lines.filter((line) => !inside(line, sheet))).toEqual([])
    })

    test('leads no arrow through a box', () => {
      const crossed = strokesOf(picture).flatMap(({ from, to }) => {
        const stroke = {
          x: Math.min(from[0], to[0]) + 0.1,
          y: Math.min(from[1], to[1]) + 0.1,
          width: Math.abs(to[0] - from[0]) - 0.2,
          height: Math.abs(to[1] - from[1]) - 0.2,
        }
        return boxesOf(picture).filter((box) => overlap(stroke, box))
      })
      expect(crossed.map(({ id }) => id)).toEqual([])
    })

    test('tells the whole of it to those who do not see it', () => {
      const others = cannotArise(chart)
      const heads = input.deadlines
        .filter((rule) => !others.includes(rule))
        .flatMap((rule) => numbersOf(rule, chart))
      expect(missingFrom(picture.description, [...heads, ...stepWords(input.method)])).toEqual([])
    })
  })
})
