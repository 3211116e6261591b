import { calledHere } from '../../../src/web/events/recorded-words'

describe('what a form offers', () => {
  const groups = [
    {
      title: 'The inquiry',
      fields: [
        { name: 'of', label: 'Who was asked', kind: 'text' as const },
        {
          name: 'kind',
          label: 'Asked where',
          kind: 'chips' as const,
          options: [
            { value: 'neighbor', label: 'Neighbor' },
            { value: 'employer', label: 'Employer' },
          ],
        },
      ],
    },
  ]

  it('is called as its people call it, while the common word is recorded', () => {
    const [group] = calledHere(groups, { neighbor: 'neighbour' })
    expect(group?.fields).toEqual([
      { name: 'of', label: 'Who was asked', kind: 'text' },
      {
        name: 'kind',
        label: 'Asked where',
        kind: 'chips',
        options: [
          { value: 'neighbor', label: 'Neighbour' },
          { value: 'employer', label: 'Employer' },
        ],
      },
    ])
  })

  it('stays as it is where its people have no words of their own', () => {
    expect(calledHere(groups, {})).toEqual(groups)
  })
})
