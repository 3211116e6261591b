import { isObject } from '../../domain/cases/matter'
import { permit } from '../../actions/permissions'
import type { CourtWords, JurisdictionFile } from '../../domain/rules/jurisdiction-types'
import { flagTitle, wayTitle } from '../../domain/rules/titles'
import { standing } from '../../stores/read/page-reader'
import type { Case, LedgerEvent, Serve, StoredDateProposal, StoredFile } from '../../stores/read/types'
import { show, type Answer } from '../answer'
import type { Member } from '../member'
import { paths } from '../paths'
import type { Next } from '../serves/next'
import { nextOf } from '../serves/next-view'
import { sheetOfServe } from '../serves/sheet-of-serve'
import type { MemberVisit } from '../visit'
import { dayText } from '../words'
import { dayIn } from '../words-of-time'
import { fileForm, filesView } from './files'
import { declaredFacts } from './declared-facts'
import { paperFacts } from './paper-facts'
import { captionOf, courtTitle, rulesFor } from './title'

type LoadedCase = {
  readonly lawsuit: Case
  readonly serves: readonly {
    readonly serve: Serve
    readonly events: readonly LedgerEvent[]
    readonly proposals: readonly StoredDateProposal[]
  }[]
  readonly files: readonly StoredFile[]
  readonly names: ReadonlyMap<string, string>
}

/** A case with its serves and files. */
export async function loadCase({ ctx }: Member, id: string): Promise<LoadedCase> {
  permit(ctx.actor.role, 'open-case')
  return ctx.firm.read(async (stores) => {
    const lawsuit = await stores.cases.get(id, 'caseId')
    const serves: LoadedCase['serves'][number][] = []
    for (const serve of await stores.serves.ofCase(id)) {
      const events = await stores.events.ofServe(serve.id)
      serves.push({ serve, events, proposals: await stores.dateChanges.ofServe(serve.id) })
    }
    const people = await stores.users.list()
    const names = new Map(people.map((person) => [person.id, person.name]))
    return { lawsuit, serves, files: await stores.files.ofCase(id), names }
  })
}

export type ServeRow = {
  readonly href: string
  readonly recipient: string
  readonly way: string
  readonly server: string
  readonly next: Next | null
}

function rowsOf({ lawsuit, serves, names }: LoadedCase, { ctx }: Member): ServeRow[] {
  const now = ctx.clock.now()
  const loaded = ctx.rulebook.get(lawsuit.case.jurisdiction)?.loaded
  return serves.map(({ serve, events, proposals }) => {
    const today = dayIn(now, serve.zone)
    const result = sheetOfServe(ctx.rulebook, lawsuit.case, serve, standing(events), today, proposals)
    return {
      href: paths.serve(serve.id),
      recipient: serve.details.recipient.name ?? 'Recipient without a name',
      way: loaded === undefined ? serve.details.method : wayTitle(loaded, serve.details.method),
      server: serve.serverId === null ? '' : (names.get(serve.serverId) ?? ''),
      next: 'sheet' in result ? nextOf(result.sheet) : null,
    }
  })
}

type Fact = { readonly label: string; readonly text: string }

/** As a letter has it: who, of which firm, where. What only a paper states, such as a day of birth, is not told here. */
const LETTERHEAD = ['name', 'firm', 'address', 'phone', 'email']

function attorneyText({ attorney }: Case['case']): string {
  if (!isObject(attorney)) return ''
  const texts = LETTERHEAD.map((part) => attorney[part]).filter((text) => typeof text === 'string')
  return texts.filter((text) => text !== '').join(', ')
}

function factsOf(
  lawsuit: Case['case'],
  flags: readonly string[],
  { plaintiffs = 'Plaintiffs', attorney = 'Attorney', commenced = 'Commenced' }: CourtWords = {},
): Fact[] {
  const rows: readonly (readonly [label: string, text: string])[] = [
    [plaintiffs, (lawsuit.plaintiffs ?? []).join('; ')],
    ['Defendants', (lawsuit.defendants ?? []).join('; ')],
    [commenced, dayText(lawsuit.commenced ?? '')],
    ['Filed', dayText(lawsuit.filed ?? '')],
    [attorney, attorneyText(lawsuit)],
    ['Told to the rules', flags.join('; ')],
  ]
  return rows.flatMap(([label, text]) => (text === '' ? [] : [{ label, text }]))
}

function flagsOf({ flags = [] }: Case['case'], rules: JurisdictionFile | undefined): readonly string[] {
  return rules === undefined ? flags : flags.map((flag) => flagTitle(rules, flag))
}

/** All that the page of a case says; `form` is the form for one more file. */
export function caseValues(loaded: LoadedCase, member: Member, form: ReturnType<typeof fileForm>) {
  const { lawsuit, files } = loaded
  const rules = rulesFor(member.ctx.rulebook, lawsuit.case)
  const place = member.ctx.rulebook.get(lawsuit.case.jurisdiction)?.loaded
  return {
    caption: captionOf(lawsuit.case, rules),
    court: courtTitle(lawsuit.case, rules),
    number: lawsuit.case.number ?? '',
    facts: [
      ...factsOf(lawsuit.case, flagsOf(lawsuit.case, rules), rules?.words),
      ...(rules === undefined ? [] : declaredFacts(lawsuit.case, rules)),
      ...(place === undefined ? [] : paperFacts(place, lawsuit.case)),
    ],
    papers: lawsuit.papers,
    serves: rowsOf(loaded, member),
    files: { list: filesView(files), form },
    amend: paths.amendCase(lawsuit.id),
    newServe: paths.newServe(lawsuit.id),
    cases: paths.cases(),
  }
}

/** GET /cases/:case */
export async function casePage({ member, params, csrf }: MemberVisit): Promise<Answer> {
  const loaded = await loadCase(member, params['case'] ?? '')
  const values = caseValues(loaded, member, fileForm(paths.addFile(loaded.lawsuit.id), csrf))
  return show('cases/case', values.caption, values)
}
