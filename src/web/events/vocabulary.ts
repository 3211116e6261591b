import { option, type Option } from '../forms/field'
import { sentence } from '../words'

// The field's own words. Each list is open: a person may write another word where the form offers it.

function listed(...words: readonly string[]): Option[] {
  return words.map((word) => option(word, sentence(word)))
}

export const OUTCOMES = [
  option('no-answer', 'No answer'),
  option('not-home-told-return', 'Not at home, was told when to come back'),
  option('refused', 'Refused'),
  option('evading', 'Seen to avoid the server'),
  option('wrong-address', 'Wrong address'),
  option('moved', 'Moved away'),
  option('unknown-at-address', 'Not known at the address'),
  option('vacant', 'Vacant'),
  option('gated-no-access', 'No access beyond the gate'),
  option('business-closed', 'Business closed'),
  option('in-hospital-or-care', 'In hospital or in care'),
  option('incarcerated', 'In jail or prison'),
  option('deceased', 'Died'),
  option('unsafe', 'Not safe to go on'),
]

/** How an attempt ended, in the words of its form; another word as it was written. */
export function outcomeWords(outcome: string): string {
  return OUTCOMES.find(({ value }) => value === outcome)?.label ?? sentence(outcome)
}

export const TRIED = listed('rang', 'knocked', 'called-out', 'asked-doorman', 'asked-neighbor')

export const RELATIONSHIPS = listed(
  'spouse',
  'partner',
  'mother',
  'father',
  'sister',
  'brother',
  'daughter',
  'son',
  'co-tenant',
  'roommate',
  'doorman',
  'receptionist',
  'co-worker',
  'manager',
  'refused-to-say',
)

export const GENDERS = listed('female', 'male')
export const RACES = [
  ...listed('white', 'black', 'hispanic', 'asian', 'middle-eastern'),
  option('native-american', 'Native American'),
  option('pacific-islander', 'Pacific Islander'),
]
export const SKINS = listed('white', 'black', 'brown', 'light-brown', 'olive', 'tan')
export const HAIRS = listed('black', 'brown', 'blond', 'red', 'gray', 'white', 'bald')

function ranges(...words: readonly string[]): Option[] {
  return words.map((word) => option(word, word))
}

export const AGES = ranges('14-20', '21-35', '36-50', '51-65', 'over 65')
export const HEIGHTS = ranges('under 5\'0"', '5\'0"-5\'3"', '5\'4"-5\'8"', '5\'9"-6\'0"', 'over 6\'0"')
export const WEIGHTS = ranges('under 100 lb', '100-130 lb', '131-160 lb', '161-200 lb', 'over 200 lb')
export const FEATURES = ['none observed', 'glasses', 'beard', 'mustache', 'tattoo', 'accent', 'head covering']

export const IDENTIFIED = [
  option('said-own-name', 'Said their own name'),
  option('answered-to-name', 'Answered to the name'),
  option('photograph', 'Matches a photograph'),
  option('identification', 'Showed identification'),
  option('known', 'Known to me'),
  option('pointed-out', 'Was pointed out'),
  option('third-person', 'A third person said so'),
]

export const MANNERS = [
  option('handed', 'Handed over'),
  option('left-in-vicinity', 'Left in the vicinity after a refusal'),
]

export const MILITARY = [
  option('not-in-service', 'Not in military service'),
  option('in-service', 'In military service'),
  option('refused', 'Refused to answer'),
  option('not-known', 'Did not know'),
  option('not-asked', 'Not asked'),
]

export const DEPENDENT = [
  option('not-dependent', 'Not dependent on anyone in service'),
  option('dependent', 'Dependent on someone in service'),
  option('refused', 'Refused to answer'),
  option('not-known', 'Did not know'),
]

export const BASES = [
  option('statement', 'A statement'),
  option('name-on-door', 'Name on the door'),
  option('name-on-mailbox', 'Name on the mailbox'),
  option('directory', 'Directory'),
  option('neighbor', 'A neighbor'),
  option('employer', 'An employer'),
  option('dmv', 'Motor vehicle record'),
  option('postal', 'Postal record'),
  option('lease', 'Lease'),
  option('own-observation', 'Own observation'),
]

export const INQUIRIES = [
  option('neighbor', 'Neighbor'),
  option('employer', 'Employer'),
  option('dmv', 'Motor vehicle record'),
  option('postal', 'Postal record'),
  option('search', 'Search of records'),
]

export const MAIL_CLASSES = [
  option('first-class', 'First class'),
  option('certified', 'Certified'),
  option('certified-return-receipt', 'Certified, return receipt'),
  option('registered', 'Registered'),
  option('registered-return-receipt', 'Registered, return receipt'),
]

export const ENVELOPES = [
  option(
    'personal-and-confidential',
    'Marked “personal and confidential”, nothing outside that shows an attorney or an action',
  ),
  option('plain', 'Plain, nothing outside that shows an attorney or an action'),
]

export const MEANS = listed('tape', 'nail', 'tack', 'wedged-in-the-door')
export const DOOR_COLOURS = ['white', 'black', 'brown', 'gray', 'red', 'green', 'blue', 'beige']
export const DOOR_MATERIALS = ['wood', 'metal', 'glass']

/** When an order says that service under it is complete. */
export const COMPLETIONS = [option('when-sent', 'When it is sent'), option('on-delivery', 'On delivery')]

/** The means that an order may direct; they say which acts obey it. */
export const CHANNELS = [
  option('email', 'E-mail'),
  option('social-media', 'Social media'),
  option('text', 'Text message'),
  option('fax', 'Fax'),
  option('mail', 'Mail'),
  option('hand', 'Delivery by hand'),
  option('door', 'Affixing to a door'),
  option('agent', 'An agent'),
  option('publication', 'Publication'),
]
