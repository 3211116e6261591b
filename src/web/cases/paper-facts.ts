import type { MatterCase } from '../../domain/cases/matter'
import type { LoadedJurisdiction } from '../../domain/rules/loaded'
import type { Field } from '../forms/field'
import { typedOf } from '../forms/typed-of'
import { dayText } from '../words'
import { paperFields } from './case-form'

/** The day of filing stands among the first facts of a case. */
const SHOWN_ELSEWHERE = ['filed']

function shownText({ kind, options = [] }: Field, typed: string): string {
  if (kind === 'date') return dayText(typed)
  return options.find(({ value }) => value === typed)?.label ?? typed
}

/** What a case says of that which only its papers state, as its form asked for it. */
export function paperFacts(
  loaded: LoadedJurisdiction,
  lawsuit: MatterCase,
): { readonly label: string; readonly text: string }[] {
  const fields = paperFields(loaded).filter(({ name }) => !SHOWN_ELSEWHERE.includes(name))
  const typed = typedOf(fields, lawsuit)
  return fields.flatMap((field) => {
    const text = (typed[field.name] ?? []).map((one) => shownText(field, one)).join('; ')
    return text === '' ? [] : [{ label: field.label, text }]
  })
}
