import { item, joined, moved } from './boxes'
import type { Box, Item, Mark } from './boxes'
import { type } from './measures'
import type { Closing, ClosingPart, Rich, Signature } from './paper'
import { linesOf, marksOf } from './lines'
import type { Line } from './lines'
import { baselineIn, paragraph, stands } from './typeset-text'

type Jurat = Extract<ClosingPart, { kind: 'jurat' }>

/** Left half for jurat or date, right half for the signature, in points. */
const half = { left: 222, right: 246 }
const signingSpace = 34

/** The closing's parts as one held group, the signature firmest of all to what is signed. */
export function closingItems(closing: Closing): Item[] {
  let items: Item[] = []
  let signed = false
  for (const part of closing.parts) {
    if (part.kind !== 'signature' && part.kind !== 'jurat') items.push(...held(textItems(part)))
    else if (!signed) {
      items = [...joined(items, 3), signingItem(closing.parts)]
      signed = true
    }
  }
  return items.map((one, index) => (index === items.length - 1 ? { ...one, join: 0 } : one))
}

function held(items: readonly Item[]): Item[] {
  return items.map((one) => ({ ...one, join: 2 }))
}

function textItems(part: Exclude<ClosingPart, Signature | Jurat>): Item[] {
  const stand = { plain: stands.body, licence: stands.single, oath: stands.oath, line: stands.line }[
    part.kind
  ]
  return paragraph(part.text, stand)
}

/** Jurats at the left and signatures at the right, side by side. */
function signingItem(parts: readonly ClosingPart[]): Item {
  const signatures = parts.filter((part) => part.kind === 'signature')
  const jurats = parts.filter((part) => part.kind === 'jurat')
  const left = stack([
    ...signatures.map(datedBox),
    ...jurats.map((jurat) => linesBox(jurat.lines, half.left - 12)),
  ])
  const right = stack(signatures.map(signatureBox))
  const marks = [...left.marks, ...moved(right.marks, half.left, 0)]
  return item({ height: Math.max(left.height, right.height), marks }, 14, 2)
}

function stack(boxes: readonly Box[]): Box {
  return boxes.reduce((all, box) => below(all, box), { height: 0, marks: [] })
}

function below(upper: Box, lower: Box): Box {
  return {
    height: upper.height + lower.height,
    marks: [...upper.marks, ...moved(lower.marks, 0, upper.height)],
  }
}

/** Single-spaced lines; a line that is only a rule, such as a notary's, gets room to write above it. */
function linesBox(texts: readonly Rich[], width: number): Box {
  const lines = texts.flatMap((text) => linesOf(text, type.size, () => width))
  return stack(lines.map(lineToSign))
}

function lineToSign(line: Line): Box {
  const room = line.pieces.every((piece) => piece.look === 'fill') ? signingSpace - type.single : 0
  return {
    height: room + type.single,
    marks: marksOf(line, 0, room + baselineIn(type.single), type.size),
  }
}

function datedBox(signature: Signature): Box {
  const dated = signature.dated === null ? [] : [labelled('Dated: ', signature.dated)]
  const place = signature.place === null ? [] : [labelled('', signature.place)]
  const box = linesBox([...dated, ...place], half.left - 12)
  return box.height === 0 ? box : { height: box.height + 8, marks: box.marks }
}

/** A label and its value, or a rule to write it on. */
function labelled(label: string, value: Rich): Rich {
  const said: Rich = value.length === 0 ? [{ kind: 'fill', size: 'medium' }] : value
  return label === '' ? said : [{ kind: 'text', text: label, face: 'regular' }, ...said]
}

function signatureBox(signature: Signature): Box {
  const names = [signature.name, ...(signature.title === null ? [] : [signature.title])]
  const printed = linesBox(names, half.right)
  const rule: Mark = { kind: 'rule', from: [0, signingSpace], to: [half.right, signingSpace], weight: 0.8 }
  return {
    height: signingSpace + 3 + printed.height + 10,
    marks: [...signedMarks(signature), rule, ...moved(printed.marks, 0, signingSpace + 3)],
  }
}

/** What the signer typed, its last line upon the rule. */
function signedMarks({ signed }: Signature): Mark[] {
  if (signed === undefined) return []
  const box = linesBox([signed], half.right)
  return moved(box.marks, 0, signingSpace - box.height)
}
