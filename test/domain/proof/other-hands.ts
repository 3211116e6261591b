import { atPlace, type Bad } from './bad-matters'

/** Acts of somebody else, to which the signer of the paper cannot swear, and other acts that are no service. */
export const otherHands: readonly Bad[] = [
  [
    'a delivery by another hand',
    'deliver-and-mail',
    'serves[0].events[1].by',
    { name: 'Imani Mailer' },
    atPlace('serves[0].events[1].by.name', 'someone else than the signer'),
  ],
  [
    'an attempt by another hand',
    'nail-and-mail',
    'serves[0].events[0].by',
    { name: 'Imani Mailer' },
    atPlace('serves[0].events[0].by.name', 'swear only to his or her own'),
  ],
  [
    'an inquiry by another hand',
    'nail-and-mail',
    'serves[0].events[3].by',
    { name: 'Imani Mailer' },
    atPlace('serves[0].events[3].by.name', 'swear only to his or her own'),
  ],
  [
    'an affixing by another hand',
    'nail-and-mail',
    'serves[0].events[5].by',
    { name: 'Imani Mailer' },
    atPlace('serves[0].events[5].by.name', 'someone else than the signer'),
  ],
  [
    'a hand-in at the office by another hand',
    'secretary-of-state',
    'serves[0].events[0].by',
    { name: 'Imani Mailer' },
    atPlace('serves[0].events[0].by.name', 'someone else than the signer'),
  ],
  [
    'an act of an order by another hand',
    'court-ordered',
    'serves[0].events[1].by',
    { name: 'Imani Mailer' },
    atPlace('serves[0].events[1].by.name', 'someone else’s'),
  ],
  [
    'the form mailed by another hand',
    'mail-acknowledgment',
    'serves[0].events[0].by',
    { name: 'Imani Mailer' },
    atPlace('serves[0].events[0].by.name', 'whoever mailed signs'),
  ],
  [
    'no copy left with the office',
    'secretary-of-state',
    'serves[0].sos.copies',
    0,
    atPlace('serves[0].sos.copies', 'no copy'),
  ],
  [
    'an incompetent served through a neighbor',
    'incompetent',
    'serves[0].events[0].to.role',
    'neighbor',
    atPlace('serves[0].events[0].to.role', 'the committee and the incompetent alone'),
  ],
]
