import { DomainError } from '../../domain/errors'
import type { DiligenceCase } from '../../domain/rules/diligence-types'
import type { LoadedJurisdiction } from '../../domain/rules/loaded'
import { attemptGridModel, attemptGridSvg } from '../../pictures/attempt-grid'
import { show, type Answer } from '../answer'
import { pictureOf } from '../picture'
import { citeViews } from './cite-view'
import { rulebookPaths } from './paths'
import { headOf, jurisdictionRead, type Reading } from './shelf'

function ways({ id, methods }: LoadedJurisdiction): { readonly href: string; readonly title: string }[] {
  return methods
    .filter(({ requires }) => requires !== undefined)
    .map((method) => ({ href: rulebookPaths.method(id, method.id), title: method.title }))
}

/** GET /rulebook/:jurisdiction/diligence */
export function diligencePage(reading: Reading): Answer {
  const loaded = jurisdictionRead(reading)
  const { diligence } = loaded
  if (diligence === null) throw new DomainError('unknown-page', 'There is no guidance on diligence here.')
  const here = rulebookPaths.diligence(loaded.id)
  const grid = attemptGridModel([], { checks: diligence.checks, flags: [], isHoliday: () => false })
  const cases = (result: DiligenceCase['result']) =>
    diligence.cases
      .filter((one) => one.result === result)
      .map(({ name, cite, attempts }) => ({ name, attempts, cites: citeViews(cite, loaded) }))
  return show('rulebook/diligence', 'Due diligence', {
    head: headOf(loaded, here),
    standard: diligence.standard,
    cites: citeViews(diligence.cite, loaded),
    checks: diligence.checks.map(({ say, cite }) => ({ say, cites: citeViews(cite, loaded) })),
    grid: pictureOf(attemptGridSvg(grid)),
    accepted: cases('accepted'),
    rejected: cases('rejected'),
    ways: ways(loaded),
  })
}
