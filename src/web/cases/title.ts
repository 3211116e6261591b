import type { MatterCase } from '../../domain/cases/matter'
import { countyName } from '../../domain/cases/names'
import type { JurisdictionFile } from '../../domain/rules/jurisdiction-types'

function sideOf(names: readonly string[] | undefined, otherwise: string): string {
  const [first = otherwise, ...others] = names ?? []
  return others.length === 0 ? first : `${first} et al.`
}

/** `Acme Supply Corp. v. Żółć et al.` */
export function captionOf(lawsuit: MatterCase): string {
  return `${sideOf(lawsuit.plaintiffs, 'Plaintiff')} v. ${sideOf(lawsuit.defendants, 'Defendant')}`
}

export function courtTitle(lawsuit: MatterCase, rules: JurisdictionFile | undefined): string {
  const court = rules?.courts.find(({ id }) => id === lawsuit.court)?.title ?? lawsuit.court ?? ''
  const county = countyName(lawsuit.county ?? '')
  return [court, county === '' ? '' : `${county} County`].filter((part) => part !== '').join(', ')
}
