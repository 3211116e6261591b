import { parseDay, type Day } from '../calendar/day'
import type { OathForm, OathsFile } from '../rules/oath-types'
import { ABSENT, fillSlot, isKnown, type Run } from './run'
import { dayOfEvent, queryFor } from './event-query'

/** A question whose answer is a word instead of a day: which form a proof has that is signed on a day. */
export type Choice = {
  readonly on: string
  readonly compute: (run: Run, index: number) => void
  readonly answer: (run: Run) => OathForm | null
}

/** Whether a form may be used by this signer on this day; `until` is inside. */
export function isInForce(form: OathForm, signer: string, on: Day): boolean {
  const [since, until] = [parseDay(form.since), form.until === undefined ? null : parseDay(form.until)]
  return form.signers.includes(signer) && since !== null && since <= on && (until === null || on <= until)
}

/** Compiles `choose: { from: oath-forms, on }`: the usual form for the signer on the day of that event. */
export function compileChoice(on: string, oaths: OathsFile | null): Choice {
  const forms = oaths?.forms.filter((form) => form.default === true) ?? []
  const query = queryFor([on])
  const answer = (run: Run): OathForm | null => {
    const day = dayOfEvent(run, query)
    const signer = run.facts.case.signer ?? forms[0]?.signers[0] ?? ''
    return isKnown(day) ? (forms.find((form) => isInForce(form, signer, day)) ?? null) : null
  }
  return {
    on,
    answer,
    compute: (run, index) => {
      const signed = dayOfEvent(run, query)
      const day = isKnown(signed) && answer(run) === null ? ABSENT : signed
      fillSlot(run, index, day, day)
    },
  }
}
