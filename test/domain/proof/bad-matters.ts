/** What is wrong, in which sample matter, where and by which value; where it is told and in which words. */
export type Bad = readonly [
  what: string,
  sample: string,
  path: string,
  value: unknown,
  told: readonly (readonly [path: string, words: string])[],
]

export const atPlace = (path: string, words: string): Bad[4] => [[path, words]]

export const shapes: readonly Bad[] = [
  [
    'an unknown key of an event',
    'deliver-and-mail',
    'serves[0].events[1].colour',
    'red',
    atPlace('serves[0].events[1].colour', 'unknown key "colour"'),
  ],
  [
    'a misspelt key of a serve',
    'deliver-and-mail',
    'serves[0].evnts',
    [],
    atPlace('serves[0].evnts', 'did you mean "events"'),
  ],
  [
    'an id that would leave the folder',
    'deliver-and-mail',
    'serves[0].id',
    '../s1',
    atPlace('serves[0].id', 'names the PDF file'),
  ],
  [
    'a person in place of an object',
    'deliver-and-mail',
    'serves[0].recipient',
    'Jane Roe',
    atPlace('serves[0].recipient', 'allowed'),
  ],
  [
    'a day that does not exist',
    'deliver-and-mail',
    'serves[0].events[1].at',
    '2026-02-30T19:40',
    atPlace('serves[0].events[1].at', 'no day or hour of the calendar'),
  ],
  [
    'a day in words',
    'deliver-and-mail',
    'serves[0].events[1].at',
    '2 February 2026',
    atPlace('serves[0].events[1].at', 'YYYY-MM-DD'),
  ],
  [
    'an unknown event',
    'deliver-and-mail',
    'serves[0].events[1].type',
    'handed-over',
    atPlace('serves[0].events[1].type', '“handed-over” is not known here'),
  ],
  [
    'a latitude beyond the pole',
    'deliver-and-mail',
    'serves[0].events[0].gps.lat',
    140.7,
    atPlace('serves[0].events[0].gps.lat', 'from -90 to 90'),
  ],
  [
    'a form that is none',
    'deliver-and-mail',
    'serves[0].signature.form',
    'oath',
    atPlace('serves[0].signature.form', 'affirmation, affidavit'),
  ],
  [
    'a guess about military service',
    'deliver-and-mail',
    'serves[0].events[1].military.answer',
    'probably not',
    atPlace('serves[0].events[1].military.answer', 'not-known'),
  ],
  ['no serve at all', 'deliver-and-mail', 'serves', [], atPlace('serves', 'one serve or more')],
  [
    'a name with a second line',
    'deliver-and-mail',
    'serves[0].events[1].to.name',
    'Jane Roe\nI was not there',
    atPlace('serves[0].events[1].to.name', 'a line break (U+000A)'),
  ],
  [
    'a name that turns the reading direction',
    'deliver-and-mail',
    'serves[0].events[1].to.name',
    'Jane \u202EeoR',
    atPlace('serves[0].events[1].to.name', 'U+202E'),
  ],
  [
    'an override without a reason',
    'deliver-and-mail',
    'serves[0].overrides',
    { 'place.basis': '' },
    atPlace('serves[0].overrides.place.basis', 'allowed'),
  ],
]

export const words: readonly Bad[] = [
  [
    'an unknown court',
    'deliver-and-mail',
    'case.court',
    'supreme-court',
    atPlace('case.court', 'write one of: supreme'),
  ],
  [
    'an unknown flag',
    'deliver-and-mail',
    'case.flags',
    ['matrimony'],
    atPlace('case.flags[0]', 'matrimonial'),
  ],
  [
    'two countries of one service',
    'uk-ew-out-of-jurisdiction',
    'case.flags',
    ['country-de', 'country-fr'],
    atPlace('case.flags[1]', '“country-fr” and “country-de” are two answers to one question (Country)'),
  ],
  [
    'a country of the case and another of its service',
    'uk-ew-out-of-jurisdiction',
    'serves[0].flags',
    ['country-es'],
    atPlace('serves[0].flags[0]', 'leave the one that is so'),
  ],
  [
    'a flag that the class of the server contradicts',
    'us-pa-residence-adult-family',
    'serves[0].flags',
    ['server-sheriff'],
    atPlace(
      'serves[0].flags[0]',
      '“server-sheriff” is not so where the server is recorded as “competent-adult”',
    ),
  ],
  [
    'an unknown method',
    'deliver-and-mail',
    'serves[0].method',
    'leave-and-mail',
    atPlace('serves[0].method', 'deliver-and-mail'),
  ],
  [
    'an override of what a statute demands',
    'deliver-and-mail',
    'serves[0].overrides',
    { 'delivered.description': 'he ran away' },
    atPlace('serves[0].overrides["delivered.description"]', 'CPLR 306(b) demands'),
  ],
  [
    'an override of what nobody asks for',
    'deliver-and-mail',
    'serves[0].overrides',
    { 'delivered.shoes': 'not looked at' },
    atPlace('serves[0].overrides["delivered.shoes"]', 'place.basis'),
  ],
]
