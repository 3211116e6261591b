import { appendFileSync, cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { goodIn, loadRules, NOTHING_KEPT, ownSchemas } from '../../src/stores/rule-files'
import { hashOfChecking } from '../../src/stores/rules/checking-code'
import { keptRules, keepRules } from '../../src/stores/rules/kept'
import { scratchFolder } from '../support/scratch'
import { ROOT } from '../support/sources'

const BASE = join(ROOT, 'test/rules/bad/base')
const schemas = ownSchemas()
const CODE = join(ROOT, 'src')

describe('rules that were kept', () => {
  const scratch = scratchFolder()
  const kept = (): string => join(scratch.path, 'kept')
  const made = (): string => join(scratch.path, 'rules')
  const file = (): string => join(kept(), 'zz-land.json')
  const afresh = (): ReturnType<typeof loadRules> => loadRules(made(), schemas, NOTHING_KEPT)
  const again = (): ReturnType<typeof loadRules> => loadRules(made(), schemas, keptRules(kept()))

  beforeEach(() => {
    rmSync(made(), { recursive: true, force: true })
    cpSync(BASE, made(), { recursive: true })
    keepRules(goodIn(afresh()), kept(), [CODE])
  })

  it('are the same as if they were parsed and checked again', () => {
    expect(again()).toEqual({ ...afresh(), unchanged: ['zz-land'] })
  })

  it('are not believed when a single byte of a file has changed', () => {
    appendFileSync(join(made(), 'zz-land/methods/hand-over.yaml'), ' ')
    expect(again()).toEqual(afresh())
  })

  it('are not believed when a file came to the folder', () => {
    appendFileSync(join(made(), 'zz-land/methods/other.yaml'), 'id: other\n')
    expect(again().problems).toEqual(afresh().problems)
    expect(again().problems).not.toEqual([])
  })

  it('are not believed when other code kept them', () => {
    const other = join(scratch.path, 'code')
    mkdirSync(join(other, 'domain'), { recursive: true })
    writeFileSync(join(other, 'domain', 'check.ts'), 'export {}\n')
    keepRules(goodIn(afresh()), kept(), [other])
    expect(again().unchanged).toEqual([])
  })

  it('are not believed when what was kept is damaged', () => {
    for (const text of ['', 'x', '{}\n{}', '{"code":[],"hash":""}\n{}']) {
      writeFileSync(file(), text)
      expect(again()).toEqual(afresh())
    }
  })
})

describe('the hash of the checking code', () => {
  const scratch = scratchFolder()

  it('is another with each change to the code, and does not change by itself', () => {
    const code = join(scratch.path, 'code')
    mkdirSync(join(code, 'domain'), { recursive: true })
    const hashes = ['a', 'b', 'a'].map((text) => {
      writeFileSync(join(code, 'domain', 'check.ts'), text)
      return hashOfChecking(code)
    })
    expect(hashes[0]).toMatch(/^[0-9a-f]{64}$/)
    expect(hashes[1]).not.toBe(hashes[0])
    expect(hashes[2]).toBe(hashes[0])
  })
})
