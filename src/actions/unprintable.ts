import { isList, isObject, type Json, type Matter, type MatterProblem } from '../domain/cases/matter'
import { DomainError } from '../domain/errors'

/** Why a paper cannot be set in type, whatever its law. */
const OF_TYPE: readonly string[] = ['no-glyph', 'forged-text', 'too-tall']

function firstWith(value: Json | undefined, character: string, path: string): string | null {
  if (typeof value === 'string') return value.includes(character) ? path : null
  const inside: readonly (readonly [string, Json | undefined])[] = isList(value)
    ? value.map((item, index) => [`${path}[${index}]`, item])
    : Object.entries(isObject(value) ? value : {}).map(([key, item]) => [`${path}.${key}`, item])
  for (const [place, item] of inside) {
    const found = firstWith(item, character, place)
    if (found !== null) return found
  }
  return null
}

/** Where in the matter the character stands that a message names as `U+1F600`; the serve where it names none. */
function placeOf(message: string, { firm, papers, serves, ...matter }: Matter, index: number): string {
  const code = /U\+([0-9A-F]{4,6})/.exec(message)?.[1]
  const serve = `serves[${index}]`
  if (code === undefined) return serve
  const character = String.fromCodePoint(parseInt(code, 16))
  const places: readonly (readonly [string, Json | undefined])[] = [
    [serve, serves[index]],
    ['case', matter.case],
    ['papers', papers],
    ['firm', firm],
  ]
  const found = places.map(([path, value]) => firstWith(value, character, path)).find((path) => path !== null)
  return found ?? serve
}

/** Why a paper cannot be set in type, or not on its official form. */
function isOfType({ code }: DomainError): boolean {
  return OF_TYPE.includes(code) || code.startsWith('form-')
}

/** A blank is named by its place, everything else by the place in the matter. */
function problemOf({ code, path, message }: DomainError, matter: Matter, index: number): MatterProblem {
  const [because = '', ...remedy] = message.split('; ')
  const isBlank = code.startsWith('form-') && path !== undefined
  return {
    path: isBlank ? path : placeOf(because, matter, index),
    because: isBlank ? because.replace(`${path}: `, '') : because,
    remedy: remedy.join('; ') || 'shorten or change the text',
  }
}

/**
 * A text that no font here can print, or that could forge a line, as a problem of its serve: the other serves of
 * the file keep their papers.
 *
 * @throws the error itself where it is of another kind
 */
export function unprintable(error: unknown, matter: Matter, index: number): MatterProblem {
  if (!(error instanceof DomainError) || !isOfType(error)) throw error
  return problemOf(error, matter, index)
}
