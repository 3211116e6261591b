import { ANYONE, isForKind, isInCourt } from '../../domain/rules/for-kind'
import type { LoadedJurisdiction } from '../../domain/rules/loaded'
import { kindSays, kindTitle, placeTitles } from '../../domain/rules/titles'
import type { ServiceLevel } from '../../domain/rules/policy-types'
import type { MethodFile } from '../../domain/rules/method-types'
import type { Case, User } from '../../stores/read/types'
import type { Ways } from '../../domain/deadlines/ways'
import { option, type Field, type Group, type Option } from '../forms/field'
import { methodField } from './ways-offered'

const isFor =
  (kind: string, court: string) =>
  (method: MethodFile): boolean =>
    isForKind(method, kind) && isInCourt(method, court)

/** The kinds of recipient for which the rules have at least one way of service in this court. */
export function recipientKinds(loaded: LoadedJurisdiction, court: string): Option[] {
  const { jurisdiction, methods } = loaded
  return Object.keys(jurisdiction.recipients)
    .filter((kind) => kind !== ANYONE && methods.some(isFor(kind, court)))
    .map((kind) => option(kind, kindTitle(jurisdiction, kind), kindSays(jurisdiction, kind)))
}

/** Where the papers are served, which opens and closes ways of service. */
export function placesOf({ jurisdiction }: LoadedJurisdiction): Option[] {
  return Object.entries(placeTitles(jurisdiction)).map(([place, title]) => option(place, title))
}

function serversOf(people: readonly User[]): Option[] {
  return people.filter(({ disabledAt }) => disabledAt === null).map(({ id, name }) => option(id, name))
}

/** Asked of those alone whose age decides how to serve. */
function ageFields(isAsked: boolean): Field[] {
  if (!isAsked) return []
  const hint = 'Only where it decides how to serve, such as for a minor.'
  return [{ name: 'recipient.age', label: 'Age', kind: 'number', hint }]
}

function recipientGroup(lawsuit: Case, isAge: boolean): Group {
  return {
    title: 'Who is to be served',
    fields: [
      {
        name: 'recipient.name',
        label: 'Name',
        kind: 'text',
        suggestions: lawsuit.case.defendants ?? [],
        required: 'Name: write whom to serve, as the papers name them.',
      },
      ...ageFields(isAge),
      { name: 'recipient.address', label: 'Address', kind: 'text' },
    ],
  }
}

/** How soon somebody goes out; asked only where house rules have levels. */
function levelFields(levels: readonly ServiceLevel[]): Field[] {
  if (levels.length === 0) return []
  const options = levels.map(({ id, title }) => option(id, title))
  return [{ name: 'serviceLevel', label: 'Service level', kind: 'chips', options }]
}

type Around = {
  readonly isAgeAsked: boolean
  readonly people: readonly User[]
  readonly levels: readonly ServiceLevel[]
  /** What the rules must know of this serve. */
  readonly asked: readonly Group[]
}

/** The form of a new serve, with the ways of service that are open to it. */
export function serveGroups(
  lawsuit: Case,
  ways: Ways,
  { people, levels, asked, ...around }: Around,
): Group[] {
  return [
    recipientGroup(lawsuit, around.isAgeAsked),
    {
      title: 'How',
      fields: [
        methodField(ways),
        { name: 'server', label: 'Who serves', kind: 'select', options: serversOf(people) },
        ...levelFields(levels),
      ],
    },
    ...asked,
  ]
}
