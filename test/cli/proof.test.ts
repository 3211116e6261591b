import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { mattersFolder, withChange } from '../support/matters'

const main = join(__dirname, '..', '..', 'dist', 'src', 'cli', 'main.js')

type Ran = {
  readonly status: number | null
  readonly out: readonly string[]
  readonly told: readonly string[]
}

function lines(text: string): string[] {
  return text.split('\n').filter((line) => line !== '')
}

/** `affiant proof`, as a person runs it. */
function proof(...args: readonly string[]): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, 'proof', ...args], {
    encoding: 'utf8',
  })
  return { status, out: lines(stdout), told: lines(stderr) }
}

describe('affiant proof', () => {
  const folder = mkdtempSync(join(tmpdir(), 'affiant-proof-'))
  afterAll(() => {
    rmSync(folder, { recursive: true })
  })

  const fileOf = (name: string, value: unknown): string => {
    const file = join(folder, `${name}.json`)
    writeFileSync(file, JSON.stringify(value))
    return file
  }
  const lacking = (): string =>
    fileOf('lacking', withChange('deliver-and-mail', 'serves[0].events[1].description', undefined))

  test('writes each paper and prints its path, method, pages and SHA-256', () => {
    const out = join(folder, 'good')
    const ran = proof(join(mattersFolder, 'secretary-of-state-unauthorized.json'), '--out', out)
    const written = ['s1.pdf', 's1-sos-notice.pdf', 's1-affidavit-of-compliance.pdf']
    expect(ran).toEqual({
      status: 0,
      out: written.map((name): unknown => {
        const sha256 = createHash('sha256')
          .update(readFileSync(join(out, name)))
          .digest('hex')
        return expect.stringMatching(
          new RegExp(`^${join(out, name)}  secretary-of-state-unauthorized  [12]  ${sha256}$`),
        )
      }),
      told: [],
    })
    expect(readdirSync(out).toSorted()).toEqual(written.toSorted())
  })

  test('writes nothing and ends with 1 where something is lacking', () => {
    const out = join(folder, 'lacking')
    const ran = proof(lacking(), '--out', out)
    expect(ran).toEqual({ status: 1, out: [], told: ['s1: missing delivered.description (CPLR 306(b))'] })
    expect(() => readdirSync(out)).toThrow('ENOENT')
  })

  test('draws the draft of it all the same', () => {
    const out = join(folder, 'draft')
    const ran = proof(lacking(), '--out', out, '--draft')
    expect([ran.status, ran.out.length, ran.told]).toEqual([
      0,
      1,
      ['s1: missing delivered.description (CPLR 306(b))'],
    ])
    expect(readdirSync(out)).toEqual(['s1.pdf'])
  })

  test('names the place of an unknown key', () => {
    const ran = proof(
      fileOf('unknown', withChange('deliver-and-mail', 'serves[0].evnts', [])),
      '--out',
      folder,
    )
    expect(ran).toEqual({
      status: 1,
      out: [],
      told: ['serves[0].evnts: unknown key "evnts" in serves 1; did you mean "events"?'],
    })
  })

  test('reads YAML too', () => {
    const file = join(folder, 'matter.yaml')
    writeFileSync(
      file,
      'case: { jurisdiction: us-ny }\nserves:\n  - { id: s1, recipient: {}, method: personal-delivery, events: [] }\n',
    )
    expect(proof(file, '--out', join(folder, 'yaml'), '--draft').status).toBe(0)
  })

  test('ends with 2 where the file cannot be read at all', () => {
    const ran = proof(join(folder, 'nowhere.json'), '--out', folder)
    expect([ran.status, ran.out, ran.told.length]).toEqual([2, [], 1])
  })

  test('draws one serve of several', () => {
    const out = join(folder, 'one')
    const ran = proof(join(mattersFolder, 'three-serves.json'), '--out', out, '--serve', 'wojcik')
    expect([ran.status, readdirSync(out)]).toEqual([0, ['wojcik.pdf']])
  })

  test('tells the place of a letter that cannot be printed, and draws the other serves', () => {
    const out = join(folder, 'unprintable')
    const ran = proof(
      fileOf('unprintable', withChange('three-serves', 'serves[0].recipient.name', 'Jane 😀')),
      '--out',
      out,
    )
    expect([ran.status, ran.told.length, readdirSync(out).length]).toEqual([1, 1, 2])
    expect(ran.told[0]).toContain('serves[0].recipient.name: no font here can print U+1F600')
  })

  test('says where it could not write', () => {
    const file = fileOf('in-the-way', {})
    const ran = proof(join(mattersFolder, 'deliver-and-mail.json'), '--out', join(file, 'deeper'))
    expect([ran.status, ran.out, ran.told]).toEqual([
      1,
      [],
      [`${join(file, 'deeper', 's1.pdf')} could not be written (ENOTDIR). Check the folder after --out.`],
    ])
  })

  test('ends where a file system denies what it shows', () => {
    const ran = proof(join(mattersFolder, 'deliver-and-mail.json'), '--out', '/proc/no-such-folder')
    expect([ran.status, ran.out.length, ran.told.length]).toEqual([1, 0, 1])
  })
})
