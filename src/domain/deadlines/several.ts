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

type Part = { readonly from: string; readonly day: string }

/** How one part is called: an event or deadline by its name, anything else by the word that made it. */
function told(step: MomentStep): Part {
  return { from: step.step === 'start' ? step.from : step.step, day: step.day }
}

function explain(word: Word, parts: readonly CompiledMoment[], run: Run): MomentStep[] {
  const found = laterOrEarlier(word, parts, run)
  if (!isKnown(found)) return []
  const steps: MomentStep[] = []
  const of: Part[] = []
  for (const part of parts) {
    const ofPart = part.explain(run)
    const last = ofPart.at(-1)
    if (last !== undefined) of.push(told(last))
    for (const step of ofPart) if (step.step !== 'start') steps.push(step)
  }
  steps.push({ step: word, of, day: isoDay(found) })
  return steps
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
