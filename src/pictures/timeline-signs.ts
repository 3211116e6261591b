import type { EventKind } from './event-kinds'
import { INK } from './ink'
import type { LimitState } from './timeline-model'

/** The colours of a timeline; each has a class of that name for other themes. Contrast on paper is at least 7:1. */
export const TONES = {
  ink: INK.ink,
  grey: INK.grey,
  accent: INK.accent,
  done: '#1d5c38',
  soon: '#744600',
  overdue: '#8c1d18',
} as const

export type Tone = keyof typeof TONES

/** A shape around the point 0,0, at most 14 wide and high. */
export type Sign = {
  readonly path: string
  readonly filled: boolean
  /** Drawn over a filled shape in the colour of the paper. */
  readonly over?: string
}

const CIRCLE = 'M-6.5 0a6.5 6.5 0 1 0 13 0a6.5 6.5 0 1 0 -13 0z'
const CHECK = 'M-3 .2L-.8 2.6L3.2-2.4'
const CROSS = 'M-2.8-2.8L2.8 2.8M2.8-2.8L-2.8 2.8'
const FLAG_RIGHT = 'M-4.5-6L6 0L-4.5 6z'

export const EVENT_SIGNS: Readonly<Record<EventKind, Sign>> = {
  attempt: { path: 'M-5-5h10v10h-10z', filled: false },
  delivery: { path: 'M0-6.5L6.5 5.5h-13z', filled: true },
  affixing: { path: 'M-6-6h12v4h-4v4l-2 5l-2-5v-4h-4z', filled: true },
  mailing: { path: 'M-7-5h14v10h-14zM-7-5L0 .8L7-5', filled: false },
  filing: { path: 'M-5-6.5h6.5l3.5 3.5v9.5h-10zM-2.5 0h5M-2.5 3h5', filled: false },
  order: { path: 'M-6-6h12v6q0 4.5-6 7q-6-2.5-6-7z', filled: true },
  other: { path: 'M-3.5 0a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0 -7 0z', filled: true },
}

export const EFFECT_SIGN: Sign = { path: 'M0-7L7 0L0 7L-7 0z', filled: true }
export const TODAY_SIGN: Sign = { path: 'M-6-5.5h12L0 6z', filled: true }

export type StateLook = { readonly word: string; readonly tone: Tone; readonly sign: Sign }

/** Each state of a limit has a word, a colour and a shape. */
export const STATES: Readonly<Record<LimitState, StateLook>> = {
  done: { word: 'done', tone: 'done', sign: { path: CIRCLE, filled: true, over: CHECK } },
  'too-late': { word: 'too late', tone: 'overdue', sign: { path: CIRCLE, filled: true, over: CROSS } },
  'too-early': { word: 'too early', tone: 'overdue', sign: { path: CIRCLE, filled: true, over: CROSS } },
  overdue: {
    word: 'overdue',
    tone: 'overdue',
    sign: { path: 'M-6.5-6.5h13v13h-13z', filled: true, over: 'M0-4v4.5M0 3v1.2' },
  },
  soon: {
    word: 'soon',
    tone: 'soon',
    sign: { path: 'M0-7L7 6h-14z', filled: true, over: 'M0-2.5v4M0 3.2v1.2' },
  },
  open: { word: 'open', tone: 'accent', sign: { path: CIRCLE, filled: false } },
  'not-yet': { word: 'not yet', tone: 'grey', sign: { path: FLAG_RIGHT, filled: false } },
  allowed: { word: 'possible', tone: 'accent', sign: { path: FLAG_RIGHT, filled: true } },
}
