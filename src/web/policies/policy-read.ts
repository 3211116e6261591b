import type { JsonObject } from '../../domain/cases/matter'
import type { Policy } from '../../domain/rules/policy-types'
import { listOf, textOf, type ReadForm } from '../forms/read-form'
import { NUMBERED } from './policy-form'

type Entry = readonly (readonly [key: string, value: JsonObject[string]])[]

/** Only what was filled in. */
function filled(entries: Entry): JsonObject {
  return Object.fromEntries(
    entries.filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0)),
  )
}

function numberOf(form: ReadForm, name: string): number | undefined {
  const text = textOf(form, name)
  return text === '' ? undefined : Number(text)
}

function attemptsOf(form: ReadForm): JsonObject {
  const nth = NUMBERED.map((attempt) =>
    filled([
      ['attempt', attempt],
      ['on', listOf(form, `nth.${attempt}.on`)],
      ['in', listOf(form, `nth.${attempt}.in`)],
    ]),
  ).filter((one) => Object.keys(one).length > 1)
  return filled([
    ...['at-least', 'on-different-days', 'hours-apart', 'in-bands'].map(
      (name) => [name, numberOf(form, name)] as const,
    ),
    ['nth', nth],
    ['none-on', listOf(form, 'none-on')],
    ['from', textOf(form, 'from') || undefined],
    ['to', textOf(form, 'to') || undefined],
  ])
}

function mailOf(form: ReadForm): JsonObject {
  return filled([
    ['within-days', numberOf(form, 'mail-days')],
    ['after', listOf(form, 'mail-after')],
    ['classes', listOf(form, 'mail-classes')],
  ])
}

/** A level without a number is not offered. */
function levelsOf(form: ReadForm, { 'service-levels': levels = [] }: Policy): JsonObject[] {
  return levels.flatMap(({ id, title }) => {
    const days = numberOf(form, `level.${id}`)
    return days === undefined ? [] : [{ id, title, 'first-attempt-within-days': days }]
  })
}

function unlessEmpty(value: JsonObject): JsonObject | undefined {
  return Object.keys(value).length === 0 ? undefined : value
}

/** The policy that a form describes, to be checked like a file. */
export function policyOfForm(form: ReadForm, from: Policy): JsonObject {
  return filled([
    ['id', from.id],
    ['title', textOf(form, 'title')],
    ['bands', from.bands],
    ['attempts', unlessEmpty(attemptsOf(form))],
    ['mail', unlessEmpty(mailOf(form))],
    ['service-levels', levelsOf(form, from)],
  ])
}
