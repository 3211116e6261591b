import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Facts } from '../../../src/domain/cases/facts'
import { readFacts } from '../../../src/domain/cases/read-facts'
import { waysFor } from '../../../src/domain/deadlines/ways'
import type { MethodFile } from '../../../src/domain/rules/method-types'
import type { CompiledJurisdiction, Rulebook } from '../../../src/domain/rules/rulebook'
import { shipped } from './shipped'

/** A serve that is still to be done, and whether a way of service is open to it; judged by hand. */
export type Offer = {
  readonly jurisdiction: string
  readonly method: string
  readonly open: boolean
  /** The first kind, and the first court, of the method where it is not said. */
  readonly recipient?: string
  readonly court?: string
  readonly flags?: readonly string[]
  readonly place?: string
  readonly facts?: Readonly<Record<string, string>>
  readonly recorded?: readonly string[]
}

const FILE = join(__dirname, '..', 'offered.json')

export const offers: readonly Offer[] = JSON.parse(readFileSync(FILE, 'utf8')) as Offer[]

function rulesOf(jurisdiction: string, method: string): MethodFile | undefined {
  return shipped.find(({ id }) => id === jurisdiction)?.methods.find(({ id }) => id === method)
}

/** What a serve says before it is done, in the shape of the wire. */
function entryOf({ jurisdiction, method, ...given }: Offer): object {
  const rules = rulesOf(jurisdiction, method)
  const court = given.court ?? rules?.courts?.[0]
  return {
    jurisdiction,
    method,
    case: { flags: given.flags ?? [], court: court ?? null, ...given.facts },
    recipient: { kind: given.recipient ?? rules?.recipients[0] },
    placeOfService: given.place ?? 'in-state',
    events: (given.recorded ?? []).map((type) => ({ type, at: '2026-03-02' })),
  }
}

export type JudgedOffer = { readonly facts: Facts; readonly open: boolean }

/** The offers of a jurisdiction by their way of service. */
export function offersOf(jurisdiction: string, rulebook: Rulebook): ReadonlyMap<string, JudgedOffer[]> {
  const judged = new Map<string, JudgedOffer[]>()
  for (const offer of offers.filter((one) => one.jurisdiction === jurisdiction)) {
    const facts = readFacts(entryOf(offer), rulebook)
    judged.set(offer.method, [...(judged.get(offer.method) ?? []), { facts, open: offer.open }])
  }
  return judged
}

/** Whether the way of service of these facts is open to them. */
export function isOffered(ruled: CompiledJurisdiction, facts: Facts): boolean {
  return waysFor(ruled, facts).open.some(({ id }) => id === facts.method)
}
