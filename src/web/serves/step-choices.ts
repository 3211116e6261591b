import { isEventType, type EventType } from '../../domain/cases/event-types'
import type { Step } from '../../domain/rules/method-types'
import { capital, plain } from '../words'
import { ACTS } from './acts'

type Choice = Readonly<Record<string, string>>

const ARTICLE = /^(an?|another|any|the) /

function withArticle(words: string): string {
  return ARTICLE.test(words) ? words : `the ${words}`
}

/** `leave the papers at the abode, then mail a copy`; an agent may be named in place of `the agent`. */
function otherAct(event: EventType, how: string): string {
  const named = event === 'agent-served' && ARTICLE.test(how)
  const todo = named ? 'serve' : ACTS[event].todo
  return `${todo.slice(0, 1).toLowerCase()}${todo.slice(1)} ${how}`
}

/** `to the last known residence (any class)`. */
function addressed({ to = '', class: sort }: Choice): string {
  return `to ${withArticle(to)}${sort === undefined ? '' : ` (${sort})`}`
}

/** A choice is an act of its own, an address, or whom to serve of a kind: `village: the mayor, the clerk or a trustee`. */
function choiceWords(choice: Choice): string[] {
  if ('to' in choice) return [addressed(choice)]
  return Object.entries(choice).map(([key, how]) => {
    return isEventType(key) ? otherAct(key, how) : `${plain(key)}: ${how}`
  })
}

/** What a step leaves open, as a sentence: `To the last known residence (any class); or to the actual place of business (first class).` */
export function choicesOf({ event, choice = [] }: Step): string {
  const options = choice.flatMap(choiceWords)
  if (options.length === 0) return ''
  const isOfActs = choice.some((one) => Object.keys(one).some(isEventType))
  const others = isOfActs && !choice.some((one) => event in one)
  const isOfKinds = !isOfActs && !choice.some((one) => 'to' in one)
  const text = options.join(isOfKinds ? '; ' : '; or ')
  return `${others ? `Or ${text}` : capital(text)}.`
}
