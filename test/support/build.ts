import { parseDay, type Day } from '../../src/domain/calendar/day'
import { parseLocalMoment } from '../../src/domain/calendar/local-moment'
import type { AskedPeriod, FactEvent, Facts, OrderTerms } from '../../src/domain/cases/facts'
import type { LoadedJurisdiction } from '../../src/domain/rules/loaded'
import type { DeadlineRule } from '../../src/domain/rules/rule-types'
import type { MethodFile } from '../../src/domain/rules/method-types'
import type { RuleBody } from '../../src/domain/rules/body-types'
import { compileRules, type Rulebook } from '../../src/domain/rules/rulebook'
import { ACT, madeHolidays, madeJurisdiction } from './made-land'

/** The parts of a jurisdiction that a test is about; the rest comes from a country that does not exist. */
export type LandParts = Partial<
  Pick<LoadedJurisdiction, 'holidays' | 'sources' | 'methods' | 'oaths' | 'diligence' | 'default'>
> & { readonly jurisdiction?: Partial<LoadedJurisdiction['jurisdiction']> }

export type FactsParts = Partial<Omit<Facts, 'case' | 'recipient' | 'period'>> & {
  readonly case?: Partial<Facts['case']>
  readonly recipient?: Partial<Facts['recipient']>
  readonly period?: Partial<AskedPeriod>
}

/** A day that a test writes as text. */
export function day(text: string): Day {
  const parsed = parseDay(text)
  if (parsed === null) throw new Error(`${text} is not a day`)
  return parsed
}

function terms(parts: Partial<OrderTerms>): OrderTerms {
  return {
    complete: null,
    respondDays: null,
    serviceOn: null,
    extendsDays: null,
    extendsServeByTo: null,
    extensionRunsFrom: null,
    directs: [],
    ...parts,
  }
}

type EventParts = {
  readonly to?: string
  readonly address?: string
  readonly fields?: Readonly<Record<string, string>>
  readonly terms?: Partial<OrderTerms>
}

/** An event: `on('delivered', '2026-02-02T19:40', { to: 'parent' })`. */
export function on(type: string, at: string, parts: EventParts = {}): FactEvent {
  const moment = parseLocalMoment(at)
  if (moment === null) throw new Error(`${at} is not a moment`)
  return {
    type,
    ...moment,
    to: parts.to ?? null,
    ...(parts.address === undefined ? {} : { address: parts.address }),
    fields: parts.fields ?? {},
    terms: parts.terms === undefined ? null : terms(parts.terms),
  }
}

function deadline(
  kind: DeadlineRule['kind'],
  id: string,
  base: RuleBody | undefined,
  parts: Partial<DeadlineRule>,
): DeadlineRule {
  return { id, title: `Title of ${id}`, kind, cite: ACT, ...(base === undefined ? {} : { base }), ...parts }
}

/** The defaults of everything that a calculation needs, so that a test names only what it is about. */
export const build = {
  limit: (id: string, base: RuleBody, parts: Partial<DeadlineRule> = {}): DeadlineRule =>
    deadline('limit', id, base, parts),
  effect: (id: string, base: RuleBody, parts: Partial<DeadlineRule> = {}): DeadlineRule =>
    deadline('effect', id, base, parts),
  notBefore: (id: string, base: RuleBody, parts: Partial<DeadlineRule> = {}): DeadlineRule =>
    deadline('not-before', id, base, parts),
  choice: (id: string, onEvent: string): DeadlineRule =>
    deadline('choice', id, undefined, { choose: { from: 'oath-forms', on: onEvent } }),

  method: (parts: Partial<MethodFile> = {}): MethodFile => ({
    id: 'by-hand',
    title: 'By hand',
    cite: ACT,
    recipients: ['person'],
    steps: [{ event: 'delivered' }],
    'service-acts': ['delivered'],
    deadlines: [],
    examples: [],
    ...parts,
  }),

  jurisdiction: ({ jurisdiction, ...parts }: LandParts = {}): LoadedJurisdiction => ({
    id: 'made-land',
    hash: '0'.repeat(64),
    jurisdiction: { ...madeJurisdiction, ...jurisdiction },
    holidays: madeHolidays,
    sources: {},
    methods: [build.method()],
    proofs: [],
    oaths: null,
    diligence: null,
    default: null,
    motions: null,
    records: null,
    scenarios: [],
    ...parts,
  }),

  rulebook: (parts: LandParts = {}): Rulebook => compileRules([build.jurisdiction(parts)]),

  facts: ({ case: ofCase, recipient, period, ...parts }: FactsParts = {}): Facts => ({
    id: 'serve-1',
    jurisdiction: 'made-land',
    case: {
      commenced: day('2026-01-05'),
      court: 'high',
      county: null,
      flags: [],
      closures: [],
      further: { days: {}, lists: {}, hours: {}, words: {} },
      earlyClosings: [],
      signer: null,
      ...ofCase,
    },
    recipient: { kind: 'person', age: null, ...recipient },
    method: 'by-hand',
    placeOfService: 'in-state',
    events: [],
    period: period === undefined ? null : { unit: 'days', amount: 0, backward: false, ...period },
    ...parts,
  }),
}
