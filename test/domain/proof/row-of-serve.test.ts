import { isRowOfServe } from '../../../src/domain/proof/row-of-serve'
import type { ProofWhen } from '../../../src/domain/rules/proof-types'

const company = {
  court: 'circuit',
  serve: { recipient: { kind: 'llc' }, placeOfService: 'in-state', server: { class: 'sheriff' } },
}
const unknown = { court: null, serve: { recipient: {} } }

test.each<[string, ProofWhen, boolean]>([
  ['for service abroad', { 'place-of-service': ['out-of-country'] }, false],
  ['for service in the state or abroad', { 'place-of-service': ['in-state', 'out-of-country'] }, true],
  ['for minors', { recipient: ['minor'] }, false],
  ['for all but companies', { 'not-recipient': ['llc', 'corporation'] }, false],
  ['for another court', { court: ['county'] }, false],
  ['for all courts but this', { 'not-court': ['circuit'] }, false],
  ['for another kind of server', { signer: ['certified-server'] }, false],
  ['that only a certified server states', { is: { 'server.class': ['certified-server'] } }, false],
  ['that a sheriff states', { is: { 'server.class': ['sheriff'] } }, true],
  ['that hangs on what is recorded', { recorded: ['delivered.to.name'] }, true],
])('a row %s is one of a company in the state: %j, %s', (_what, when, isOne) => {
  expect(isRowOfServe({ when }, company)).toBe(isOne)
})

test('what is not known of a serve closes no row, and a row without a condition is one of every serve', () => {
  const when = { 'place-of-service': ['out-of-country'], recipient: ['minor'], 'not-court': ['circuit'] }
  expect(isRowOfServe({ when }, unknown)).toBe(true)
  expect(isRowOfServe({}, company)).toBe(true)
})
