import type { OathForm, OathsFile } from '../../../src/domain/rules/oath-types'
import { ACT } from '../../support/made-land'
import { build, on, type FactsParts } from '../../support/build'
import { outcome } from '../../support/outcome'

function form(id: string, parts: Partial<OathForm>): OathForm {
  return {
    id,
    form: 'affidavit',
    since: '2000-01-01',
    signers: ['server'],
    words: 'I swear.',
    cite: ACT,
    ...parts,
  }
}

const oaths: OathsFile = {
  jurisdiction: 'made-land',
  forms: [
    form('affidavit', { default: true, until: '2023-12-31' }),
    form('affirmation', { default: true, since: '2024-01-01' }),
    form('affidavit-still', { since: '2024-01-01' }),
    form('certificate', { default: true, signers: ['bailiff'] }),
  ],
}
const method = { deadlines: [build.choice('proof-form', 'signed')] }
const signed = (text: string, signer: string | null = null): FactsParts => ({
  case: { signer },
  events: [on('signed', text)],
})

describe('choose: { from: oath-forms, on: signed }', () => {
  test.each([
    ['the last day of the old form: until is inside', signed('2023-12-31'), 'affidavit'],
    ['the first day of the new form: since is inside', signed('2024-01-01'), 'affirmation'],
    ['the signer has a form of his own', signed('2024-01-01', 'bailiff'), 'certificate'],
    ['the signer named as the first is', signed('2024-01-01', 'server'), 'affirmation'],
    ['a signer for whom no form is prescribed', signed('2024-01-01', 'clerk'), null],
  ])('%s', (_, facts, expected) => {
    expect(outcome(method, facts, { oaths })).toEqual({
      days: { 'proof-form': expected },
      violations: [],
      waitingFor: {},
    })
  })

  test('waits for the signature', () => {
    expect(outcome(method, {}, { oaths })).toEqual({
      days: { 'proof-form': null },
      violations: [],
      waitingFor: { 'proof-form': ['signed'] },
    })
  })
})
