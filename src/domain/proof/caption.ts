import type { Matter } from '../cases/matter'
import { countyName } from '../cases/names'
import type { Court } from '../rules/jurisdiction-types'
import type { Value, Values } from './values'

/** Names on each side of the caption before “et al.” stands for the rest. Our choice; no rule sets a number. */
const NAMES_A_SIDE = 4

/** Paths of what a draft has to mark as lacking; what was waived with a reason is left out instead. */
type Lacking = ReadonlySet<string>

function blankOr(value: unknown, label: string, isLacking: boolean): Value {
  if (typeof value === 'string' && value !== '') return value
  return isLacking ? { blank: label } : ''
}

/** A court's lines with its county, city or district filled in, in capitals; a line whose place was waived is left out. */
export function courtLines(matter: Matter, court: Court | undefined, lacking: Lacking): Value[] {
  if (court === undefined) return lacking.has('case.court') ? [[{ blank: 'court' }]] : []
  return court.heading.flatMap((line): Value[] => {
    const parts = line.split(/\{(COUNTY|CITY|DISTRICT)\}/)
    const filled = parts.map((part, index) => (index % 2 === 0 ? part : placeOf(matter, part, lacking)))
    return filled.some((part, index) => index % 2 === 1 && part === '') ? [] : [filled]
  })
}

function placeOf(matter: Matter, placeholder: string, lacking: Lacking): Value {
  const key = placeholder.toLowerCase()
  const value = blankOr(matter.case[key], key, lacking.has(`case.${key}`))
  if (typeof value !== 'string') return value
  return (key === 'county' ? countyName(value) : value).toUpperCase()
}

function side(names: readonly string[] | undefined, label: string, lacking: Lacking): Value {
  if (names === undefined || names.length === 0) return lacking.has(`case.${label}`) ? [{ blank: label }] : []
  return names.length > NAMES_A_SIDE ? [...names.slice(0, NAMES_A_SIDE), 'et al.'] : names
}

/** The parties as the caption names them, in the roles that the paper gives them. */
export function captionOf(matter: Matter, phrases: Values, versus: string, lacking: Lacking): Values {
  const { plaintiffs, defendants } = matter.case
  const role = (key: string, names: readonly string[] | undefined): Value =>
    phrases[(names?.length ?? 0) > 1 ? `${key}-several` : key] ?? ''
  return {
    versus,
    first: { role: role('first-party', plaintiffs), names: side(plaintiffs, 'plaintiffs', lacking) },
    second: { role: role('second-party', defendants), names: side(defendants, 'defendants', lacking) },
  }
}
