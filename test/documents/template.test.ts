import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { readTemplate } from '../../src/documents/template'

let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'affiant-templates-'))
})

afterEach(() => {
  rmSync(folder, { recursive: true })
})

function write(name: string, text: string): void {
  const file = join(folder, `${name}.hbs`)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}

function render(text: string, values: Record<string, unknown>): string {
  write('proofs/xx/sample', text)
  return readTemplate('proofs/xx/sample', folder).render(values)
}

describe('a template', () => {
  it('escapes every value, in text and in attributes', () => {
    const name = `</p> & "O'Brien"=<b>`
    const escaped = '&lt;/p&gt; &amp; &quot;O&#x27;Brien&quot;&#x3D;&lt;b&gt;'
    expect(render('<p>{{name}}</p><signature name="{{name}}"/>', { name })).toBe(
      `<p>${escaped}</p><signature name="${escaped}"/>`,
    )
  })

  it.each(['<p>{{{name}}}</p>', '<p>{{&name}}</p>', '{{#if name}}\n{{{name}}}{{/if}}'])(
    'is refused when it prints a value unescaped: %s',
    (text) => {
      expect(() => render(text, { name: 'x' })).toThrow(
        /^proofs\/xx\/sample\.hbs:[12]: a value is printed unescaped; write \{\{ \}\} with two braces$/,
      )
    },
  )

  it('has if, each, eq, or, and, not and join', () => {
    const text = `{{#if (and a (not b))}}1{{/if}}{{#if (or b c)}}2{{/if}}{{#if (eq d "x")}}3{{/if}}{{#each list}}[{{this}}]{{/each}}{{join list "; "}}|{{join list ", " " and "}}|{{or b d}}`
    const values = { a: true, b: false, c: [], d: 'x', list: ['p', 'q', 'r'] }
    expect(render(text, values)).toBe('13[p][q][r]p; q; r|p, q and r|x')
  })

  it.each([
    ['the draft, marked, while it is open', 'open', '', '<b>[Draft to be reviewed]</b> 2 tries &amp; more'],
    ['the draft without a mark once it is accepted', 'accepted', '', '2 tries &amp; more'],
    ['counsel’s own words in its place', 'own', 'Mine <b>', 'Mine &lt;b&gt;'],
  ])('prints of an argument %s', (_what, word, own, printed) => {
    const text = '{{#each list}}{{#argument "good-cause"}}{{this}} tries & more{{/argument}}{{/each}}'
    const argument = { 'good-cause': { text: own, state: { word, text: word } } }
    expect(render(text.replace('&', '&amp;'), { list: ['2'], argument })).toBe(
      `<argument id="good-cause">${printed}</argument>`,
    )
  })

  it.each([
    [
      '{{#argument "other"}}x{{/argument}}',
      /"argument\.other\.text" and "argument\.other\.state" are not both fields/,
    ],
    ['{{argument "good-cause"}}', /takes one id and stands around the draft/],
    ['{{#argument 3}}x{{/argument}}', /takes one id and stands around the draft/],
  ])('refuses an argument that the paper does not have, or that is no block: %s', (text, reason) => {
    const argument = { 'good-cause': { text: '', state: { word: 'open', text: 'open' } } }
    expect(() => render(text, { argument })).toThrow(reason)
  })

  it('says which value is missing', () => {
    expect(() => render('<p>\n{{recipient}}</p>', {})).toThrow(
      /^proofs\/xx\/sample\.hbs: "recipient" not defined in .* - 2:2$/,
    )
  })

  it('does not know other helpers', () => {
    expect(() => render('{{log "x"}}', {})).toThrow(/proofs\/xx\/sample\.hbs/)
    expect(() => render('{{shout name}}', { name: 'x' })).toThrow(/proofs\/xx\/sample\.hbs/)
  })

  it('cannot reach what a value inherits', () => {
    expect(render('[{{name.constructor}}{{list.map}}]', { name: {}, list: [] })).toBe('[]')
  })

  it('uses partials from layouts and proofs, named by their path', () => {
    write('layouts/caption', '<court><line>{{court}}</line></court>')
    write('proofs/xx/authority', '<p>{{server}}</p>')
    const text = '{{> layouts/caption}}{{> proofs/xx/authority server="Pat"}}'
    expect(render(text, { court: 'SUPREME COURT' })).toBe(
      '<court><line>SUPREME COURT</line></court><p>Pat</p>',
    )
  })

  it.each(['pages/home', '../secrets', 'layouts/../pages/home'])(
    'cannot use a partial elsewhere: %s',
    (name) => {
      expect(() => render(`{{> ${name}}}`, {})).toThrow(
        /is no template; it must lie under layouts\/, proofs\/, motions\/ or sheets\/|Invalid path/,
      )
    },
  )

  it('names the file that is not there', () => {
    expect(() => readTemplate('proofs/xx/none', folder)).toThrow(
      'templates/proofs/xx/none.hbs does not exist',
    )
  })

  it('has a hash that changes with its own text and with its partials, and not otherwise', () => {
    const hash = (): string => readTemplate('proofs/xx/a', folder).hash
    write('proofs/xx/a', 'one {{> layouts/b}}')
    write('layouts/b', 'two')
    write('layouts/c', 'unused')
    const first = hash()
    write('layouts/c', 'changed')
    expect(hash()).toBe(first)
    write('layouts/b', 'three')
    const second = hash()
    expect(second).not.toBe(first)
    write('proofs/xx/a', 'one  {{> layouts/b}}')
    expect(new Set([first, second, hash()]).size).toBe(3)
    expect(first).toMatch(/^[0-9a-f]{64}$/)
  })
})
