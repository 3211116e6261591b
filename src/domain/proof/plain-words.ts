/** What a sworn paper says for a word of the field that the rules have no words of their own for; no person says it with hyphens. */
export const PLAIN: Readonly<Record<string, string>> = {
  'called-out': 'called out',
  'asked-doorman': 'asked the doorman',
  'asked-neighbor': 'asked a neighbor',
  'refused-to-say': 'who would not state the relationship',
  'middle-eastern': 'Middle Eastern',
  'native-american': 'Native American',
  'pacific-islander': 'Pacific Islander',
  'light-brown': 'light brown',
  'wedged-in-the-door': 'wedging in the door',
  'in-hospital-or-care': 'in hospital or in care',
  'first-class': 'first class mail',
  'certified-return-receipt': 'certified mail, return receipt requested',
  'registered-return-receipt': 'registered mail, return receipt requested',
  'personal-and-confidential': 'an envelope marked “personal and confidential”',
  'not-asked': 'not asked',
}

const REFUSED = 'refused-to-say'

/** A relationship as the rules and templates name it: one that was refused is one word, however it was written. */
export function relationshipWord(recorded: string): string {
  return /^(?:refused|declined)(?:[ -]to[ -](?:say|state|answer))?$/i.test(recorded.trim())
    ? REFUSED
    : recorded
}
