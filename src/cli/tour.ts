#!/usr/bin/env node
import './old-node'
import { dirname, join, relative } from 'node:path'
import { styleText } from 'node:util'
import { DomainError } from '../domain/errors'
import type { LoadedJurisdiction } from '../domain/rules/loaded'
import { compileRules, type Rulebook } from '../domain/rules/rulebook'
import { rulesFolder } from '../stores/rule-files'
import { paragraph } from './paragraph'
import { complain, print } from './print'
import { ownRules } from './rulebook'
import { publishedDecisions, tellDecision, type Told } from './tour-decisions'
import { drawPapers, type Drawn } from './tour-papers'

const HOME = dirname(rulesFolder())
const MATTER = join(HOME, 'test/matters/three-serves.json')
const OUT = join(HOME, 'out')

const DECISIONS =
  'Courts have said on which day service was complete, an answer was due, or a step came too late. Here is ' +
  'what happened in each published decision among the worked cases, the days that the rule files give for it, ' +
  'how each day comes about, and whether that agrees with the decision. What is expected was taken or worked ' +
  'from the decision outside this program.'

const PAPERS =
  'One matter with three serves, and the proof of service of each: what the law wants stated, in the words ' +
  'prescribed for its day of signing. The same matter gives the same bytes, so the SHA-256 can be compared.'

function chapter(title: string, opening: string): void {
  print(styleText(['bold', 'underline'], title))
  print(paragraph(opening, 0).join('\n'))
  print('')
}

function tellDecisions(jurisdictions: readonly LoadedJurisdiction[], rulebook: Rulebook): Told[] {
  const all = jurisdictions.flatMap((loaded) =>
    publishedDecisions(loaded).map((scenario) => ({ loaded, scenario })),
  )
  return all.map(({ loaded, scenario }, index) => {
    const told = tellDecision(scenario, index + 1, loaded, rulebook)
    print([...told.lines, ''].join('\n'))
    return told
  })
}

function summary(told: readonly Told[]): string {
  const days = told.reduce((sum, each) => sum + each.days, 0)
  const differing = told.filter(({ agrees }) => !agrees).length
  const all = `${told.length} decisions, ${days} days`
  if (differing === 0) return `${all}: each as the decision has it.`
  process.exitCode = 1
  return `${all}: ${differing} of the decisions differ; look for ✗ above.`
}

function next({ jurisdiction, method }: Drawn): string {
  const rules = `rules/${jurisdiction}`
  return [
    'The way of service behind the first of these papers, as a flow chart:',
    `  npm run -s affiant -- rules chart ${jurisdiction} ${method} > out/${method}.svg`,
    'Every worked case with its working, to be checked by hand:',
    `  npm run -s affiant -- explain ${rules}/scenarios.json`,
    `Change a number in ${rules}/methods/${method}.yaml, and see which tests notice:`,
    '  npm test',
  ].join('\n')
}

async function tour(): Promise<void> {
  const { jurisdictions } = ownRules()
  const rulebook = compileRules(jurisdictions)
  chapter('Decisions', DECISIONS)
  print(`${summary(tellDecisions(jurisdictions, rulebook))}\n`)
  chapter('Papers', PAPERS)
  print(`${relative(process.cwd(), MATTER)}\n`)
  const drawn = await drawPapers(MATTER, OUT, rulebook)
  print(`${drawn.lines.join('\n')}\n`)
  print(styleText(['bold', 'underline'], 'What to try next'))
  print(next(drawn))
  print('\nNot legal advice.')
}

tour().catch((error: unknown) => {
  if (!(error instanceof DomainError)) throw error
  complain(error.message)
  process.exitCode = 1
})
