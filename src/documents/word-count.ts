import type { Block, ClosingPart, Rich } from './paper'

/** Words as programs for writing count them: what stands between blanks. */
function wordsIn(text: Rich): number {
  const whole = text.map((piece) => (piece.kind === 'text' ? piece.text : ' ')).join('')
  return whole.split(/\s+/).filter((word) => word !== '').length
}

function sum(texts: readonly Rich[]): number {
  return texts.reduce((total, text) => total + wordsIn(text), 0)
}

/** Of a closing what is said counts; names, days and addresses are the signature block. */
function saidIn(part: ClosingPart): Rich[] {
  return part.kind === 'plain' || part.kind === 'oath' ? [part.text] : []
}

function countedIn(block: Block): Rich[] {
  switch (block.kind) {
    case 'court':
    case 'caption':
    case 'venue':
    case 'page-break':
      return []
    case 'closing':
      return block.parts.flatMap(saidIn)
    case 'table':
      return [...block.columns.map(({ head }) => head), ...block.rows.flat()]
    default:
      return [block.text]
  }
}

/** The words that a paper prints, without its caption, its signature block and what stands at the foot of each page. */
export function wordCount(blocks: readonly Block[]): number {
  return sum(blocks.flatMap(countedIn))
}
