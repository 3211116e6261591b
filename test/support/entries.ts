/** An entry as it stands in a file: every key that a reader knows, each with a good value of the made-up country. */
export function fullEntry(): Record<string, unknown> {
  return {
    id: 'full',
    title: 'Everything at once',
    jurisdiction: 'made-land',
    case: {
      commenced: '2026-01-05',
      court: 'low',
      county: 'North',
      flags: ['urgent', 'observer'],
      closures: ['2026-02-10'],
      earlyClosings: ['2026-02-11'],
      sabbathEnds: '17:43',
      solExpires: '2026-06-01',
      signer: 'bailiff',
    },
    recipient: { kind: 'person', age: 40, name: 'Jane Roe' },
    method: 'by-hand',
    placeOfService: 'out-of-state',
    events: [
      { type: 'attempted', at: '2026-01-30T07:10', outcome: 'no-answer' },
      { type: 'delivered', at: '2026-02-02T19:40', to: { role: 'parent' }, by: 'server' },
      { type: 'mailed', at: '2026-02-05', to: 'parent', mailClass: 'first', channel: 'post' },
      {
        type: 'order-granted',
        at: '2026-02-06',
        terms: {
          complete: { days: 10 },
          respondDays: 40,
          serviceOn: 'sunday',
          extensionRunsFrom: 'commenced',
        },
        extendsDays: 30,
        extendsServeByTo: '2026-07-01',
      },
    ],
    period: { days: 20, direction: 'backward' },
  }
}

/** The least that an entry must have. */
export function leastEntry(): Record<string, unknown> {
  return {
    jurisdiction: 'made-land',
    case: {},
    recipient: { kind: 'person' },
    method: 'by-hand',
  }
}
