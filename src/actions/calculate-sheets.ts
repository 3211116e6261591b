import type { Day } from '../domain/calendar/day'
import { isRaw } from '../domain/cases/read-value'
import { readFacts } from '../domain/cases/read-facts'
import { explainSheet } from '../domain/deadlines/explain'
import type { ExplainedSheet } from '../domain/deadlines/sheet'
import { DomainError } from '../domain/errors'
import type { Rulebook } from '../domain/rules/rulebook'

/** The sheet of one entry, or what is wrong with the entry. */
export type SheetOrError =
  | { readonly id: string; readonly sheet: ExplainedSheet }
  | { readonly id: string; readonly error: DomainError }

function idOf(input: unknown): string {
  return isRaw(input) && typeof input['id'] === 'string' ? input['id'] : ''
}

function calculateOne(input: unknown, rulebook: Rulebook, asOf: Day | null): SheetOrError {
  const id = idOf(input)
  try {
    return { id, sheet: explainSheet(readFacts(input, rulebook), rulebook, asOf) }
  } catch (error) {
    if (error instanceof DomainError) return { id, error }
    throw error
  }
}

/** Calculates the sheet of each entry, in order. A faulty entry is answered with its error; the others are not held up. */
export function calculateSheets(
  inputs: readonly unknown[],
  rulebook: Rulebook,
  asOf: Day | null,
): SheetOrError[] {
  return inputs.map((input) => calculateOne(input, rulebook, asOf))
}
