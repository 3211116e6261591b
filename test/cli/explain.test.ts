import { join } from 'node:path'
import { affiant } from '../support/affiant'
import { delivered } from '../support/new-york'
import { scratchFolder } from '../support/scratch'
import { ROOT } from '../support/sources'

describe('affiant explain FILE', () => {
  const { file } = scratchFolder()

  test('tells in sentences what a person can check by hand, with cites', async () => {
    const { out, told, status } = await affiant('explain', file('one.json', JSON.stringify(delivered('one'))))
    expect([told, status]).toEqual(['', 0])
    const lines = out.split('\n')
    expect(lines[0]).toBe('one (us-ny, deliver-and-mail)')
    const at = lines.indexOf('  Mail within 20 days of delivery: Mon 23 Feb 2026')
    expect(lines[at + 1]).toBe(
      '    delivered Mon 2 Feb 2026; that day not counted, + 20 days = Sun 22 Feb 2026; Sun 22 Feb 2026 is closed (Sunday), so it moves to Mon 23 Feb 2026 (CPLR 308(2), GCL 20, GCL 25-a).',
    )
    expect(lines[at + 2]).toMatch(/^ {4}If missed: A late mailing is a jurisdictional defect; .* \(.+\)\.$/)
    expect(lines.every((line) => !/undefined|NaN|\[object/.test(line))).toBe(true)
  })

  test('marks what rests on law that is not fully verified', async () => {
    const { out } = await affiant('explain', file('marks.json', JSON.stringify(delivered('marks'))))
    expect(out).toMatch(/\n {4}Rests on law not fully verified\. [^\n]+: (secondary|unverified)\.\n/)
  })

  test('tells a faulty entry in its place, on both channels, and ends with 1', async () => {
    const both = [delivered('bad', { method: 'by-pigeon' }), delivered('good')]
    const { out, told, status } = await affiant('explain', file('both.json', JSON.stringify(both)))
    expect(out).toContain('\ngood (us-ny, deliver-and-mail)\n')
    expect(out.split('\n')[0]).toMatch(
      /^bad: New York, .* has no method "by-pigeon"\. Write one of: .*deliver-and-mail.*\.$/,
    )
    expect(told).toBe(`${out.split('\n')[0] ?? ''}\n`)
    expect(status).toBe(1)
  })
})

describe('affiant deadlines FILE', () => {
  const { file } = scratchFolder()

  test('prints a line a deadline: id, day, status, working', async () => {
    const { out, told, status } = await affiant(
      'deadlines',
      file('one.json', JSON.stringify(delivered('one'))),
    )
    expect([told, status]).toEqual(['', 0])
    expect(out).toMatch(
      /^one \(us-ny, deliver-and-mail\)\n {2}serve-by {2,}Tue 5 May 2026 +met +commenced Mon 5 Jan 2026; .*\n/,
    )
    expect(out).toMatch(
      /\n {2}service-complete +Sun 22 Feb 2026 +known +.*Sun 22 Feb 2026 is a Sunday; this day does not move.*\n/,
    )
    expect(out).toMatch(
      /\n {2}additional-mailing-by +—\? +waiting +not known until recorded: judgment planned .*\n/,
    )
  })

  test('prints violations and warnings under the deadlines', async () => {
    const late = delivered('late', {
      events: [
        { type: 'delivered', at: '2026-02-01' },
        { type: 'mailed', at: '2026-02-24' },
      ],
    })
    const { out } = await affiant('deadlines', file('late.json', JSON.stringify(late)))
    const notes = out.split('\n').filter((line) => /^ {2}[!~] /.test(line))
    expect(notes[0]).toMatch(/^ {2}! sunday-service: Service on a Sunday is void; .* \(GBL 11\)$/)
    expect(notes[1]).toMatch(/^ {2}! mail-by: A late mailing is a jurisdictional defect; .*\)$/)
    expect(notes.some((line) => line.startsWith('  ~ late-mailing: '))).toBe(true)
  })
})

describe('affiant explain --rules', () => {
  const { file } = scratchFolder()

  test('explains by the rules of another folder, such as that of an earlier day', async () => {
    const entry = {
      id: 'old',
      jurisdiction: 'zz-land',
      method: 'hand-over',
      case: { court: 'high', commenced: '2026-01-05' },
      recipient: { kind: 'natural-person' },
      events: [{ type: 'delivered', at: '2026-02-10' }],
    }
    const rules = join(ROOT, 'test/rules/bad/base')
    const { out, status } = await affiant(
      'explain',
      file('old.json', JSON.stringify(entry)),
      '--rules',
      rules,
    )
    expect(status).toBe(0)
    // Tue 10 Feb 2026 + 20 days = Mon 2 Mar.
    expect(out).toContain('Last day to answer: Mon 2 Mar 2026')
  })
})
