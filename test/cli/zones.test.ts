import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { entriesOf, program } from '../support/affiant'
import { ROOT } from '../support/sources'

const SCENARIOS = join(ROOT, 'rules/us-ny/scenarios.json')

/** Where a day begins and ends elsewhere, on either side of the date line and half an hour off. */
const ZONES = [
  'America/New_York',
  'Pacific/Kiritimati',
  'Asia/Kolkata',
  'Pacific/Auckland',
  'Pacific/Pago_Pago',
]

describe('the place of the computer', () => {
  const here = program(['deadlines', SCENARIOS, '--json'])

  test('has every worked case to show it', () => {
    expect(entriesOf(here.out).length).toBeGreaterThan(50)
    expect(here.status).toBe(0)
  })

  test.each(ZONES)('%s changes no byte of any worked case', (zone) => {
    const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex')
    const there = program(['deadlines', SCENARIOS, '--json'], { zone })
    expect([there.status, hashOf(there.out)]).toEqual([0, hashOf(here.out)])
  })
})
