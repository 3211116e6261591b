import { isoDay, parseDay } from '../../domain/calendar/day'
import { shortDate } from '../../domain/calendar/words'
import { DomainError } from '../../domain/errors'
import type { OathForm } from '../../domain/rules/oath-types'
import type { LoadedJurisdiction } from '../../domain/rules/loaded'
import { phrase } from '../../pictures/phrases'
import { show, type Answer } from '../answer'
import { citeViews } from './cite-view'
import { rulebookPaths } from './paths'
import { headOf, jurisdictionRead, todayOf, type Reading } from './shelf'

function isInForce({ since, until }: OathForm, day: string): boolean {
  return since <= day && (until === undefined || day <= until)
}

function told(iso: string): string {
  const day = parseDay(iso)
  return day === null ? iso : shortDate(day)
}

function oathView(form: OathForm, loaded: LoadedJurisdiction) {
  return {
    id: form.id,
    form: phrase(form.form),
    since: told(form.since),
    until: form.until === undefined ? '' : told(form.until),
    signers: form.signers.map(phrase).join(', '),
    usual: form.default === true,
    words: form.words,
    cites: citeViews(form.cite, loaded),
  }
}

/** GET /rulebook/:jurisdiction/oaths?on= */
export function oathsPage(reading: Reading): Answer {
  const loaded = jurisdictionRead(reading)
  const { oaths } = loaded
  if (oaths === null) throw new DomainError('unknown-page', 'There are no wordings of oaths here.')
  const here = rulebookPaths.oaths(loaded.id)
  const asked = reading.query['on'] ?? ''
  const day = parseDay(asked)
  const on = day ?? todayOf(reading, loaded)
  const views = (wanted: boolean) =>
    oaths.forms.filter((form) => isInForce(form, isoDay(on)) === wanted).map((form) => oathView(form, loaded))
  return show('rulebook/oaths', 'Oaths', {
    head: headOf(loaded, here),
    here,
    on: isoDay(on),
    onWords: shortDate(on),
    wrong: asked !== '' && day === null ? `“${asked}” is not a day; write it as YYYY-MM-DD.` : '',
    inForce: views(true),
    others: views(false),
  })
}
