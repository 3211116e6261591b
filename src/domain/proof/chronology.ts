import { parseDay, type Day } from '../calendar/day'
import { parseLocalMoment, type LocalMoment } from '../calendar/local-moment'
import { longDate } from '../calendar/words'
import { isList, type Json, type Matter, type MatterProblem, type MatterServe } from '../cases/matter'
import { isEarlier } from './condition'
import type { PaperToDraw } from './papers'
import { eventPath, filePath } from './file-path'
import { isRecorded } from './places'
import type { Row } from './rows'
import { signatureOf, type PaperSignature } from './signature'
import type { Told } from './view'

/** Fields shown as days. The days of events are looked at above. */
const DATED: ReadonlySet<string> = new Set(['date', 'dates', 'moment'])

type Dated = { readonly told: Told; readonly moment: LocalMoment }

/** The events that a paper tells, as they happened. */
function toldInOrder(draw: PaperToDraw): Dated[] {
  const all = [...draw.facts.told.values()].flat().flatMap((told) => {
    const moment = parseLocalMoment(told.event.at)
    return moment === null ? [] : [{ told, moment }]
  })
  return all.toSorted((a, b) => (isEarlier(a.moment, b.moment) ? -1 : isEarlier(b.moment, a.moment) ? 1 : 0))
}

function dayOf(text: string | null | undefined): Day | null {
  return typeof text === 'string' ? parseDay(text) : null
}

/** Nobody serves the papers of an action that has not begun. */
function beforeCommencement(matter: Matter, serveIndex: number, events: readonly Dated[]): MatterProblem[] {
  const commenced = dayOf(matter.case.commenced)
  if (commenced === null) return []
  return events
    .filter(({ moment }) => moment.day < commenced)
    .map(({ told, moment }) => ({
      path: eventPath(serveIndex, told.event, told.index),
      because: `${told.event.type} on ${longDate(moment.day)} is before the action was commenced on ${longDate(commenced)}`,
      remedy: 'correct the day that is wrong; papers served before the action began must be served again',
    }))
}

/** A signer swears to what has happened, not to what will. */
function signedTooEarly(
  signature: PaperSignature,
  serveIndex: number,
  events: readonly Dated[],
): MatterProblem[] {
  const signed = dayOf(signature.on)
  const last = events.at(-1)
  if (signed === null || last === undefined || signed >= last.moment.day) return []
  return [
    {
      path: `serves[${serveIndex}].signature.on`,
      because: `the paper would be signed on ${longDate(signed)}, before what it tells was done (${last.told.event.type} on ${longDate(last.moment.day)})`,
      remedy: 'sign on or after that day',
    },
  ]
}

function filings(serve: MatterServe): LocalMoment[] {
  return serve.events.flatMap(({ type, at }) => {
    const moment = type === 'proof-filed' ? parseLocalMoment(at) : null
    return moment === null ? [] : [moment]
  })
}

/**
 * Of several filings the last counts: an earlier one may have been of another paper. A paper that tells nothing
 * of the service, such as one for a judgment on default, is not the proof that was filed, nor is one that tells of
 * the filing; one that amends the filed one is signed after it.
 */
function filedTooEarly(
  serve: MatterServe,
  signature: PaperSignature,
  serveIndex: number,
  events: readonly Dated[],
): MatterProblem[] {
  const filed = filings(serve)
    .toSorted((a, b) => a.day - b.day)
    .at(-1)
  const isAnother = events.length === 0 || events.some(({ told }) => told.event.type === 'proof-filed')
  if (filed === undefined || isAnother) return []
  const signed = dayOf(signature.on)
  if (isRecorded(serve['amends']) && signed !== null && signed > filed.day) return []
  const late = events.filter(({ moment }) => moment.day > filed.day)
  return [
    ...(signed !== null && signed > filed.day
      ? [
          {
            path: `serves[${serveIndex}].signature.on`,
            because: `the paper would be signed on ${longDate(signed)}, after it was filed on ${longDate(filed.day)}`,
            remedy: 'correct the day that is wrong',
          },
        ]
      : []),
    ...late.map(({ told, moment }) => ({
      path: eventPath(serveIndex, told.event, told.index),
      because: `${told.event.type} on ${longDate(moment.day)} is later than the filing of the proof on ${longDate(filed.day)}, which cannot have told it`,
      remedy: 'correct the day that is wrong, or record the filing of the new proof',
    })),
  ]
}

/** A paper tells one such event; two are two services. */
function doubledEvents(draw: PaperToDraw, serveIndex: number): MatterProblem[] {
  return draw.sheet.events.flatMap((wanted) => {
    const told = draw.facts.told.get(wanted.as) ?? []
    const second = told[1]
    if (wanted.many === true || second === undefined) return []
    return [
      {
        path: `serves[${serveIndex}].events[${second.index}]`,
        because: `there are ${told.length} ${wanted['any-of'].join(' or ')} events, and a proof tells of one`,
        remedy: 'put the other in a serve of its own, or say with to.role to whom each was handed',
      },
    ]
  })
}

/** The moments of a field that is one day, or a list of days. */
function momentsOf(value: Json | undefined): LocalMoment[] {
  const values = isList(value) ? value : [value]
  return values.flatMap((one) => (typeof one === 'string' ? (parseLocalMoment(one) ?? []) : []))
}

/** Nobody swears to a day that has not come. */
function factsAfterSigning(
  draw: PaperToDraw,
  rows: readonly Row[],
  signature: PaperSignature,
  serveIndex: number,
): MatterProblem[] {
  const signed = dayOf(signature.on)
  if (signed === null) return []
  const dated = rows.filter(({ field }) => DATED.has(field.show ?? '') && field.future === undefined)
  const untold = dated.filter(({ field }) => !draw.facts.told.has(field.path.split(/[.[]/)[0] ?? ''))
  return untold.flatMap(({ field, indexes, value }) => {
    const late = momentsOf(value).find(({ day }) => day > signed)
    if (late === undefined) return []
    return [
      {
        path: filePath(draw, serveIndex, field.path, indexes),
        because: `${field.say} would be ${longDate(late.day)}, after the signing on ${longDate(signed)}`,
        remedy: 'correct the day that is wrong, or sign on or after it',
      },
    ]
  })
}

/** Days that cannot all be true: checked for every paper, whatever the law. */
export function chronologyFlaws(
  draw: PaperToDraw,
  rows: readonly Row[],
  matter: Matter,
  serve: MatterServe,
  serveIndex: number,
): MatterProblem[] {
  const events = toldInOrder(draw)
  const signature = signatureOf(draw.facts.view)
  return [
    ...doubledEvents(draw, serveIndex),
    ...beforeCommencement(matter, serveIndex, events),
    ...signedTooEarly(signature, serveIndex, events),
    ...filedTooEarly(serve, signature, serveIndex, events),
    ...factsAfterSigning(draw, rows, signature, serveIndex),
  ]
}
