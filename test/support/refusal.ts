import { readFacts } from '../../src/domain/cases/read-facts'
import { DomainError } from '../../src/domain/errors'
import { build } from './build'

const rulebook = build.rulebook()

/** What the made-up country says to an entry: `null` when it is good. Anything but a refusal is thrown on. */
export function refusal(entry: unknown): DomainError | null {
  try {
    readFacts(entry, rulebook)
    return null
  } catch (error) {
    if (error instanceof DomainError) return error
    throw error
  }
}
