/** A serve in New York by deliver and mail, on Mon 2 and Thu 5 February 2026; proof filed on Thu 12 February. */
export function delivered(
  id: string,
  parts: Readonly<Record<string, unknown>> = {},
): Record<string, unknown> {
  return {
    id,
    jurisdiction: 'us-ny',
    case: { commenced: '2026-01-05', court: 'supreme' },
    recipient: { kind: 'natural-person' },
    method: 'deliver-and-mail',
    placeOfService: 'in-state',
    events: [
      { type: 'delivered', at: '2026-02-02' },
      { type: 'mailed', at: '2026-02-05' },
      { type: 'proof-filed', at: '2026-02-12' },
    ],
    ...parts,
  }
}

/**
 * Its days, counted by hand: 120 days from 5 Jan; 20 from 2 Feb end on Sun 22 Feb; 20 from 5 Feb; 10 from
 * 12 Feb, which stay on Sunday; 30 from there; the next day; a year.
 */
export const DELIVERED_DAYS = {
  'serve-by': '2026-05-05',
  'mail-by': '2026-02-23',
  'deliver-by': null,
  'file-proof-by': '2026-02-25',
  'service-complete': '2026-02-22',
  'respond-by': '2026-03-24',
  'default-from': '2026-03-25',
  'default-by': '2027-03-24',
  'additional-mailing-by': null,
  'complaint-by': null,
  'answer-complaint-by': null,
  'objection-motion-by': null,
  'notice-of-application-by': null,
}
