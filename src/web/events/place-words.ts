import type { LoadedJurisdiction } from '../../domain/rules/loaded'
import type { MethodFile } from '../../domain/rules/method-types'
import { option, type Option } from '../forms/field'
import { sentence } from '../words'

/** A kind of place is a few plain words; a sentence of the rules is none. */
const A_KIND = /^[a-z]+( [a-z]+){0,4}$/

function optionsOf(words: readonly string[]): Option[] {
  const kinds = [...new Set(words.filter((word) => A_KIND.test(word)))]
  return kinds.map((word) => option(word.replaceAll(' ', '-'), sentence(word)))
}

function placesIn(methods: readonly MethodFile[], event: string | null): Option[] {
  const steps = methods.flatMap(({ steps }) => steps)
  return optionsOf(
    steps.filter((step) => event === null || step.event === event).flatMap(({ at }) => at ?? []),
  )
}

/**
 * The kinds of place that the rules know for an act: those of the method's own step for it, else of its other
 * steps, else of that act in any method of the jurisdiction.
 */
export function placeKinds(loaded: LoadedJurisdiction, method: MethodFile, event: string): Option[] {
  const tries = [placesIn([method], event), placesIn([method], null), placesIn(loaded.methods, event)]
  return tries.find((places) => places.length > 0) ?? []
}

/** Where people are tried, in the plainest word of each place: what a form offers where no way or paper has a word. */
export function triedPlaces({ diligence }: LoadedJurisdiction): Option[] {
  const places = diligence?.places ?? []
  return places.flatMap(({ id, kinds }) => (kinds.includes(id) ? [option(id, sentence(id))] : []))
}

/** The kinds of address that the rules let papers be mailed to. */
export function mailingKinds(loaded: LoadedJurisdiction, method: MethodFile): Option[] {
  const kindsOf = (methods: readonly MethodFile[]): Option[] =>
    optionsOf(methods.flatMap(({ steps }) => steps.flatMap(({ choice }) => (choice ?? []).map(toOf))))
  const own = kindsOf([method])
  return own.length > 0 ? own : kindsOf(loaded.methods)
}

function toOf({ to }: Readonly<Record<string, string>>): string {
  return to ?? ''
}

/** The roles that a rule looks at in such an act: `{ event: delivered, to: [parent] }`, or a condition on the field `to`. */
function rolesOf(rule: object, type: string): readonly unknown[] {
  if (!('event' in rule) || ![rule.event].flat().includes(type)) return []
  const isOnRole = 'field' in rule && rule.field === 'to'
  const is = isOnRole && 'is' in rule ? [rule.is] : []
  const isNot = isOnRole && 'is-not' in rule ? [rule['is-not']] : []
  return ['to' in rule ? [rule.to] : [], is, isNot].flat(2)
}

/** The roles by which the dates and the bars of a method tell apart those who took the papers. */
export function rolesIn({ deadlines, bars }: MethodFile, type: string): Option[] {
  const found = new Set<string>()
  const look = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    for (const role of rolesOf(value, type)) if (typeof role === 'string') found.add(role)
    Object.values(value).forEach(look)
  }
  look([deadlines, bars])
  return [...found].map((role) => option(role, sentence(role)))
}

/** The weekdays that a way bars unless an order allows service on them. */
export function barredDays({ bars }: MethodFile): Option[] {
  const lifted = (bars ?? []).filter((bar) => bar['unless-ordered'] === true)
  const days = new Set(lifted.flatMap(({ days: barred }) => barred ?? []))
  return [...days].map((day) => option(day, sentence(day)))
}
