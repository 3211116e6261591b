import { dateChanges, type DateChange } from '../domain/rules/changes/dates'
import { ruleChanges, type RuleChange } from '../domain/rules/changes/rules'
import type { LoadedJurisdiction } from '../domain/rules/loaded'
import { compileRules, type Rulebook } from '../domain/rules/rulebook'
import { workedEntries, type WorkedEntry } from '../domain/rules/worked'
import { calculateSheets, type SheetOrError } from './calculate-sheets'

/** A worked case whose dates, or what is breached in it, are others under the newer rules. */
export type CaseChange = {
  readonly id: string
  readonly method: string
  readonly dates: readonly DateChange[]
  /** Ids of what only the newer rules find breached, and what only the older did. */
  readonly violations: { readonly added: readonly string[]; readonly gone: readonly string[] }
  /** Where one version cannot date the case at all. */
  readonly errors: readonly string[]
}

export type JurisdictionChange = {
  readonly jurisdiction: string
  readonly rules: readonly RuleChange[]
  /** Number of worked cases that were computed with both. */
  readonly compared: number
  readonly cases: readonly CaseChange[]
}

function violationsOf(result: SheetOrError): string[] {
  return 'sheet' in result ? [...new Set(result.sheet.violations.map(({ id }) => id))] : []
}

function errorOf(result: SheetOrError, which: string): string[] {
  return 'error' in result ? [`${which}: ${result.error.message}`] : []
}

function caseChange({ id, method }: WorkedEntry, was: SheetOrError, is: SheetOrError): CaseChange | null {
  const [old, now] = [violationsOf(was), violationsOf(is)]
  const [before, after] = [errorOf(was, 'the older rules'), errorOf(is, 'the newer rules')]
  const change = {
    dates: 'sheet' in was && 'sheet' in is ? dateChanges(was.sheet, is.sheet) : [],
    violations: {
      added: now.filter((word) => !old.includes(word)),
      gone: old.filter((word) => !now.includes(word)),
    },
    // What neither can date has not changed.
    errors: before.length > 0 && after.length > 0 ? [] : [...before, ...after],
  }
  const { dates, violations, errors } = change
  const isSame = [dates, violations.added, violations.gone, errors].every((list) => list.length === 0)
  return isSame ? null : { id, method, ...change }
}

/** The worked cases of both versions, each once: where a case was rewritten, as the newer has it. */
function entriesOf(was: LoadedJurisdiction, is: LoadedJurisdiction): WorkedEntry[] {
  const key = ({ method, id }: WorkedEntry): string => `${method}\0${id}`
  const all = [...workedEntries(was), ...workedEntries(is)]
  return [...new Map(all.map((entry) => [key(entry), entry])).values()]
}

function caseChanges(was: LoadedJurisdiction, is: LoadedJurisdiction, books: readonly [Rulebook, Rulebook]) {
  const entries = entriesOf(was, is)
  const [old, now] = books.map((book) => calculateSheets(entries, book, null))
  const cases = entries.flatMap((entry, index) => {
    const [before, after] = [old?.[index], now?.[index]]
    const change = before && after ? caseChange(entry, before, after) : null
    return change === null ? [] : [change]
  })
  return { compared: entries.length, cases }
}

/** What changed between two folders of rules, and which worked cases it dates differently; in the order of ids. */
export function compareRules(
  older: readonly LoadedJurisdiction[],
  newer: readonly LoadedJurisdiction[],
): JurisdictionChange[] {
  const [was, is] = [older, newer].map((list) => new Map(list.map((loaded) => [loaded.id, loaded])))
  const books = [compileRules(older), compileRules(newer)] as const
  const ids = [...new Set([...older, ...newer].map(({ id }) => id))].toSorted()
  return ids.flatMap((id) => {
    const [before, after] = [was?.get(id) ?? null, is?.get(id) ?? null]
    if (before?.hash === after?.hash) return []
    const rules = ruleChanges(before, after)
    const none = { compared: 0, cases: [] }
    const worked = before === null || after === null ? none : caseChanges(before, after, books)
    return [{ jurisdiction: id, rules, ...worked }]
  })
}
