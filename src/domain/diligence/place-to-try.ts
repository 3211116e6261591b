import type { DiligenceCheck, DiligenceFile, TryPlace } from '../rules/diligence-types'
import type { TryRecord } from './record'

/** A place at which an attempt may be proposed. */
export type PlaceToTry = {
  readonly place: TryPlace
  /** Attempts are on record, and none of them there. */
  readonly isNew: boolean
  /** The inquiry that finds the place is on record; a place where people are tried anyhow needs none. */
  readonly isAskedFor: boolean
  /** The points that lack because nobody asked where it is. */
  readonly asked: readonly DiligenceCheck[]
}

function isTried({ kinds }: TryPlace, { places }: TryRecord): boolean {
  return places.some((kind) => kinds.includes(kind.toLowerCase().replaceAll(' ', '-')))
}

function toTry(
  place: TryPlace,
  isFirst: boolean,
  record: TryRecord,
  lacking: readonly DiligenceCheck[],
): PlaceToTry {
  const finds = place.inquiry ?? []
  const asked = lacking.filter(({ inquiry = [] }) => inquiry.some((kind) => finds.includes(kind)))
  return {
    place,
    // Where the place was not recorded, an attempt is taken as made at the first.
    isNew: !isTried(place, record) && (!isFirst || record.places.length > 0),
    isAskedFor: finds.length === 0 || record.inquiries.some((kind) => finds.includes(kind)),
    asked: isTried(place, record) ? [] : asked,
  }
}

/**
 * The first place always; a further one as long as it is not tried, and either a point lacks that asks for it or the
 * inquiry that finds it is on record. `[null]` where the rules name no places.
 */
export function placesToTry(
  record: TryRecord,
  { places = [] }: DiligenceFile,
  lacking: readonly DiligenceCheck[],
): (PlaceToTry | null)[] {
  if (places.length === 0) return [null]
  return places
    .map((place, index) => toTry(place, index === 0, record, lacking))
    .filter(
      ({ isNew, isAskedFor, asked }, index) => index === 0 || (isNew && (isAskedFor || asked.length > 0)),
    )
}
