import type { Step } from '../../domain/rules/method-types'
import { openRules } from '../serves/house-view'
import type { LoadedServe } from '../serves/load-serve'
import { boundEvents, deadlineRule } from '../serves/rules-of-serve'
import { datesView, type DateView } from '../serves/dates-view'
import { capital } from '../words'

/** What the rules say of an act, beside the form in which it is recorded. */
export type Aside = {
  readonly way: string
  readonly cites: string
  readonly lines: readonly { readonly label: string; readonly text: string }[]
  readonly say: string
  /** The limits that bind this act. */
  readonly dates: readonly DateView[]
  /** What house rules still ask of an attempt. */
  readonly house: readonly string[]
}

function linesOf(step: Step | undefined): Aside['lines'] {
  const choices = (step?.choice ?? []).map((choice) => Object.values(choice).join(', '))
  const rows: readonly (readonly [label: string, text: string])[] = [
    ['To whom', step?.to ?? ''],
    ['Where', (step?.at ?? []).join(', ')],
    ['With', step?.with ?? ''],
    ['To which address', choices.join('; or ')],
  ]
  return rows.flatMap(([label, text]) => (text === '' ? [] : [{ label, text }]))
}

/** `null` where no rules can be asked. */
export function asideOf(loaded: LoadedServe, type: string): Aside | null {
  const { result, today } = loaded
  if (!('sheet' in result)) return null
  const { rules, sheet } = result.sheet
  const step = rules.method.steps.find(({ event }) => event === type)
  const binding = (id: string): boolean => {
    const rule = deadlineRule(rules, id)
    return rule !== undefined && boundEvents(rules, rule).includes(type)
  }
  return {
    way: rules.method.title,
    cites: rules.method.cite.join(' · '),
    lines: linesOf(step),
    say: capital(step?.say ?? ''),
    dates: datesView(sheet, rules, today).filter(({ id, day }) => binding(id) && day !== ''),
    house: type === 'attempted' || type === 'mailed' ? openRules(loaded, type) : [],
  }
}
