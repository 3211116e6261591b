import { isList, isObject, type Json, type JsonObject } from '../../domain/cases/matter'
import { OTHER, otherName, type Field, type Typed } from './field'

function textsOf(value: Json | undefined): string[] {
  if (isList(value)) return value.flatMap(textsOf)
  if (value === true) return ['yes']
  return typeof value === 'string' || typeof value === 'number' ? [String(value)] : []
}

/** `place.basis.0.kind` of an event, as texts. */
function textsAt(event: Json | undefined, path: readonly string[]): string[] {
  const [key, ...rest] = path
  if (key === undefined) return textsOf(event)
  // A word in the place of an object is the yes of that name: `writtenInformation: none`.
  if (event === key && rest.length === 0) return ['yes']
  if (isList(event)) return textsAt(event[Number(key)], rest)
  return isObject(event) ? textsAt(event[key], rest) : []
}

function isOption({ options = [] }: Field, text: string): boolean {
  return options.some(({ value }) => value === text)
}

function typedIn(field: Field, texts: readonly string[]): (readonly [string, readonly string[]])[] {
  if (field.other !== true) return [[field.name, texts]]
  const own = texts.filter((text) => !isOption(field, text))
  const chosen = texts.filter((text) => isOption(field, text))
  return [
    [field.name, own.length > 0 ? [...chosen, OTHER] : chosen],
    [otherName(field.name), own],
  ]
}

/** What is recorded as it would have been typed into its form, so that it can be put right without typing it all again. */
export function typedOf(fields: readonly Field[], event: JsonObject): Typed {
  return Object.fromEntries(
    fields
      .filter(({ kind }) => kind !== 'hidden')
      .flatMap((field) => typedIn(field, textsAt(event, field.name.split('.')))),
  )
}
