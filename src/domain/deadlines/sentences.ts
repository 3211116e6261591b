import { parseLocalMoment } from '../calendar/local-moment'
import { clockTime, shortDate } from '../calendar/words'
import type { Deadline, Reasons } from './sheet'
import type { Step } from './steps'

function told(day: string): string {
  const moment = parseLocalMoment(day)
  if (moment === null) return day
  return moment.minute === null
    ? shortDate(moment.day)
    : `${shortDate(moment.day)}, ${clockTime(moment.minute)}`
}

/** `proof-filed` → `proof filed`. */
function plain(word: string): string {
  return word.replaceAll('-', ' ')
}

function inCites(cite: readonly string[]): string {
  return cite.length === 0 ? '' : ` (${cite.join(', ')})`
}

function plural(amount: number, unit: string): string {
  return amount === 1 ? `1 ${unit.slice(0, -1)}` : `${amount} ${unit}`
}

function withStop(sentence: string): string {
  return sentence.endsWith('.') ? sentence : `${sentence}.`
}

type Teller = { readonly [K in Step['step']]: (step: Extract<Step, { step: K }>) => string }

const several = (step: Extract<Step, { step: 'later-of' | 'earlier-of' }>): string => {
  const which = step.step === 'later-of' ? 'the later of' : 'the earlier of'
  const parts = step.of.map(({ from, day }) => `${plain(from)} ${told(day)}`)
  return `${which} ${parts.join(' and ')}, so ${told(step.day)}`
}

const period = (step: Extract<Step, { step: 'add' | 'subtract' }>): string => {
  const sign = step.step === 'add' ? '+' : '−'
  // Hours run from the minute itself; of days the first is not counted.
  const first = step.unit === 'hours' ? '' : 'that day not counted, '
  return `${first}${sign} ${plural(step.amount, step.unit)} = ${told(step.to)}${inCites(step.cite)}`
}

const tellers: Teller = {
  start: (step) => `${plain(step.from)} ${told(step.day)}`,
  'later-of': several,
  'earlier-of': several,
  exception: (step) =>
    step.cite.join(', ') === step.because ? `under ${step.because}` : step.because + inCites(step.cite),
  order: (step) => `the order says: ${step.says}, so ${told(step.day)}`,
  begin: (step) => `counting begins after ${told(step.day)} (${step.because})`,
  add: period,
  subtract: period,
  then: (step) => `then the next ${step.next}, ${told(step.to)}`,
  toll: (step) => `${step.because}, so ${told(step.to)}`,
  move: (step) => `${told(step.from)} is closed (${step.because}), so it moves to ${told(step.to)}`,
  stay: (step) => `${told(step.day)} is a ${step.because}`,
  wait: (step) => `not known until recorded: ${step.for.map(plain).join(', ')}`,
  none: (step) => `no day: ${step.because}`,
  void: (step) => `will not follow from these facts: ${step.because}`,
}

/** Generic, so that each kind of step meets its own teller. */
type Tell = <K extends Step['step']>(kind: K, step: Extract<Step, { step: K }>) => string

const tell: Tell = (kind, step) => tellers[kind](step)

/** The working of a deadline as one sentence, step by step, with its cites at the end. */
export function workingSentence(reasons: Reasons): string {
  const steps = reasons.steps.map((step) => tell(step.step, step)).join('; ')
  return withStop(`${steps}${inCites(reasons.cite)}`)
}

/** `Mon 23 Feb 2026`, with the hour where the law sets one; a choice's word; or `—`. */
export function dayWords(deadline: Deadline): string {
  if (deadline.choice !== null) return deadline.choice
  if (deadline.day === null) return '—'
  const hour = deadline.minute === null ? '' : `, ${clockTime(deadline.minute)}`
  return shortDate(deadline.day) + hour
}

/** A sentence for law that is less than verified: `VTL 253(2) unverified`. */
export function markSentence(reasons: Reasons): string | null {
  if (reasons.marks.length === 0) return null
  return reasons.marks.map(({ cite, confidence }) => `${cite}: ${confidence}`).join('; ')
}

/** What follows when the limit is missed. */
export function missedSentence(reasons: Reasons): string | null {
  const missed = reasons.ifMissed
  if (missed === null) return null
  const says = (missed.say ?? plain(missed.effect)).replace(/\.$/, '')
  return withStop(`If missed: ${says}${inCites(missed.cite)}`)
}
