import Handlebars from 'handlebars'

/** A picture of ours, drawn from data and escaped where it was drawn: the one thing a page takes as it stands. */
export type PictureText = Handlebars.SafeString

export function pictureOf(svg: string): PictureText {
  return new Handlebars.SafeString(svg)
}
