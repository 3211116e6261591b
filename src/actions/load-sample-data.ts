import type { Program } from './context'
import { agendaOf } from './sample/agenda'
import { SampleStory } from './sample/perform'
import { readSample } from './sample/read-sample'
import { SampleOffice, type SampleAccess } from './sample/sample-office'

export type { SampleAccess } from './sample/sample-office'

/**
 * Fills an installation that is not set up yet with a made-up firm: its people, decided cases with their published
 * dates, and cases in every state around today. Each thing is done by the action and the person that would do it, at
 * the hour at which it would have been done; nothing is written past them.
 *
 * Answers how each person signs in, the administrator first: the passwords are made for this once and kept nowhere.
 *
 * Throws `DomainError` `already-set-up`.
 */
export async function loadSampleData(program: Program): Promise<readonly SampleAccess[]> {
  const now = program.clock.now()
  const sample = readSample(program.rulebook, now)
  const hours = { zone: sample.zone, now }
  const office = new SampleOffice(program, hours)
  await office.open(sample.firm, hours)
  const story = new SampleStory(office)
  for (const entry of agendaOf(sample, hours)) await story.perform(entry)
  return office.access
}
