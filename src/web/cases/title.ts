import { caseLine } from '../../domain/cases/case-line'
import type { MatterCase } from '../../domain/cases/matter'
import { countyName } from '../../domain/cases/names'
import type { JurisdictionFile } from '../../domain/rules/jurisdiction-types'
import type { Rulebook } from '../../domain/rules/rulebook'

function sideOf(names: readonly string[] | undefined, otherwise: string): string {
  const [first = otherwise, ...others] = names ?? []
  return others.length === 0 ? first : `${first} et al.`
}

/** The rules that hold for a case, where they still lie there. */
export function rulesFor(
  rulebook: Rulebook,
  { jurisdiction = '' }: MatterCase,
): JurisdictionFile | undefined {
  return rulebook.get(jurisdiction)?.loaded.jurisdiction
}

/** `Acme Supply Corp. v. Żółć et al.`, with the word that its courts write between the sides. */
export function captionOf(lawsuit: MatterCase, rules: JurisdictionFile | undefined): string {
  const sides = {
    plaintiffs: [sideOf(lawsuit.plaintiffs, 'Plaintiff')],
    defendants: [sideOf(lawsuit.defendants, 'Defendant')],
  }
  return caseLine(sides, rules ?? {})
}

export function courtTitle(lawsuit: MatterCase, rules: JurisdictionFile | undefined): string {
  const court = rules?.courts.find(({ id }) => id === lawsuit.court)?.title ?? lawsuit.court ?? ''
  const county = countyName(lawsuit.county ?? '')
  return [court, county === '' ? '' : `${county} County`].filter((part) => part !== '').join(', ')
}
