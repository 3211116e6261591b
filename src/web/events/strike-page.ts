import { ulid } from 'ulid'
import { strikeEvent } from '../../actions/strike-event'
import { checkStrikeEvent } from '../../actions/strike-event.input'
import { DomainError } from '../../domain/errors'
import type { LedgerEvent } from '../../stores/read/types'
import { go, show, showAgain, type Answer } from '../answer'
import type { Group } from '../forms/field'
import { formView, type FormView } from '../forms/form-view'
import { textOf, type ReadForm } from '../forms/read-form'
import { paths } from '../paths'
import { recordedWords, type RecordedWords } from './recorded-words'
import { doneText } from '../serves/declared-acts'
import { factsOf } from '../serves/entries-view'
import { loadServe } from '../serves/load-serve'
import { submit } from '../submit'
import type { MemberVisit } from '../visit'
import { momentWords } from '../words'

function groups(): Group[] {
  return [
    {
      title: 'Why is it struck?',
      hint: 'The entry stays readable with your reason. Record what is right as a new entry.',
      fields: [
        {
          name: 'reason',
          label: 'Reason',
          kind: 'textarea',
          required: 'Reason: write why the entry is struck, in a sentence.',
        },
        {
          name: 'again',
          label: 'Record it again, put right',
          kind: 'yes',
          hint: 'Leads on to its form, filled in with what it said.',
        },
        { name: 'id', label: 'Id', kind: 'hidden', value: ulid() },
      ],
    },
  ]
}

function isAgain(body: unknown): boolean {
  return typeof body === 'object' && body !== null && 'again' in body && body.again === 'yes'
}

async function entryOf({
  member,
  params,
}: MemberVisit): Promise<LedgerEvent & { readonly called: RecordedWords }> {
  const { events, result } = await loadServe(member, params['serve'] ?? '')
  const entry = events.find(({ id, struck }) => id === params['entry'] && struck === null)
  if (entry !== undefined) return { ...entry, called: recordedWords(result) }
  throw new DomainError('unknown-event', 'There is no such entry, or it was struck already.')
}

function valuesOf(
  entry: LedgerEvent & { readonly called: RecordedWords },
  form: FormView,
): Readonly<Record<string, unknown>> {
  return {
    heading: 'Strike an entry',
    back: paths.serve(entry.serveId),
    title: doneText(entry.event.type),
    when: momentWords(entry.event.at),
    facts: factsOf(entry.event, entry.called),
    form,
  }
}

function textsOf(entry: LedgerEvent, csrf: string): Parameters<typeof formView>[1] {
  const action = paths.strike(entry.serveId, entry.id)
  return { action, csrf, submit: 'Strike the entry', cancel: paths.serve(entry.serveId) }
}

/** GET /serves/:serve/entries/:entry/strike */
export async function strikePage(visit: MemberVisit): Promise<Answer> {
  const entry = await entryOf(visit)
  const form = formView(groups(), textsOf(entry, visit.csrf))
  return show('serves/strike', 'Strike an entry', valuesOf(entry, form))
}

/** POST /serves/:serve/entries/:entry/strike */
export async function postStrike(visit: MemberVisit): Promise<Answer> {
  const entry = await entryOf(visit)
  const { ctx } = visit.member
  const asked = groups()
  const result = await submit({
    fields: asked.flatMap(({ fields }) => fields),
    body: visit.body,
    input: (form: ReadForm) => ({
      id: textOf(form, 'id'),
      eventId: entry.id,
      reason: textOf(form, 'reason'),
    }),
    check: checkStrikeEvent,
    act: (input) => strikeEvent(ctx, input),
  })
  if ('done' in result) {
    const { type } = entry.event
    const say = 'The entry is struck; it stays readable.'
    if (!isAgain(visit.body)) return go(paths.serve(entry.serveId), say)
    return go(
      `${paths.record(entry.serveId, type)}?from=${entry.id}`,
      `${say} Put right what was wrong below.`,
    )
  }
  const form = formView(asked, textsOf(entry, visit.csrf), result.typed, result.errors)
  return showAgain('serves/strike', 'Strike an entry', valuesOf(entry, form))
}
