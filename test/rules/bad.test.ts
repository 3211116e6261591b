import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadRules, ownSchemas } from '../../src/stores/rule-files'
import { BAD_FILES } from './bad/table'

const BAD = join(__dirname, 'bad')
const schemas = ownSchemas()

describe('a wrong rule file', () => {
  let rules: string
  beforeEach(() => {
    rules = mkdtempSync(join(tmpdir(), 'affiant-bad-rules-'))
    cpSync(join(BAD, 'base'), rules, { recursive: true })
  })
  afterEach(() => {
    rmSync(rules, { recursive: true })
  })

  it('is told apart from a good one: the base of these tests has no problem', () => {
    expect(loadRules(rules, schemas).problems).toEqual([])
  })

  it.each(BAD_FILES)('$file is refused at line $line: $says', ({ file, as, line, says }) => {
    const place = join(rules, 'zz-land', as)
    cpSync(join(BAD, 'files', file), place)
    expect(loadRules(rules, schemas).problems).toEqual([
      { file: place, line, message: expect.stringContaining(says) as string },
    ])
  })
})
