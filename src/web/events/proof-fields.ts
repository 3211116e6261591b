import { isPaper, sheetOf } from '../../domain/proof/sheet'
import type { LoadedJurisdiction } from '../../domain/rules/loaded'
import type { ProofField } from '../../domain/rules/proof-types'
import type { MethodFile } from '../../domain/rules/method-types'
import { factField, isDemanded } from '../forms/fact-field'
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

/** What the papers of a way of service state of an act. */
export function rowsOfAct(loaded: LoadedJurisdiction, { proofs = [] }: MethodFile, type: string): RowOfAct[] {
  const papers = loaded.proofs.filter(isPaper).filter(({ id }) => proofs.includes(id))
  return papers.flatMap((paper) => {
    const { events, fields } = sheetOf(paper, loaded.proofs)
    const names = events.filter((event) => event['any-of'].includes(type)).map(({ as }) => as)
    return fields.flatMap((row) => {
      const path = inEvent(row.path, names)
      return path === null ? [] : [{ path, row }]
    })
  })
}

/** The words of the papers for a kind, such as that of a place: `place.kind`. */
export function kindsIn(rows: readonly RowOfAct[], path: string): Option[] {
  const words = new Map(
    rows.filter((one) => one.path === path).flatMap(({ row }) => Object.entries(row.words ?? {})),
  )
  return [...words.keys()].map((word) => option(word, sentence(word)))
}

function isAsked(path: string, fields: readonly Field[]): boolean {
  return fields.some(({ name }) => name === path || name.startsWith(`${path}.`))
}

/** What the entry is, its day and hour, and the person by whom, are given by every form itself. */
const GIVEN_OTHERWISE = ['type', 'at', 'by']
/** How it is known what a place is: a list, of which a form takes the first. */
const BASIS = 'place.basis'

/** What the papers must state of an act and no field of its form takes yet, each once. */
export function furtherGroups(rows: readonly RowOfAct[], groups: readonly Group[]): Group[] {
  const fields = groups.flatMap((group) => group.fields)
  const open = rows.filter(({ path, row }) => isDemanded(row) && !isAsked(path, fields))
  const wanted = new Map(open.map(({ path, row }) => [path, row]))
  const further = [...wanted]
    .filter(([path]) => !GIVEN_OTHERWISE.includes(path))
    .flatMap(([path, row]) => factField(path, 'event', path.split('.'), row) ?? [])
  const asked = further.length === 0 ? [] : [{ title: 'What the papers state further', fields: further }]
  return wanted.has(BASIS) ? [...asked, part.basis()] : asked
}
