import type { MatterProblem } from '../../domain/cases/matter'
import type { DomainError } from '../../domain/errors'
import type { Field, FieldError } from './field'

/** `event.place.basis[0].kind` as fields are named: `event.place.basis.0.kind`. */
function dotted(path: string): string {
  return path.replace(/\[(\d+)\]/g, '.$1')
}

/** The field that a path speaks of: the one it ends with, else one that lies inside or around it. */
function fieldFor(path: string, fields: readonly Field[]): Field | undefined {
  const asked = `.${dotted(path)}.`
  const shown = fields.filter(({ kind }) => kind !== 'hidden')
  return (
    shown.find(({ name }) => asked.endsWith(`.${name}.`)) ??
    shown.find(({ name }) => asked.includes(`.${name}.`)) ??
    shown.find(({ name }) => `.${name}.`.includes(asked.replace(/^\.(event|serve|case)\./, '.')))
  )
}

function errorAt(path: string, message: string, fields: readonly Field[]): FieldError {
  const field = path === '' ? undefined : fieldFor(path, fields)
  if (field === undefined) return { name: '', message }
  const plain = message.startsWith(`${path}: `) ? message.slice(path.length + 2) : message
  return { name: field.name, message: `${field.label}: ${plain}` }
}

/** What an action refused, put beside the field that it speaks of, or at the head of the form. */
export function errorsOf(error: DomainError, fields: readonly Field[]): FieldError[] {
  return [errorAt(error.path ?? '', error.message, fields)]
}

/** The same for what a schema refused. */
export function errorsOfProblems(problems: readonly MatterProblem[], fields: readonly Field[]): FieldError[] {
  return problems.map(({ path, because, remedy }) => errorAt(path, `${because}; ${remedy}.`, fields))
}
