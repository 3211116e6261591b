import type { MethodFile } from '../domain/rules/method-types'
import { barLines } from './bars'
import type { ChartContent, ChartInput, Panel } from './chart-content'
import { cites, phrase, type Names } from './phrases'
import { listed, rich } from './rich'
import { smallPrint } from './small-print'
import { stopsOf } from './stops'

function actsOf(method: MethodFile): Set<string> {
  return new Set([...method.steps.map((step) => step.event), ...method['service-acts'].flat()])
}

function namesOf({ method, jurisdiction, deadlines, sources }: ChartInput): Names {
  const courts = new Map(jurisdiction.courts.map(({ id, title }) => [id, title]))
  const titles = new Map(deadlines.map(({ id, title }) => [id, title]))
  return {
    court: (id) => courts.get(id) ?? phrase(id),
    deadline: (id) => titles.get(id) ?? phrase(id),
    sources,
    acts: actsOf(method),
  }
}

function scopeOf({ method, jurisdiction }: ChartInput): Panel[] {
  const courts = jurisdiction.courts.filter(({ id }) => method.courts?.includes(id) ?? true)
  return [
    {
      title: 'For whom',
      entries: method.recipients.map((kind) => ({
        label: phrase(kind),
        text: rich(jurisdiction.recipients[kind] ?? ''),
      })),
    },
    {
      title: courts.length === jurisdiction.courts.length ? 'In every court' : 'In these courts only',
      entries: [
        {
          label: '',
          text: listed(
            courts.map(({ title }) => title),
            'and',
          ),
        },
      ],
    },
  ]
}

/** Reads out of the rule files what the chart of a method says. */
export function contentOf(input: ChartInput): ChartContent {
  const names = namesOf(input)
  const { method, jurisdiction } = input
  return {
    overline: jurisdiction.title,
    title: method.title,
    cite: cites(method.cite, names),
    scope: scopeOf(input),
    bars: barLines(input, names),
    stops: stopsOf(input, names),
    foot: smallPrint(input, names),
  }
}
