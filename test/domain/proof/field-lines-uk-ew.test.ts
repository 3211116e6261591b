import { told, withChange } from '../../support/matters'

const FORM = 'Form N215'
const STEP = 'CPR 6.17(3)'
const waivable = (name: string): string => `needs ${name} (case law; override with a reason)`

// What is taken out of a complete sample, and the line that a person is then told.
const rows: readonly (readonly [sample: string, path: string, line: string])[] = [
  ['first-class-post', 'case.court', `missing case.court (${FORM})`],
  ['first-class-post', 'case.number', `missing case.number (${FORM})`],
  ['first-class-post', 'papers', `missing papers (${FORM})`],
  ['first-class-post', 'recipient.name', `missing recipient.name (${FORM})`],
  ['first-class-post', 'events[0].to.address', `missing mailed.to.address (${FORM})`],
  ['first-class-post', 'events[0].step', `missing mailed.step (${STEP})`],
  ['first-class-post', 'events[0].reference', waivable('mailed.reference')],
  ['first-class-post', 'addressOwner', `missing addressOwner (${STEP})`],
  ['first-class-post', 'addressCategory', `missing addressCategory (${STEP})`],
  ['first-class-post', 'addressBasis', waivable('addressBasis')],
  ['first-class-post', 'responsePack', waivable('responsePack')],
  ['first-class-post', 'server.title', `missing server.title (${FORM})`],
  ['first-class-post', 'signature.on', 'missing signature.on (PD 22)'],
  ['leaving-at-address', 'events[0].place.address', `missing delivered.place.address (${FORM})`],
  ['personal-delivery', 'events[0].to.name', 'missing delivered.to.name (CPR 6.5(3))'],
  ['personal-delivery', 'events[0].identifiedBy', waivable('identifiedBy.note')],
  ['personal-company', 'events[0].to.title', 'missing delivered.to.title (CPR 6.5(3))'],
  ['document-exchange', 'dx.number', 'missing dx.number (PD 6A 2.1)'],
  ['document-exchange', 'dx.exchange', 'missing dx.exchange (PD 6A 2.1)'],
  ['document-exchange', 'events[0].step', `missing mailed.step (${STEP})`],
  ['email', 'consent.by', 'missing consent.by (PD 6A 4.1)'],
  ['email', 'consent.document', 'missing consent.document (PD 6A 4.1)'],
  ['email', 'consent.on', 'missing consent.on (PD 6A 4.1)'],
  ['fax', 'consent.document', 'missing consent.document (PD 6A 4.1)'],
  ['solicitor-nominated', 'solicitor.firm', 'missing solicitor.firm (CPR 6.7)'],
  ['solicitor-nominated', 'solicitor.limb', 'missing solicitor.limb (CPR 6.7)'],
  ['solicitor-nominated', 'solicitor.letterOn', 'missing solicitor.letterOn (CPR 6.7)'],
  ['address-given', 'addressBasis', waivable('addressBasis')],
  ['companies-act', 'addressBasis', waivable('addressBasis')],
  ['child', 'relation', 'missing relation (CPR 6.13)'],
  ['agent-of-principal', 'order.dated', 'missing order.dated (CPR 6.15)'],
  ['contractual', 'contract.clause', 'missing contract.clause (CPR 6.11)'],
  ['contractual', 'contract.dated', 'missing contract.dated (CPR 6.11)'],
  ['alternative-order', 'order.judge', 'missing order.judge (CPR 6.15)'],
  ['alternative-order', 'order.terms', 'missing order.terms (CPR 6.15(4))'],
  ['alternative-order', 'addressBasis', waivable('addressBasis')],
  ['out-of-jurisdiction-uk', 'out.ground', 'missing out.ground (CPR 6.33)'],
  ['out-of-jurisdiction', 'out.n510FiledAt', 'missing out.n510FiledAt (CPR 6.34)'],
  ['out-of-jurisdiction', 'out.method', 'missing out.method (CPR 6.40)'],
  ['out-of-jurisdiction', 'out.translation', waivable('out.translation')],
  ['personal-partnership', 'noticeOfCapacity', waivable('noticeOfCapacity')],
  ['personal-delivery-refused', 'events[0].refusal.toldNature', waivable('refusal.toldNature')],
  ['notice-of-grounds', 'out.notice.facts', 'missing out.notice.facts (CPR 6.34)'],
  ['notice-of-grounds', 'out.notice.noOtherProceedings', waivable('out.notice.noOtherProceedings')],
  ['attempts', 'statementNumber', waivable('statementNumber')],
  ['particulars-later', 'events[1].by', 'missing particulars-served.by (CPR 6.29)'],
  ['attempts', 'events[0].place.address', 'missing attempted[0].place.address (PD 32)'],
]

const pathOf = (path: string): string => (/^(case|papers)\b/.test(path) ? path : `serves[0].${path}`)

test.each(rows)('England and Wales: %s without %s', async (sample, path, line) => {
  expect(await told(withChange(`uk-ew-${sample}`, pathOf(path), undefined))).toEqual([`s1: ${line}`])
})

// The hour counts for any document but a claim form; for that it may be waived.
test.each([
  ['leaving-at-address', 'events[0].at', '2026-03-12', waivable('step.time (time of day)')],
  ['personal-delivery', 'events[0].at', '2026-03-12', waivable('step.time (time of day)')],
])('England and Wales: %s with %s %s', async (sample, path, value, line) => {
  expect(await told(withChange(`uk-ew-${sample}`, pathOf(path), value))).toEqual([`s1: ${line}`])
})

test.each([
  ['last-known', 'addressBasis.steps', undefined, 'no steps to find the current one'],
  ['first-class-post', 'solicitor', { firm: 'Counsel & Co.', letterOn: '2026-02-20' }, 'served there'],
  ['first-class-post', 'signature.on', '2026-03-09', 'before'],
  ['email', 'events[0].agreed', false, 'Nobody had said in writing'],
  ['notice-of-grounds', 'out.notice.noOtherProceedings', false, 'pending elsewhere'],
])('England and Wales: %s with %s %s is refused', async (sample, path, value, because) => {
  const lines = await told(withChange(`uk-ew-${sample}`, pathOf(path), value))
  expect(lines.filter((line) => line.includes(because))).not.toEqual([])
})

test.each(['solicitor', 'claimant', 'litigation-friend'])(
  'England and Wales: whoever signs as %s for another names the source',
  async (capacity) => {
    expect(
      await told(withChange('uk-ew-first-class-post', 'serves[0].signature.capacity', capacity)),
    ).toEqual([`s1: missing signature.source (${FORM})`])
  },
)

test('England and Wales: an order may approve a step taken before it', async () => {
  const earlier = withChange('uk-ew-alternative-order', 'serves[0].events[1].at', '2026-03-03T09:15')
  expect(await told(earlier)).toEqual([])
})
