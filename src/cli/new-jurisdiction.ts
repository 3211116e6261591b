import { InvalidArgumentError, type Command } from 'commander'
import { isoDay } from '../domain/calendar/day'
import { dayAt, isZone } from '../domain/calendar/local-time'
import { newJurisdiction } from '../stores/new-jurisdiction'
import { print } from './print'

type Options = { readonly title: string; readonly zone: string; readonly language: string }

const LANGUAGE = /^[a-z]{2}(-[A-Z]{2})?$/

const ID = /^[a-z]{2}(-[a-z]{2,})?$/

function asId(text: string): string {
  if (ID.test(text)) return text
  throw new InvalidArgumentError('write a country and its part in small letters, such as xx-yy.')
}

function asZone(text: string): string {
  if (isZone(text)) return text
  throw new InvalidArgumentError('write the name of a time zone, such as America/New_York.')
}

function asLanguage(text: string): string {
  if (LANGUAGE.test(text)) return text
  throw new InvalidArgumentError('write a language and its country, such as en-US.')
}

function create(id: string, { title, zone, language }: Options): void {
  const today = isoDay(dayAt('UTC', new Date().toISOString()))
  const { folder, files } = newJurisdiction({ id, title, zone, language, today })
  for (const file of files) print(`${folder}/${file}`)
  print('')
  print('A draft: npm run rules checks it, and nothing of it is offered anywhere while it says draft: true.')
  print('What to do next: rules/README.md, Adding a jurisdiction.')
}

/** `affiant rules new`. */
export function addNewCommand(rules: Command): void {
  rules
    .command('new')
    .description('makes the folder of a new jurisdiction, as a draft with everything that the checks ask for')
    .argument('<id>', 'a country and its part in small letters', asId)
    .requiredOption('--title <title>', 'its name')
    .option('--zone <zone>', 'its time zone', asZone, 'America/New_York')
    .option('--language <language>', 'the language of its papers', asLanguage, 'en-US')
    .action(create)
}
