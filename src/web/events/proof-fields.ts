import { mayTellOf, papersOf, sheetOfWay } from '../../domain/proof/sheet'
import type { LoadedJurisdiction } from '../../domain/rules/loaded'
import type { ProofField, ProofPaper } from '../../domain/rules/proof-types'
import type { MethodFile } from '../../domain/rules/method-types'
import { withoutPlaces, type Standing } from '../forms/entries'
import { isDemanded } from '../forms/fact-field'
import { demandedGroups, optionalGroups, type FactRow } from '../forms/fact-groups'
import { option, type Field, type Group, type Option } from '../forms/field'
import { sentence } from '../words'
import * as part from './parts'

/** A row of a paper about one act: its path inside the event. */
export type RowOfAct = { readonly path: string; readonly row: ProofField }

/** `mailed[].to.address` of the paper's own name for the event is `to.address` of the event. */
function inEvent(path: string, names: readonly string[]): string | null {
  const [first = '', ...rest] = path.replaceAll('[]', '').split('.')
  return names.includes(first) && rest.length > 0 ? rest.join('.') : null
}

type Called = { readonly loaded: LoadedJurisdiction; readonly method: MethodFile; readonly type: string }

function rowsIn(papers: readonly ProofPaper[], { loaded, method, type }: Called): RowOfAct[] {
  return papers.flatMap((paper) => {
    const { events, fields } = sheetOfWay(paper, loaded.proofs, method)
    const names = events.filter((event) => event['any-of'].includes(type)).map(({ as }) => as)
    return fields.flatMap((row) => {
      const path = inEvent(row.path, names)
      return path === null || !mayTellOf(row, names, type) ? [] : [{ path, row }]
    })
  })
}

/** What the papers of a way of service state of an act. */
export function rowsOfAct(loaded: LoadedJurisdiction, method: MethodFile, type: string): RowOfAct[] {
  return rowsIn(papersOf(loaded.proofs, method).listed, { loaded, method, type })
}

/** What papers that the facts may call for state of an act. */
export function rowsCalled(loaded: LoadedJurisdiction, method: MethodFile, type: string): RowOfAct[] {
  return rowsIn(papersOf(loaded.proofs, method).called, { loaded, method, type })
}

/** The words of the papers for a kind, such as that of a place: `place.kind`. */
export function kindsIn(rows: readonly RowOfAct[], path: string): Option[] {
  const words = new Map(
    rows.filter((one) => one.path === path).flatMap(({ row }) => Object.entries(row.words ?? {})),
  )
  return [...words.keys()].map((word) => option(word, sentence(word)))
}

/** `place.basis.0.kind` is a field of `place.basis.kind`. */
function isAsked(path: string, fields: readonly Field[]): boolean {
  return fields.some(({ name }) => `${withoutPlaces(name)}.`.startsWith(`${path}.`))
}

/** What the entry is, its day and hour, and the person by whom, are given by every form itself. */
const GIVEN_OTHERWISE = ['type', 'at', 'by']
const BASIS = 'place.basis'
/** A position is what a device recorded, never what somebody typed. */
const BY_DEVICE = ['gps.lat', 'gps.lng', 'gps.accuracy']

function isOfBasis({ path }: RowOfAct): boolean {
  return `${path}.`.startsWith(`${BASIS}.`)
}

function factRow({ path, row }: RowOfAct): FactRow {
  return { part: 'event', prefix: '', path: path.split('.'), row }
}

/** What the papers state of an act where it is known, and no field of its form takes yet. */
export function knownGroups(
  rows: readonly RowOfAct[],
  groups: readonly Group[],
  standing: Standing,
): Group[] {
  const open = rows.filter(({ path }) => ![...GIVEN_OTHERWISE, ...BY_DEVICE].includes(path))
  const others = open.filter((one) => !isOfBasis(one)).map(factRow)
  const isBasisAsked = isAsked(
    BASIS,
    groups.flatMap(({ fields }) => fields),
  )
  const basis = !isBasisAsked && open.some(isOfBasis) ? part.basis(standing) : []
  return [...optionalGroups(others, groups, standing), ...basis.map((group) => ({ ...group, folded: true }))]
}

/** What the papers must state of an act and no field of its form takes yet, each once. */
export function furtherGroups(
  rows: readonly RowOfAct[],
  groups: readonly Group[],
  standing: Standing,
  heading: Parameters<typeof demandedGroups>[1] = { title: 'What the papers state further' },
): Group[] {
  const fields = groups.flatMap((group) => group.fields)
  const open = rows.filter(({ path }) => !isAsked(path, fields) && !GIVEN_OTHERWISE.includes(path))
  const others = open.filter((one) => !isOfBasis(one)).map(factRow)
  const basis = open.some((one) => isOfBasis(one) && isDemanded(one.row)) ? part.basis(standing) : []
  return [...demandedGroups(others, heading, standing), ...basis]
}
