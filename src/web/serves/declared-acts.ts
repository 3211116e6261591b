import { isEventType } from '../../domain/cases/event-types'
import type { JurisdictionFile } from '../../domain/rules/jurisdiction-types'
import { sentence } from '../words'
import { ACTS } from './acts'
import type { RulesOfServe } from './rules-of-serve'

/** Events that the rules of a place declare beside the common ones: `answered: The defendant served an answer.` */
type Declared = Pick<JurisdictionFile, 'events'>

const NO_EVENTS: Declared = {}
const END = /\.\s*$/

/** Whether an event can be recorded: a common one, or one that the rules of the place declare. */
export function isRecordable(type: string, { events = {} }: Declared): boolean {
  return isEventType(type) || Object.hasOwn(events, type)
}

/** What an event is called once it is there: `Mailed`, `The defendant served an answer`. */
export function doneText(type: string, { events = {} }: Declared = NO_EVENTS): string {
  if (isEventType(type)) return ACTS[type].done
  return events[type]?.replace(END, '') ?? sentence(type)
}

/** On a button: `Record the mailing`, `Record: The defendant served an answer`. */
export function recordText(type: string, declared: Declared): string {
  return isEventType(type) ? ACTS[type].record : `Record: ${doneText(type, declared)}`
}

/** Whether a word stands somewhere in rules, as a value or in a list. */
function isNamedIn(rules: unknown, word: string): boolean {
  if (rules === word) return true
  return (
    typeof rules === 'object' && rules !== null && Object.values(rules).some((one) => isNamedIn(one, word))
  )
}

/** The declared events that the dates, warnings and default list of a way of service look at. */
export function declaredIn({ loaded, method, jurisdiction }: RulesOfServe): string[] {
  const { deadlines, steps, warnings, bars, 'service-acts': acts } = method
  const own = [deadlines, steps, warnings, bars, acts]
  const common = [jurisdiction.deadlines, jurisdiction.warnings, jurisdiction.bars, loaded.default?.needs]
  return Object.keys(jurisdiction.events ?? {}).filter((type) => isNamedIn([own, common], type))
}
