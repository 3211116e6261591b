import type { Offers } from '../../../src/web/events/parts'
import { NOTHING } from '../../../src/web/forms/entries'

/** A form to which neither the rules nor the record add a choice of their own. */
export const NO_OFFERS: Offers = {
  zone: 'UTC',
  places: [],
  mailings: [],
  addresses: [],
  inquiries: [],
  roles: [],
  barredDays: [],
  standing: NOTHING,
}
