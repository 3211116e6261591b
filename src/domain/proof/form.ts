import { DomainError } from '../errors'
import type { OathForm } from '../rules/oath-types'
import type { FormEntry, ProofForm } from '../rules/proof-types'
import { holds } from './condition'
import { fieldNamed, namesIn, printsOath } from './form-paths'
import type { Scope } from './scope'
import type { ProofSheet } from './sheet'
import { joined } from './show'
import { isBlank, type Blank, type Value, type Values } from './values'

/** Words, or a blank for what a draft lacks. */
export type FormPiece = string | Blank

/** What goes into one field of an official form; `say` names it for the reader of a continuation sheet. */
export type FormFill = { readonly field: string; readonly say: string } &
  /** `whole`: it must stand in the field itself, as the oath does, and on no other sheet */
  (
    | { readonly kind: 'text'; readonly pieces: readonly FormPiece[]; readonly whole: boolean }
    | { readonly kind: 'check'; readonly on: boolean }
    | { readonly kind: 'choose'; readonly option: string | null }
    | { readonly kind: 'sign' }
  )

/** Of lists, such as `mailed[].at.date`, the values of all entries. */
function valuesAt(value: Value | undefined, steps: readonly string[]): Value[] {
  const [step, ...rest] = steps
  if (value === undefined) return []
  if (step === undefined) return [value]
  if (typeof value !== 'object' || isList(value) || isBlank(value)) return isEntry(value) ? [value] : []
  const next = value[step.replace(/\[\]$/, '')]
  if (!step.endsWith('[]')) return valuesAt(next, rest)
  return next !== undefined && isList(next) ? next.flatMap((one) => valuesAt(one, rest)) : []
}

function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value)
}

/** A moment or choice of which nothing is recorded is one blank, whatever part of it is asked for. */
function isEntry(value: Value): boolean {
  return typeof value === 'object' && !isList(value) && isBlank(value)
}

/** The pieces of the oath and of a line of the court's heading touch each other. */
const TOUCHING: readonly string[] = ['oath.words', 'court']

function flat(value: Value): FormPiece[] {
  if (typeof value === 'string') return value === '' ? [] : [value]
  if (typeof value === 'boolean') return []
  if (isList(value)) return value.flatMap(flat)
  return isBlank(value) ? [value] : Object.values(value).flatMap(flat)
}

function listed(items: readonly FormPiece[]): FormPiece[] {
  const texts = items.filter((item) => typeof item === 'string')
  if (texts.length === items.length) return texts.length === 0 ? [] : [joined(texts)]
  return items.flatMap((item, index) => (index === 0 ? [item] : ['; ', item]))
}

function piecesNamed(name: string, values: Values): FormPiece[] {
  const found = valuesAt(values, name.split('.'))
  if (name === 'court') return listed(found.flatMap(linesOf))
  return TOUCHING.includes(name) ? found.flatMap(flat) : listed(found.flatMap(flat))
}

function linesOf(court: Value): FormPiece[] {
  const lines = isList(court) ? court : [court]
  return lines.map((line) =>
    flat(line)
      .map((piece) => (typeof piece === 'string' ? piece : `[${piece.blank}]`))
      .join(''),
  )
}

/** A text as it stands, what is in its brackets apart from the rest. */
function textPieces(text: string, values: Values): FormPiece[] {
  const [first = '', ...rest] = text.split(/(\[[^[\]]+\])/)
  const parts = rest.map((part) => piecesOf(part.replace(/^\[(.+)\]$/, '$1'), values))
  return [piecesOf(first, values), ...parts].flat()
}

/** A text whose values are all unknown says nothing: no “at” without a place. */
function piecesOf(text: string, values: Values): FormPiece[] {
  const parts = text.split(/\{([^{}]*)\}/)
  const shown = parts.map((part, index) => (index % 2 === 1 ? piecesNamed(part, values) : [part]))
  const known = shown.some((pieces, index) => index % 2 === 1 && pieces.length > 0)
  return known || parts.length === 1 ? shown.flat().filter((piece) => piece !== '') : []
}

function sayOf(text: string, field: string, sheet: ProofSheet): string {
  return (
    namesIn(text)
      .map((name) => fieldNamed(name, sheet)?.say)
      .find((say) => say !== undefined) ?? field
  )
}

type Filling = { readonly sheet: ProofSheet; readonly values: Values; readonly scope: Scope }

function fillOf(field: string, entry: FormEntry, { sheet, values, scope }: Filling): FormFill {
  if ('sign' in entry) return { field, say: field, kind: 'sign' }
  if ('choose' in entry) {
    const found = entry.choose.find(({ when }) => holds(when, scope))
    return { field, say: field, kind: 'choose', option: found?.option ?? null }
  }
  const here = holds(entry.when, scope)
  if ('check' in entry) return { field, say: field, kind: 'check', on: here }
  const say = sayOf(entry.text, field, sheet)
  const pieces = here ? textPieces(entry.text, values) : []
  return { field, say, kind: 'text', pieces, whole: namesIn(entry.text).includes('oath.words') }
}

/** What a paper's rules put into each field of its official form. */
export function formFills(form: ProofForm, filling: Filling): FormFill[] {
  return Object.entries(form.fields).map(([field, entry]) => fillOf(field, entry, filling))
}

/**
 * Nobody is to sign a form without the words of the oath of that day.
 *
 * @param place the blank, as the reader can find it
 * @throws DomainError `form-oath` for a blank on which neither a field nor the edition itself has them
 */
export function refuseWithoutOath(form: ProofForm, oath: OathForm, place: string): void {
  if (printsOath(form) || form.oath?.includes(oath.id) === true) return
  const bears = form.oath === undefined ? 'no oath that the rules know of' : form.oath.join(' and ')
  const because = `bears ${bears}, and this paper is signed with ${oath.id}`
  const remedy = 'take the blank away, so that the program’s own layout with that oath is drawn'
  throw new DomainError('form-oath', `${place}: ${because}; ${remedy}`, place)
}
