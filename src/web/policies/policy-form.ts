import { ulid } from 'ulid'
import { WEEKDAYS } from '../../domain/calendar/words'
import type { Policy, ServiceLevel } from '../../domain/rules/policy-types'
import { option, type Field, type Group, type Typed } from '../forms/field'
import { plain } from '../words'

/** Acts after which papers may have to be mailed within some days. */
const MAILED_AFTER = ['delivered', 'left-with-substitute', 'affixed']
const MAIL_CLASSES = ['first-class', 'certified', 'registered']
/** As many attempts by number as a form asks for; a file may have more. */
export const NUMBERED = [1, 2, 3]
const NAMES = ['First', 'Second', 'Third']

const DAYS = WEEKDAYS.map((name) => option(name.toLowerCase(), name))

function bandWords({ bands = [] }: Policy): string {
  return bands.map(({ say, from, to }) => `${say} (${from} to ${to})`).join(', ')
}

function numbered(number: number, from: Policy): Field[] {
  const name = NAMES[number - 1] ?? ''
  const bands = (from.bands ?? []).map(({ id, say }) => option(id, say))
  const days: Field = {
    name: `nth.${number}.on`,
    label: `${name} attempt on one of these days`,
    kind: 'checks',
    options: DAYS,
  }
  const hours: Field = {
    name: `nth.${number}.in`,
    label: `${name} attempt in one of these parts of the day`,
    kind: 'checks',
    options: bands,
  }
  return bands.length === 0 ? [days] : [days, hours]
}

function levelField({ id, title }: ServiceLevel): Field {
  return {
    name: `level.${id}`,
    label: `${title}: days until the first attempt`,
    kind: 'number',
    hint: '0 is the day on which the serve is taken on.',
  }
}

function attemptFields(from: Policy): Field[] {
  const bands = bandWords(from)
  const inBands: Field = {
    name: 'in-bands',
    label: 'In at least so many parts of the day',
    kind: 'number',
    hint: `Parts: ${bands}.`,
  }
  return [
    { name: 'at-least', label: 'At least so many attempts', kind: 'number' },
    { name: 'on-different-days', label: 'On at least so many different days', kind: 'number' },
    { name: 'hours-apart', label: 'Hours between one and the next', kind: 'number' },
    ...(bands === '' ? [] : [inBands]),
    { name: 'none-on', label: 'Never on', kind: 'checks', options: DAYS },
    { name: 'from', label: 'Not before', kind: 'text', hint: 'An hour such as 07:00.' },
    { name: 'to', label: 'Not after', kind: 'text', hint: 'An hour such as 21:00.' },
  ]
}

/** The form of house rules; parts of the day and service levels are those of the rules it starts from. */
export function policyGroups(from: Policy, client: string | null): Group[] {
  const levels = from['service-levels'] ?? []
  return [
    {
      title: client === null ? 'For every case of the firm' : `For cases of ${client}`,
      hint: 'What is left empty is not asked for. The law and orders of the court hold in any case.',
      fields: [
        { name: 'id', label: 'Id', kind: 'hidden', value: ulid() },
        { name: 'title', label: 'Name', kind: 'text', required: 'Name: write what you call these rules.' },
      ],
    },
    { title: 'Attempts', fields: attemptFields(from) },
    { title: 'Single attempts', fields: NUMBERED.flatMap((number) => numbered(number, from)), folded: true },
    {
      title: 'Mail',
      fields: [
        { name: 'mail-days', label: 'Days until the mailing', kind: 'number' },
        {
          name: 'mail-after',
          label: 'Counted from',
          kind: 'checks',
          options: MAILED_AFTER.map((word) => option(word, plain(word))),
        },
        {
          name: 'mail-classes',
          label: 'Only by',
          kind: 'checks',
          options: MAIL_CLASSES.map((word) => option(word, plain(word))),
        },
      ],
    },
    ...(levels.length === 0
      ? []
      : [{ title: 'Service levels', fields: levels.map(levelField), folded: true }]),
  ]
}

/** What the form begins with. */
export function typedOfPolicy(policy: Policy): Typed {
  const { attempts = {}, mail = {} } = policy
  const words = (value: string | number | undefined): string[] => (value === undefined ? [] : [String(value)])
  const nth = (attempts.nth ?? []).flatMap(({ attempt, on = [], in: within = [] }) => [
    [`nth.${attempt}.on`, on] as const,
    [`nth.${attempt}.in`, within] as const,
  ])
  const levels = (policy['service-levels'] ?? []).map(
    (level) => [`level.${level.id}`, words(level['first-attempt-within-days'])] as const,
  )
  return {
    title: [policy.title],
    'at-least': words(attempts['at-least']),
    'on-different-days': words(attempts['on-different-days']),
    'hours-apart': words(attempts['hours-apart']),
    'in-bands': words(attempts['in-bands']),
    'none-on': attempts['none-on'] ?? [],
    from: words(attempts.from),
    to: words(attempts.to),
    'mail-days': words(mail['within-days']),
    'mail-after': mail.after ?? [],
    'mail-classes': mail.classes ?? [],
    ...Object.fromEntries([...nth, ...levels]),
  }
}
