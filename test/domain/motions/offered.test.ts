import type { DeadlineStatus } from '../../../src/domain/deadlines/sheet'
import { isOffered } from '../../../src/domain/motions/offered'
import type { Motion } from '../../../src/domain/rules/motion-types'

const MOTION: Motion = {
  id: 'late-proof',
  title: 'Leave to file late',
  say: 'The court may accept a late filing.',
  cite: ['X 1'],
  window: { deadline: 'file-by', near: 1 },
  papers: ['order'],
  asks: [],
  arguments: [],
  gaps: [],
}

function deadline(id: string, status: DeadlineStatus) {
  return {
    id,
    title: id,
    kind: 'limit' as const,
    day: null,
    minute: null,
    choice: null,
    waitingFor: [],
    status,
  }
}

describe('an application', () => {
  it('is offered from the beginning where it names no limit', () => {
    expect(isOffered(MOTION, [])).toBe(true)
  })

  test.each<[DeadlineStatus, boolean]>([
    ['late', true],
    ['missed', true],
    ['met', false],
    ['open', false],
    ['waiting', false],
    ['none', false],
    ['void', false],
  ])('that puts right a limit which is %s: offered %s', (status, offered) => {
    const once = { ...MOTION, 'once-missed': ['file-by', 'mail-by'] }
    expect(isOffered(once, [deadline('file-by', status), deadline('serve-by', 'missed')])).toBe(offered)
  })
})
