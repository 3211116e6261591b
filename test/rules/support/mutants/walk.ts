import { isFields, type Edit, type Path } from './edit'
import { byKey, byValue, movingPolicy, turnedLimit } from './operators'
import type { Vocabulary } from './words'

/** Words for people, what is drawn but not computed, and what other tests hold. */
const NOT_COMPUTED: readonly string[] = [
  'id',
  'title',
  'name',
  'cite',
  'say',
  'because',
  'if',
  'if-missed',
  'none',
  'words',
  'form',
  'standard',
  'cases',
  'month-end',
  'clause',
  'differs',
  'deadline',
]

/**
 * The first of several dated values holds for every earlier day as well, so its own day says nothing; the check
 * of the rule files asks that it be not after the first day covered.
 */
const AMOUNTS = ['days', 'months', 'years', 'skip-closed-days-when-shorter-than']

function saysNothing(path: Path): boolean {
  return path.at(-1) === 'since' && path.at(-2) === 0 && AMOUNTS.includes(String(path.at(-3)))
}

function editsHere(value: unknown, path: Path, words: Vocabulary): readonly Edit[] {
  const operator = byKey[String(path.at(-1))]
  return [
    ...(operator?.(value, path, words) ?? []),
    ...byValue(value, path),
    ...movingPolicy(value, path, words),
    ...turnedLimit(value, path),
  ]
}

function children(value: unknown): (readonly [string | number, unknown])[] {
  if (Array.isArray(value)) return value.map((item: unknown, index) => [index, item])
  return isFields(value) ? Object.entries(value).filter(([key]) => !NOT_COMPUTED.includes(key)) : []
}

/** How days are counted says nothing of a moment alone; of months and years only whether the first day counts. */
function periodOf(value: unknown, around: Vocabulary['period']): Vocabulary['period'] {
  if (!isFields(value) || typeof value['counting'] !== 'string') return around
  const period = value['add'] ?? value['subtract']
  if (!isFields(period)) return value['extend'] === undefined ? 'none' : 'days'
  if (period['days'] === 0) return 'none'
  return period['months'] === undefined && period['years'] === undefined ? 'days' : 'months'
}

/** A rule with a condition of its own is confined to the courts that this names. */
function confined(value: unknown, around: Vocabulary): Vocabulary {
  const words = { ...around, period: periodOf(value, around.period) }
  const when = isFields(value) && value['use'] !== undefined ? value['when'] : undefined
  const courts = isFields(when) ? when['court'] : undefined
  return Array.isArray(courts) ? { ...words, courts: courts.map(String) } : words
}

/** Every small change of a value and of what is inside it. */
export function editsIn(value: unknown, path: Path, around: Vocabulary): Edit[] {
  if (saysNothing(path)) return []
  const words = confined(value, around)
  return [
    ...editsHere(value, path, words),
    ...children(value).flatMap(([key, inner]) => editsIn(inner, [...path, key], words)),
  ]
}
