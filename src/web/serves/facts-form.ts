import { papersOf, sheetOfWay } from '../../domain/proof/sheet'
import type { LoadedJurisdiction } from '../../domain/rules/loaded'
import type { MethodFile } from '../../domain/rules/method-types'
import type { ProofField, ProofPaper } from '../../domain/rules/proof-types'
import type { Standing } from '../forms/entries'
import { isDemanded } from '../forms/fact-field'
import { demandedGroups, optionalGroups, type FactRow } from '../forms/fact-groups'
import type { Group } from '../forms/field'
import { titleWords } from '../words'

/** What has a page or a moment of its own: the acts, the case, the order, the newspapers, the signing. */
const GIVEN_ELSEWHERE = [
  'case',
  'firm',
  'papers',
  'publication',
  'order',
  'signature',
  'calculated',
  'military',
]
const SERVER = 'server'
const RECIPIENT = 'recipient'
/** Whom a serve is for, and who serves, is settled where they are chosen. */
const SETTLED = ['recipient.name', 'recipient.kind', 'server.name']

/** Rows that stand on the serve itself, not on an act or on what is made of acts. */
function rowsOfServe(paper: ProofPaper, { proofs }: LoadedJurisdiction, method: MethodFile): ProofField[] {
  const { events, fields } = sheetOfWay(paper, proofs, method)
  const made = (paper.groups ?? []).map(({ as }) => as)
  const elsewhere = new Set([...events.map(({ as }) => as), ...made, ...GIVEN_ELSEWHERE])
  return fields.filter(({ path }) => !elsewhere.has(path.split(/[.[]/)[0] ?? ''))
}

/** What any paper of the place says of the server, those of applications too. */
function rowsOfServer({ proofs }: LoadedJurisdiction): ProofField[] {
  return proofs.flatMap(({ fields }) => fields).filter(({ path }) => path.startsWith(`${SERVER}.`))
}

function factRow(row: ProofField): FactRow {
  const [first = '', ...rest] = row.path.replaceAll('[]', '').split('.')
  return first === SERVER || first === RECIPIENT
    ? { part: first, prefix: `${first}.`, path: rest, row }
    : { part: 'serve', prefix: '', path: [first, ...rest], row }
}

function rowsOf(rows: readonly ProofField[]): FactRow[] {
  return rows.filter(({ path }) => !SETTLED.includes(path)).map(factRow)
}

function titleOf({ titles }: ProofPaper): string {
  return titleWords(Object.values(titles)[0] ?? '')
}

/**
 * What the papers of a way of service state beside its acts and its case: of the server, of the recipient and of the
 * service as a whole; then what further papers state that the facts may call for. The fields come from the rules of the
 * papers alone; rows that can never be of this serve are left out.
 */
export function factGroups(
  loaded: LoadedJurisdiction,
  method: MethodFile,
  standing: Standing,
  isOfServe: (row: ProofField) => boolean = () => true,
): Group[] {
  const { listed, called } = papersOf(loaded.proofs, method)
  const of = (papers: readonly ProofPaper[]): FactRow[] =>
    rowsOf(papers.flatMap((paper) => rowsOfServe(paper, loaded, method)).filter(isOfServe))
  const own = of(listed)
  const all = [...own, ...of(called)]
  const in_ = (part: string, rows: readonly FactRow[]): FactRow[] => rows.filter((row) => row.part === part)
  const server = [...in_(SERVER, all), ...rowsOf(rowsOfServer(loaded))]
  const heading = (title: string, hint: string) => ({ title, hint })
  const asked = [
    ...demandedGroups(
      in_('serve', own),
      heading('The service', 'As it was; leave out what was not so.'),
      standing,
    ),
    ...demandedGroups(
      in_(RECIPIENT, all),
      heading('The recipient', 'What is known beside the name.'),
      standing,
    ),
    ...demandedGroups(
      server,
      heading(
        'Whoever serves',
        'For this serve; what stands among the details of the person need not be repeated.',
      ),
      standing,
    ),
    ...furtherGroups({ loaded, method, isOfServe }, called, own, standing),
  ]
  return [...asked, ...optionalGroups([...all, ...server], asked, standing)]
}

type Taken = {
  readonly loaded: LoadedJurisdiction
  readonly method: MethodFile
  readonly isOfServe: (row: ProofField) => boolean
}

/** What a paper states that the facts may call for and no paper before it does. */
function furtherGroups(
  { loaded, method, isOfServe }: Taken,
  called: readonly ProofPaper[],
  own: readonly FactRow[],
  standing: Standing,
): Group[] {
  const taken = new Set(own.filter(({ row }) => isDemanded(row)).map(({ row }) => row.path))
  return called.flatMap((paper) => {
    const ofServe = rowsOfServe(paper, loaded, method).filter(isOfServe)
    const rows = rowsOf(ofServe).filter(({ part }) => part === 'serve')
    const open = rows.filter(({ row }) => !taken.has(row.path))
    for (const { row } of open) taken.add(row.path)
    const heading = {
      title: `If it is wanted: ${titleOf(paper)}`,
      hint: 'A paper that the facts may call for.',
      folded: true,
    }
    return demandedGroups(open, heading, standing)
  })
}
