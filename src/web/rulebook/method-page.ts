import type { Plan } from '../../domain/deadlines/plan'
import type { Rulebook } from '../../domain/rules/rulebook'
import { contentOf } from '../../pictures/method-content'
import { methodChart } from '../../pictures/method-chart'
import { svgOf } from '../../pictures/svg'
import { show, type Answer } from '../answer'
import { counted } from '../words'
import { citeViews } from './cite-view'
import { methodText } from './method-text'
import { rulebookPaths } from './paths'
import { toRuns } from './rich-view'
import { chartInput, headOf, wayRead, type Reading } from './shelf'
import { addableEvents, tryOut } from './trial'
import { changedInput, trialForm, type Trial } from './trial-form'
import { examplesOf, scenariosOf, type Subject } from './trial-subject'
import { doubtfulCites } from './uses'

type Link = {
  readonly href: string
  readonly name: string
  readonly origin: string
  readonly current: boolean
}

function links(subjects: readonly Subject[], chosen: Subject, here: string): Link[] {
  return subjects.map(({ key, name, origin }) => ({
    href: `${here}?case=${encodeURIComponent(key)}#try`,
    name,
    origin,
    current: key === chosen.key,
  }))
}

function trialView(trial: Trial, plan: Plan, rulebook: Rulebook) {
  const { subject, query } = trial
  const loaded = plan.jurisdiction
  const { outcome, wrong } = tryOut(
    changedInput(trial),
    subject.input,
    loaded,
    rulebook,
    query['as-of'] ?? '',
  )
  const form = trialForm(trial, loaded, wrong)
  const isBeside = form.dates.some(({ error }) => error !== '')
  return {
    ...subject,
    authority: citeViews(subject.authority, loaded),
    form,
    outcome,
    asOf: query['as-of'] ?? '',
    wrong: wrong === null || isBeside ? '' : wrong.message,
  }
}

function trying(plan: Plan, { rulebook, query }: Reading, here: string) {
  const { method, jurisdiction: loaded } = plan
  const [examples, scenarios] = [examplesOf(method, loaded), scenariosOf(method, loaded)]
  const all = [...examples, ...scenarios]
  const subject = all.find(({ key }) => key === query['case']) ?? all[0]
  if (subject === undefined) return null
  const trial = { subject, method, query, addable: addableEvents(subject, method, rulebook) }
  return {
    here,
    chosen: trialView(trial, plan, rulebook),
    examples: links(examples, subject, here),
    scenarios: links(scenarios, subject, here),
  }
}

/** GET /rulebook/:jurisdiction/ways/:method */
export function methodPage(reading: Reading): Answer {
  const plan = wayRead(reading)
  const { method, jurisdiction: loaded } = plan
  const here = rulebookPaths.method(loaded.id, method.id)
  const doubts = doubtfulCites(method, loaded)
  return show('rulebook/method', method.title, {
    head: headOf(loaded, rulebookPaths.jurisdiction(loaded.id)),
    title: method.title,
    file: `rules/${loaded.id}/methods/${method.id}.yaml`,
    chart: rulebookPaths.chart(loaded.id, method.id),
    text: methodText(contentOf(chartInput(plan)), toRuns(loaded)),
    doubts: citeViews(doubts, loaded),
    doubtWords: counted(doubts.length, 'cite'),
    trial: trying(plan, reading, here),
  })
}

const charts = new WeakMap<Plan, Buffer>()

/** The rules stay as they are while the program runs; so each chart is drawn once. */
function chartOf(plan: Plan): Buffer {
  const drawn = charts.get(plan) ?? Buffer.from(svgOf(methodChart(chartInput(plan))))
  charts.set(plan, drawn)
  return drawn
}

/** GET /rulebook/:jurisdiction/ways/:method/chart.svg */
export function chartPicture(reading: Reading): Answer {
  const plan = wayRead(reading)
  return {
    send: chartOf(plan),
    mime: 'image/svg+xml; charset=utf-8',
    name: `${plan.jurisdiction.id}-${plan.method.id}.svg`,
    inline: true,
  }
}
