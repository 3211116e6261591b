import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { Parser } from 'htmlparser2'
import { loadCheckedRules, rulesFolder } from '../../src/stores/rule-files'

const PROGRAM = join(__dirname, '../../dist/src/cli/main.js')

function affiant(...words: readonly string[]) {
  const { stdout, stderr, status } = spawnSync(process.execPath, [PROGRAM, ...words], { encoding: 'utf8' })
  return { stdout, stderr, status }
}

function titleOf(svg: string): string {
  let [title, isInside] = ['', false]
  const parser = new Parser(
    {
      onopentag: (name) => (isInside = name === 'title'),
      ontext: (text) => (title += isInside ? text : ''),
      onclosetag: () => (isInside = false),
    },
    { xmlMode: true },
  )
  parser.end(svg)
  return title
}

const [first] = loadCheckedRules(rulesFolder()).jurisdictions
if (first === undefined) throw new Error('no rules')
const { id, jurisdiction, methods } = first

describe('affiant rules chart', () => {
  test('writes the picture of a method, and nothing else, on standard output', () => {
    const [method] = methods
    const { stdout, stderr, status } = affiant('rules', 'chart', id, method?.id ?? '')
    expect([stderr, status]).toEqual(['', 0])
    expect(titleOf(stdout)).toBe(`${method?.title ?? ''}: service of process in ${jurisdiction.title}`)
    expect([stdout.startsWith('<svg '), stdout.endsWith('</svg>\n')]).toEqual([true, true])
  })

  test('a method that is not there is one line that names those that are', () => {
    const { stdout, stderr, status } = affiant('rules', 'chart', id, 'by-pigeon')
    const names = methods.map((method) => method.id).join(', ')
    expect(stderr).toBe(`${jurisdiction.title} has no method "by-pigeon". Write one of: ${names}.\n`)
    expect([stdout, status]).toEqual(['', 1])
  })

  test('a jurisdiction that is not there is one line that names those that are', () => {
    const { stdout, stderr, status } = affiant('rules', 'chart', 'atlantis', 'by-hand')
    expect(stderr).toMatch(/^There is no jurisdiction "atlantis"\. Write one of: .*us-ny.*\.\n$/)
    expect([stdout, status]).toEqual(['', 1])
  })
})
