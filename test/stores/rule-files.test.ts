import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadCheckedRules, loadRules, ownSchemas, rulesFolder } from '../../src/stores/rule-files'
import type { Problem } from '../../src/domain/rules/loaded'

const BASE = join(__dirname, '../rules/bad/base')
const schemas = ownSchemas()

let rules: string
beforeEach(() => {
  rules = mkdtempSync(join(tmpdir(), 'affiant-rules-'))
  cpSync(BASE, rules, { recursive: true })
})
afterEach(() => {
  rmSync(rules, { recursive: true })
})

function land(name: string): string {
  return join(rules, 'zz-land', name)
}

/** Problems with their files as they are named inside the folder of rules. */
function problems(): Problem[] {
  return loadRules(rules, schemas).problems.map(({ file, ...rest }) => ({
    file: file.slice(rules.length + 1),
    ...rest,
  }))
}

function hash(): string | undefined {
  return loadRules(rules, schemas).jurisdictions[0]?.hash
}

describe('a good folder of rules', () => {
  it('gives every file of the jurisdiction as it is written, methods in the order of their ids', () => {
    const { jurisdictions } = loadRules(rules, schemas)
    expect(jurisdictions).toMatchObject([
      {
        id: 'zz-land',
        jurisdiction: { id: 'zz-land', courts: [{ id: 'high' }, { id: 'low' }] },
        holidays: { proclaimed: [{ date: '2001-05-04', name: 'Day of Thanks', cite: ['Zed 7'] }] },
        sources: { 'Zed 8': { title: 'Answer Act', checked: '2026-01-05', confidence: 'unverified' } },
        methods: [
          {
            id: 'hand-over',
            deadlines: [{ base: { start: { event: 'delivered' }, counting: 'effect' } }, {}],
          },
          { id: 'leave-and-post' },
        ],
        proofs: [
          { id: 'hand-over', template: 'proofs/zz-land/hand-over' },
          { id: 'part-caption', part: true },
        ],
        oaths: { forms: [{ id: 'affidavit-old' }, { id: 'affirmation-new' }, { id: 'certificate' }] },
        diligence: { checks: [{ id: 'three-attempts', 'attempts-at-least': 3 }, {}] },
        records: { records: [{ id: 'logbook', say: 'A logbook.', years: 7, cite: ['Zed 2'] }] },
        scenarios: [{ id: 'zz-land-hand-over-basic', expect: { 'respond-by': '2026-03-02' } }],
      },
    ])
  })

  it('may lack oaths, diligence, records and changes', () => {
    for (const name of ['oaths.yaml', 'diligence.yaml', 'records.yaml', 'CHANGES.md']) rmSync(land(name))
    const { jurisdictions, problems: found } = loadRules(rules, schemas)
    expect(found).toEqual([])
    expect(jurisdictions[0]).toMatchObject({
      oaths: null,
      diligence: null,
      records: null,
    })
  })

  it('may lack worked cases as a draft', () => {
    rmSync(land('scenarios.json'))
    expect(loadRules(rules, schemas).problems.map(({ message }) => message)).toEqual([
      expect.stringContaining('there is no worked case'),
    ])
    writeFileSync(
      land('jurisdiction.yaml'),
      `draft: true\n${readFileSync(land('jurisdiction.yaml'), 'utf8')}`,
    )
    const { jurisdictions, drafts, problems: found } = loadRules(rules, schemas)
    expect([found, jurisdictions]).toEqual([[], []])
    expect(drafts[0]?.scenarios).toEqual([])
  })

  it('may hold what would be a template or a script elsewhere: it is text', () => {
    const text =
      '{{constructor.constructor("return process")()}} ${process.exit(1)} <script>alert(1)</script> {{{a}}} %s'
    writeFileSync(land('CHANGES.md'), text)
    const file = land('records.yaml')
    appendFileSync(file, `  - { id: odd, say: '${text}', cite: [Zed 2] }\n`)
    const { jurisdictions, problems: found } = loadRules(rules, schemas)
    expect(found).toEqual([])
    expect(jurisdictions[0]?.records?.records.at(-1)?.say).toBe(text)
  })

  it('loads the same a second time, and leaves nothing behind', () => {
    expect(loadRules(rules, schemas)).toEqual(loadRules(rules))
  })

  it('is what programs get that need one', () => {
    expect(loadCheckedRules(rules).jurisdictions.map(({ id }) => id)).toEqual(['zz-land'])
  })
})

describe('the hash of a jurisdiction', () => {
  it('is a SHA-256 in hex and stays while nothing changes', () => {
    expect(hash()).toMatch(/^[0-9a-f]{64}$/)
    expect(hash()).toBe(hash())
  })

  it('changes with a single space in any file', () => {
    const before = hash()
    appendFileSync(land('methods/hand-over.yaml'), ' ')
    expect(hash()).not.toBe(before)
  })

  it('changes when a file gets another name', () => {
    const before = hash()
    renameSync(land('CHANGES.md'), land('oaths-old.md'))
    expect(hash()).not.toBe(before)
  })

  it('does not depend on where the folder lies', () => {
    const before = hash()
    const elsewhere = mkdtempSync(join(tmpdir(), 'affiant-elsewhere-'))
    cpSync(rules, elsewhere, { recursive: true })
    expect(loadRules(elsewhere, schemas).jurisdictions[0]?.hash).toBe(before)
    rmSync(elsewhere, { recursive: true })
  })
})

describe('a folder with something wrong in it', () => {
  it('still gives the jurisdiction without the bad method, for those who work on another', () => {
    appendFileSync(land('methods/leave-and-post.yaml'), 'colour: red\n')
    const { jurisdictions, problems: found } = loadRules(rules, schemas)
    expect(jurisdictions[0]?.methods.map(({ id }) => id)).toEqual(['hand-over'])
    expect(found.map(({ line }) => line)).toEqual([65])
  })

  it('gives no jurisdiction without its own file', () => {
    rmSync(land('jurisdiction.yaml'))
    const { jurisdictions, problems: found } = loadRules(rules, schemas)
    expect(jurisdictions).toEqual([])
    expect(found).toEqual([
      {
        file: land('jurisdiction.yaml'),
        line: 1,
        message:
          'is missing; a jurisdiction needs jurisdiction.yaml, holidays.yaml, sources.yaml and methods/',
      },
    ])
  })

  it('needs at least one method', () => {
    rmSync(land('methods'), { recursive: true })
    expect(problems()).toEqual([
      {
        file: 'zz-land/methods',
        line: 1,
        message:
          'is missing; a jurisdiction needs jurisdiction.yaml, holidays.yaml, sources.yaml and methods/',
      },
    ])
  })

  it('names a file that no rule knows, and the one probably meant', () => {
    writeFileSync(land('holiday.yaml'), 'a: 1\n')
    writeFileSync(land('methods/hand-over.yml'), 'a: 1\n')
    writeFileSync(join(rules, 'notes.txt'), 'call the clerk\n')
    expect(problems()).toEqual([
      {
        file: 'notes.txt',
        line: 1,
        message: 'is not a jurisdiction; allowed: folders with a jurisdiction.yaml',
      },
      {
        file: 'zz-land/holiday.yaml',
        line: 1,
        message:
          'is not a rule file; did you mean "holidays.yaml"? allowed: jurisdiction.yaml, holidays.yaml, sources.yaml, oaths.yaml, diligence.yaml, default.yaml, motions.yaml, records.yaml, scenarios.json, CHANGES.md, methods/, proofs/',
      },
      {
        file: 'zz-land/methods/hand-over.yml',
        line: 1,
        message: 'is not a rule file; allowed: files that end in .yaml',
      },
    ])
  })

  it('follows no symbolic link, whether to a file or to a folder', () => {
    rmSync(land('records.yaml'))
    symlinkSync('/etc/hostname', land('records.yaml'))
    symlinkSync('/etc', land('motions'))
    expect(problems()).toEqual([
      { file: 'zz-land/motions', line: 1, message: 'is a symbolic link; put the file itself here' },
      { file: 'zz-land/records.yaml', line: 1, message: 'is a symbolic link; put the file itself here' },
    ])
  })

  it('reads no folder that has the name of a file', () => {
    rmSync(land('records.yaml'))
    mkdirSync(land('records.yaml'))
    expect(problems()).toEqual([
      { file: 'zz-land/records.yaml', line: 1, message: 'is not an ordinary file' },
    ])
  })

  it('says so when there is no such folder', () => {
    expect(loadRules(join(rules, 'nowhere'), schemas)).toEqual({
      jurisdictions: [],
      drafts: [],
      problems: [
        { file: join(rules, 'nowhere'), line: 1, message: 'cannot be read: there is no such file or folder' },
      ],
      policies: [],
      policiesHash: '',
      files: 0,
      unchanged: [],
    })
  })

  it('says so when there is nothing in it, and when it is the folder of one jurisdiction', () => {
    expect(loadRules(join(rules, 'zz-land'), schemas).problems).toEqual([
      { file: join(rules, 'zz-land'), line: 1, message: 'is one jurisdiction; name the folder above it' },
    ])
    rmSync(join(rules, 'zz-land'), { recursive: true })
    expect(problems()).toEqual([
      { file: '', line: 1, message: 'holds no jurisdiction; allowed: folders with a jurisdiction.yaml' },
    ])
  })

  it('stops a program that needs good rules, with every problem on a line of its own', () => {
    appendFileSync(land('records.yaml'), 'colour: red\n')
    rmSync(land('sources.yaml'))
    expect(() => loadCheckedRules(rules)).toThrow(
      [
        'The rules cannot be used until this is put right:',
        `${land('records.yaml')}:8: unknown key "colour" in the file; allowed: jurisdiction, who-may-serve, licences, records`,
        `${land('sources.yaml')}:1: is missing; a jurisdiction needs jurisdiction.yaml, holidays.yaml, sources.yaml and methods/`,
      ].join('\n'),
    )
  })
})

describe("the program's own folder of rules", () => {
  it('is found from where the code lies', () => {
    expect(rulesFolder()).toBe(join(__dirname, '../../rules'))
  })
})
