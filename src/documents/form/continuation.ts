import type { Block, Paper } from '../paper'
import type { Continued } from './fills'

/** The sheet behind the form: what its fields could not hold, under the numbers that stand in them. */
export function continuationBlocks(paper: Paper, continued: readonly Continued[]): Block[] {
  if (continued.length === 0) return []
  const text = (words: string, face: 'regular' | 'bold' = 'regular') =>
    ({ kind: 'text', text: words, face }) as const
  return [
    { kind: 'title', text: [text('CONTINUATION SHEET')] },
    { kind: 'plain', text: [text(`This sheet is part of the foregoing paper (${paper.title}).`)] },
    ...continued.map(({ say, text: rich }, index): Block => ({
      kind: 'paragraph',
      number: index + 1,
      text: [text(`${say}: `, 'bold'), ...rich],
    })),
  ]
}
