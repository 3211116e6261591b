import { DomainError } from '../domain/errors'
import { around, nameOf } from './characters'
import { fontFor, textFont } from './fonts'
import type { LoadedFont } from './fonts'
import type { Face } from './paper'

/** Text that one font can print. */
export type FontRun = { readonly font: LoadedFont; text: string }

const clusters = new Intl.Segmenter('en', { granularity: 'grapheme' })

/**
 * Cuts a text by font, choosing for each letter with its marks the first font that has it all. In a
 * right-to-left phrase a space stays with the word before it, so that readers of PDF find it there.
 *
 * @throws DomainError `no-glyph`, naming the character that no font has
 */
export function fontRuns(text: string, face: Face, rightToLeft = false): FontRun[] {
  const usual = textFont(face)
  if (hasAll(usual, text)) return [{ font: usual, text }]
  const runs: FontRun[] = []
  for (const { segment } of clusters.segment(text)) {
    const last = runs.at(-1)
    const font = rightToLeft ? staying(segment, last) : null
    const chosen = font ?? fontFor(segment, face) ?? refuse(segment, text)
    if (last?.font === chosen) last.text += segment
    else runs.push({ font: chosen, text: segment })
  }
  return runs
}

function staying(cluster: string, last: FontRun | undefined): LoadedFont | null {
  return cluster === ' ' && last !== undefined && hasAll(last.font, cluster) ? last.font : null
}

function hasAll(font: LoadedFont, text: string): boolean {
  for (const character of text) if (font.glyph(character.codePointAt(0) ?? 0) === 0) return false
  return true
}

function refuse(cluster: string, text: string): never {
  const name = Array.from(cluster, (character) => nameOf(character.codePointAt(0) ?? 0)).join(' with ')
  throw new DomainError(
    'no-glyph',
    `no font here can print ${name} in “${around(text)}”; write it in Latin letters or another script`,
  )
}
