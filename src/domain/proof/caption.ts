import type { Matter } from '../cases/matter'
import type { Court } from '../rules/jurisdiction-types'
import type { Value, Values } from './values'

/** Names on each side of the caption before “et al.” stands for the rest. Our choice; no rule sets a number. */
const NAMES_A_SIDE = 4

function blankOr(value: unknown, label: string): Value {
  return typeof value === 'string' && value !== '' ? value : { blank: label }
}

/** A court's lines with its county, city or district filled in, in capitals. */
export function courtLines(matter: Matter, court: Court | undefined): Value[] {
  if (court === undefined) return [[{ blank: 'court' }]]
  return court.heading.map((line) => {
    const parts = line.split(/\{(COUNTY|CITY|DISTRICT)\}/)
    return parts.map((part, index) => {
      if (index % 2 === 0) return part
      const value = blankOr(matter.case[part.toLowerCase()], part.toLowerCase())
      return typeof value === 'string' ? value.toUpperCase() : value
    })
  })
}

function side(names: readonly string[] | undefined, label: string): Value {
  if (names === undefined || names.length === 0) return [{ blank: label }]
  return names.length > NAMES_A_SIDE ? [...names.slice(0, NAMES_A_SIDE), 'et al.'] : names
}

/** The parties as the caption names them, in the roles that the paper gives them. */
export function captionOf(matter: Matter, phrases: Values): Values {
  const { plaintiffs, defendants } = matter.case
  const role = (key: string, names: readonly string[] | undefined): Value =>
    phrases[(names?.length ?? 0) > 1 ? `${key}-several` : key] ?? ''
  return {
    first: { role: role('first-party', plaintiffs), names: side(plaintiffs, 'plaintiffs') },
    second: { role: role('second-party', defendants), names: side(defendants, 'defendants') },
  }
}
