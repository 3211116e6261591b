import type { LoadedJurisdiction } from '../../domain/rules/loaded'
import type { MethodFile } from '../../domain/rules/method-types'
import { flagTitle, kindTitle, placeTitles } from '../../domain/rules/titles'
import { capital, phrase } from '../../pictures/phrases'
import type { Subject, TrialEvent, TrialInput } from './trial-subject'

type Query = Readonly<Record<string, string>>

export type DateField = {
  readonly name: string
  readonly label: string
  readonly value: string
  readonly type: 'date' | 'datetime-local'
  readonly error: string
}
export type SelectField = {
  readonly name: string
  readonly label: string
  readonly options: readonly { readonly value: string; readonly label: string; readonly chosen: boolean }[]
}
export type TrialForm = {
  readonly dates: readonly DateField[]
  readonly selects: readonly SelectField[]
  /** What else the case says and the form does not change. */
  readonly given: readonly string[]
}

const COMMENCED = 'commenced'
const FIRST_ADDED = 'new-'

function eventName(index: number): string {
  return `at-${index}`
}

/** A case that someone tries other dates in. */
export type Trial = {
  readonly subject: Subject
  readonly method: MethodFile
  /** Events that the case lacks and that its dates wait for: blank fields, so that one can go on from it. */
  readonly addable: readonly string[]
  readonly query: Query
}

/** A field that is empty takes its event away; one that the form does not have stays as it was. */
function changedEvents({ subject, query }: Trial): TrialEvent[] {
  return subject.input.events.flatMap((event, index) => {
    const at = query[eventName(index)] ?? event.at
    return at === '' ? [] : [{ ...event, at }]
  })
}

/** The case with what the form changes in it. */
export function changedInput(trial: Trial): TrialInput {
  const { query, addable } = trial
  const { input } = trial.subject
  const added = addable.flatMap((type) => {
    const at = query[FIRST_ADDED + type] ?? ''
    return at === '' ? [] : [{ type, at }]
  })
  const { commenced: before, ...rest } = input.case
  const commenced = query[COMMENCED] ?? before
  const court = query['court'] ?? rest['court']
  return {
    ...input,
    case: {
      ...rest,
      ...(commenced === undefined || commenced === '' ? {} : { commenced }),
      ...(court === undefined ? {} : { court }),
    },
    recipient: { ...input.recipient, ...(query['whom'] === undefined ? {} : { kind: query['whom'] }) },
    placeOfService: query['place'] ?? input.placeOfService,
    events: [...changedEvents(trial), ...added],
  }
}

/** The field that a path of the case speaks of (`events[1].at`, counted in the case as changed). */
function fieldOf(path: string, { subject, addable, query }: Trial): string {
  if (path === 'case.commenced') return COMMENCED
  const place = /^events\[(\d+)\]/.exec(path)
  if (place === null) return ''
  const kept = subject.input.events.flatMap((event, index) => {
    return (query[eventName(index)] ?? event.at) === '' ? [] : [eventName(index)]
  })
  const added = addable.flatMap((type) =>
    (query[FIRST_ADDED + type] ?? '') === '' ? [] : [FIRST_ADDED + type],
  )
  return [...kept, ...added][Number(place[1])] ?? ''
}

export type Wrong = { readonly path: string; readonly message: string }

function dateFields(trial: Trial, wrong: Wrong | null): DateField[] {
  const { subject, addable, query } = trial
  const field = wrong === null ? '' : fieldOf(wrong.path, trial)
  const dateField = (name: string, label: string, before: string): DateField => {
    const value = query[name] ?? before
    const type = /T\d\d:\d\d/.test(before) ? 'datetime-local' : 'date'
    return { name, label, value, type, error: name === field ? (wrong?.message ?? '') : '' }
  }
  const commenced = subject.input.case[COMMENCED]
  return [
    dateField(COMMENCED, 'Commenced', typeof commenced === 'string' ? commenced : ''),
    ...subject.input.events.map(({ type, at }, index) =>
      dateField(eventName(index), capital(phrase(type)), at),
    ),
    ...addable.map((type) => dateField(FIRST_ADDED + type, capital(phrase(type)), '')),
  ]
}

function selectField(
  name: string,
  label: string,
  options: readonly (readonly [string, string])[],
  chosen: unknown,
): SelectField[] {
  if (options.length < 2) return []
  return [
    {
      name,
      label,
      options: options.map(([value, text]) => ({ value, label: text, chosen: value === chosen })),
    },
  ]
}

function selectFields(
  input: TrialInput,
  method: MethodFile,
  { jurisdiction }: LoadedJurisdiction,
): SelectField[] {
  const courts = jurisdiction.courts.filter(({ id }) => method.courts?.includes(id) ?? true)
  const court = input.case['court'] ?? jurisdiction.courts[0]?.id
  return [
    ...selectField(
      'court',
      'Court',
      courts.map(({ id, title }) => [id, title]),
      court,
    ),
    ...selectField(
      'whom',
      'Recipient',
      method.recipients.map((kind) => [kind, kindTitle(jurisdiction, kind)]),
      input.recipient['kind'],
    ),
    ...selectField('place', 'Served', Object.entries(placeTitles(jurisdiction)), input.placeOfService),
  ]
}

function givenWords({ case: ofCase }: TrialInput, { jurisdiction }: LoadedJurisdiction): string[] {
  const { flags, county, closures } = ofCase
  return [
    ...(Array.isArray(flags) ? flags.map((flag) => flagTitle(jurisdiction, String(flag))) : []),
    ...(typeof county === 'string' ? [`county: ${county}`] : []),
    ...(Array.isArray(closures) ? closures.map((day) => `court closed on ${String(day)}`) : []),
  ]
}

/** The form of a case: its dates, and blank ones for what it waits for. */
export function trialForm(trial: Trial, loaded: LoadedJurisdiction, wrong: Wrong | null): TrialForm {
  const input = changedInput(trial)
  return {
    dates: dateFields(trial, wrong),
    selects: selectFields(input, trial.method, loaded),
    given: givenWords(input, loaded),
  }
}
