import { wireKey } from '../../domain/cases/read-further'
import type { CaseFact } from '../../domain/rules/jurisdiction-types'
import { flagsUsed } from '../../domain/rules/flags-used'
import type { LoadedJurisdiction } from '../../domain/rules/loaded'
import { option, type Field, type Group, type Option } from '../forms/field'
import { sentence } from '../words'

/**
 * What is so of one serve is asked there, of the case only where it was said of everybody served; and only what a rule
 * looks at, or was told before.
 */
function flagsOf(loaded: LoadedJurisdiction, told: readonly string[]): Option[] {
  const used = flagsUsed(loaded)
  return Object.entries(loaded.jurisdiction.flags)
    .filter(([id, { of }]) => told.includes(id) || (of === undefined && used.has(id)))
    .map(([id, { title, say }]) => option(id, title, say))
}

const FACT_KINDS = { day: 'date', days: 'lines', hour: 'text', text: 'text' } as const

/** Each line a day, an hour as HH:MM: how a fact is written where its kind does not show it. */
const WRITTEN: Partial<Record<CaseFact['kind'], string>> = {
  days: ' One day a line, as YYYY-MM-DD.',
  hour: ' As HH:MM.',
}

/** A fact that the jurisdiction declares, asked for by its title, with the sentence that says what it is. */
function declaredField([id, fact]: readonly [string, CaseFact]): Field {
  const { kind, title, words = [], names = {}, say } = fact
  const asked = { name: wireKey(id), label: title ?? sentence(id), hint: `${say}${WRITTEN[kind] ?? ''}` }
  const called = (word: string): Option => option(word, names[word] ?? sentence(word))
  if (kind === 'word') return { ...asked, kind: 'select', options: words.map(called) }
  const usual = Object.keys(names).map(called)
  if (usual.length > 0) return { ...asked, kind: 'chips', options: usual, other: true }
  return { ...asked, kind: FACT_KINDS[kind] }
}

function factsOf({ jurisdiction: { facts = {} } }: LoadedJurisdiction): Field[] {
  return Object.entries(facts).map(declaredField)
}

function flagField(options: readonly Option[]): Field[] {
  return options.length === 0 ? [] : [{ name: 'flags', label: 'The case', kind: 'checks', options }]
}

/** What the rules turn on, by flags and declared facts; `told` are the flags that the case has. */
export function flagGroup(loaded: LoadedJurisdiction, told: readonly string[] = []): Group {
  return {
    title: 'What the rules must know of this case',
    hint: 'Tick only what is so; each changes dates or proofs.',
    folded: true,
    fields: [...flagField(flagsOf(loaded, told)), ...factsOf(loaded)],
  }
}
