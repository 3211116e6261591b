import type { ServeChanges } from '../../actions/amend-serve.input'
import { isObject, type JsonObject } from '../../domain/cases/matter'
import { isRowOfServe } from '../../domain/proof/row-of-serve'
import type { Group } from '../forms/field'
import { putRight } from '../forms/put-right'
import type { ReadForm } from '../forms/read-form'
import { treeOf } from '../forms/tree'
import { paths } from '../paths'
import { amendmentPages } from './amend-page'
import type { MemberVisit } from '../visit'
import { factGroups } from './facts-form'
import { flagsTold, isFlagField, serveFlagGroups, withFlagFields } from './flag-fields'
import type { LoadedServe } from './load-serve'

const NONE: Group = {
  title: 'Nothing further',
  hint: 'The papers of this way of service state nothing more.',
  fields: [],
}

function groups({ result, serve, lawsuit }: LoadedServe, { body }: MemberVisit): Group[] {
  if (!('sheet' in result)) return [NONE]
  const { loaded, method } = result.sheet.rules
  const known = { court: lawsuit.case.court, serve: serve.details }
  const asked = [
    ...serveFlagGroups(loaded.jurisdiction, serve.details),
    ...factGroups(loaded, method, { recorded: serve.details, body }, (row) => isRowOfServe(row, known)),
  ]
  return asked.length === 0 ? [NONE] : asked
}

function changes(form: ReadForm, asked: readonly Group[], { serve }: LoadedServe): ServeChanges {
  const fields = asked.flatMap((group) => group.fields)
  const facts = fields.filter((field) => !isFlagField(field))
  const { recipient, ...rest } = putRight(serve.details, facts, treeOf(facts, form))
  const flags = flagsTold(form, asked, serve.details.flags ?? [])
  const serving = { ...rest, flags }
  return isObject(recipient) ? { ...serving, recipient: withoutName(recipient) } : serving
}

/** Whom the serve is for stays. */
function withoutName(recipient: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(recipient).filter(([key]) => key !== 'name' && key !== 'kind'))
}

/** GET and POST /serves/:serve/facts */
export const { page: factsPage, post: postFacts } = amendmentPages({
  title: 'Further facts of this service',
  say: 'What the rules must know, and what the proofs and applications of this place state beside the acts on record. Leave out what was not so.',
  submit: 'Keep these facts',
  done: 'The facts are kept. Proofs that are signed stay as they are.',
  action: paths.serveFacts,
  groups,
  before: ({ serve }, asked) => withFlagFields(serve.details, asked),
  changes,
})
