import { caseLine } from '../../domain/cases/case-line'
import type { MatterCase } from '../../domain/cases/matter'
import { countyName } from '../../domain/cases/names'
import type { Court, JurisdictionFile } from '../../domain/rules/jurisdiction-types'
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

/** What tells a court from others of its name: its county or its district, where its heading has them, or its seat. */
function seatOf(lawsuit: MatterCase, court: Court | undefined): string[] {
  const lines = court?.heading ?? []
  const county = countyName(lawsuit.county ?? '')
  const inCounty = county !== '' && lines.some((line) => line.includes('{COUNTY}'))
  const { district, registry } = lawsuit
  return [
    ...(inCounty ? [`${county} County`] : []),
    ...(lines.includes('{DISTRICT}') ? [district] : []),
    registry,
  ].flatMap((part) => (typeof part === 'string' && part !== '' ? [part] : []))
}

/** `Supreme Court, Kings County`, `County Court, Central London`. */
export function courtTitle(lawsuit: MatterCase, rules: JurisdictionFile | undefined): string {
  const court = rules?.courts.find(({ id }) => id === lawsuit.court)
  return [court?.title ?? lawsuit.court ?? '', ...seatOf(lawsuit, court)]
    .filter((part) => part !== '')
    .join(', ')
}
