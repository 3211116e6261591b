import type { Step } from '../../src/domain/rules/method-types'
import { byWord } from '../../src/web/serves/next'
import { detailOf, stepSentence } from '../../src/web/serves/step-words'
import { shipped } from '../rules/support/shipped'

const stepsOfAll = shipped.flatMap(({ id, methods }) =>
  methods.flatMap((method) => method.steps.map((step) => [`${id}/${method.id}`, step] as const)),
)

test.each<[Step, string]>([
  [{ event: 'mailed', to: 'the person to be served' }, 'Mail the papers to the person to be served'],
  [{ event: 'agent-served', to: 'the registered agent' }, 'Serve the registered agent'],
  [{ event: 'agent-served' }, 'Serve the agent'],
  [{ event: 'left-with-substitute', to: 'the spouse' }, 'Leave the papers with the spouse'],
  [{ event: 'order-granted', to: 'the court' }, 'Obtain the order from the court'],
  [{ event: 'order-granted', with: 'the court' }, 'Obtain the order from the court'],
  [{ event: 'attempted', to: 'the tenant, twice' }, 'Try to serve the tenant, twice'],
  [{ event: 'attempted' }, 'Try to serve'],
  [
    { event: 'first-published', to: 'a newspaper of the county' },
    'Publish the notice in a newspaper of the county',
  ],
  [
    { event: 'acknowledgment-signed', to: 'the defendant' },
    'Have the acknowledgment signed by the defendant',
  ],
  [{ event: 'proof-filed', to: 'the clerk' }, 'File the proof of service with the clerk'],
  [{ event: 'lop-notice' }, 'Lop notice'],
])('the step %j is to be done as “%s”', (step, said) => {
  expect(stepSentence(step)).toBe(said)
})

test.each<[string, Step, string]>([
  [
    'addresses',
    {
      event: 'mailed',
      choice: [
        { to: 'last known residence', class: 'any class' },
        { to: 'a place of business', class: 'first class' },
      ],
      say: 'either may come first.',
    },
    'To the last known residence (any class); or to a place of business (first class). Either may come first.',
  ],
  [
    'other acts',
    {
      event: 'delivered',
      choice: [{ 'left-with-substitute': 'at the abode, then mail a copy' }, { 'agent-served': 'an agent' }],
    },
    'Or leave the papers at the abode, then mail a copy; or serve an agent.',
  ],
  [
    'acts of which the step itself is one',
    {
      event: 'mailed',
      choice: [{ mailed: 'by certified mail' }, { delivered: 'in hand outside the state' }],
    },
    'Mail the papers by certified mail; or deliver the papers in hand outside the state.',
  ],
  [
    'whom to serve of each kind',
    { event: 'delivered', choice: [{ town: 'the supervisor' }, { 'school-district': 'a school officer' }] },
    'Town: the supervisor; school district: a school officer.',
  ],
])('a choice of %s is told in whole sentences', (_what, step, said) => {
  expect(detailOf(step)).toBe(said)
})

test.each(stepsOfAll)('what is to be done in %s reads as sentences', (_way, step) => {
  const broken =
    /\b(to|with|by|from|in) (to|as|with|by)\b|\b(the|a|an) (the|a|an)\b|\b(the|to) [.,;]|undefined/
  expect(stepSentence(step)).not.toMatch(broken)
  expect(detailOf(step)).toMatch(/^$|^[A-Z“].*[.!)”]$/s)
})

test('the last day stands behind a comma after a list', () => {
  const list = 'Serve the registered agent, or an employee'
  expect(byWord({ todo: list, act: 'agent-served' })).toBe(', by')
  expect(byWord({ todo: 'Mail the papers', act: 'mailed' })).toBe(' by')
  expect(byWord({ todo: 'Wait. Last day to answer:', act: null })).toBe('')
})
