import { isObject, type Matter } from '../domain/cases/matter'
import type { MotionsFile, WordLimit } from '../domain/rules/motion-types'
import { readMarkup } from '../documents/markup'
import type { Paper } from '../documents/paper'
import { readTemplate } from '../documents/template'
import { wordCount } from '../documents/word-count'

/** How many words a paper prints, of how many that it may have. */
export type LimitedWords = { readonly count: number; readonly limit: WordLimit }

type Certified = { readonly paper: Paper; readonly words: LimitedWords | null }

/** What a certificate is made from; `templates` is the folder, the product's own when absent. */
type Certifying = {
  readonly file: MotionsFile | null
  readonly matter: Matter
  readonly templates: string | undefined
}

/** 7,000 for 7000. */
export function inFigures(count: number): string {
  return count.toLocaleString('en-US')
}

/** Counts the words of a paper that the rules limit, and puts the certificate of their number on a page of its own. */
export function withCertificate(
  id: string,
  paper: Paper,
  { file, matter, templates }: Certifying,
): Certified {
  const limit = file?.['word-limit']
  const { court, attorney } = matter.case
  if (limit === undefined || typeof court !== 'string') return { paper, words: null }
  if (!limit.papers.includes(id) || !limit.courts.includes(court)) return { paper, words: null }
  const count = wordCount(paper.blocks)
  const template = readTemplate(limit.template, templates)
  const markup = template.render({
    words: inFigures(count),
    limit: inFigures(limit.words),
    over: count > limit.words,
    attorney: isObject(attorney) ? (attorney['name'] ?? '') : '',
    cite: limit.cite.join(', '),
  })
  const page = readMarkup(markup, template.name)
  return { paper: { ...paper, blocks: [...paper.blocks, ...page] }, words: { count, limit } }
}
