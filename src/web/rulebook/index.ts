import type { Answer } from '../answer'
import type { Route } from '../route'
import type { MemberVisit } from '../visit'
import { diligencePage } from './diligence-page'
import { holidaysPage } from './holidays-page'
import { indexPage, jurisdictionPage } from './index-page'
import { chartPicture, methodPage } from './method-page'
import { oathsPage } from './oaths-page'
import { rulebookPaths } from './paths'
import type { Reading } from './shelf'
import { sourcesPage } from './sources-page'

const JURISDICTION = ':jurisdiction'
const METHOD = ':method'

function readingOf({ site: { program }, params, query }: MemberVisit): Reading {
  return { rulebook: program.rulebook, now: program.clock.now(), params, query }
}

function read(path: string, page: (reading: Reading) => Answer): Route {
  return { method: 'get', path, for: 'members', page: (visit) => page(readingOf(visit)) }
}

/** The pages of the rulebook: rules in, pages out. Dates that are tried out are computed and kept nowhere. */
export const rulebookRoutes: readonly Route[] = [
  read(rulebookPaths.index(), indexPage),
  read(rulebookPaths.jurisdiction(JURISDICTION), jurisdictionPage),
  read(rulebookPaths.method(JURISDICTION, METHOD), methodPage),
  read(rulebookPaths.chart(JURISDICTION, METHOD), chartPicture),
  read(rulebookPaths.holidays(JURISDICTION), holidaysPage),
  read(rulebookPaths.diligence(JURISDICTION), diligencePage),
  read(rulebookPaths.oaths(JURISDICTION), oathsPage),
  read(rulebookPaths.sources(JURISDICTION), sourcesPage),
]
