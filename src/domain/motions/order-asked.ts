import { isList, isObject, type Json, type JsonObject } from '../cases/matter'
import type { Channel, Motion, MotionsFile } from '../rules/motion-types'
import { channelsAsked } from './channels'

function at(value: Json | undefined, path: readonly string[]): Json | undefined {
  return path.reduce<Json | undefined>((inner, key) => (isObject(inner) ? inner[key] : undefined), value)
}

const EACH = '[]'

/** A step of the path that ends in `[]` goes on in every entry of that list; where there is no list, nowhere. */
function withAt(value: JsonObject, path: readonly string[], set: Json): JsonObject {
  const [step = '', ...rest] = path
  const key = step.replace(EACH, '')
  const inner = value[key]
  if (step.endsWith(EACH)) {
    const entries = isList(inner) ? inner.filter(isObject) : []
    return entries.length === 0 ? value : { ...value, [key]: entries.map((one) => withAt(one, rest, set)) }
  }
  return { ...value, [key]: rest.length === 0 ? set : withAt(isObject(inner) ? inner : {}, rest, set) }
}

function asked(given: number | string | undefined, answers: JsonObject): Json | undefined {
  return typeof given === 'string' ? at(answers, given.split('.')) : given
}

/**
 * How often it was asked to use a channel, and how far apart where that is more than once; nothing where the rules do
 * not say, or it was not answered.
 */
function often({ times: given, apart }: Channel, answers: JsonObject): JsonObject {
  const times = asked(given, answers)
  if (times === undefined) return {}
  const daysApart = times === 1 ? undefined : asked(apart, answers)
  return daysApart === undefined ? { times } : { times, daysApart }
}

function directionAsked(
  { kind, say, address }: JsonObject,
  channels: readonly Channel[],
  answers: JsonObject,
): JsonObject {
  const channel = channels.find(({ id }) => id === kind)
  const text = [say, address].filter((part) => typeof part === 'string').join(': ')
  const by = channel?.by
  return {
    text,
    address,
    ...(by === undefined ? {} : { channel: by }),
    ...(channel === undefined ? {} : often(channel, answers)),
  }
}

/**
 * An order as it was asked for, in the shape of the event that records one: a direction for each channel, and each term
 * where the rules say it is kept. It begins the form of the order; what the court changed is put right there.
 */
export function orderAsked(motion: Motion, { channels }: MotionsFile, answers: JsonObject): JsonObject {
  const terms = channelsAsked(answers, channels).map((one) => directionAsked(one, channels, answers))
  const begun: JsonObject = { ...motion.grants, ...(terms.length === 0 ? {} : { order: { terms } }) }
  const asks = motion.asks.flatMap((group) => group.asks)
  return asks.reduce<JsonObject>((order, { path, order: kept }) => {
    const answer = at(answers, path.split('.'))
    return kept === undefined || answer === undefined ? order : withAt(order, kept.split('.'), answer)
  }, begun)
}
