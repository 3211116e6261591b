import { isObject, type Json, type MatterEvent } from '../../domain/cases/matter'

function addressIn(place: Json | undefined): string | null {
  const address = isObject(place) ? place['address'] : null
  return typeof address === 'string' ? address : null
}

/** The addresses that are on record of a recipient: their own, then those of places where something was done. */
export function addressesIn(own: Json | undefined, events: readonly MatterEvent[]): string[] {
  const places = [own, ...events.map(({ place }) => addressIn(place))]
  return [...new Set(places.filter((one) => typeof one === 'string'))]
}
