import { chainHash, flawOf, CHAIN_START, type Unhashed } from '../../../src/stores/event-chain'
import { canonicalJson, readJson } from '../../../src/stores/stored-json'

const ENTRY: Unhashed = {
  firm_id: '01KB0000000000000000000001',
  seq: 2,
  id: '01KB0000000000000000000002',
  serve_id: '01KB0000000000000000000003',
  entry: 'recorded',
  type: 'delivered',
  payload:
    '{"at":"2026-02-02T19:40","gps":{"accuracy":12,"lat":40.69,"lng":-73.98},"to":{"name":"Łukasz 李","nameRefused":false},"type":"delivered"}',
  on_day: '2026-02-02',
  at_local: '2026-02-02T19:40',
  zone: 'America/New_York',
  at_utc: '2026-02-03T00:40:00Z',
  received_at: '2026-02-03T00:41:07.123Z',
  device: '{"at":"2026-02-02T19:39:58-05:00"}',
  attachments: `[{"bytes":12,"mime":"image/jpeg","sha256":"${'b'.repeat(64)}"}]`,
  actor_id: '01KB0000000000000000000004',
  actor_role: 'process-server',
  strikes: null,
  reason: null,
  software: '0.1.0',
  rules_hash: 'a'.repeat(64),
  prev_hash: CHAIN_START,
}

describe('the hash of an entry', () => {
  it('is the SHA-256 of a zero byte and canonical JSON, as Python computes it from the same values', () => {
    expect(chainHash(ENTRY)).toBe('74f806a07356e008545f6de479ee7682508bfe6d45f43a1239078a35c3cc16a2')
  })

  it('changes with every single column', () => {
    const hash = chainHash(ENTRY)
    const changed: Unhashed[] = [
      { ...ENTRY, firm_id: 'x' },
      { ...ENTRY, seq: 3 },
      { ...ENTRY, id: 'x' },
      { ...ENTRY, serve_id: 'x' },
      { ...ENTRY, entry: 'struck' },
      { ...ENTRY, type: 'attempted' },
      { ...ENTRY, payload: '{"at":"2026-02-02T19:41","type":"delivered"}' },
      { ...ENTRY, on_day: '2026-02-01' },
      { ...ENTRY, at_local: '2026-02-02T19:41' },
      { ...ENTRY, zone: 'America/Chicago' },
      { ...ENTRY, at_utc: '2026-02-03T00:40:01Z' },
      { ...ENTRY, received_at: '2026-02-03T00:41:07.124Z' },
      { ...ENTRY, device: null },
      { ...ENTRY, attachments: '[]' },
      { ...ENTRY, actor_id: 'x' },
      { ...ENTRY, actor_role: 'paralegal' },
      { ...ENTRY, strikes: 'x' },
      { ...ENTRY, reason: 'x' },
      { ...ENTRY, software: '0.1.1' },
      { ...ENTRY, rules_hash: null },
      { ...ENTRY, prev_hash: '1'.repeat(64) },
    ]
    expect(changed).toHaveLength(Object.keys(ENTRY).length)
    expect(changed.map(chainHash)).not.toContain(hash)
    expect(new Set(changed.map(chainHash)).size).toBe(changed.length)
  })
})

describe('an entry in its place', () => {
  const row = { ...ENTRY, hash: chainHash(ENTRY) }

  it.each([
    ['is good', row, { seq: 1, hash: CHAIN_START }, null],
    [
      'is missed when the one after it comes',
      row,
      { seq: 0, hash: CHAIN_START },
      { seq: 1, because: 'it is missing; entry 2 follows 0' },
    ],
    [
      'must continue the one before it',
      row,
      { seq: 1, hash: '1'.repeat(64) },
      { seq: 2, because: 'it does not continue the entry before it' },
    ],
    [
      'must say what its hash says',
      { ...row, on_day: '2026-02-01' },
      { seq: 1, hash: CHAIN_START },
      { seq: 2, because: 'what it says does not match its hash' },
    ],
    [
      'must not even be spaced differently',
      { ...row, device: ' {"at":"2026-02-02T19:39:58-05:00"}' },
      { seq: 1, hash: CHAIN_START },
      { seq: 2, because: 'its JSON was written differently' },
    ],
    [
      'must be readable',
      { ...row, payload: '{"at":' },
      { seq: 1, hash: CHAIN_START },
      { seq: 2, because: 'its JSON cannot be read' },
    ],
  ])('%s', (_, entry, before, flaw) => {
    expect(flawOf(entry, before)).toEqual(flaw)
  })
})

describe('a bit that tipped over', () => {
  const row = { ...ENTRY, hash: chainHash(ENTRY) }
  const texts = Object.entries(row).flatMap(([column, text]) =>
    typeof text === 'string' ? [[column, text] as const] : [],
  )

  it.each(texts)('in %s is found, whichever it is', (column, text) => {
    const bytes = Buffer.from(text)
    const missed: number[] = []
    for (let bit = 0; bit < bytes.length * 8; bit += 1) {
      const tipped = Buffer.from(bytes)
      tipped.writeUInt8(tipped.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3)
      const flaw = flawOf({ ...row, [column]: tipped.toString('utf8') }, { seq: 1, hash: CHAIN_START })
      if (flaw === null) missed.push(bit)
    }
    expect(missed).toEqual([])
  })

  it('is looked for in every column that holds text', () => {
    const others = ['seq', 'strikes', 'reason']
    expect(texts.map(([column]) => column)).toEqual(Object.keys(row).filter((name) => !others.includes(name)))
  })
})

describe('canonical JSON', () => {
  it('is that of RFC 8785: the example of its section 3.2.2, and the order of keys of 3.2.3', () => {
    const numbers =
      '{"numbers":[333333333.33333329,1E30,4.50,2e-3,0.000000000000000000000000001],"string":"\\u20ac$\\u000F\\u000aA\'\\u0042\\u0022\\u005c\\\\\\"\\/","literals":[null,true,false]}'
    expect(canonicalJson(readJson(numbers))).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    )
    const keys =
      '{"\\u20ac":"Euro Sign","\\r":"Carriage Return","\\ufb33":"Hebrew Letter Dalet With Dagesh","1":"One","\\ud83d\\ude00":"Emoji: Grinning Face","\\u0080":"Control","\\u00f6":"Latin Small Letter O With Diaeresis"}'
    expect(Object.values(JSON.parse(canonicalJson(readJson(keys))) as object)).toEqual([
      'One',
      'Carriage Return',
      'Control',
      'Latin Small Letter O With Diaeresis',
      'Euro Sign',
      'Emoji: Grinning Face',
      'Hebrew Letter Dalet With Dagesh',
    ])
  })
})
