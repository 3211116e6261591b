import { isList, type Json, type MatterCase } from '../../domain/cases/matter'
import { wireKey } from '../../domain/cases/read-further'
import type { CaseFact, JurisdictionFile } from '../../domain/rules/jurisdiction-types'
import { dayText, sentence } from '../words'

function valueText({ kind, names = {} }: Pick<CaseFact, 'kind' | 'names'>, value: Json | undefined): string {
  if (isList(value)) return value.map((one) => valueText({ kind, names }, one)).join('; ')
  if (typeof value !== 'string') return ''
  if (kind === 'day' || kind === 'days') return dayText(value)
  return names[value] ?? (kind === 'word' ? sentence(value) : value)
}

/** What a case says of the facts that its jurisdiction declares, by their titles; what is not recorded is left out. */
export function declaredFacts(
  lawsuit: MatterCase,
  { facts = {} }: Pick<JurisdictionFile, 'facts'>,
): { readonly label: string; readonly text: string }[] {
  return Object.entries(facts).flatMap(([id, fact]) => {
    const text = valueText(fact, lawsuit[wireKey(id)])
    return text === '' ? [] : [{ label: fact.title ?? sentence(id), text }]
  })
}
