import { hash, verify } from '@node-rs/argon2'
import { DomainError } from '../domain/errors'
import { ownCharacters } from './common-words'

/** OWASP's first choice for Argon2id: 19 MiB, two passes, one lane. */
const COST = { memoryCost: 19456, timeCost: 2, parallelism: 1 }
const WRITTEN_COST = `m=${COST.memoryCost},t=${COST.timeCost},p=${COST.parallelism}`
const FEWEST = 15
const MOST = 256
const FEWEST_DIFFERENT = 5
/** What is left when all that a guesser knows is taken away must still be a password. */
const FEWEST_OWN = 8

/** Each hash takes a core and 19 MiB: more than two at once would let strangers starve everybody. */
const AT_ONCE = 2
let running = 0
const waiting: (() => void)[] = []

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  while (running >= AT_ONCE) await new Promise<void>((resolve) => waiting.push(resolve))
  running += 1
  try {
    return await work()
  } finally {
    running -= 1
    waiting.shift()?.()
  }
}

/** The same characters typed on two machines may arrive composed or not. */
function typed(password: string): string {
  return password.normalize('NFKC')
}

function refuse(message: string): never {
  throw new DomainError('weak-password', `password: ${message}`, 'password')
}

/**
 * Any text of 15 to 256 characters but one that repeats a few, holds the address, or is made of common words and of
 * `names` (the firm's, the person's): no rules of composition.
 */
export function checkPassword(password: string, email: string, names: readonly string[]): void {
  const characters = Array.from(typed(password))
  if (characters.length < FEWEST) {
    refuse(`has ${characters.length} characters; take ${FEWEST} or more, such as four words in a row.`)
  }
  if (characters.length > MOST) refuse(`has ${characters.length} characters; take at most ${MOST}.`)
  if (new Set(characters).size < FEWEST_DIFFERENT) refuse('repeats a few characters; take other words.')
  if (password.toLowerCase().includes(email.toLowerCase())) refuse('holds your address; take other words.')
  if (ownCharacters(password, [...names, email]) < FEWEST_OWN)
    refuse('is made of common words, runs of keys or names that others know here; add words of your own.')
}

export async function hashPassword(password: string): Promise<string> {
  return inTurn(() => hash(typed(password), COST))
}

let nobodys: Promise<string> | undefined

/** A hash of no one's, so that an address nobody has takes as long as one that somebody has. */
function hashOfNobody(): Promise<string> {
  nobodys ??= hashPassword('the password of no one at all')
  return nobodys
}

/** Whether this is the password; for a person who is not there, or has none, the time passes all the same. */
export async function isPassword(password: string, passwordHash: string | null): Promise<boolean> {
  const against = passwordHash ?? (await hashOfNobody())
  const same = await inTurn(() => verify(against, typed(password)))
  return same && passwordHash !== null
}

/** Whether a hash was made at another cost than today's. */
export function isOutdated(passwordHash: string): boolean {
  return !passwordHash.startsWith(`$argon2id$v=19$${WRITTEN_COST}$`)
}
