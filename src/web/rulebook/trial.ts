import { parseDay, type Day } from '../../domain/calendar/day'
import type { FactEvent } from '../../domain/cases/facts'
import { readFacts } from '../../domain/cases/read-facts'
import { explainSheet } from '../../domain/deadlines/explain'
import { dayWords, markSentence, missedSentence, workingSentence } from '../../domain/deadlines/sentences'
import type { Deadline, ExplainedSheet, Reasons } from '../../domain/deadlines/sheet'
import { DomainError } from '../../domain/errors'
import { isEventType } from '../../domain/cases/event-types'
import type { MethodFile } from '../../domain/rules/method-types'
import type { LoadedJurisdiction } from '../../domain/rules/loaded'
import type { Rulebook } from '../../domain/rules/rulebook'
import { timelineModel, timelineSvg } from '../../pictures/timeline'
import { pictureOf, type PictureText } from '../picture'
import { citeViews, type CiteView } from './cite-view'
import type { Wrong } from './trial-form'
import type { Subject, TrialInput } from './trial-subject'

export type TrialRow = {
  readonly id: string
  readonly title: string
  readonly day: string
  readonly word: string
  readonly steps: readonly string[]
  readonly cites: readonly CiteView[]
  readonly missed: string
  /** Law that is less than verified, in a sentence. */
  readonly doubt: string
  /** The day before the form changed anything, where it was another one. */
  readonly was: string
}
type Told = { readonly text: string; readonly cites: readonly CiteView[] }

/** What follows from a case: its dates with reasons, what is breached, what to mind, and the picture. */
export type Outcome = {
  readonly rows: readonly TrialRow[]
  readonly violations: readonly Told[]
  readonly warnings: readonly Told[]
  readonly wide: PictureText | null
  readonly narrow: PictureText | null
}

type Computed = { readonly sheet: ExplainedSheet; readonly events: readonly FactEvent[] }

function compute(input: TrialInput, rulebook: Rulebook): Computed {
  const facts = readFacts(input, rulebook)
  return { sheet: explainSheet(facts, rulebook, null), events: facts.events }
}

/** The events of a way's steps, and those that the case's dates wait for, which it does not have. */
export function addableEvents({ input }: Subject, method: MethodFile, rulebook: Rulebook): string[] {
  const { deadlines } = compute(input, rulebook).sheet
  const types = [
    ...method.steps.map(({ event }) => event),
    ...deadlines.flatMap(({ waitingFor }) => waitingFor),
  ]
  const has = (type: string): boolean => input.events.some((event) => event.type === type)
  return [...new Set(types)].filter((type) => isEventType(type) && type !== 'commenced' && !has(type))
}

const WORDS: Readonly<Partial<Record<Deadline['status'], string>>> = {
  met: 'kept',
  late: 'breached',
  void: 'will not follow',
}

function wordOf({ status, kind }: Deadline): string {
  const word = WORDS[status]
  if (word !== undefined) return word
  return status === 'waiting' ? 'waits' : kind === 'effect' ? 'by law' : ''
}

/** Each step by itself, so that a person can go through them with a finger. */
function stepsOf(reasons: Reasons): string[] {
  return reasons.steps.map((step) => workingSentence({ ...reasons, steps: [step], cite: [] }))
}

function isShown({ status }: Deadline): boolean {
  return status !== 'none'
}

function rowsOf(sheet: ExplainedSheet, before: ExplainedSheet, loaded: LoadedJurisdiction): TrialRow[] {
  const was = new Map(before.deadlines.map((deadline) => [deadline.id, dayWords(deadline)]))
  const placed = sheet.deadlines.map((deadline, index) => ({ deadline, reasons: sheet.reasons[index] }))
  return placed
    .filter(({ deadline }) => isShown(deadline))
    .toSorted((a, b) => (a.deadline.day ?? Infinity) - (b.deadline.day ?? Infinity) || 0)
    .flatMap(({ deadline, reasons }) => {
      if (reasons === undefined) return []
      const day = dayWords(deadline)
      const old = was.get(deadline.id) ?? '—'
      return [
        {
          id: deadline.id,
          title: deadline.title,
          day,
          word: wordOf(deadline),
          steps: stepsOf(reasons),
          cites: citeViews(reasons.cite, loaded),
          missed: missedSentence(reasons) ?? '',
          doubt: deadline.day === null ? '' : (markSentence(reasons) ?? ''),
          was: old === day ? '' : old,
        },
      ]
    })
}

/** The day of the last event; where nothing is recorded, the first day that the law sets. */
function lastDay({ sheet, events }: Computed): Day | null {
  const recorded = events.map(({ day }) => day).sort((a, b) => b - a)
  const set = sheet.deadlines.flatMap(({ day }) => day ?? []).sort((a, b) => a - b)
  return recorded[0] ?? set[0] ?? null
}

function pictures({ sheet, events }: Computed, asOf: Day | null): Pick<Outcome, 'wide' | 'narrow'> {
  if (asOf === null) return { wide: null, narrow: null }
  const model = timelineModel(sheet, events, asOf, 'Seen on')
  return {
    wide: pictureOf(timelineSvg(model, { id: 'trial-wide', width: 760 })),
    narrow: pictureOf(timelineSvg(model, { id: 'trial-narrow', narrow: true })),
  }
}

function outcomeOf(computed: Computed, before: Computed, asOf: string, loaded: LoadedJurisdiction): Outcome {
  const { sheet } = computed
  const told = (text: string, cite: readonly string[]): Told => ({ text, cites: citeViews(cite, loaded) })
  return {
    rows: rowsOf(sheet, before.sheet, loaded),
    violations: sheet.violations.map(({ because, cite }) => told(because, cite)),
    warnings: sheet.warnings.map(({ message, cite }) => told(message, cite)),
    ...pictures(computed, parseDay(asOf) ?? lastDay(computed)),
  }
}

export type Tried =
  { readonly outcome: Outcome; readonly wrong: null } | { readonly outcome: null; readonly wrong: Wrong }

/** Message without the path in front, which means nothing beside its field. */
function wrongOf({ path = '', message }: DomainError): Wrong {
  return { path, message: message.startsWith(`${path}: `) ? message.slice(path.length + 2) : message }
}

/** Works a case out with the engine; what cannot be read is told for its field. `asOf` is the picture's today. */
export function tryOut(
  input: TrialInput,
  unchanged: TrialInput,
  loaded: LoadedJurisdiction,
  rulebook: Rulebook,
  asOf: string,
): Tried {
  try {
    const before = compute(unchanged, rulebook)
    return { outcome: outcomeOf(compute(input, rulebook), before, asOf, loaded), wrong: null }
  } catch (error) {
    if (error instanceof DomainError) return { outcome: null, wrong: wrongOf(error) }
    throw error
  }
}
