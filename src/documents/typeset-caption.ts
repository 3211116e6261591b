import { item } from './boxes'
import type { Item, Mark } from './boxes'
import { inFace, linesOf, marksOf } from './lines'
import type { Line } from './lines'
import { column, type } from './measures'
import type { Caption, Party, Rich } from './paper'
import { baselineIn } from './typeset-text'

/** The left part ends with the rules' crosses; the right part stands clear of them, in points. */
const left = { width: 246, text: 232, role: 90 }
const right = { x: 268, width: column.width - 268 }
const cross = 3.2

type Set = { readonly line: Line; readonly x: number } | null

/** The caption: rows of one pitch, the parties left, index number and title right, closed by two rules. */
export function captionItems(caption: Caption): Item[] {
  const sides = [partyRows(caption.parties), rightRows(caption)] as const
  const count = Math.max(sides[0].length, sides[1].length)
  const rows = Array.from({ length: count }, (_, index) => rowMarks([sides[0][index], sides[1][index]]))
  return [
    item(ruleBox(), 4, 2),
    ...rows.map((marks) => item({ height: type.single, marks }, 0, 2)),
    item(ruleBox(), 0, 1),
  ]
}

function rowMarks(row: readonly (Set | undefined)[]): Mark[] {
  const y = baselineIn(type.single)
  return row.flatMap((one) => (one == null ? [] : marksOf(one.line, one.x, y, type.size)))
}

/** A rule across the left part, with the customary cross at its end (drawn, so that it is no letter of the text). */
function ruleBox() {
  const height = 12
  const y = height / 2
  const end = left.width
  const stroke = (from: readonly [number, number], to: readonly [number, number]): Mark => ({
    kind: 'rule',
    from,
    to,
    weight: 0.8,
  })
  return {
    height,
    marks: [
      stroke([0, y], [end - cross - 1, y]),
      stroke([end - cross, y - cross], [end + cross, y + cross]),
      stroke([end - cross, y + cross], [end + cross, y - cross]),
    ],
  }
}

function partyRows(parties: readonly Party[]): Set[] {
  return parties.flatMap((party, index) => {
    const last = index === parties.length - 1
    return [
      ...(party.against === null ? [] : againstRows(party.against)),
      ...oneParty(party, last ? '.' : ','),
    ]
  })
}

function againstRows(words: Rich): Set[] {
  return [null, ...setLines([words], 84, left.text - 84), null]
}

/** Names at the left, the role on its own line at the right, as clerks look for it. */
function oneParty(party: Party, end: string): Set[] {
  const names = setLines([[...sentence(party.names), ...text(',')]], 0, left.text)
  const role = linesOf([...party.role, ...text(end)], type.size, () => left.text - left.role)
  return [...names, null, ...role.map((line) => ({ line, x: left.text - line.width }))]
}

/** “A, B and C”; a closing “et al.” takes no “and”. */
function sentence(names: readonly Rich[]): Rich {
  return names.flatMap((name, index) => {
    if (index === 0) return name
    const last = index === names.length - 1
    return [...text(last && !isEtAl(name) ? ' and ' : ', '), ...name]
  })
}

function isEtAl(name: Rich): boolean {
  const [only] = name
  return only?.kind === 'text' && /^et al\.?$/i.test(only.text)
}

function rightRows(caption: Caption): Set[] {
  const heads = setLines(caption.right, right.x, right.width)
  const title = caption.title === null ? [] : setLines([inFace(caption.title, 'bold')], right.x, right.width)
  const subtitle = caption.subtitle === null ? [] : setLines([caption.subtitle], right.x, right.width)
  const rows = [...heads, ...(title.length > 0 ? [null, ...title] : []), ...subtitle]
  return rows
}

function setLines(texts: readonly Rich[], x: number, width: number): Set[] {
  return texts.flatMap((one) => linesOf(one, type.size, () => width).map((line) => ({ line, x })))
}

function text(words: string): Rich {
  return [{ kind: 'text', text: words, face: 'regular' }]
}
