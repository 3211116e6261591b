import { holidayTable } from '../../../../src/domain/calendar/court-calendar'
import { compilePolicies } from '../../../../src/domain/counting/policy'
import { compilePlan, type Shared } from '../../../../src/domain/deadlines/plan'
import type { LoadedJurisdiction } from '../../../../src/domain/rules/loaded'
import type { Rulebook } from '../../../../src/domain/rules/rulebook'
import { holidayLines, type HolidayTable } from '../century'
import { isOffered, type JudgedOffer } from '../offered'
import { oathDaysOf, type OathDay } from '../oath-days'
import { told } from '../told'
import type { WorkedCase } from '../worked-case'
import type { Mutant } from './mutants'

/** What was worked outside the engine and must notice every mutant. */
export type Witnesses = {
  readonly loaded: LoadedJurisdiction
  readonly cases: ReadonlyMap<string, WorkedCase[]>
  /** Tables of the holidays of all, and of single sets. */
  readonly centuries: readonly HolidayTable[]
  readonly oathDays: readonly OathDay[]
  readonly offers: ReadonlyMap<string, readonly JudgedOffer[]>
}

/** Days are compared as text: a mutant is noticed when anything that was worked outside comes out otherwise. */
function differs(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) !== JSON.stringify(b)
}

function sharedOf(loaded: LoadedJurisdiction, base: Shared): Shared {
  const { jurisdiction, holidays } = loaded
  if (holidays === base.loaded.holidays && jurisdiction.counting === base.loaded.jurisdiction.counting) {
    return { ...base, loaded }
  }
  const table = holidays === base.loaded.holidays ? base.holidays : holidayTable(holidays)
  return { loaded, holidays: table, policies: compilePolicies(jurisdiction.counting, holidays, table) }
}

/** The case that told the last mutant apart often tells the next: it is asked first from now on. */
function moveToFront(list: unknown[], index: number): void {
  list.unshift(...list.splice(index, 1))
}

/** Judges mutants one after the other. A broken mutant, one that throws, is noticed as well. */
export class Judge {
  readonly #base: Shared
  readonly #methods: string[]

  constructor(readonly witnesses: Witnesses) {
    const { loaded } = witnesses
    const holidays = holidayTable(loaded.holidays)
    const policies = compilePolicies(loaded.jurisdiction.counting, loaded.holidays, holidays)
    this.#base = { loaded, holidays, policies }
    this.#methods = loaded.methods.map(({ id }) => id)
  }

  isNoticed(mutant: Mutant): boolean {
    const loaded = mutant.make()
    try {
      return this.#calendarNotices(loaded) || this.#oathsNotice(loaded) || this.#casesNotice(mutant, loaded)
    } catch {
      return true
    }
  }

  #calendarNotices({ holidays }: LoadedJurisdiction): boolean {
    const { centuries, loaded } = this.witnesses
    if (holidays === loaded.holidays) return false
    return centuries.some(({ from, to, set, lines }) => differs(holidayLines(holidays, from, to, set), lines))
  }

  #oathsNotice({ oaths }: LoadedJurisdiction): boolean {
    const { oathDays, loaded } = this.witnesses
    if (oaths === null || oaths === loaded.oaths) return false
    return differs(oathDaysOf(oaths, oathDays), oathDays)
  }

  #casesNotice(mutant: Mutant, loaded: LoadedJurisdiction): boolean {
    const shared = sharedOf(loaded, this.#base)
    if (mutant.method !== null) return this.#methodNotices(shared, mutant.method)
    const index = this.#methods.findIndex((id) => this.#methodNotices(shared, id))
    if (index < 0) return false
    moveToFront(this.#methods, index)
    return true
  }

  #methodNotices(shared: Shared, id: string): boolean {
    const method = shared.loaded.methods.find((one) => one.id === id)
    const cases = this.witnesses.cases.get(id) ?? []
    if (method === undefined) return true
    const plans = new Map([[id, compilePlan(shared, method)]])
    const ruled = { loaded: shared.loaded, plans }
    const offers = this.witnesses.offers.get(id) ?? []
    if (offers.some(({ facts, open }) => isOffered(ruled, facts) !== open)) return true
    const rulebook: Rulebook = new Map([[shared.loaded.id, ruled]])
    const index = cases.findIndex((worked) => differs(told(worked, rulebook), worked.expected))
    if (index < 0) return false
    moveToFront(cases, index)
    return true
  }
}
