import { listGroups, type Standing } from '../forms/entries'
import type { Field, Group } from '../forms/field'
import * as part from './parts'
import { CHANNELS, COMPLETIONS } from './vocabulary'

const PROOF = { needed: 'for the proof' }

const ORDER: Group = {
  title: 'The order',
  fields: [
    part.day('Granted on'),
    part.text('order.judge', 'Judge', PROOF),
    { name: 'order.dated', label: 'Date that the order bears', kind: 'date', ...PROOF },
    { name: 'order.entered', label: 'Entered on', kind: 'date', ...PROOF },
    part.text('order.docketEntry', 'Docket number of the order'),
    { name: 'order.recites', label: 'What it recites', kind: 'textarea' },
    { name: 'order.completion', label: 'What it says of completion', kind: 'textarea' },
    { name: 'order.proof', label: 'What it says of the proof', kind: 'textarea' },
  ],
}

/** The same told in days; a day that the order names goes before. */
function within(name: string, label: string, since: string): Field {
  return { name, label, kind: 'number', hint: `Counted from ${since}; a last day above goes before.` }
}

/** Each thing that an order directs; a proof sets beside it what was done to obey it. */
function directions(standing: Standing): Group[] {
  const fields = (index: number): Field[] => {
    const own = `order.terms.${index}`
    return [
      { name: `${own}.text`, label: 'Words of the order', kind: 'textarea', ...PROOF },
      part.pick(`${own}.channel`, 'By what means', CHANNELS),
      part.text(`${own}.address`, 'To which address, number, account or newspaper'),
      part.text(`${own}.papers`, 'Which papers'),
      { name: `${own}.times`, label: 'How often', kind: 'number', hint: 'Once, unless it says more.' },
      {
        name: `${own}.daysApart`,
        label: 'Days between two of them at least',
        kind: 'number',
        hint: 'Where it is done more than once to one address: what comes sooner does not obey the order.',
      },
      { name: `${own}.lastDay`, label: 'Last day for it', kind: 'date' },
      within(`${own}.withinDays`, 'Or within so many days', 'the entry of the order, or its date'),
    ]
  }
  return listGroups('order.terms', { title: 'What it directs', fields }, standing)
}

const COMPLETION: Group = {
  title: 'When service under it is complete',
  hint: 'As the order itself says; fill in one of these, or none where it is silent.',
  fields: [
    part.pick('terms.complete', 'Complete', COMPLETIONS),
    {
      name: 'terms.complete.days',
      label: 'Complete so many days after the last act',
      kind: 'number',
      hint: '0 for the day of the last act itself.',
      insteadOf: ['terms.complete'],
    },
    {
      name: 'terms.deemedServed',
      label: 'Complete on a day that it names',
      kind: 'date',
      insteadOf: ['terms.complete', 'terms.complete.days'],
    },
  ],
}

const TIMES: Group = {
  title: 'Times that it sets',
  hint: 'Only what the order itself says; the rules follow it.',
  fields: [
    { name: 'order.proofBy', label: 'Last day to file proof', kind: 'date' },
    within('order.proofWithinDays', 'Or proof within so many days', 'the last act'),
    { name: 'terms.respondDays', label: 'Time to answer (days)', kind: 'number' },
    { name: 'extendsServeByTo', label: 'Time to serve extended to', kind: 'date' },
    { name: 'extendsDays', label: 'Time to serve extended by (days)', kind: 'number' },
  ],
}

const ATTEMPTS: Group = {
  title: 'Attempts that it asks for',
  hint: 'Held against the record beside the law and the house rules; the strictest counts.',
  folded: true,
  fields: [
    { name: 'terms.attempts.atLeast', label: 'At least so many attempts', kind: 'number' },
    { name: 'terms.attempts.onDifferentDays', label: 'On at least so many different days', kind: 'number' },
    { name: 'terms.attempts.hoursApart', label: 'Hours between one and the next', kind: 'number' },
  ],
}

/** The days on which it allows service that the rules of the way bar; nothing where they bar none. */
function allowedDays(days: part.Offers['barredDays']): Group[] {
  const title = 'Service that it allows'
  return days.length === 0
    ? []
    : [{ title, fields: [part.pick('terms.serviceOn', 'On which day, otherwise barred', days)] }]
}

/** The fields of an order of the court: its words for the proof, its terms for the dates. */
export function orderGroups({ standing, barredDays }: part.Offers): readonly Group[] {
  const note: Group = { title: 'Anything else', folded: true, fields: [part.note()] }
  return [ORDER, ...directions(standing), ...allowedDays(barredDays), COMPLETION, TIMES, ATTEMPTS, note]
}

/** The fields of an application that the court did not grant. */
export function denialGroups(): readonly Group[] {
  return [
    {
      title: 'The denial',
      hint: 'A later application tells of it and of what is new since.',
      fields: [
        part.day('Denied on'),
        part.text('order.judge', 'Judge'),
        { name: 'order.recites', label: 'Why, in the words of the court', kind: 'textarea' },
        part.note(),
      ],
    },
  ]
}
