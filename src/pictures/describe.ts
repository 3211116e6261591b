import type { Card, ChartContent, Line, Panel, Stop } from './chart-content'
import { plainText } from './rich'

function sentences(lines: readonly Line[]): string {
  return lines.map(({ text }) => plainText(text)).join(' ')
}

function cardText(card: Card): string {
  return `${card.title}: ${sentences(card.lines)}`
}

function stopText(stop: Stop): string {
  const number = stop.number === null ? '' : `Step ${stop.number}. `
  const choices = stop.choices.map(plainText).join(', or ')
  const own = [...stop.lines.map(plainText), choices].filter((part) => part !== '').join('; ')
  return [
    ...stop.limits.map(cardText),
    `${number}${stop.title}${own === '' ? '' : `: ${own}`}.`,
    ...(stop.rule === null ? [] : [sentences(stop.rule.lines)]),
  ].join('\n')
}

function panelText({ title, entries }: Panel): string {
  const each = entries.map(({ label, text }) =>
    [label, plainText(text)].filter((part) => part !== '').join(': '),
  )
  return `${title}: ${each.join('; ')}`
}

/** The whole chart in sentences, in the order in which it is read. */
export function describe(content: ChartContent): string {
  return [
    ...content.scope.map(panelText),
    `What bars it: ${sentences(content.bars)}`,
    ...content.stops.map(stopText),
    ...content.foot.map(panelText),
  ].join('\n')
}
