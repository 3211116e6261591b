import type { FormFill, FormPiece } from '../../domain/proof/form'
import type { Mark } from '../boxes'
import { refuseForgingCharacters } from '../characters'
import type { PaperForm, Rich } from '../paper'
import { refuseBlank } from './blank'
import { cross, fitted, roomOf } from './fit'
import type { Widget } from './widgets'

/** What is drawn in one place of a field. */
export type Filled = { readonly widget: Widget; readonly marks: readonly Mark[] }

/** A text that its field cannot hold, as it stands on the continuation sheet. */
export type Continued = { readonly say: string; readonly text: Rich }

const plain = (text: string): Rich => [{ kind: 'text', text, face: 'regular' }]

/** White space as one space each, as in the program's own layout. */
function richOf(pieces: readonly FormPiece[], field: string): Rich {
  return pieces.map((piece) => {
    if (typeof piece !== 'string') return { kind: 'blank', label: piece.blank }
    refuseForgingCharacters(piece, `field ${field}`)
    return { kind: 'text', text: piece.replace(/\s+/g, ' '), face: 'regular' }
  })
}

/** Where a draft's label is too long for the field, the mark alone says that something is lacking. */
function shortBlanks(rich: Rich): Rich {
  return rich.map((one) => (one.kind === 'blank' ? { kind: 'blank', label: '?' } : one))
}

function marksIn(widgets: readonly Widget[], texts: readonly Rich[]): Filled[] | null {
  const filled = widgets.map((widget) => {
    const found = texts.map((rich) => fitted(rich, roomOf(widget))).find((marks) => marks !== null)
    return found === undefined ? null : { widget, marks: found }
  })
  const all = filled.filter((one) => one !== null)
  return all.length === filled.length ? all : null
}

/** Fills the fields of one form; what a field cannot hold is collected for the continuation sheet. */
export class Filler {
  readonly continued: Continued[] = []

  constructor(
    private readonly form: PaperForm,
    private readonly widgets: readonly Widget[],
  ) {}

  /** @throws DomainError `form-field-missing`, `form-field-kind`, `form-too-long`, `forged-text`, `no-glyph` */
  filled(): Filled[] {
    return this.form.fills.flatMap((fill) => this.fill(fill, this.placesOf(fill.field)))
  }

  private fill(fill: FormFill, widgets: readonly Widget[]): Filled[] {
    switch (fill.kind) {
      case 'text':
        return this.text(fill, this.ofKind(fill, widgets, ['text', 'choice'], 'text'))
      case 'check':
        return this.check(fill, this.ofKind(fill, widgets, ['button'], 'check'))
      case 'choose':
        return this.choose(fill, this.ofKind(fill, widgets, ['button'], 'choose'))
      case 'sign':
        return this.sign(fill, this.ofKind(fill, widgets, ['text', 'signature'], 'sign'))
    }
  }

  private placesOf(field: string): readonly Widget[] {
    const found = this.widgets.filter(({ name, hidden }) => name === field && !hidden)
    if (found.length > 0) return found
    const names = [...new Set(this.widgets.filter(({ hidden }) => !hidden).map(({ name }) => name))]
    const list = `${names.slice(0, 30).join(', ')}${names.length > 30 ? ', …' : ''}`
    const because = `has no field “${field}”, which the rules of this paper fill; it has ${list}`
    return this.refuse(
      'form-field-missing',
      because,
      'the rules were written for another edition: put that one there, or take the blank away to use the program’s own layout',
    )
  }

  private ofKind(
    { field }: FormFill,
    widgets: readonly Widget[],
    kinds: readonly Widget['kind'][],
    word: string,
  ): readonly Widget[] {
    const other = widgets.find(({ kind }) => !kinds.includes(kind))
    if (other === undefined) return widgets
    const because = `its field “${field}” is a ${other.kind} field, and the rules of this paper have “${word}” for it`
    return this.refuse('form-field-kind', because, 'correct the entry of that field in the rules')
  }

  private text(fill: FormFill & { readonly kind: 'text' }, widgets: readonly Widget[]): Filled[] {
    const rich = richOf(fill.pieces, fill.field)
    if (rich.length === 0) return []
    const here = marksIn(widgets, [rich, shortBlanks(rich)])
    if (here !== null) return here
    const number = this.continued.length + 1
    const notes = [`See continuation sheet, no. ${number}`, `Sheet no. ${number}`].map(plain)
    const noted = fill.whole ? null : marksIn(widgets, notes)
    if (noted === null) return this.refuseLong(fill, rich)
    this.continued.push({ say: fill.say, text: rich })
    return noted
  }

  private check({ field, on }: FormFill & { readonly kind: 'check' }, widgets: readonly Widget[]): Filled[] {
    const options = new Set(widgets.map(({ option }) => option))
    if (options.size > 1) {
      const because = `its field “${field}” has several boxes: ${[...options].join(', ')}`
      return this.refuse('form-field-kind', because, 'write “choose” with these options in the rules')
    }
    return on ? widgets.map((widget) => ({ widget, marks: cross(roomOf(widget)) })) : []
  }

  private choose(
    { field, option }: FormFill & { readonly kind: 'choose' },
    widgets: readonly Widget[],
  ): Filled[] {
    const chosen = widgets.filter((widget) => widget.option === option)
    if (option === null || chosen.length > 0) {
      return chosen.map((widget) => ({ widget, marks: cross(roomOf(widget)) }))
    }
    const options = widgets.map((widget) => widget.option).join(', ')
    const because = `its field “${field}” has no option “${option}”; it has ${options}`
    return this.refuse('form-field-kind', because, 'write one of these in the rules')
  }

  private sign(fill: FormFill, widgets: readonly Widget[]): Filled[] {
    const { signed } = this.form
    if (signed === undefined) return []
    return marksIn(widgets, [plain(signed)]) ?? this.refuseLong(fill, plain(signed))
  }

  private refuseLong({ field, say }: FormFill, rich: Rich): never {
    const text = rich.map((one) => (one.kind === 'text' ? one.text : '…')).join('')
    const words = text.length > 60 ? `${text.slice(0, 60)}…` : text
    const because = `its field “${field}” is too small for “${words}” (${say})`
    return this.refuse(
      'form-too-long',
      because,
      'record it in fewer letters, or take the blank away to use the program’s own layout',
    )
  }

  private refuse(code: string, because: string, remedy: string): never {
    return refuseBlank(code, this.form.place, because, remedy)
  }
}
