import type { LoadedJurisdiction } from '../loaded'
import { citesIn } from './cites'
import { filesOf } from './files'
import { flaw, type Finding } from './flaw'
import { quoted } from './words'

const KEEP = 'or keep draft: true in jurisdiction.yaml until then'

/** Each place that rests on a source nobody has read yet: its number is no number of the law. */
function placeholders(loaded: LoadedJurisdiction): Finding[] {
  const isPlaceholder = (word: string): boolean => loaded.sources[word]?.placeholder === true
  return filesOf(loaded).flatMap(({ file, value }) =>
    citesIn(value, []).flatMap(({ word, path }) =>
      isPlaceholder(word)
        ? [
            {
              file,
              ...flaw(
                path,
                `${quoted(word)} is a placeholder; read the text, put down here what it says and cite it, ${KEEP}`,
              ),
            },
          ]
        : [],
    ),
  )
}

function lacks(loaded: LoadedJurisdiction): Finding[] {
  const whole = (message: string): Finding => ({ file: 'jurisdiction.yaml', ...flaw([], message) })
  const papers = loaded.proofs.filter(({ part }) => part !== true)
  return [
    ...(loaded.scenarios.length > 0
      ? []
      : [
          whole(
            `there is no worked case; put some into scenarios.json, worked by hand or taken from decisions, ${KEEP}`,
          ),
        ]),
    ...(papers.length > 0
      ? []
      : [
          whole(
            `no paper proves a service; describe one in proofs/ and name it in the way of service, ${KEEP}`,
          ),
        ]),
  ]
}

/** What a jurisdiction must have before it is offered: a draft may lack it. */
export function checkOffered(loaded: LoadedJurisdiction): Finding[] {
  if (loaded.jurisdiction.draft === true) return []
  return [...lacks(loaded), ...placeholders(loaded)]
}
