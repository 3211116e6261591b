import type { Day } from '../domain/calendar/day'
import { cutWords } from './cut-words'
import { clock, dateBeside, daysWords, distance } from './distance'
import type { Move, TimelineEffect, TimelineEvent, TimelineLimit, TimelineModel } from './timeline-model'
import { EFFECT_SIGN, EVENT_SIGNS, STATES, TODAY_SIGN, type Sign, type Tone } from './timeline-signs'

/** One labelled point of the picture. */
export type Flag = {
  readonly id: string
  readonly sort: 'event' | 'limit' | 'effect' | 'today'
  readonly day: Day
  /** Every day that the flag stands for; a run of attempts has several. */
  readonly days: readonly Day[]
  readonly sign: Sign
  readonly tone: Tone
  readonly title: string
  readonly note: string
  readonly struck: boolean
  readonly moved: Move | null
}

/** So many attempts in a row share a label, so that they do not push everything else off the picture. */
const RUN_OF_ATTEMPTS = 3

type Group = readonly [TimelineEvent, ...TimelineEvent[]]

function joins(group: Group, event: TimelineEvent): boolean {
  const [first] = group
  if (first.kind !== event.kind || first.title !== event.title || first.struck !== event.struck) return false
  return event.kind === 'attempt' || (first.day === event.day && first.minute === event.minute)
}

function grouped(events: readonly TimelineEvent[]): Group[] {
  const groups: Group[] = []
  for (const event of events) {
    const last = groups.at(-1)
    if (last !== undefined && joins(last, event)) groups[groups.length - 1] = [...last, event]
    else groups.push([event])
  }
  return groups.flatMap((group) => {
    const isShort = group[0].kind === 'attempt' && group.length < RUN_OF_ATTEMPTS
    return isShort ? group.map((event): Group => [event]) : [group]
  })
}

function whenOf(group: Group, asOf: Day): string {
  const [first] = group
  const last = group.at(-1) ?? first
  if (first.day !== last.day) return `${dateBeside(first.day, asOf)} to ${dateBeside(last.day, asOf)}`
  const minute = group.every((event) => event.minute === first.minute) ? first.minute : null
  return dateBeside(first.day, asOf) + (minute === null ? '' : `, ${clock(minute)}`)
}

const NONE = { struck: false, moved: null } as const

function eventFlag(group: Group, index: number, asOf: Day): Flag {
  const [{ kind, title, day, struck }] = group
  const when = whenOf(group, asOf)
  return {
    ...NONE,
    id: `event-${index}`,
    sort: 'event',
    day,
    days: group.map((event) => event.day),
    sign: EVENT_SIGNS[kind],
    tone: kind === 'attempt' || struck ? 'grey' : 'ink',
    title: group.length === 1 ? title : `${title} ${group.length} times`,
    note: struck ? `${when}, struck` : when,
    struck,
  }
}

function hour(minute: number | null): string {
  return minute === null ? '' : `, ${clock(minute)}`
}

function limitNote({ state, day }: TimelineLimit, asOf: Day): string {
  const { word } = STATES[state]
  if (state === 'overdue') return `${word} · ${daysWords(asOf - day)} late`
  const isPast = state === 'done' || state === 'too-late' || state === 'too-early'
  return isPast ? word : `${word} · ${distance(day, asOf)}`
}

function limitFlag(limit: TimelineLimit, asOf: Day): Flag {
  const { id, label, day, minute, state, moved } = limit
  const { tone, sign } = STATES[state]
  const title = `${label} ${dateBeside(day, asOf)}${hour(minute)}`
  const note = limitNote(limit, asOf)
  return { ...NONE, id, sort: 'limit', day, days: [day], sign, tone, title, note, moved }
}

function effectFlag({ id, label, day, minute, moved, reached }: TimelineEffect, asOf: Day): Flag {
  const title = `${label} ${dateBeside(day, asOf)}${hour(minute)}`
  const tone = reached ? 'ink' : 'accent'
  const note = distance(day, asOf)
  return { ...NONE, id, sort: 'effect', day, days: [day], sign: EFFECT_SIGN, tone, title, note, moved }
}

function todayFlag({ asOf, asOfLabel }: TimelineModel): Flag {
  const note = dateBeside(asOf, asOf)
  const common = { ...NONE, id: 'today', sort: 'today', day: asOf, days: [asOf] } as const
  return { ...common, sign: TODAY_SIGN, tone: 'accent', title: asOfLabel, note }
}

/** A label is no wider than this; the whole title is in the sentences. */
const WIDEST = 250

function cut(flag: Flag): Flag {
  const title = cutWords(flag.title, WIDEST, 'note', 'strong')
  return { ...flag, title, note: cutWords(flag.note, WIDEST, 'note', 'cite') }
}

/** What stands above the band: what was done, and today. */
export function flagsAbove(model: TimelineModel): Flag[] {
  const groups = grouped(model.events)
  const flags = groups.map((group, index) => eventFlag(group, index, model.asOf))
  return [...flags, todayFlag(model)].map(cut)
}

/** What hangs below the band: limits, and days that follow by law. */
export function flagsBelow({ limits, effects, asOf }: TimelineModel): Flag[] {
  const flags = [
    ...limits.map((limit) => limitFlag(limit, asOf)),
    ...effects.map((effect) => effectFlag(effect, asOf)),
  ]
  return flags.map(cut)
}
