import { DomainError } from '../domain/errors'
import type { MatterProblem } from '../domain/cases/matter'
import { errorsOf, errorsOfProblems } from './forms/domain-errors'
import type { Field, FieldError, Typed } from './forms/field'
import { addedTo } from './forms/entries'
import { readForm, type ReadForm } from './forms/read-form'

/** The check of an action's input against its schema. */
type InputCheck<T> = (raw: unknown) => { readonly input: T } | { readonly problems: readonly MatterProblem[] }

/** What became of a form: it was done, or it comes back with all that was typed. */
export type Submitted<R> =
  { readonly done: R } | { readonly typed: Typed; readonly errors: readonly FieldError[] }

type Submission<T, R> = {
  readonly fields: readonly Field[]
  readonly body: unknown
  /** The input of the action, as its schema has it. */
  readonly input: (form: ReadForm) => unknown
  readonly check: InputCheck<T>
  /** What is wrong with what was written beyond each field's own rules. */
  readonly flaws?: (form: ReadForm) => readonly FieldError[]
  readonly act: (input: T) => Promise<R>
}

/** Not for the one who fills in a form: there is no such thing, or it is not theirs to do. */
const PAGE_ERRORS: readonly string[] = ['not-permitted', 'unknown-serve', 'unknown-case', 'unknown-event']

/**
 * Reads a form, checks it, does what it asks; every refusal is put beside the field it speaks of. A form that asks for
 * one more entry of a list comes back with what was typed and without errors, and nothing is done.
 */
export async function submit<T, R>(submission: Submission<T, R>): Promise<Submitted<R>> {
  const { fields, check, act } = submission
  const form = readForm(fields, submission.body)
  const { typed } = form
  if (addedTo(submission.body) !== null) return { typed, errors: [] }
  const errors = form.errors.length > 0 ? form.errors : (submission.flaws?.(form) ?? [])
  if (errors.length > 0) return { typed, errors }
  const checked = check(submission.input(form))
  if ('problems' in checked) return { typed, errors: errorsOfProblems(checked.problems, fields) }
  return attempt(() => act(checked.input), fields, typed)
}

async function attempt<R>(
  act: () => Promise<R>,
  fields: readonly Field[],
  typed: Typed,
): Promise<Submitted<R>> {
  try {
    return { done: await act() }
  } catch (error) {
    if (!(error instanceof DomainError) || PAGE_ERRORS.includes(error.code)) throw error
    return { typed, errors: errorsOf(error, fields) }
  }
}
