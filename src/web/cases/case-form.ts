import type { MatterCase } from '../../domain/cases/matter'
import type { LoadedJurisdiction } from '../../domain/rules/loaded'
import type { Field, Group } from '../forms/field'
import { courtGroup } from './case-court'
import { flagGroup } from './case-flags'
import { fieldsForPapers, withPapers } from './case-papers'

/** The sides as American courts have them, or as the jurisdiction calls them. */
function partiesGroup({ jurisdiction: { words: { plaintiffs } = {} } }: LoadedJurisdiction): Group {
  return {
    title: 'Parties',
    hint: 'One name a line, as the caption has them.',
    fields: [
      {
        name: 'plaintiffs',
        label: plaintiffs ?? 'Plaintiffs or petitioners',
        kind: 'lines',
        required: `${plaintiffs ?? 'Plaintiffs'}: write at least one name.`,
      },
      {
        name: 'defendants',
        label: plaintiffs === undefined ? 'Defendants or respondents' : 'Defendants',
        kind: 'lines',
        required: 'Defendants: write at least one name.',
      },
    ],
  }
}

const PAPERS: Group = {
  title: 'Papers to be served',
  hint: 'One title a line, in full, as the proof is to name them.',
  fields: [
    {
      name: 'papers',
      label: 'Titles',
      kind: 'lines',
      required: 'Titles: write at least one paper, such as Summons and Complaint.',
    },
  ],
}

function attorneyGroup({ jurisdiction: { words = {} } }: LoadedJurisdiction): Group {
  const { attorney = 'Attorney', plaintiff } = words
  const sides = ['Plaintiff', 'Petitioner', 'Defendant', 'Respondent']
  return {
    title: attorney,
    hint: `As the papers name the ${attorney.toLowerCase()} of the party that has them served.`,
    fields: [
      { name: 'attorney.name', label: 'Name', kind: 'text' },
      { name: 'attorney.firm', label: 'Firm', kind: 'text' },
      { name: 'attorney.address', label: 'Address', kind: 'text' },
      { name: 'attorney.phone', label: 'Telephone', kind: 'text' },
      { name: 'attorney.email', label: 'E-mail', kind: 'text' },
      {
        name: 'attorney.for',
        label: 'For',
        kind: 'text',
        suggestions: plaintiff === undefined ? sides : [plaintiff, 'Defendant'],
      },
    ],
  }
}

/** What can be put right in a case later: all but its parties and papers. */
export function amendGroups(loaded: LoadedJurisdiction, { flags }: MatterCase): Group[] {
  return withPapers(loaded, [courtGroup(loaded), attorneyGroup(loaded), flagGroup(loaded, flags)])
}

function usualGroups(loaded: LoadedJurisdiction): Group[] {
  return [courtGroup(loaded), partiesGroup(loaded), PAPERS, attorneyGroup(loaded), flagGroup(loaded)]
}

/** The form of a new case in a jurisdiction: courts, flags and headings are those of its rules. */
export function caseGroups(loaded: LoadedJurisdiction): Group[] {
  return withPapers(loaded, usualGroups(loaded))
}

/** The fields of what only the papers of the place state of a case, such as the number of a judicial circuit. */
export function paperFields(loaded: LoadedJurisdiction): Field[] {
  return fieldsForPapers(loaded, usualGroups(loaded))
}
