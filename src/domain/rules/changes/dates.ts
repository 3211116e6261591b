import { dayWords, workingSentence } from '../../deadlines/sentences'
import type { Deadline, ExplainedSheet } from '../../deadlines/sheet'
import { dayOnTheWire } from '../../deadlines/wire'

/** A date as one version of the rules gives it, with its working. */
export type DateThen = {
  /** `2026-02-23`, with the hour where the law sets one. */
  readonly day: string
  /** The same for people: `Mon 23 Feb 2026`. */
  readonly words: string
  readonly working: string
}

/**
 * A deadline that two versions of the rules date differently on the same facts: `delete` there is no day any
 * more, `add` there was none, `update` it is another.
 */
export type DateChange = {
  readonly kind: 'delete' | 'update' | 'add'
  readonly deadline: string
  readonly title: string
  readonly was: DateThen | null
  readonly is: DateThen | null
}

type Dated = { readonly deadline: Deadline; readonly then: DateThen | null }

function dated(sheet: ExplainedSheet): Map<string, Dated> {
  return new Map(
    sheet.deadlines.map((deadline, index) => {
      const day = dayOnTheWire(deadline)
      const reasons = sheet.reasons[index]
      const working = reasons === undefined ? '' : workingSentence(reasons)
      const then = day === null ? null : { day, words: dayWords(deadline), working }
      return [deadline.id, { deadline, then }]
    }),
  )
}

function kindOf(was: DateThen | null, is: DateThen | null): DateChange['kind'] | null {
  if (was?.day === is?.day) return null
  if (was === null) return 'add'
  return is === null ? 'delete' : 'update'
}

/** The deadlines that differ between two sheets of the same facts, in the order of the newer sheet. */
export function dateChanges(was: ExplainedSheet, is: ExplainedSheet): DateChange[] {
  const [old, now] = [dated(was), dated(is)]
  return [...new Set([...now.keys(), ...old.keys()])].flatMap((id) => {
    const [before, after] = [old.get(id), now.get(id)]
    const [wasThen, isThen] = [before?.then ?? null, after?.then ?? null]
    const kind = kindOf(wasThen, isThen)
    const title = (after ?? before)?.deadline.title ?? id
    return kind === null ? [] : [{ kind, deadline: id, title, was: wasThen, is: isThen }]
  })
}

/** `Mail within 20 days of delivery: Mon 23 Feb 2026 → Tue 24 Feb 2026`. */
export function dateChangeSentence({ title, was, is }: DateChange): string {
  return `${title}: ${was?.words ?? 'no day'} → ${is?.words ?? 'no day'}`
}
