/** Its words and numbers, in small letters: 1 Elm Street is not in 11 Elm Street. */
function wordsOf(address: string): string[] {
  return address
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
}

const hasDigit = (word: string): boolean => /\p{N}/u.test(word)
const isName = (word: string): boolean => word.length > 2 && !hasDigit(word)

/** Each number with the next name behind it, the number of the house with its street first: `18 orchard`. */
function numbered(words: readonly string[]): string[] {
  return words.flatMap((word, index) => {
    const name = words.slice(index + 1).find(isName)
    return hasDigit(word) && name !== undefined ? [`${word} ${name}`] : []
  })
}

/** Whether one stands in the other: an order often names the person in the address, an envelope beside it. */
function isWithin(one: readonly string[], other: readonly string[]): boolean {
  const [a, b] = [` ${one.join(' ')} `, ` ${other.join(' ')} `]
  return a.includes(b) || b.includes(a)
}

/** The same house in the same street, however unit, town and postcode are written. */
function isSameHouse(one: readonly string[], other: readonly string[]): boolean {
  const [a, b] = [numbered(one), numbered(other)]
  const [first, second] = [a[0] ?? '', b[0] ?? '']
  return (first !== '' && b.includes(first)) || (second !== '' && a.includes(second))
}

/** Whether two addresses, as people write them, are one. */
export function isSameAddress(one: string, other: string): boolean {
  const [a, b] = [wordsOf(one), wordsOf(other)]
  if (a.length === 0 || b.length === 0) return false
  return isWithin(a, b) || (!one.includes('@') && !other.includes('@') && isSameHouse(a, b))
}

/**
 * Whether an address can be held against another: it has a number or is one of e-mail. “Her last known address” and the
 * name of an account can be met by many.
 */
export function isExact(address: string): boolean {
  return address.includes('@') || hasDigit(address)
}
