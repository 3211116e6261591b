import type { Block, ClosingPart, Rich } from '../../../src/documents/paper'

/** The words of a piece of text; a rule to write on is a rule, a blank stands in brackets. */
function plain(text: Rich): string {
  return text
    .map((piece) => {
      if (piece.kind === 'text') return piece.text
      if (piece.kind === 'blank') return `[${piece.label}]`
      return piece.kind === 'fill' ? '____' : '\n'
    })
    .join('')
}

function saidInClosing(part: ClosingPart): readonly Rich[] {
  if (part.kind === 'jurat') return part.lines
  return part.kind === 'signature' ? [part.name] : [part.text]
}

function saidIn(block: Block): readonly Rich[] {
  switch (block.kind) {
    case 'court':
      return block.lines
    case 'caption':
      return [...block.parties.flatMap(({ names }) => names), ...block.right]
    case 'venue':
    case 'page-break':
      return []
    case 'closing':
      return block.parts.flatMap(saidInClosing)
    case 'table':
      return block.rows.flat()
    default:
      return [block.text]
  }
}

/** What a paper says, one entry for each paragraph, cell or line. */
export function saidBy(blocks: readonly Block[]): string[] {
  return blocks.flatMap(saidIn).map(plain)
}
