/** A position as a device gave it, in degrees (WGS 84). */
export type Position = { readonly lat: number; readonly lng: number }

const EARTH_RADIUS_METRES = 6_371_009

const radians = (degrees: number): number => (degrees * Math.PI) / 180

/**
 * Metres between two positions along the surface of a sphere (haversine; mean radius of the IUGG). Within half a
 * per cent of the true distance, far closer than what it is held against: how far apart two stops were.
 */
export function metresBetween(a: Position, b: Position): number {
  const [lat, lng] = [radians(b.lat - a.lat), radians(b.lng - a.lng)]
  const half =
    Math.sin(lat / 2) ** 2 + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * Math.sin(lng / 2) ** 2
  return Math.round(2 * EARTH_RADIUS_METRES * Math.asin(Math.min(1, Math.sqrt(half))))
}

/** Reads `{ lat, lng }` from what was recorded, or `null`. */
export function positionOf(value: unknown): Position | null {
  if (typeof value !== 'object' || value === null || !('lat' in value) || !('lng' in value)) return null
  const { lat, lng } = value
  return typeof lat === 'number' && typeof lng === 'number' ? { lat, lng } : null
}
