import { isPaper, sheetOf } from '../../domain/proof/sheet'
import type { LoadedJurisdiction } from '../../domain/rules/loaded'
import type { ProofField } from '../../domain/rules/proof-types'
import type { MethodFile } from '../../domain/rules/method-types'
import { factField, isDemanded } from '../forms/fact-field'
import type { Field, Group } from '../forms/field'

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
  'notices',
]
const SERVER = 'server'
const RECIPIENT = 'recipient'
/** Whom a serve is for, and who serves, is settled where they are chosen. */
const SETTLED = ['recipient.name', 'recipient.kind', 'recipient.age', 'server.name']

/** Rows that stand on the serve itself, not on an act. */
function rowsOfServe(loaded: LoadedJurisdiction, { proofs = [] }: MethodFile): ProofField[] {
  const papers = loaded.proofs.filter(isPaper).filter(({ id }) => proofs.includes(id))
  return papers.flatMap((paper) => {
    const { events, fields } = sheetOf(paper, loaded.proofs)
    const acts = new Set([...events.map(({ as }) => as), ...GIVEN_ELSEWHERE])
    return fields.filter(({ path }) => !acts.has(path.split(/[.[]/)[0] ?? ''))
  })
}

/** What any paper of the place says of the server, those of applications too. */
function rowsOfServer({ proofs }: LoadedJurisdiction): ProofField[] {
  return proofs.flatMap(({ fields }) => fields).filter(({ path }) => path.startsWith(`${SERVER}.`))
}

function fieldOf(row: ProofField): Field[] {
  const [first = '', ...rest] = row.path.split('.')
  const part = first === SERVER || first === RECIPIENT ? first : 'serve'
  const path = part === 'serve' ? [first, ...rest] : rest
  return row.path.includes('[') ? [] : [factField(row.path, part, path, row) ?? []].flat()
}

function fieldsOf(rows: readonly ProofField[]): Field[] {
  const wanted = rows.filter((row) => isDemanded(row) && !SETTLED.includes(row.path))
  const once = new Map(wanted.map((row) => [row.path, row]))
  return [...once.values()].flatMap(fieldOf)
}

function group(title: string, hint: string, fields: readonly Field[]): Group[] {
  return fields.length === 0 ? [] : [{ title, hint, fields }]
}

/**
 * What the papers of a way of service state beside its acts and its case: of the server, of the recipient and of the
 * service as a whole. The fields come from the rules of the papers alone.
 */
export function factGroups(loaded: LoadedJurisdiction, method: MethodFile): Group[] {
  const own = fieldsOf(rowsOfServe(loaded, method))
  const of = (part: string): Field[] => own.filter(({ name }) => name.startsWith(`${part}.`))
  const server = fieldsOf([...rowsOfServe(loaded, method), ...rowsOfServer(loaded)]).filter(({ name }) =>
    name.startsWith(`${SERVER}.`),
  )
  const rest = own.filter((field) => ![...of(SERVER), ...of(RECIPIENT)].includes(field))
  return [
    ...group('The service', 'As it was; leave out what was not so.', rest),
    ...group('The recipient', 'What is known beside the name.', of(RECIPIENT)),
    ...group(
      'Whoever serves',
      'For this serve; what stands among the details of the person need not be repeated.',
      server,
    ),
  ]
}
