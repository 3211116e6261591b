const SMALL =
  'at|on|in|to|by|with|from|of|for|as|the|a|an|that|because|is|was|are|were|named|number|and|or|than|between|until|my'

/** Marks of a place that was left empty in a sentence. */
const HOLES: readonly RegExp[] = [
  / [,;:.)](?!\w)/g,
  /[,;:] ?[,;:.]/g,
  /\( ?[,;)]|“ ?”/g,
  new RegExp(`\\b(?:${SMALL}) ?[,;.)](?!\\w)`, 'g'),
  /\b(?:at|on|in|with|from|of|by) (?:at|on|in|to|with|from|by|and|or|of|is|was|I)\b/g,
  /\b(?:the|a|an) (?:on|at|by|with|from|for|to|of|and|or|in|Judicial|County|COUNTY)\b/g,
  /\b(?:of|in|OF|IN|FOR) (?:County|COUNTY|Judicial|JUDICIAL)\b/g,
  /^[,;:.)]/g,
  /^(?:No\.|NO\.|Claim No\.|CASE NO\.|COUNTY|COUNTY OF)$/g,
  /: ?$/g,
]

const AROUND = 40

/** The empty places of a text, each with the words before it. */
export function holesIn(text: string): string[] {
  return HOLES.flatMap((hole) =>
    [...text.matchAll(hole)].map(({ index, 0: found }) =>
      text.slice(Math.max(0, index - AROUND), index + found.length),
    ),
  )
}
