import type { Weekday } from './rule-types'
import type { Layer } from './policy-types'

const ORDINALS = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
]

/** `third`; from the eleventh on `11th`. */
export function nthWords(nth: number): string {
  return ORDINALS[nth - 1] ?? `${nth}th`
}

function capital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1)
}

/** `Saturday or Sunday`. */
export function weekdaysWords(days: readonly Weekday[]): string {
  return days.map(capital).join(' or ')
}

const NAMES = {
  law: () => 'Law (guidance)',
  order: (name: string) => `Order of ${name}`,
  client: (name: string) => `Rule of the client ${name}`,
  house: (name: string) => `House rule of ${name}`,
} as const

/** Whose rule it is: `House rule of Harborlight`. */
export function layerWords({ kind, name }: Layer): string {
  return NAMES[kind](name)
}
