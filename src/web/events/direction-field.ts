import type { Direction } from '../../domain/orders/directions'
import { EVENTS_OF_CHANNEL } from '../../domain/orders/ordered-acts'
import { option, type Group } from '../forms/field'
import { pick } from './parts'
import { CHANNELS } from './vocabulary'

/** A thing directed in the words of the order or, where none are recorded, by its channel. */
export function directionWords({ text, channel }: Pick<Direction, 'text' | 'channel'>): string {
  const means = CHANNELS.find(({ value }) => value === channel)?.label ?? channel
  return text === '' ? (means ?? 'without words') : text
}

const ACTS = new Set([...Object.values(EVENTS_OF_CHANNEL).flat(), 'submitted'])

function mayObey({ channel }: Direction, type: string): boolean {
  return channel === null ? ACTS.has(type) : (EVENTS_OF_CHANNEL[channel] ?? []).includes(type)
}

/** Which of several things that the order directs an act obeys, where its means alone does not tell. */
export function directionGroups(directions: readonly Direction[], type: string): Group[] {
  const acts = directions.filter(({ n }) => n !== null)
  const fitting = acts.filter((one) => mayObey(one, type))
  const isTold = fitting.length === 0 || (fitting.length === 1 && fitting[0]?.channel !== null)
  if (acts.length < 2 || isTold) return []
  const options = fitting.map((one) => option(String(one.n), directionWords(one)))
  const hint = 'Service under the order is complete only when everything that it directs is done.'
  return [
    {
      title: 'Under the order',
      fields: [pick('term', 'Which of its directions this obeys', options, { hint, whole: true })],
    },
  ]
}
