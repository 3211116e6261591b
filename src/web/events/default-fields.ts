import type { Need } from '../../domain/default/prepare-default'
import type { EventWith } from '../../domain/rules/when-types'
import type { Field, Group } from '../forms/field'

/** What is done where the entry itself says yes: `{ event: proof-filed, field: noticeAttached, is: ['true'] }`. */
function saysYes({ event, is }: EventWith, type: string): boolean {
  return [event].flat().includes(type) && is?.length === 1 && is[0] === String(true)
}

function fieldsOf({ need }: Need, type: string): Field[] {
  const asked = (need.done ?? []).flatMap(({ 'event-with': query }) => query ?? [])
  return asked
    .filter((query) => saysYes(query, type))
    .map(({ field }) => ({ name: field, label: need.title, kind: 'yes', hint: need.say }))
}

/** What an entry may say beside its day so that a step to the default is done: the notice handed in with the proof. */
export function defaultGroups(needs: readonly Need[], type: string): Group[] {
  const fields = needs.flatMap((need) => fieldsOf(need, type))
  return fields.length === 0 ? [] : [{ title: 'For the default', fields }]
}
