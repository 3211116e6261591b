import { parseDay, type Day } from '../calendar/day'
import type { OathForm, OathsFile } from '../rules/jurisdiction-types'
import { WAITING, findEvent, type Run } from './run'

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
  const signedOn = (run: Run): Day | null => {
    const index = findEvent(run, { types: [on], to: null, last: false, notBefore: [] })
    return run.facts.events[index]?.day ?? null
  }
  return {
    on,
    compute: (run, index) => {
      const day = signedOn(run) ?? WAITING
      run.raw[index] = day
      run.day[index] = day
      run.minute[index] = -1
    },
    answer: (run) => {
      const day = signedOn(run)
      const signer = run.facts.case.signer ?? forms[0]?.signers[0] ?? ''
      return day === null ? null : (forms.find((form) => isInForce(form, signer, day)) ?? null)
    },
  }
}
