import { told, withChange } from '../../support/matters'

const ABODE = 'FRCP 4(e)(2)(B)'
const AGENT = 'FRCP 4(e)(2)(C), FRCP 4(h)(1)(B)'
const ENTITY = `${AGENT}, FRCP 4(j)(2)`
const waivable = (name: string): string => `needs ${name} (case law; override with a reason)`

// What is taken out of a complete sample, and the line that a person is then told.
const rows: readonly (readonly [sample: string, path: string, line: string])[] = [
  ['personal-delivery', 'case.number', 'missing case.number (FRCP 10(a))'],
  ['personal-delivery', 'case.district', 'missing case.district (FRCP 10(a))'],
  ['personal-delivery', 'papers', 'missing papers (FRCP 4(c)(1))'],
  ['personal-delivery', 'summonsSealed', waivable('summonsSealed')],
  ['personal-delivery', 'server.over18', 'missing server.over18 (FRCP 4(c)(2))'],
  ['personal-delivery', 'server.notParty', 'missing server.notParty (FRCP 4(c)(2))'],
  ['personal-delivery', 'events[1].place.address', 'missing delivered.place.address (FRCP 4(l))'],
  ['personal-delivery', 'events[1].identifiedBy', waivable('identifiedBy')],
  ['personal-delivery', 'signature.on', 'missing signature.on (28 USC 1746)'],
  ['personal-delivery', 'signature.place', 'missing signature.place (28 USC 1746)'],
  ['abode', 'events[2].to.name', `missing left-with-substitute.to.name (${ABODE})`],
  ['abode', 'events[2].to.resides', `missing left-with-substitute.to.resides (${ABODE})`],
  ['abode', 'events[2].to.suitable', `missing left-with-substitute.to.suitable (${ABODE})`],
  ['abode', 'events[2].place.kind', `missing left-with-substitute.place.kind (${ABODE})`],
  ['abode', 'events[2].place.basis', waivable('place.basis')],
  ['abode-mailed', 'events[1].to.address', 'missing mailed.to.address (FRCP 4(l))'],
  ['agent', 'events[0].to.name', `missing agent-served.to.name (${ENTITY})`],
  ['agent', 'events[0].to.role', `missing agent-served.to.role (${ENTITY})`],
  ['agent', 'events[0].to.authority', `missing agent-served.to.authority (${AGENT})`],
  ['agent', 'events[0].statedAuthority', waivable('statedAuthority')],
  ['corporate-officer', 'events[0].to.role', `missing delivered.to.role (${ENTITY})`],
  ['state-local-government', 'events[0].to.title', 'missing delivered.to.title (FRCP 4(j)(2))'],
  ['foreign-law', 'foreignLaw.text', 'missing foreignLaw.text (FRCP 4(f)(2)(A))'],
  ['foreign-personal', 'foreignLaw.source', waivable('foreignLaw.source')],
  ['no-service', 'notServed.cause', 'missing notServed.cause (FRCP 4(l))'],
  ['no-service', 'events[1].place.address', 'missing attempted[1].place.address (FRCP 4(l))'],
]

const pathOf = (path: string): string => (/^(case|papers)\b/.test(path) ? path : `serves[0].${path}`)

test.each(rows)('United States: %s without %s', async (sample, path, line) => {
  expect(await told(withChange(`us-federal-${sample}`, pathOf(path), undefined))).toEqual([`s1: ${line}`])
})

test.each<readonly [string, string, unknown, string]>([
  ['personal-delivery', 'summonsSealed', false, 'without the signature of the clerk'],
  ['personal-delivery', 'server.name', 'Acme Supply Corp.', 'has the name of a party'],
  ['personal-delivery', 'server.notParty', false, 'recorded as a party'],
  ['personal-delivery', 'server.over18', false, 'under 18'],
  ['personal-delivery', 'recipient.kind', 'minor', 'not open to this recipient'],
  ['abode', 'events[2].to.resides', false, 'not residing there'],
  ['abode', 'events[2].place.kind', 'workplace', 'not recorded as the dwelling'],
  ['corporate-agent-by-law', 'events[1]', undefined, 'also wants a copy mailed'],
])('United States: %s with %s %s is refused', async (sample, path, value, because) => {
  const lines = await told(withChange(`us-federal-${sample}`, pathOf(path), value))
  expect(lines.filter((line) => line.includes(because))).not.toEqual([])
})
