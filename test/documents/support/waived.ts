import { readyPapers } from '../../../src/actions/ready-papers'
import { isList, isObject, type Json, type JsonObject, type Matter } from '../../../src/domain/cases/matter'
import type { Path } from '../../../src/domain/proof/places'
import { missingOf } from '../../../src/domain/proof/missing'
import { prepareServe, type PreparedPaper } from '../../../src/domain/proof/prepare'
import { isThere, rowsOf, type Row } from '../../../src/domain/proof/rows'
import type { LoadedJurisdiction } from '../../../src/domain/rules/loaded'
import { jurisdictionNamed } from '../../../src/domain/rules/rulebook'
import { rulebook } from '../../support/matters'
import { saidBy } from './said'

/** One paper of a good matter, as it is said whole and as it is said without some of its rows. */
export type Sworn = {
  readonly loaded: LoadedJurisdiction
  readonly matter: Matter
  readonly serve: Matter['serves'][number]
  readonly paper: PreparedPaper
}

/** The papers of every serve of a good matter. */
export function swornPapers(matter: Matter): Sworn[] {
  const { loaded } = jurisdictionNamed(rulebook, matter.case.jurisdiction ?? '')
  return matter.serves.flatMap((serve, index) => {
    const method = loaded.methods.find(({ id }) => id === serve.method)
    if (method === undefined) return []
    const prepared = prepareServe(matter, serve, index, { loaded, method, rulebook })
    return 'refused' in prepared ? [] : prepared.papers.map((paper) => ({ loaded, matter, serve, paper }))
  })
}

/** The facts with another value at a place. */
function having(root: Json | undefined, path: Path, indexes: readonly number[], value: Json): Json {
  const [step, ...rest] = path
  if (step === undefined || !isObject(root)) return root ?? null
  const there = root[step.key]
  if (!step.each) return put(root, step.key, rest.length === 0 ? value : having(there, rest, indexes, value))
  const [at, ...inner] = indexes
  const list = isList(there) ? there : []
  return put(
    root,
    step.key,
    list.map((entry, index) => (index === at ? having(entry, rest, inner, value) : entry)),
  )
}

function put(root: JsonObject, key: string, value: Json): JsonObject {
  return { ...root, [key]: value }
}

/** The rows that are recorded and may be waived with a reason. */
export function waivable({ paper: { draw, setting } }: Sworn): Row[] {
  return rowsOf(draw, setting).filter((row) => row.needed && row.field.need === 'case-law' && isThere(row))
}

/** The matter without what its caption would say of these rows. */
function caseWithout(matter: Matter, rows: readonly Row[]): Matter {
  const gone = rows.flatMap(({ path: [first, second] }) =>
    first?.key === 'case' && second !== undefined ? [second.key] : [],
  )
  return { ...matter, case: { ...matter.case, ...Object.fromEntries(gone.map((key) => [key, undefined])) } }
}

/** A paper with these rows not recorded, and the serve with the reasons for it. */
function bared({ serve, paper }: Sworn, rows: readonly Row[]): Pick<Sworn, 'serve' | 'paper'> {
  const view = rows.reduce<Json>(
    (facts, { path, indexes }) => having(facts, path, indexes, null),
    paper.draw.facts.view,
  )
  const facts = { ...paper.draw.facts, view: isObject(view) ? view : {} }
  const reasons = Object.fromEntries(rows.map(({ written }) => [written, 'Nobody wrote it down']))
  return {
    serve: { ...serve, overrides: { ...serve.overrides, ...reasons } },
    paper: { ...paper, draw: { ...paper.draw, facts } },
  }
}

/** What a paper says with these rows waived; `null` where something is demanded all the same. */
export function saidWithout(sworn: Sworn, rows: readonly Row[]): string[] | null {
  const { serve, paper } = bared(sworn, rows)
  if (missingOf(paper.draw, paper.setting, serve).length > 0) return null
  const { loaded } = sworn
  const matter = caseWithout(sworn.matter, rows)
  return readyPapers(serve, [paper], loaded, { matter, draft: false }).flatMap((ready) =>
    saidBy(ready.paper.blocks),
  )
}

/** What a paper says with another word at this place. */
export function saidWith({ serve, paper, loaded, matter }: Sworn, row: Row, value: Json): string[] {
  const view = having(paper.draw.facts.view, row.path, row.indexes, value)
  const facts = { ...paper.draw.facts, view: isObject(view) ? view : {} }
  const one = { ...paper, draw: { ...paper.draw, facts } }
  return readyPapers(serve, [one], loaded, { matter, draft: false }).flatMap((ready) =>
    saidBy(ready.paper.blocks),
  )
}

/** What the drafts of the papers of a matter say, whatever it lacks. */
export function draftSaid(matter: Matter): string[] {
  return swornPapers(matter).flatMap(({ serve, paper, loaded }) =>
    readyPapers(serve, [paper], loaded, { matter, draft: true }).flatMap((ready) =>
      saidBy(ready.paper.blocks),
    ),
  )
}
