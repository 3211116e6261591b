import { oathDays, oathDaysOf } from './support/oath-days'
import { shipped } from './support/shipped'

describe.each(shipped.map((loaded) => ({ id: loaded.id, loaded })))('$id', ({ id, loaded }) => {
  const asked = oathDays[id] ?? []
  const found = loaded.oaths === null ? [] : oathDaysOf(loaded.oaths, asked)

  it.each(asked.map((row, index) => ({ ...row, index })))(
    'lets a $signer who signs on $on use $forms',
    ({ signer, on, forms, index }) => {
      expect(found[index]).toEqual({ signer, on, forms })
    },
  )
})
