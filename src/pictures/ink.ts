/** Ink on paper: text has a contrast of at least 7:1, marks of at least 3:1; one accent. */
export const INK = {
  paper: '#fbfaf6',
  card: '#ffffff',
  ink: '#1c1f23',
  grey: '#50555b',
  hairline: '#cfcabd',
  accent: '#0b4f5c',
  wash: '#eaf1f0',
} as const

export type Face = 'title' | 'heading' | 'body' | 'note' | 'overline' | 'figure' | 'badge'

export type Type = {
  readonly size: number
  /** From line to line. */
  readonly leading: number
  readonly family: 'serif' | 'sans'
  readonly weight: 'normal' | 'bold'
  readonly colour: keyof typeof INK
  readonly spacing: number
}

const SANS = { family: 'sans', weight: 'normal', colour: 'ink', spacing: 0 } as const
const SERIF = { family: 'serif', weight: 'bold', colour: 'ink', spacing: 0 } as const

/** Sizes in units of the picture, of which 1120 make its width. */
export const FACES: Readonly<Record<Face, Type>> = {
  title: { ...SERIF, size: 31, leading: 38 },
  heading: { ...SERIF, size: 17, leading: 22 },
  body: { ...SANS, size: 14, leading: 20 },
  note: { ...SANS, size: 12.5, leading: 18 },
  overline: { ...SANS, size: 11.5, leading: 16, weight: 'bold', colour: 'accent', spacing: 0.8 },
  figure: { ...SERIF, size: 26, leading: 28, colour: 'accent' },
  badge: { ...SANS, size: 13, leading: 18, weight: 'bold', colour: 'card' },
}

/** Widely installed faces with the same widths in each list, then whatever the reader has. */
export const FAMILIES = {
  serif: "Tinos, 'Liberation Serif', 'Times New Roman', Times, serif",
  sans: "'Liberation Sans', Arial, Helvetica, sans-serif",
} as const

/** Cites are set smaller than the words around them. */
export const CITE_SIZE = 12
