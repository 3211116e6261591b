import { ANYONE, isForKind } from '../../domain/rules/for-kind'
import type { LoadedJurisdiction } from '../../domain/rules/loaded'
import type { ServiceLevel } from '../../domain/rules/policy-types'
import type { MethodFile } from '../../domain/rules/method-types'
import type { Case, User } from '../../stores/read/types'
import { option, type Field, type Group, type Option } from '../forms/field'
import { plain, sentence } from '../words'

/** The method with its steps, so that one knows what one chooses: what it needs, what acts, in what order. */
function methodOption({ id, title, steps, cite, requires }: MethodFile): Option {
  const acts = steps.filter(({ optional }) => optional !== true).map(({ event }) => plain(event))
  const first =
    requires === undefined ? '' : ` First: due diligence by ${requires.diligence.map(plain).join(' and ')}.`
  return option(id, title, `${sentence(acts.join(', then '))}.${first} ${cite.join(', ')}`)
}

function isOpenTo(method: MethodFile, kind: string, court: string): boolean {
  const { courts } = method
  return (courts === undefined || courts.includes(court)) && isForKind(method, kind)
}

/** The choice of a way of service among those open to this kind of recipient in this court. */
export function methodField(loaded: LoadedJurisdiction, kind: string, court: string): Field {
  return {
    name: 'method',
    label: 'Way of service',
    kind: 'chips',
    options: methodsFor(loaded, kind, court).map(methodOption),
    required: 'Way of service: choose one.',
  }
}

/** The ways of service that the rules open to this kind of recipient in this court. */
function methodsFor({ methods }: LoadedJurisdiction, kind: string, court: string): readonly MethodFile[] {
  return methods.filter((method) => isOpenTo(method, kind, court))
}

/** The kinds of recipient for which the rules have at least one way of service in this court. */
export function recipientKinds(loaded: LoadedJurisdiction, court: string): Option[] {
  return Object.entries(loaded.jurisdiction.recipients)
    .filter(([kind]) => kind !== ANYONE && methodsFor(loaded, kind, court).length > 0)
    .map(([kind, say]) => option(kind, sentence(kind), say))
}

const PLACES = [
  option('in-state', 'In the state'),
  option('out-of-state', 'In another state'),
  option('out-of-country', 'In another country'),
]

function serversOf(people: readonly User[]): Option[] {
  return people.filter(({ disabledAt }) => disabledAt === null).map(({ id, name }) => option(id, name))
}

function recipientGroup(lawsuit: Case): Group {
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
      {
        name: 'recipient.age',
        label: 'Age',
        kind: 'number',
        hint: 'Only where it decides how to serve, such as for a minor.',
      },
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

/** The form of a new serve: only the ways of service that are open to this kind of recipient. */
export function serveGroups(
  loaded: LoadedJurisdiction,
  lawsuit: Case,
  kind: string,
  { people, levels }: { readonly people: readonly User[]; readonly levels: readonly ServiceLevel[] },
): Group[] {
  return [
    recipientGroup(lawsuit),
    {
      title: 'How',
      fields: [
        methodField(loaded, kind, lawsuit.case.court ?? ''),
        {
          name: 'placeOfService',
          label: 'Where',
          kind: 'chips',
          options: PLACES,
          required: 'Where: choose whether inside the state or outside it.',
        },
        { name: 'server', label: 'Who serves', kind: 'select', options: serversOf(people) },
        ...levelFields(levels),
      ],
    },
  ]
}
