import { isList, isObject, type Json, type JsonObject } from '../cases/matter'
import type { ProofSheet } from './sheet'

const text = (value: Json | undefined): string => (typeof value === 'string' ? value : '')

function isWithin(unit: string, words: string): boolean {
  return ` ${words} `.includes(` ${unit} `)
}

const inWords = (written: string): string =>
  written
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/**
 * Whether an address says the unit itself: `31 Oak Street, Apt 3B`. The number of the house or the name of the street
 * is no unit: 3 Oak Street has none where the unit is 3, and 12 Oak Street none where it is 2.
 */
function saysUnit(address: string, unit: string): boolean {
  const own = inWords(unit)
  if (/\p{L}/u.test(own) && /\p{N}/u.test(own)) return isWithin(own, inWords(address))
  const behind = address.split(/[,#]/).slice(1).map(inWords)
  return behind.some((part) => part === own || part.endsWith(` ${own}`))
}

/** An address with its apartment, floor or suite behind it, unless it says that itself. */
export function addressWithUnit(address: string, unit: string): string {
  if (unit === '' || saysUnit(address, unit)) return address
  return address === '' ? unit : `${address}, ${unit}`
}

/** `attempted[].place.unit` states the unit of `attempted`. */
function pathsOf(as: string, end: string): readonly string[] {
  return [`${as}.${end}`, `${as}[].${end}`]
}

/** A paper that has no place of its own for the unit, and holds the address against no other, tells it with the address. */
function isToldTogether(as: string, { fields, refuse }: ProofSheet): boolean {
  const [units, addresses] = [pathsOf(as, 'place.unit'), pathsOf(as, 'place.address')]
  const held = JSON.stringify(refuse.map(({ when }) => [when['differ'], when['same']]))
  return (
    !fields.some(({ path }) => units.includes(path)) && !addresses.some((path) => held.includes(`"${path}"`))
  )
}

function told(event: Json): Json {
  if (!isObject(event)) return event
  const { place } = event
  if (!isObject(place) || text(place['address']) === '') return event
  return {
    ...event,
    place: { ...place, address: addressWithUnit(text(place['address']), text(place['unit'])) },
  }
}

/** The facts with the unit of each place in its address, where the paper would else leave it out. */
export function withUnits(view: JsonObject, sheet: ProofSheet): JsonObject {
  const names = sheet.events.map(({ as }) => as).filter((as) => isToldTogether(as, sheet))
  const changed = names.flatMap((as) => {
    const events = view[as]
    if (isList(events)) return [[as, events.map(told)] as const]
    return events === undefined ? [] : [[as, told(events)] as const]
  })
  return { ...view, ...Object.fromEntries(changed) }
}
