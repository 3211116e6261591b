import { readMarkup } from '../../src/documents/markup'
import { readArguments } from '../../src/documents/markup-arguments'
import type { Inline } from '../../src/documents/paper'

const place = 'proofs/us-ny/sample.hbs'
const text = (words: string, face: 'regular' | 'bold' | 'italic' = 'regular'): Inline => ({
  kind: 'text',
  text: words,
  face,
})

function refusal(markup: string): { code: string; message: string } {
  try {
    readMarkup(markup, place)
  } catch (error) {
    if (error instanceof Error && 'code' in error) return { code: String(error.code), message: error.message }
    throw error
  }
  throw new Error(`not refused: ${markup}`)
}

describe('the markup of a paper', () => {
  it('leaves out a numbered paragraph without a word, and its number', () => {
    expect(readMarkup('<p>one</p><p> </p><p>two</p>', place)).toEqual([
      { kind: 'paragraph', number: 1, text: [text('one')] },
      { kind: 'paragraph', number: 2, text: [text('two')] },
    ])
  })

  it('prints an argument as what it holds: words of a paragraph, or paragraphs that are numbered like others', () => {
    const markup =
      '<p>one: <argument id="a"><b>[Draft to be reviewed]</b> why</argument></p><argument id="b"><p>two</p><p> </p></argument><p>three</p>'
    expect(readMarkup(markup, place)).toEqual([
      {
        kind: 'paragraph',
        number: 1,
        text: [text('one: '), text('[Draft to be reviewed]', 'bold'), text(' why')],
      },
      { kind: 'paragraph', number: 2, text: [text('two')] },
      { kind: 'paragraph', number: 3, text: [text('three')] },
    ])
  })

  it('tells what it argues, without the mark of a draft, with blanks in brackets', () => {
    const markup =
      '<p>one <argument id="a"><b>[Draft to be reviewed]</b> why,<br/> on <blank>a day</blank></argument></p><argument id="b"><p>two</p><p> </p><p>three</p></argument><p><argument id="c"></argument></p>'
    expect(readArguments(markup, place)).toEqual({ a: ['why, on [a day]'], b: ['two', 'three'], c: [] })
  })

  it('becomes blocks, with white space as in HTML', () => {
    expect(
      readMarkup(
        `<paper>
          <court><line>SUPREME COURT</line> <line> COUNTY OF  KINGS</line></court>
          <venue state="NEW YORK" county=""/>
          <opening>I, Pat
             Server, state:</opening>
          <p> one </p><p>two <b>bold</b><i> slanted</i>, then<br/> <fill size="short"/> and <blank>a day</blank></p>
          <quote>word</quote>
          <page-break/>
          <title>ACKNOWLEDGMENT</title>
          <p>three</p>
        </paper>`,
        place,
      ),
    ).toEqual([
      { kind: 'court', lines: [[text('SUPREME COURT')], [text('COUNTY OF KINGS')]] },
      { kind: 'venue', state: [text('NEW YORK')], county: [] },
      { kind: 'opening', text: [text('I, Pat Server, state:')] },
      { kind: 'paragraph', number: 1, text: [text('one')] },
      {
        kind: 'paragraph',
        number: 2,
        text: [
          text('two '),
          text('bold', 'bold'),
          text(' slanted', 'italic'),
          text(', then'),
          { kind: 'break' },
          { kind: 'fill', size: 'short' },
          text(' and '),
          { kind: 'blank', label: 'a day' },
        ],
      },
      { kind: 'quote', text: [text('word')] },
      { kind: 'page-break' },
      { kind: 'title', text: [text('ACKNOWLEDGMENT')] },
      { kind: 'paragraph', number: 1, text: [text('three')] },
    ])
  })

  it('becomes caption, table and closing', () => {
    expect(
      readMarkup(
        `<caption><party role="Plaintiff"><name>A</name></party><party role="Defendants" against="v."><name>B</name><name>et al.</name></party>
         <right><line>Index No. 1</line></right><title>AFFIDAVIT</title></caption>
         <table keep="yes"><head><cell width="2">Hair</cell><cell>Age</cell></head><row><cell>black</cell><cell>36</cell></row></table>
         <closing><licence>no. 1<br/>no. 2</licence><jurat><line>Sworn</line></jurat><signature name="Pat" dated=""/></closing>`,
        place,
      ),
    ).toEqual([
      {
        kind: 'caption',
        parties: [
          { role: [text('Plaintiff')], against: null, names: [[text('A')]] },
          { role: [text('Defendants')], against: [text('v.')], names: [[text('B')], [text('et al.')]] },
        ],
        right: [[text('Index No. 1')]],
        title: [text('AFFIDAVIT')],
        subtitle: null,
      },
      {
        kind: 'table',
        keep: true,
        columns: [
          { head: [text('Hair')], weight: 2 },
          { head: [text('Age')], weight: null },
        ],
        rows: [[[text('black')], [text('36')]]],
      },
      {
        kind: 'closing',
        parts: [
          { kind: 'licence', text: [text('no. 1'), { kind: 'break' }, text('no. 2')] },
          { kind: 'jurat', lines: [[text('Sworn')]] },
          { kind: 'signature', name: [text('Pat')], title: null, dated: [], place: null },
        ],
      },
    ])
  })

  it('takes escaped values for text, whatever they look like', () => {
    const value = '&lt;/p&gt;&lt;signature name&#x3D;&quot;x&quot;/&gt; &amp;amp; O’Brien &#x27;'
    expect(readMarkup(`<p>${value}</p>`, place)).toEqual([
      { kind: 'paragraph', number: 1, text: [text(`</p><signature name="x"/> &amp; O’Brien '`)] },
    ])
  })

  it('takes a marked blank in an attribute', () => {
    const markup =
      '<p>“<b>x</b>”</p><closing><signature name="<blank>server</blank> &lt;b&gt;" title=""/></closing>'
    expect(readMarkup(markup, place)[1]).toEqual({
      kind: 'closing',
      parts: [
        {
          kind: 'signature',
          name: [{ kind: 'blank', label: 'server' }, text(' <b>')],
          title: null,
          dated: null,
          place: null,
        },
      ],
    })
  })

  it('takes a line break in a value for a space', () => {
    expect(readMarkup('<p>one\r\n 2. two</p>', place)).toEqual([
      { kind: 'paragraph', number: 1, text: [text('one 2. two')] },
    ])
  })

  it.each([
    [
      '<p>x<script>y</script></p>',
      'the unknown tag <script> stands inside <p>; allowed there: <b>, <i>, <blank>, <fill>, <br>, <argument>',
    ],
    [
      '<p><table/></p>',
      '<table> may not stand inside <p>; allowed there: <b>, <i>, <blank>, <fill>, <br>, <argument>',
    ],
    ['<p class="x">y</p>', '<p> has the unknown attribute class; it takes none'],
    ['<venue state="NEW YORK"/>', '<venue> lacks its attribute county'],
    ['<court>SUPREME</court>', '<court> holds the text “SUPREME”; put it into <line>'],
    ['<p>one', '<p> is not closed; add </p>'],
    ['<p><b>one</p>', '<b> is not closed; add </b>'],
    ['<p>one</b></p>', 'a closing tag closes nothing; take it out'],
    ['<!DOCTYPE x><p>one</p>', '<!DOCTYPE> is not part of the markup; leave it out'],
    ['<caption><title>A</title><title>B</title></caption>', '<caption> holds two <title>; it takes one'],
    ['<caption><party role="Plaintiff"/></caption>', '<party> needs at least one <name>'],
    ['<table><row><cell>1</cell></row></table>', '<table> needs exactly one <head>'],
    [
      '<table><head><cell>A</cell></head><row><cell>1</cell><cell>2</cell></row></table>',
      'a row has 2 cells under a head of 1; give both as many',
    ],
    [
      '<table keep="true"><head><cell>A</cell></head></table>',
      '<table keep="true"> is not known; it takes yes, no',
    ],
    [
      '<table><head><cell width="wide">A</cell></head></table>',
      '<cell width="wide"> is no weight; write a number above zero, such as 2',
    ],
    ['<p><fill size="huge"/></p>', '<fill size="huge"> is not known; it takes short, medium, long'],
    ['<closing></closing>', '<closing> is empty; give it an <oath> and a <signature/>'],
  ])('refuses %s', (markup, sentence) => {
    expect(refusal(markup)).toEqual({ code: 'template', message: `${place}: ${sentence}` })
  })
})

describe('text that could change what the reader sees', () => {
  it.each([
    ['the right-to-left override', '\u202e', 'U+202E'],
    ['an embedding', '\u202a', 'U+202A'],
    ['an isolate', '\u2067', 'U+2067'],
    ['a direction mark', '\u200f', 'U+200F'],
    ['the Arabic letter mark', '\u061c', 'U+061C'],
    ['a zero-width space', '\u200b', 'U+200B'],
    ['a soft hyphen', '\u00ad', 'U+00AD'],
    ['a joiner between Latin letters', '\u200d', 'U+200D'],
    ['NUL', '\u0000', 'U+0000'],
    ['a vertical tab', '\u000b', 'U+000B'],
    ['next line', '\u0085', 'U+0085'],
    ['a line separator', '\u2028', 'U+2028'],
    ['a private character', '\ue000', 'U+E000'],
    ['half a pair', '\ud83d', 'U+D83D'],
    ['a byte order mark', '\ufeff', 'U+FEFF'],
    ['a variation selector', '\ufe0f', 'U+FE0F'],
  ])('is refused: %s', (_, character, name) => {
    const message = `${place}: the text “Pat Server” holds the invisible character ${name}, which could change what the reader sees; take it out`
    expect(refusal(`<p>Pat ${character}Server</p>`)).toEqual({ code: 'forged-text', message })
    expect(refusal(`<closing><signature name="Pat ${character}Server"/></closing>`)).toEqual({
      code: 'forged-text',
      message,
    })
  })

  it('is not a joiner inside an Arabic word, where the spelling needs it', () => {
    expect(readMarkup('<p>گل‌ها</p>', place)).toEqual([
      { kind: 'paragraph', number: 1, text: [text('گل‌ها')] },
    ])
  })
})
