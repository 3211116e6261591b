import type { LoadedJurisdiction } from '../../../../src/domain/rules/loaded'
import type { DeadlineRule } from '../../../../src/domain/rules/rule-types'
import type { MethodFile } from '../../../../src/domain/rules/method-types'
import { edited, tell, type Edit } from './edit'
import { editsIn } from './walk'
import { eventsIn, type Vocabulary } from './words'

/** A jurisdiction with one small change in one of its files. */
export type Mutant = {
  readonly file: string
  readonly what: string
  /** The one method that the change can touch; `null` = any of them. */
  readonly method: string | null
  readonly make: () => LoadedJurisdiction
}

function closedDaysOf(loaded: LoadedJurisdiction): string[] {
  const policies = Object.values(loaded.jurisdiction.counting)
  return [...new Set(policies.flatMap((policy) => policy['if-last-day-is'] ?? []))]
}

/** Enough events that each can be exchanged for another. */
function eventsFor(loaded: LoadedJurisdiction, file: unknown): string[] {
  const own = [...new Set(eventsIn(file))]
  return own.length > 2 ? own : [...new Set([...own, ...eventsIn(loaded.jurisdiction)])]
}

function vocabulary(loaded: LoadedJurisdiction, file: unknown): Vocabulary {
  return {
    events: eventsFor(loaded, file),
    policies: loaded.jurisdiction.counting,
    closedDays: closedDaysOf(loaded),
    courts: [],
    period: 'days',
  }
}

type Make<T> = {
  readonly file: string
  readonly method: string | null
  readonly put: (part: T) => LoadedJurisdiction
}

/** The mutants of the named sections of one file; the others are not computed. */
function mutantsOf<T extends object>(
  part: T,
  sections: readonly (keyof T & string)[],
  words: Vocabulary,
  { file, method, put }: Make<T>,
): Mutant[] {
  const edits = sections.flatMap((section) => editsIn(part[section], [section], words))
  const unique = new Map(edits.map((edit) => [JSON.stringify(edit), edit]))
  return [...unique.values()].map((edit: Edit) => ({
    file,
    method,
    what: tell(part, edit),
    make: () => put(edited(part, edit)),
  }))
}

function looksAtServiceActs(rule: DeadlineRule): boolean {
  return (
    rule.limits === 'service-acts' ||
    rule['only-if-first'] !== undefined ||
    rule['unless-first'] !== undefined
  )
}

/** Whether any rule of this method reads its list of service acts; where none does, the list is for people. */
function readsServiceActs(loaded: LoadedJurisdiction, method: MethodFile): boolean {
  const own = method.deadlines.map(({ id }) => id)
  const common = loaded.jurisdiction.deadlines.filter(({ id }) => !own.includes(id))
  return [...common, ...method.deadlines].some(looksAtServiceActs)
}

function methodMutants(loaded: LoadedJurisdiction, method: MethodFile): Mutant[] {
  const rules: MethodFile = { ...method, examples: [] }
  const sections = ['recipients', 'courts', 'offered', 'bars', 'deadlines', 'warnings'] as const
  const acts = readsServiceActs(loaded, method) ? (['service-acts'] as const) : []
  return mutantsOf(rules, [...sections, ...acts], vocabulary(loaded, rules), {
    file: `methods/${method.id}.yaml`,
    method: method.id,
    put: (changed) => ({
      ...loaded,
      methods: loaded.methods.map((other) => (other.id === method.id ? changed : other)),
    }),
  })
}

function commonMutants(loaded: LoadedJurisdiction): Mutant[] {
  const { jurisdiction, holidays, oaths, diligence } = loaded
  const words = vocabulary(loaded, jurisdiction)
  const rest = { method: null }
  return [
    ...mutantsOf(jurisdiction, ['counting', 'clauses', 'bars', 'deadlines', 'warnings'], words, {
      ...rest,
      file: 'jurisdiction.yaml',
      put: (changed) => ({ ...loaded, jurisdiction: changed }),
    }),
    ...mutantsOf(holidays, ['holidays', 'proclaimed', 'tolls'], words, {
      ...rest,
      file: 'holidays.yaml',
      put: (changed) => ({ ...loaded, holidays: changed }),
    }),
    ...(oaths === null
      ? []
      : mutantsOf(oaths, ['forms'], words, {
          ...rest,
          file: 'oaths.yaml',
          put: (changed) => ({ ...loaded, oaths: changed }),
        })),
    ...(diligence === null
      ? []
      : mutantsOf(diligence, ['checks'], words, {
          ...rest,
          file: 'diligence.yaml',
          put: (changed) => ({ ...loaded, diligence: changed }),
        })),
  ]
}

/** Every mutant of a jurisdiction: one change each, in each of the files from which days are computed. */
export function mutantsIn(loaded: LoadedJurisdiction): Mutant[] {
  return [...commonMutants(loaded), ...loaded.methods.flatMap((method) => methodMutants(loaded, method))]
}
