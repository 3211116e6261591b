import { isoDay } from '../calendar/day'
import { dayOf, type CompiledMoment } from './compiled-moment'
import { WAITING, isKnown, type Run } from './run'
import type { MomentStep } from './steps'

const NONE_UNKNOWN = WAITING - 1

type Word = 'later-of' | 'earlier-of'

/** All must be known; else the worst of the unknown ones: void before absent before waiting. */
function laterOrEarlier(word: Word, parts: readonly CompiledMoment[], run: Run): number {
  let picked = 0
  let unknown = NONE_UNKNOWN
  let first = true
  for (const part of parts) {
    const day = dayOf(part, run)
    if (!isKnown(day)) unknown = Math.max(unknown, day)
    else if (first || (word === 'later-of' ? day > picked : day < picked)) {
      picked = day
      first = false
    }
  }
  return unknown >= WAITING ? unknown : picked
}

/** How one part is called: an event or deadline by its name, anything else by the word that made it. */
function told(step: MomentStep): { readonly from: string; readonly day: string } {
  return { from: step.step === 'start' ? step.from : step.step, day: step.day }
}

function explain(word: Word, parts: readonly CompiledMoment[], run: Run): MomentStep[] {
  const found = laterOrEarlier(word, parts, run)
  if (!isKnown(found)) return []
  const steps = parts.map((part) => part.explain(run))
  const of = steps.flatMap((ofPart) => ofPart.slice(-1).map(told))
  const before = steps.flat().filter(({ step }) => step !== 'start')
  return [...before, { step: word, of, day: isoDay(found) }]
}

/** Compiles `later-of` and `earlier-of`. */
export function compileSeveral(word: Word, parts: readonly CompiledMoment[]): CompiledMoment {
  return {
    query: null,
    slot: null,
    day: (run) => laterOrEarlier(word, parts, run),
    minute: () => null,
    explain: (run) => explain(word, parts, run),
    waits: (run) => parts.flatMap((part) => (dayOf(part, run) === WAITING ? part.waits(run) : [])),
  }
}
