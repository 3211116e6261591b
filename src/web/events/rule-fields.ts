import type { LoadedJurisdiction } from '../../domain/rules/loaded'
import type { MethodFile } from '../../domain/rules/method-types'
import { titleOfFact } from '../../stores/read/kind-of-fact'
import { labelOf } from '../forms/fact-groups'
import type { Field, Group } from '../forms/field'

/** The numbers recorded with such an event that conditions look at: `{ event, field: substituteAge, under: 18 }`. */
function numbersIn(rules: unknown, type: string, found: Set<string>): void {
  if (typeof rules !== 'object' || rules === null) return
  for (const [key, value] of Object.entries(rules)) {
    if (key === 'event-number' && isOf(value, type)) found.add(value.field)
    numbersIn(value, type, found)
  }
}

function isOf(value: unknown, type: string): value is { readonly field: string } {
  return (
    typeof value === 'object' &&
    value !== null &&
    'event' in value &&
    'field' in value &&
    value.event === type
  )
}

/** The numbers that the dates of a way of service hang on, such as the age of the one who took the papers. */
export function numberGroups(
  { jurisdiction }: LoadedJurisdiction,
  method: MethodFile,
  type: string,
): Group[] {
  const found = new Set<string>()
  numbersIn([method, jurisdiction.bars, jurisdiction.deadlines, jurisdiction.warnings], type, found)
  const fields = [...found].map((name): Field => {
    return { name, label: titleOfFact('event', [name]) ?? labelOf(name), kind: 'number' }
  })
  return fields.length === 0 ? [] : [{ title: 'What the dates hang on', fields }]
}
