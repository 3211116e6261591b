import { changedValues } from '../../../../src/domain/rules/changes/values'

describe('what differs between two versions of a rule file', () => {
  test.each([
    ['nothing', { a: 1, b: [1, 2] }, { b: [1, 2], a: 1 }, []],
    [
      'a number, by its path',
      { base: { add: { days: 20 } } },
      { base: { add: { days: 21 } } },
      [{ path: ['base', 'add', 'days'], was: 20, is: 21 }],
    ],
    ['a key that is new', {}, { kind: 'limit' }, [{ path: ['kind'], is: 'limit' }]],
    ['a key that is gone', { kind: 'limit' }, {}, [{ path: ['kind'], was: 'limit' }]],
    [
      'an item by its id, wherever it stands in the list',
      {
        deadlines: [
          { id: 'a', days: 1 },
          { id: 'b', days: 2 },
        ],
      },
      {
        deadlines: [
          { id: 'b', days: 3 },
          { id: 'a', days: 1 },
        ],
      },
      [{ path: ['deadlines', 'b', 'days'], was: 2, is: 3 }],
    ],
    [
      'dated values by their first day',
      [{ since: '1960-01-01', value: 5 }],
      [
        { since: '1960-01-01', value: 5 },
        { since: '2019-06-14', value: 10 },
      ],
      [{ path: ['2019-06-14'], is: { since: '2019-06-14', value: 10 } }],
    ],
    [
      'words of a list, whose order says nothing',
      ['sunday', 'saturday'],
      ['saturday', 'holiday'],
      [
        { path: ['sunday'], was: 'sunday' },
        { path: ['holiday'], is: 'holiday' },
      ],
    ],
    [
      'a text that became a list',
      { event: 'mailed' },
      { event: ['mailed'] },
      [{ path: ['event'], was: 'mailed', is: ['mailed'] }],
    ],
    [
      'lists without names, by place',
      [[1], [2]],
      [[1], [3], [4]],
      [
        { path: ['2', '2'], was: 2 },
        { path: ['2', '3'], is: 3 },
        { path: ['3'], is: [4] },
      ],
    ],
  ])('%s', (_, was, is, expected) => {
    expect(changedValues(was, is)).toEqual(expected)
  })
})
