import fc from 'fast-check'
import type { Field } from '../../../src/web/forms/field'
import { formView } from '../../../src/web/forms/form-view'
import { readForm } from '../../../src/web/forms/read-form'
import { treeOf } from '../../../src/web/forms/tree'
import { typedOf } from '../../../src/web/forms/typed-of'

const FIELDS: readonly Field[] = [
  { name: 'at', label: 'When', kind: 'moment', required: 'When: write it.' },
  { name: 'place.address', label: 'Address', kind: 'text' },
  {
    name: 'place.basis.0.kind',
    label: 'Source',
    kind: 'chips',
    options: [{ value: 'lease', label: 'Lease' }],
  },
  {
    name: 'outcome',
    label: 'Outcome',
    kind: 'chips',
    options: [{ value: 'no-answer', label: 'No answer' }],
    other: true,
  },
  {
    name: 'action',
    label: 'Tried',
    kind: 'checks',
    options: [{ value: 'rang', label: 'Rang' }],
    other: true,
  },
  { name: 'to.nameRefused', label: 'Refused', kind: 'yes' },
  { name: 'names', label: 'Names', kind: 'lines' },
  { name: 'age', label: 'Age', kind: 'number' },
  { name: 'size', label: 'Size', kind: 'decimal' },
]

describe('reading a form', () => {
  it('lays the values out by the paths of their fields, without those left empty', () => {
    const form = readForm(FIELDS, {
      at: '2026-06-09T07:10',
      'place.address': '  219 Kent Avenue ',
      'place.basis.0.kind': 'lease',
      outcome: '~other',
      'outcome~other': 'dog at the gate',
      action: ['rang', '~other'],
      'action~other': 'phoned',
      'to.nameRefused': 'yes',
      names: 'Ana\r\n\r\n Łukasz ',
      age: '17',
    })
    expect(form.errors).toEqual([])
    expect(treeOf(FIELDS, form)).toEqual({
      at: '2026-06-09T07:10',
      place: { address: '219 Kent Avenue', basis: [{ kind: 'lease' }] },
      outcome: 'dog at the gate',
      action: ['rang', 'phoned'],
      to: { nameRefused: true },
      names: ['Ana', 'Łukasz'],
      age: 17,
    })
  })

  it.each([
    ['at', '', 'When: write it.'],
    ['at', '2026-02-30', 'When: “2026-02-30” is no day and hour; write YYYY-MM-DDTHH:MM in local time.'],
    ['place.basis.0.kind', 'hearsay', 'Source: choose one of the list.'],
    ['age', '-1', 'Age: “-1” is no whole number; write digits only.'],
    ['age', '1e3', 'Age: “1e3” is no whole number; write digits only.'],
    ['place.address', 'x'.repeat(4001), 'Address: shorten it to 4000 characters; it has 4001.'],
  ])('says of %s “%.12s” what is wrong and what to do', (name, value, message) => {
    const form = readForm(FIELDS, { at: '2026-06-09T07:10', [name]: value })
    expect(form.errors).toEqual([{ name, message }])
  })

  it('gives back whatever was typed, in the box it was typed into, whatever it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (address, own) => {
        const body = { 'place.address': address, outcome: '~other', 'outcome~other': own }
        const { typed, errors } = readForm(FIELDS, body)
        const view = formView(
          [{ title: '', fields: FIELDS }],
          { action: '/', csrf: '', submit: '' },
          typed,
          errors,
        )
        const fields = view.groups.flatMap((group) => group.fields)
        expect(fields.find(({ name }) => name === 'place.address')?.value).toBe(address)
        expect(fields.find(({ name }) => name === 'outcome')?.other?.value).toBe(own)
      }),
    )
  })

  it.each([null, undefined, 'text', 7, [], { at: { x: 1 } }, { at: [1, null] }])(
    'survives a body that is no form: %p',
    (body) => {
      expect(readForm(FIELDS, body).errors).toEqual([{ name: 'at', message: 'When: write it.' }])
    },
  )

  it('never lets a name of a field reach what all objects share', () => {
    const fields: Field[] = [{ name: '__proto__.polluted', label: 'X', kind: 'text' }]
    treeOf(fields, readForm(fields, { '__proto__.polluted': 'yes' }))
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
  })

  it('takes no more lines than any case has', () => {
    const fields: Field[] = [{ name: 'defendants', label: 'Defendants', kind: 'lines' }]
    const names = (count: number): string => Array.from({ length: count }, (_, i) => `No. ${i}`).join('\n')
    expect(readForm(fields, { defendants: names(500) }).errors).toEqual([])
    expect(readForm(fields, { defendants: names(501) }).errors).toEqual([
      { name: 'defendants', message: 'Defendants: write at most 500; there are 501.' },
    ])
  })

  it('types an event back into the form that it came from', () => {
    const event = {
      type: 'attempted',
      at: '2026-06-09T07:10',
      place: { address: '219 Kent Avenue', basis: [{ kind: 'lease' }] },
      outcome: 'dog at the gate',
      action: ['rang', 'phoned'],
      to: { nameRefused: true },
      age: 17,
    }
    const form = readForm(FIELDS, typedOf(FIELDS, event))
    expect(form.errors).toEqual([])
    expect({ ...treeOf(FIELDS, form), type: 'attempted' }).toEqual(event)
  })
})
