import { isObject, type Json, type JsonObject } from '../cases/matter'
import type { Channel, Motion, MotionsFile } from '../rules/motion-types'

const text = (value: Json | undefined): string => (typeof value === 'string' ? value.trim() : '')
const part = (value: Json | undefined): JsonObject => (isObject(value) ? value : {})

/** The channels that an application may ask for. */
export function channelsOf({ channels: allowed }: Motion, { channels }: MotionsFile): readonly Channel[] {
  return allowed === undefined ? channels : channels.filter(({ id }) => allowed.includes(id))
}

/** Missing starred evidence: nothing, one piece, or several. */
export type Lacks = 'nothing' | 'one' | 'several'

function lacksOf(missing: number): Lacks {
  if (missing === 0) return 'nothing'
  return missing === 1 ? 'one' : 'several'
}

/**
 * The channels that are asked for, those with an address, in the order of the rules: each with its evidence as it was
 * written, what of the needed evidence is missing, and what speaks against it.
 */
export function channelsAsked(application: JsonObject, channels: readonly Channel[]): JsonObject[] {
  const asked = part(application['channel'])
  const found = channels.flatMap((channel) => {
    const given = part(asked[channel.id])
    const address = text(given['address'])
    return address === '' ? [] : [{ channel, given, address }]
  })
  return found.map(({ channel, given, address }, index) => {
    const missing = channel.evidence.filter(({ id, needed }) => needed === true && text(given[id]) === '')
    return {
      n: index + 1,
      kind: channel.id,
      say: channel.say,
      address,
      evidence: channel.evidence
        .map(({ id }) => ({ text: text(given[id]) }))
        .filter((one) => one.text !== ''),
      why: text(given['why']),
      against: text(given['against']),
      lacks: lacksOf(missing.length),
      missing: missing.map(({ say }) => say),
    }
  })
}
