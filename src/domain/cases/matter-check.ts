import { parseLocalMoment } from '../calendar/local-moment'
import type { JurisdictionFile } from '../rules/jurisdiction-types'
import { EVENT_TYPES } from './event-types'
import { flagFlaws } from './flag-flaws'
import { isList, isObject, type Json, type Matter, type MatterProblem } from './matter'
import { wireKey } from './read-further'

const LOOKS_LIKE_A_DAY = /^\d{4}-\d{2}-\d{2}(T[\d:]+)?$/

/** Every value written like a day or an hour that names none (30 February). */
export function impossibleDays(value: Json | undefined, path = ''): MatterProblem[] {
  if (typeof value === 'string') {
    if (!LOOKS_LIKE_A_DAY.test(value) || parseLocalMoment(value) !== null) return []
    return [{ path, because: `${value} is no day or hour of the calendar`, remedy: 'write one that exists' }]
  }
  if (isList(value)) return value.flatMap((item, index) => impossibleDays(item, `${path}[${index}]`))
  if (!isObject(value)) return []
  return Object.entries(value).flatMap(([key, item]) =>
    impossibleDays(item, path === '' ? key : `${path}.${key}`),
  )
}

function unknownWord(path: string, word: string, allowed: readonly string[]): MatterProblem {
  return { path, because: `“${word}” is not known here`, remedy: `write one of: ${allowed.join(', ')}` }
}

/** Serve ids name the files that are written, so two may not fall together on any disk. */
function repeatedIds({ serves }: Matter): MatterProblem[] {
  const folded = serves.map(({ id }) => id.toLowerCase())
  return serves.flatMap(({ id }, index) =>
    folded.indexOf(id.toLowerCase()) === index
      ? []
      : [
          {
            path: `serves[${index}].id`,
            because: `the id “${id}” stands twice`,
            remedy: 'give each serve its own id',
          },
        ],
  )
}

function unknownEvents({ serves }: Matter, { events = {} }: JurisdictionFile): MatterProblem[] {
  const known = [...EVENT_TYPES, ...Object.keys(events)]
  return serves.flatMap((serve, at) =>
    serve.events.flatMap(({ type }, index) => unknownOf(`serves[${at}].events[${index}].type`, type, known)),
  )
}

/** What a matter file says that no case can: days that do not exist, ids that stand twice. */
export function matterFlaws(matter: Matter): MatterProblem[] {
  return [...impossibleDays({ ...matter }), ...repeatedIds(matter)]
}

function unknownOf(path: string, word: Json | undefined, allowed: readonly string[]): MatterProblem[] {
  return typeof word !== 'string' || allowed.includes(word) ? [] : [unknownWord(path, word, allowed)]
}

/** The words of facts that the jurisdiction declares with their words. */
function unknownFacts({ case: lawsuit }: Matter, { facts = {} }: JurisdictionFile): MatterProblem[] {
  return Object.entries(facts).flatMap(([id, { kind, words = [] }]) =>
    kind === 'word' ? unknownOf(`case.${wireKey(id)}`, lawsuit[wireKey(id)], words) : [],
  )
}

/** What is so of a case is so of everybody served in it; only what the jurisdiction asks of each serve may differ. */
function unknownFlags({ case: lawsuit, serves }: Matter, { flags }: JurisdictionFile): MatterProblem[] {
  const all = Object.keys(flags)
  const ofServe = all.filter((flag) => flags[flag]?.of === 'serve')
  const among = (path: string, told: readonly string[] | null | undefined, known: readonly string[]) =>
    (told ?? []).flatMap((flag, index) => unknownOf(`${path}[${index}]`, flag, known))
  return [
    ...among('case.flags', lawsuit.flags, all),
    ...serves.flatMap((serve, index) => among(`serves[${index}].flags`, serve.flags, ofServe)),
  ]
}

/** Flags that cannot be so together, in the case and in one of its serves. */
function contradictedFlags({ case: lawsuit, serves }: Matter, rules: JurisdictionFile): MatterProblem[] {
  const ofCase = lawsuit.flags ?? []
  const told = (
    path: string,
    flags: readonly string[],
    from: number,
    word: Json | undefined,
  ): MatterProblem[] => {
    const signer = typeof word === 'string' && word in rules.signers ? word : null
    return flagFlaws(flags, signer, rules)
      .filter(({ at }) => at >= from)
      .map(({ at, because, remedy }) => ({ path: `${path}[${at - from}]`, because, remedy }))
  }
  return [
    ...told('case.flags', ofCase, 0, undefined),
    ...serves.flatMap(({ flags, server }, index) =>
      told(`serves[${index}].flags`, [...ofCase, ...(flags ?? [])], ofCase.length, server?.class),
    ),
  ]
}

/** Words that the jurisdiction does not know: types of events, court, flags, facts of the case, kind of recipient, class of server; and flags that cannot be so together. */
export function unknownWords(matter: Matter, rules: JurisdictionFile): MatterProblem[] {
  const serves = matter.serves.flatMap(({ recipient }, index) =>
    unknownOf(`serves[${index}].recipient.kind`, recipient.kind, Object.keys(rules.recipients)),
  )
  const courts = rules.courts.map(({ id }) => id)
  return [
    ...unknownOf('case.court', matter.case.court, courts),
    ...unknownFlags(matter, rules),
    ...contradictedFlags(matter, rules),
    ...unknownFacts(matter, rules),
    ...serves,
    ...unknownEvents(matter, rules),
  ]
}
