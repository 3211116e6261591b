import { affiant, program } from '../support/affiant'
import { delivered } from '../support/new-york'
import { scratchFolder } from '../support/scratch'

describe('affiant deadlines FILE', () => {
  const { file, path } = scratchFolder()

  describe('a file that could not be read at all ends with 2 and one line', () => {
    test.each([
      [
        'that is not there',
        () => 'missing.json',
        /missing\.json could not be read \(ENOENT\)\. Check the path\.\n$/,
      ],
      ['that is a folder', () => '', / could not be read \(EISDIR\)\. Check the path\.\n$/],
      [
        'that is empty',
        () => 'empty.json',
        /empty\.json is empty\. Write one entry, or a list of entries\.\n$/,
      ],
      [
        'that holds blanks only',
        () => 'blank.json',
        /blank\.json is empty\. Write one entry, or a list of entries\.\n$/,
      ],
      ['that is no JSON', () => 'prose.json', /prose\.json is not JSON \(.*\)\.\n$/],
      ['that breaks off', () => 'broken.json', /broken\.json is not JSON \(.*\)\.\n$/],
    ])('%s', (_, name, expected) => {
      file('empty.json', '')
      file('blank.json', '\uFEFF \n\t\n')
      file('prose.json', 'served on Monday\n')
      file('broken.json', '[{"id":"a"')
      const { out, told, status } = program(['deadlines', `${path}/${name()}`, '--json'])
      expect([out, status]).toEqual(['', 2])
      expect(told).toMatch(expected)
      expect(told.trimEnd()).not.toContain('\n')
    })

    test('a line of JSON Lines that is no JSON is named by its number', async () => {
      const lines = file('lines.jsonl', `${JSON.stringify(delivered('a'))}\n{"id":\n`)
      const { out, told, status } = await affiant('deadlines', lines, '--json')
      expect([out, status]).toEqual(['', 2])
      expect(told).toBe(`${lines}:2: is not JSON. Write one entry a line, or one list.\n`)
    })
  })
})

describe('what a file says', () => {
  const { file } = scratchFolder()
  const odd = { ...delivered('two\nlines \u001b[31mred'), jurisdiction: 'us-\u0007ny' }

  test('stays on the line of its error, without a word to the terminal', async () => {
    const { out, told, status } = await affiant('deadlines', file('odd.json', JSON.stringify(odd)))
    const line = /^two lines +\[31mred: There is no jurisdiction "us- ny"\. Write one of: .*us-ny.*\.\n$/
    expect([told, out.trimEnd() + '\n']).toEqual([expect.stringMatching(line), told])
    expect(status).toBe(1)
  })

  test('is left as it is in JSON, which knows how to write it', async () => {
    const { out } = await affiant('deadlines', file('odd-too.json', JSON.stringify(odd)), '--json')
    expect(out).toContain('"id": "two\\nlines \\u001b[31mred"')
  })
})

describe('affiant, asked for what it has not', () => {
  test.each([
    [['nonsense'], "error: unknown command 'nonsense' (affiant --help lists the commands)\n"],
    [['deadlines'], "error: missing required argument 'file' (affiant --help lists the commands)\n"],
    [
      ['deadlines', 'x.json', '--jason'],
      "error: unknown option '--jason' (Did you mean --json?) (affiant --help lists the commands)\n",
    ],
    [
      ['deadlines', 'x.json', 'y.json'],
      "error: too many arguments for 'deadlines'. Expected 1 argument but got 2. (affiant --help lists the commands)\n",
    ],
  ])('%j: one line, and 1', (words, expected) => {
    expect(program(words)).toEqual({ out: '', told: expected, status: 1 })
  })

  test('never shows a stack', () => {
    const ran = program(['deadlines', '-'], { input: '{"id":{"toString":null}}' })
    expect(ran.told).not.toMatch(/\n\s+at /)
    expect(ran.status).toBe(1)
  })
})
