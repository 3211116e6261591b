const UNDER_TWENTY = [
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen',
  'sixteen seventeen eighteen nineteen',
]
  .join(' ')
  .split(' ')
const TENS = 'zero ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
/** Ordinals that are not the number with “th”. */
const IRREGULAR: Readonly<Record<string, string>> = {
  one: 'first',
  two: 'second',
  three: 'third',
  five: 'fifth',
  eight: 'eighth',
  nine: 'ninth',
  twelve: 'twelfth',
}

function inWords(number: number): string {
  const whole = UNDER_TWENTY[number]
  if (whole !== undefined) return whole
  const tens = TENS[Math.floor(number / 10)]
  if (tens === undefined) return String(number)
  return number % 10 === 0 ? tens : `${tens}-${inWords(number % 10)}`
}

function asOrdinal(words: string): string {
  const at = words.lastIndexOf('-') + 1
  const [before, last] = [words.slice(0, at), words.slice(at)]
  return before + (IRREGULAR[last] ?? `${last.replace(/y$/, 'ie')}th`)
}

/** A number as papers write it: `15`, `fifteen`, `Fifteen` where a sentence begins, `fifteenth`; from a hundred on in digits. */
export function numerals(
  number: number,
): Readonly<Record<'digits' | 'words' | 'capital' | 'ordinal', string>> {
  const words = inWords(number)
  const capital = words.charAt(0).toUpperCase() + words.slice(1)
  return { digits: String(number), words, capital, ordinal: asOrdinal(words) }
}
