import type { Day } from '../../domain/calendar/day'
import type { MatterCase, MatterEvent } from '../../domain/cases/matter'
import type { Facts } from '../../domain/cases/facts'
import { matterFacts } from '../../domain/cases/matter-facts'
import { readFacts } from '../../domain/cases/read-facts'
import {
  NONE_SIGNED,
  prepareDefault,
  type Need,
  type SignedPapers,
} from '../../domain/default/prepare-default'
import { planFor } from '../../domain/deadlines/calculate'
import { explainSheet } from '../../domain/deadlines/explain'
import type { ExplainedSheet } from '../../domain/deadlines/sheet'
import { DomainError } from '../../domain/errors'
import { directionsOf, type Direction } from '../../domain/orders/directions'
import { doneOnIn } from '../../domain/rules/changes/done-on'
import { holdDates } from '../../domain/rules/changes/proposal'
import type { Rulebook } from '../../domain/rules/rulebook'
import { heldBack } from '../../stores/read/page-reader'
import type { Serve, StoredDateProposal } from '../../stores/read/types'
import { rulesOfServe, type RulesOfServe } from './rules-of-serve'

export type LawOfCase = MatterCase & { readonly jurisdiction: string }

/** The dates of a serve with the rules and facts behind them. */
export type SheetOfServe = {
  readonly sheet: ExplainedSheet
  readonly rules: RulesOfServe
  /** Types of the events that stand. */
  readonly recorded: ReadonlySet<string>
  readonly today: Day
  readonly facts: Facts
  readonly isHoliday: (day: number) => boolean
  /** What the law wants before a judgment on default. */
  readonly needs: readonly Need[]
  /** What an order of the court wants done. */
  readonly directions: readonly Direction[]
}

/** The dates of a serve as of a day, or a sentence that says why there are none. */
export type SheetOrWhy = { readonly sheet: SheetOfServe } | { readonly why: string }

function explained(
  rulebook: Rulebook,
  lawsuit: LawOfCase,
  serve: Serve,
  events: readonly MatterEvent[],
  today: Day,
  proposals: readonly StoredDateProposal[],
  signed: SignedPapers,
): SheetOrWhy {
  const { method } = serve.details
  const rules = rulesOfServe(rulebook, lawsuit.jurisdiction, method)
  if (rules === null)
    return { why: `The rules of ${lawsuit.jurisdiction} have no way of service “${method}”.` }
  const matter = { ...serve.details, id: serve.id, events }
  const input = matterFacts(lawsuit.jurisdiction, lawsuit, matter, rules.jurisdiction)
  const facts = readFacts(input, rulebook)
  const live = explainSheet(facts, rulebook, today)
  const sheet = holdDates(
    live,
    heldBack(proposals, live.rulesHash),
    doneOnIn(rules.loaded, method, facts.events),
  )
  const { isHoliday } = planFor(facts, rulebook)
  const needs = prepareDefault(facts, rulebook, today, signed)
  return {
    sheet: {
      sheet,
      rules,
      recorded: new Set(events.map(({ type }) => type)),
      today,
      facts,
      isHoliday,
      needs,
      directions: directionsOf(events, today),
    },
  }
}

/**
 * Calculates a serve's dates from its case and the events that stand. Moves that a change of the rules proposes
 * are made when a person has accepted them. `signed`: the kinds of paper that are signed, for the way to a default.
 */
export function sheetOfServe(
  rulebook: Rulebook,
  lawsuit: LawOfCase,
  serve: Serve,
  events: readonly MatterEvent[],
  today: Day,
  proposals: readonly StoredDateProposal[],
  signed: SignedPapers = NONE_SIGNED,
): SheetOrWhy {
  try {
    return explained(rulebook, lawsuit, serve, events, today, proposals, signed)
  } catch (error) {
    if (error instanceof DomainError) return { why: error.message }
    throw error
  }
}
