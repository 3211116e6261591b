import { readMarkup } from '../../src/documents/markup'
import { wordCount } from '../../src/documents/word-count'

const CAPTION =
  '<court><line>A COURT</line></court><caption><party role="Plaintiff"><name>A B</name></party><right><line>No. 1</line></right><title>TITLE</title></caption><venue state="NEW YORK" county="KINGS"/>'

describe('the words of a paper', () => {
  test.each([
    ['caption and venue do not count', CAPTION, 0],
    ['a paragraph counts without its number', '<p>Three words here.</p>', 3],
    [
      'headings, quotations and opening words count',
      '<opening>I say</opening><heading>Why</heading><quote>so it is</quote>',
      6,
    ],
    ['bold words that go on a word are one', '<p>308<b>(5)</b> is <i>one</i> word</p>', 4],
    ['the end of a line parts words', '<plain>one<br/>two</plain>', 2],
    ['what is written in by hand is no word', '<plain>on <fill size="short"/> 2026</plain>', 2],
    [
      'a table counts with its head',
      '<table><head><cell>No.</cell><cell>Day</cell></head><row><cell>1</cell><cell>June 2, 2026</cell></row></table>',
      6,
    ],
    [
      'of a closing the oath counts, the signature block does not',
      '<closing><oath>I affirm this.</oath><signature name="A B" dated="June 2"/><line>Attorney for Plaintiff</line></closing>',
      3,
    ],
  ])('%s', (_say, markup, count) => {
    expect(wordCount(readMarkup(markup, 'a test'))).toBe(count)
  })
})
