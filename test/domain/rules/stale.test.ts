import { staleCites } from '../../../src/domain/rules/stale'
import { day } from '../../support/build'
import { shippedRulebook } from '../../rules/support/shipped'

function loadedWith(checked: Readonly<Record<string, string>>) {
  const [first] = shippedRulebook.values()
  if (first === undefined) throw new Error('no jurisdiction')
  const sources = Object.fromEntries(
    Object.entries(checked).map(([cite, on]) => [
      cite,
      { title: `Title of ${cite}`, checked: on, confidence: 'verified' as const },
    ]),
  )
  return { ...first.loaded, sources }
}

describe('cites that were not checked for long', () => {
  // 2027 is no leap year: 22 Nov 2026 to 22 Nov 2027 is 365 days.
  const loaded = loadedWith({ 'Zed 1': '2026-11-22', 'Zed 2': '2026-11-21', 'Zed 3': '2020-01-01' })

  test('are those older than so many days, the oldest first', () => {
    expect(staleCites(loaded, day('2027-11-22'), 365)).toEqual([
      { cite: 'Zed 3', title: 'Title of Zed 3', checked: '2020-01-01', age: 2882 },
      { cite: 'Zed 2', title: 'Title of Zed 2', checked: '2026-11-21', age: 366 },
    ])
  })

  test('are none where each was looked at within the time', () => {
    expect(staleCites(loaded, day('2026-11-22'), 2517)).toEqual([])
  })
})
