import { draftServeProof } from '../../actions/draft-serve-proof'
import { checkDraftServeProof } from '../../actions/draft-serve-proof.input'
import { methodOf, type ServeOfProofs } from '../../actions/serve-papers'
import { isPaper, sheetOf } from '../../domain/proof/sheet'
import type { OathForm } from '../../domain/rules/oath-types'
import { go, show, showAgain, type Answer } from '../answer'
import { factField, isDemanded } from '../forms/fact-field'
import { option, type Field, type FieldError, type Group, type Option } from '../forms/field'
import { formView, type FormView } from '../forms/form-view'
import { listOf, type ReadForm } from '../forms/read-form'
import { treeOf } from '../forms/tree'
import { paths } from '../paths'
import { submit } from '../submit'
import type { MemberVisit } from '../visit'
import { sentence, titleWords } from '../words'
import { loadProofs, sectionOf, type ProofsOfServe } from './load-proofs'
import { lacksOf, refusalsOf } from './section-view'

/** The forms of proof that the rules have, each once. */
function formsOf(forms: readonly OathForm[]): Option[] {
  const names = [...new Set(forms.map(({ form }) => form))]
  return names.map((form) => option(form, sentence(form)))
}

const SIGNATURE = 'signature'
const ASKED = ['form', 'on', 'place', 'by']

/** What the papers of the place state of the signing beside its place: a county and a state, a source of belief. */
function signedWith(taken: ServeOfProofs): Field[] {
  const { loaded } = taken
  const { proofs = [] } = methodOf(taken)
  const papers = loaded.proofs.filter(isPaper).filter(({ id }) => proofs.includes(id))
  const rows = papers
    .flatMap((paper) => sheetOf(paper, loaded.proofs).fields)
    .filter((row) => isDemanded(row) && row.path.startsWith(`${SIGNATURE}.`))
    .map((row) => [row.path.slice(SIGNATURE.length + 1), row] as const)
    .filter(([path]) => !ASKED.includes(path))
  return [...new Map(rows)].flatMap(
    ([path, row]) => factField(row.path, SIGNATURE, path.split('.'), row) ?? [],
  )
}

function groupsOf({ taken, outlook }: ProofsOfServe): Group[] {
  const draft: Group['fields'] =
    outlook.missing.length === 0
      ? []
      : [
          {
            name: 'draft',
            label: 'Draw it as a draft all the same, with marked blanks',
            kind: 'yes',
            hint: 'DRAFT stands across each page; it cannot be signed.',
          },
        ]
  return [
    {
      title: 'How it will be signed',
      hint: 'The day is today; a paper is signed on the day that stands in it.',
      fields: [
        {
          name: 'signature.form',
          label: 'Form',
          kind: 'chips',
          options: formsOf(taken.loaded.oaths?.forms ?? []),
          hint: 'Leave it out for the usual form of this signer on this day.',
        },
        {
          name: 'signature.place',
          label: 'Place of signing',
          kind: 'text',
          hint: 'Such as Brooklyn, New York.',
        },
        ...signedWith(taken),
        ...draft,
      ],
    },
  ]
}

/** What is drawn: all papers of the serve, or the one that was asked for. */
function headingOf({ outlook }: ProofsOfServe, paper: string | undefined): string {
  const title = outlook.papers[0]?.composed.title
  return paper === undefined || title === undefined
    ? 'Draw the proof of service'
    : `Draw the paper: ${titleWords(title)}`
}

function valuesOf(
  proofs: ProofsOfServe,
  form: FormView,
  paper: string | undefined,
): Readonly<Record<string, unknown>> {
  const { serve } = proofs.taken
  return {
    heading: headingOf(proofs, paper),
    recipient: serve.details.recipient.name ?? 'Recipient without a name',
    back: paths.serve(serve.id),
    section: sectionOf(proofs),
    form,
  }
}

function texts(
  { taken }: ProofsOfServe,
  csrf: string,
  paper: string | undefined,
): Parameters<typeof formView>[1] {
  const { id } = taken.serve
  return {
    action: paper === undefined ? paths.drawProof(id) : paths.drawPaper(id, paper),
    csrf,
    submit: paper === undefined ? 'Draw the proof' : 'Draw the paper',
    cancel: paths.serve(id),
    refused: 'Nothing was drawn',
  }
}

/** GET /serves/:serve/proofs/new */
export async function drawPage({ member, params, query, csrf }: MemberVisit): Promise<Answer> {
  const { paper } = query
  const proofs = await loadProofs(member, params['serve'] ?? '', paper)
  const form = formView(groupsOf(proofs), texts(proofs, csrf, paper))
  return show('proofs/draw', headingOf(proofs, paper), valuesOf(proofs, form, paper))
}

type Drafted = Awaited<ReturnType<typeof draftServeProof>>

/** Why nothing was drawn. */
function reasonsOf({ missing, refused }: Drafted): FieldError[] {
  const lacks = lacksOf(missing, null).map(
    ({ text, cite }) => `Not recorded: ${text}${cite === '' ? '' : ` (${cite})`}`,
  )
  return [...refusalsOf(refused), ...lacks].map((message) => ({ name: '', message }))
}

/** POST /serves/:serve/proofs/new */
export async function postDrawing({ member, params, query, body, csrf }: MemberVisit): Promise<Answer> {
  const { paper } = query
  const proofs = await loadProofs(member, params['serve'] ?? '', paper)
  const groups = groupsOf(proofs)
  const fields = groups.flatMap((group) => group.fields)
  const result = await submit({
    fields,
    body,
    input: (form: ReadForm) => {
      const { signature = {} } = treeOf(fields, form)
      const draft = listOf(form, 'draft').length > 0
      const asked = paper === undefined ? {} : { paper }
      return { serveId: proofs.taken.serve.id, draft, signature, ...asked }
    },
    check: checkDraftServeProof,
    act: (input) => draftServeProof(member.ctx, input),
  })
  if ('done' in result) {
    const [first] = result.done.versions
    if (first !== undefined) return go(paths.proof(first.id))
  }
  const errors = 'done' in result ? reasonsOf(result.done) : result.errors
  const typed = 'done' in result ? {} : result.typed
  const form = formView(groups, texts(proofs, csrf, paper), typed, errors)
  return showAgain('proofs/draw', headingOf(proofs, paper), valuesOf(proofs, form, paper))
}
