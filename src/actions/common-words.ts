/** What guessers try first, in small letters without accents, each of four letters or more. */
const COMMON: readonly string[] =
  `password passwort passphrase passcode motdepasse contrasena senha parola secret letmein welcome changeme
  qwerty qwertz azerty admin administrator login logon signin user username guest root master default access test
  testing temp trustno iloveyou love hello whatever nothing dragon monkey shadow sunshine princess football baseball
  basketball hockey soccer superman batman spiderman starwars pokemon michael jordan jennifer jessica ashley daniel
  charlie thomas robert hunter ranger killer cookie cheese chocolate flower summer winter spring autumn monday tuesday
  wednesday thursday friday saturday sunday january february march april june july august september october november
  december internet computer google facebook apple microsoft windows server database company office business money
  freedom america newyork brooklyn yankees mets giants liverpool arsenal chelsea mustang ferrari mercedes porsche
  affiant affidavit attorney lawyer lawfirm lawsuit legal paralegal process service summons court justice`.split(
    /\s+/,
  )

/** Rows of keyboards and the alphabet; a run of them in either direction is one guess. */
const ROWS: readonly string[] = [
  '01234567890',
  'abcdefghijklmnopqrstuvwxyz',
  'qwertyuiop',
  'qwertzuiop',
  'azertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  'yxcvbnm',
  '1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p',
].flatMap((row) => [row, Array.from(row).toReversed().join('')])

const SHORTEST_RUN = 3
const SHORTEST_WORD = 4

const SIGNS: Readonly<Record<string, string>> = {
  '@': 'a',
  '4': 'a',
  '3': 'e',
  '1': 'i',
  '!': 'i',
  '0': 'o',
  '5': 's',
  $: 's',
  '7': 't',
}

function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
}

function withoutRuns(text: string): string {
  let left = ''
  for (let at = 0; at < text.length;) {
    const length = runAt(text, at)
    if (length < SHORTEST_RUN) left += text.slice(at, at + 1)
    at += length < SHORTEST_RUN ? 1 : length
  }
  return left
}

/** How far the text goes along a row, or stays on one key. */
function runAt(text: string, at: number): number {
  let length = 1
  const goesOn = (run: string): boolean => ROWS.some((row) => row.includes(run)) || new Set(run).size === 1
  while (at + length < text.length && goesOn(text.slice(at, at + length + 1))) length += 1
  return length
}

function without(text: string, words: readonly string[]): string {
  const bare = words.reduce((left, word) => left.replaceAll(word, ' '), text)
  return withoutRuns(bare).replace(/[\s\p{P}]/gu, '')
}

/** The words of names, such as that of a firm. */
function wordsOf(names: readonly string[]): string[] {
  return names.flatMap((name) => folded(name).split(/[^\p{L}\p{N}]+/u))
}

/**
 * How many characters of a password, blanks and stops aside, nobody would guess: without common words, those of the names that are
 * known with it, and runs of a keyboard; also where signs stand for letters (`p@ssw0rd`).
 */
export function ownCharacters(password: string, names: readonly string[]): number {
  const words = [...COMMON, ...wordsOf(names)]
    .filter((word) => word.length >= SHORTEST_WORD)
    .toSorted((a, b) => b.length - a.length)
  const plain = folded(password)
  const spelled = Array.from(plain, (sign) => SIGNS[sign] ?? sign).join('')
  return Math.min(...[plain, spelled].map((text) => Array.from(without(text, words)).length))
}
