import type { JsonObject, MatterServe } from '../../domain/cases/matter'
import type { Flag, JurisdictionFile } from '../../domain/rules/jurisdiction-types'
import type { Serve } from '../../stores/read/types'
import { option, type Field, type Group, type Option } from '../forms/field'
import { listOf, type ReadForm } from '../forms/read-form'

type Told = readonly (readonly [id: string, flag: Flag])[]

const FLAGS = 'flags'
const CHOSEN = 'chosenFlags'

type ServeAsked = Pick<MatterServe, 'placeOfService' | 'flags'>

/**
 * What is asked at the place of the serve, but for what the class of the server answers; what was told before is asked
 * wherever it is, so that it can be taken back.
 */
function askedOf({ flags }: Pick<JurisdictionFile, 'flags'>, serve: ServeAsked): Told {
  const { placeOfService: place, flags: told } = serve
  const isThere = ({ where }: Flag): boolean =>
    where === undefined || place == null || where.some((one) => one === place)
  return Object.entries(flags).filter(
    ([id, flag]) =>
      flag.of === 'serve' && ((isThere(flag) && flag.signer === undefined) || told?.includes(id) === true),
  )
}

function optionOf([id, { title, say }]: Told[number]): Option {
  return option(id, title, say)
}

/** Flags that exclude each other are one choice, named by their question; each of the others is ticked alone. */
function choicesOf(asked: Told): Field[] {
  const questions = [...new Set(asked.flatMap(([, flag]) => flag['one-of'] ?? []))]
  return questions.map((label, index) => ({
    name: `${CHOSEN}.${index}`,
    label,
    kind: 'select',
    options: asked.filter(([, flag]) => flag['one-of'] === label).map(([id, { title }]) => option(id, title)),
  }))
}

/** What the rules must know of one serve in this place; nothing where the jurisdiction asks nothing of it. */
export function serveFlagGroups(jurisdiction: Pick<JurisdictionFile, 'flags'>, serve: ServeAsked): Group[] {
  const asked = askedOf(jurisdiction, serve)
  const alone = asked.filter(([, flag]) => flag['one-of'] === undefined).map(optionOf)
  const checks: Field[] =
    alone.length === 0 ? [] : [{ name: FLAGS, label: 'This service', kind: 'checks', options: alone }]
  const fields = [...choicesOf(asked), ...checks]
  if (fields.length === 0) return []
  const hint = 'Say only what is so; each changes dates or proofs. It can be said later too.'
  const folded = choicesOf(asked).length === 0
  return [{ title: 'What the rules must know of this service', hint, folded, fields }]
}

function fieldsOf(groups: readonly Group[]): Field[] {
  return groups.flatMap(({ fields }) => fields)
}

/** Whether a field asks for flags of a serve. */
export function isFlagField({ name }: Field): boolean {
  return name === FLAGS || name.startsWith(`${CHOSEN}.`)
}

/** The facts of a serve as the form has them: its flags under the fields that ask for them. */
export function withFlagFields(details: Serve['details'], groups: readonly Group[]): JsonObject {
  const flags = details.flags ?? []
  const chosen = fieldsOf(groups)
    .filter(({ name }) => name.startsWith(`${CHOSEN}.`))
    .map(({ options = [] }) => options.find(({ value }) => flags.includes(value))?.value ?? null)
  return { ...details, [CHOSEN]: chosen }
}

/**
 * What the form says of flags as a serve keeps them, one list. Of what stood there, those that the form does not ask
 * for stay, such as one that the rules no longer know.
 */
export function flagsTold(
  form: ReadForm,
  groups: readonly Group[],
  before: readonly string[] = [],
): readonly string[] {
  const fields = fieldsOf(groups).filter(isFlagField)
  const asked = fields.flatMap(({ options = [] }) => options.map(({ value }) => value))
  const stay = before.filter((flag) => !asked.includes(flag))
  return [...stay, ...fields.flatMap(({ name }) => listOf(form, name))]
}
