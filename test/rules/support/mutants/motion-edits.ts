import { drop, isFields, rename, set, type Edit, type Path } from './edit'
import { byValue } from './operators'

/** Words for people, decisions, and where an answer stands: no fact, day or number is computed from them. */
const NOT_COMPUTED: readonly string[] = [
  'id',
  'title',
  'say',
  'hint',
  'where',
  'cite',
  'words',
  'address',
  'by',
  'letter',
  'decisions',
  'level',
  'kind',
  'path',
  'for',
]

/** Where a condition stands. */
const CONDITIONS: readonly string[] = ['when', 'unless', 'present', 'against', 'absent']

/** Words of a condition, each with its opposite, or what comes nearest to it. */
const OPPOSITES: Readonly<Record<string, string>> = {
  is: 'is-not',
  'any-is': 'is-not',
  both: 'is-not',
  'is-not': 'any-is',
  recorded: 'not-recorded',
  'not-recorded': 'recorded',
  flag: 'no-flag',
  'no-flag': 'flag',
  court: 'not-court',
  'not-court': 'court',
  recipient: 'not-recipient',
  'not-recipient': 'recipient',
  same: 'differ',
  differ: 'same',
  'age-under': 'age-from',
  'age-from': 'age-under',
}

/** Two paths, of which neither can be left out; the other way round they say something else. */
const PAIRS: readonly string[] = ['earlier', 'no-earlier-day']

/** Where the path of a fact, or the id of a step or deadline, stands alone. */
const REFERENCES: readonly string[] = ['from', 'to', 'of', 'after', 'order', 'days', 'deadline']

/** `recorded: [record.motion]` is how a reminder says that it always holds. */
const ALWAYS: readonly string[] = ['record.motion', 'record.today']

function isAlways(condition: unknown): boolean {
  return ALWAYS.some((path) => JSON.stringify(condition) === JSON.stringify({ recorded: [path] }))
}

function wordEdits(key: string, value: unknown, path: Path): Edit[] {
  const opposite = OPPOSITES[key]
  const turned = PAIRS.includes(key) && Array.isArray(value) ? [set(path, value.toReversed())] : []
  return [drop(path), ...(opposite === undefined ? [] : [rename(path, opposite)]), ...turned]
}

function editsHere(value: unknown, path: Path): readonly Edit[] {
  const [above, key] = [String(path.at(-2)), String(path.at(-1))]
  if (CONDITIONS.includes(key)) return [drop(path)]
  const word = CONDITIONS.includes(above) ? wordEdits(key, value, path) : []
  if (typeof value === 'string' && REFERENCES.includes(key)) return [...word, set(path, 'another')]
  const within = path.some((step) => CONDITIONS.includes(String(step)))
  const pair = [...PAIRS, 'same', 'differ'].includes(key)
  return Array.isArray(value) && (!within || pair) ? word : [...word, ...byValue(value, path)]
}

function children(value: unknown): (readonly [string | number, unknown])[] {
  if (Array.isArray(value)) return value.map((item: unknown, index) => [index, item])
  return isFields(value) ? Object.entries(value).filter(([key]) => !NOT_COMPUTED.includes(key)) : []
}

/** Every small change of what `motions.yaml` computes with: conditions and their words, numbers, hours, days, paths. */
export function motionEdits(value: unknown, path: Path): Edit[] {
  if (isAlways(value)) return []
  return [
    ...editsHere(value, path),
    ...children(value).flatMap(([key, inner]) => motionEdits(inner, [...path, key])),
  ]
}
