import { on, sent, type Serve } from './support/mailings'

const byPost = { jurisdiction: 'uk-ew', method: 'first-class-post' }

// Issued on Monday 2 March 2026: the step is completed by 2 July, four months later.
const rows: readonly (readonly [say: string, serve: Serve, expected: readonly string[]])[] = [
  ['the claim form, by the end of the four months', { ...byPost, events: [] }, ['claim-form 2026-07-02']],
  ['once', { ...byPost, events: [on('mailed', '2026-03-09')] }, []],
  [
    'by the day to which the court extended the time',
    { ...byPost, events: [on('order-granted', '2026-06-01', { extendsServeByTo: '2026-08-10' })] },
    ['claim-form 2026-08-10'],
  ],
  [
    'no other document, for which no time is set here',
    { ...byPost, flags: ['document-other-than-claim-form'], events: [] },
    [],
  ],
  ['nothing where it is handed over', { ...byPost, method: 'personal-delivery', events: [] }, []],
]

test.each(rows)('England and Wales by first class post: %s', (_, serve, expected) => {
  expect(sent(serve)).toEqual(expected)
})
