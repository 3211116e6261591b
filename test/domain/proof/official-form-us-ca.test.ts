import { alsoChanged, readGood, sampleMatter } from '../../support/matters'
import { filled, formMutants, laidOut, type LaidOut } from './official-form'
import { californiaForms, type FormCase } from './official-form-us-ca'
import { usual, type Filled } from './official-form-usual'

function laid({ sample, changes }: FormCase): LaidOut {
  const changed = Object.entries(changes).reduce<unknown>(
    (matter, [path, value]) => alsoChanged(matter, path, value),
    sampleMatter(sample),
  )
  return laidOut(readGood(changed), 'proof-of-service')
}

function expected({ sample, differs }: FormCase): Filled | null {
  if (differs === null) return null
  const all = Object.entries({ ...usual[sample], ...differs })
  return Object.fromEntries(all.filter(([, said]) => said !== null))
}

const forms = californiaForms.map((one) => ({
  name: one.name,
  laid: laid(one),
  expected: expected(one),
}))

// The map is for servers who are not registered alone, and these sign declarations alone; the box says what the map
// says already, and the condition on it is how the rules know that the form tells the class of the server.
const WITHOUT_EFFECT = /Ch30\[0\]\.when|^when\.form /

describe('California’s proof of service on the official form', () => {
  it.each(forms)('$name', (one) => {
    expect(filled(one.laid)).toEqual(one.expected)
  })

  it('has a case that notices each single change of its map', () => {
    const unnoticed = formMutants(forms[0]?.laid).filter(({ form }) =>
      forms.every((one) => JSON.stringify(filled(one.laid, form)) === JSON.stringify(filled(one.laid))),
    )
    expect(unnoticed.map(({ what }) => what).filter((what) => !WITHOUT_EFFECT.test(what))).toEqual([])
  })
})
