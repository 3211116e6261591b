import { shortDate } from '../domain/calendar/words'
import { clock, daysWords, distance } from './distance'
import type { TimelineEffect, TimelineEvent, TimelineLimit, TimelineModel } from './timeline-model'
import { STATES } from './timeline-signs'

type Said = { readonly day: number; readonly text: string }

function at(minute: number | null): string {
  return minute === null ? '' : `, ${clock(minute)}`
}

function movedWords({ moved }: Pick<TimelineLimit, 'moved'>): string {
  return moved === null ? '' : ` Moved from ${shortDate(moved.from)}, which is closed (${moved.because}).`
}

function sayEvent({ day, minute, title, struck }: TimelineEvent): Said {
  return { day, text: `${shortDate(day)}${at(minute)}: ${title}${struck ? ' (struck)' : ''}.` }
}

function sayLimit(limit: TimelineLimit, asOf: number): Said {
  const { day, minute, title, state } = limit
  const { word } = STATES[state]
  const isOpen = state === 'open' || state === 'soon' || state === 'not-yet'
  const far = state === 'overdue' ? `, ${daysWords(asOf - day)} late` : ''
  const when = isOpen ? `, in ${daysWords(day - asOf)}` : far
  return { day, text: `${shortDate(day)}${at(minute)}: ${title}; ${word}${when}.${movedWords(limit)}` }
}

function sayEffect(effect: TimelineEffect, { asOf }: TimelineModel): Said {
  const { day, minute, title } = effect
  const far = distance(day, asOf)
  return { day, text: `${shortDate(day)}${at(minute)}: ${title}; ${far}.${movedWords(effect)}` }
}

/** The same as the picture, one sentence a day or event, in the order of time. */
export function timelineSentences(model: TimelineModel): string[] {
  const { asOf, asOfLabel, events, limits, effects, unknown, never } = model
  const dated: Said[] = [
    ...events.map(sayEvent),
    { day: asOf, text: `${shortDate(asOf)}: ${asOfLabel.toLowerCase()}.` },
    ...limits.map((limit) => sayLimit(limit, asOf)),
    ...effects.map((effect) => sayEffect(effect, model)),
  ]
  return [
    ...dated.toSorted((a, b) => a.day - b.day).map(({ text }) => text),
    ...unknown.map(({ title, waitsFor }) => `No day yet: ${title}; waits for ${waitsFor.join(', ')}.`),
    ...never.map(({ title, because }) => `Will not come: ${title} (${because.replace(/\.$/, '')}).`),
  ]
}
