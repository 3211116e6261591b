import { isList, isObject, type Json, type JsonObject, type Matter, type MatterServe } from '../cases/matter'
import type { ProofFile, ProofPaper } from '../rules/proof-types'
import { holds } from './condition'
import { withGroups } from './groups'
import { isRecorded, parsePath, walk } from './places'
import { wholePaper, type Setting } from './scope'
import { signatureOf } from './signature'
import { isPaper, rolesIn, sheetOf, type ProofSheet } from './sheet'
import { withUnits } from './units'
import { eventsFor, viewOf, type PaperFacts, type Told } from './view'

/** One paper to be drawn: its rules and the facts that it tells. */
export type PaperToDraw = { readonly sheet: ProofSheet; readonly facts: PaperFacts }

/**
 * The facts with the signature of the one who signs this paper. Where that person's own is not recorded, the
 * paper takes the day of the server's, and its form if it is open to anyone. A form that is only assumed gives way
 * to the usual one where the paper knows none such.
 */
function signedBy(facts: PaperFacts, { signature, titles }: ProofPaper): PaperFacts {
  if (signature === undefined) return facts
  const own = walk(facts.view, parsePath(signature))[0]?.value
  const open = (form: Json | undefined): Json => (typeof form === 'string' && form in titles ? form : null)
  const { form, on } = signatureOf(facts.view)
  if (!isRecorded(own)) return { ...facts, view: { ...facts.view, signature: { form: open(form), on } } }
  const isAssumed = isObject(own) && own['assumed'] === true
  const kept = isAssumed ? { ...own, form: open(own['form']) } : own
  return { ...facts, view: { ...facts.view, signature: kept ?? null } }
}

function factsOf(matter: Matter, serve: MatterServe, sheet: ProofSheet): PaperFacts {
  const told = new Map(sheet.events.map((wanted) => [wanted.as, eventsFor(wanted, serve, sheet.roles)]))
  const view = withUnits(viewOf(matter, serve, sheet.events, told), sheet)
  return { view: withGroups(view, sheet.paper.groups), told }
}

function onlyEvent(matter: Matter, serve: MatterServe, sheet: ProofSheet, as: string, one: Told): PaperFacts {
  const facts = factsOf(matter, serve, sheet)
  const told = new Map([...facts.told, [as, [one]]])
  return { told, view: withUnits(viewOf(matter, serve, sheet.events, told), sheet) }
}

/** The facts with a list cut down to the entries that hold this value. */
function onlyValue(facts: PaperFacts, list: string, rest: string, value: Json): PaperFacts {
  const entries = facts.view[list]
  if (!isList(entries)) return facts
  const path = parsePath(rest)
  const keep = entries.map((entry) => walk(entry, path).some((found) => found.value === value))
  const told = facts.told.get(list)?.filter((_, index) => keep[index] === true)
  return {
    view: { ...facts.view, [list]: entries.filter((_, index) => keep[index] === true) },
    told: told === undefined ? facts.told : new Map([...facts.told, [list, told]]),
  }
}

/** The different values recorded at a path. */
function valuesAt(facts: PaperFacts, path: string): Json[] {
  const values = walk(facts.view, parsePath(path)).map(({ value }) => value)
  return [...new Set(values)].filter((value) => value !== undefined).filter(isRecorded)
}

/** A paper for each of several events or signers, or one. */
function copies(matter: Matter, serve: MatterServe, sheet: ProofSheet): PaperFacts[] {
  const { per } = sheet.paper
  const facts = factsOf(matter, serve, sheet)
  if (per === undefined) return [facts]
  const [list = '', rest] = per.split('[].')
  if (rest === undefined) {
    const events = facts.told.get(per) ?? []
    return events.length === 0 ? [facts] : events.map((one) => onlyEvent(matter, serve, sheet, per, one))
  }
  const values = valuesAt(facts, per)
  return values.length === 0 ? [facts] : values.map((value) => onlyValue(facts, list, rest, value))
}

/** All that happened under the names of its types: what conditions on the choice of papers look at. */
function everything(matter: Matter, serve: MatterServe, files: readonly ProofFile[]): JsonObject {
  const types = [...new Set(serve.events.map(({ type }) => type))]
  const wanted = types.map((type) => ({ as: type, 'any-of': [type], many: true as const }))
  const roles = rolesIn(files)
  return viewOf(matter, serve, wanted, new Map(wanted.map((one) => [one.as, eventsFor(one, serve, roles)])))
}

function chosen(
  serve: MatterServe,
  listed: readonly string[],
  papers: readonly ProofPaper[],
  view: JsonObject,
  setting: Setting,
): ProofPaper[] {
  const byId = (ids: readonly string[]): ProofPaper[] =>
    ids.flatMap((id) => papers.filter((paper) => paper.id === id))
  if (serve.proofs !== undefined) return byId(serve.proofs)
  const scope = wholePaper(view, setting)
  const instead = papers.filter(
    (paper) => paper['instead-when'] !== undefined && holds(paper['instead-when'], scope),
  )
  if (instead.length > 0) return instead
  const also = papers.filter(
    (paper) =>
      paper['also-when'] !== undefined && !listed.includes(paper.id) && holds(paper['also-when'], scope),
  )
  return [...byId(listed), ...also]
}

/**
 * The papers of a serve in their order: those named in the serve, or those of its method and those that the
 * facts call for. A paper for each of several persons or signers stands there once for each.
 *
 * @param listed the ids in the method's `proofs`
 */
export function papersOf(
  matter: Matter,
  serve: MatterServe,
  listed: readonly string[],
  files: readonly ProofFile[],
  setting: Setting,
): PaperToDraw[] {
  const papers = chosen(serve, listed, files.filter(isPaper), everything(matter, serve, files), setting)
  return papers.flatMap((paper) => {
    const sheet = sheetOf(paper, files)
    return copies(matter, serve, sheet).map((facts) => ({ sheet, facts: signedBy(facts, paper) }))
  })
}
