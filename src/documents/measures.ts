/**
 * The measures of a paper, in points (72 to the inch): letter size, margins of one inch, 12-point type. The
 * body is double-spaced; quotations, tables, captions and addresses are single-spaced.
 */
export const page = { width: 612, height: 792, margin: 72 }
/**
 * Sizes of paper; the column of text is as wide on both, so that the same words break into the same lines. On A4 it
 * starts 3.5 cm from the left edge, where English courts bind.
 */
export const sheets = {
  letter: { width: page.width, height: page.height, left: page.margin },
  a4: { width: 595.28, height: 841.89, left: 99.21 },
} as const
export const column = { width: page.width - 2 * page.margin, height: page.height - 2 * page.margin }
export const type = { size: 12, body: 24, oath: 17, single: 14.5 }
export const indent = { first: 36, text: 60, quote: 36 }
export const table = { padX: 5, padTop: 3, padBottom: 5, rule: 0.6 }
/** On numbered lines, from the column: where the numbers end, the double rule at the left, the one at the right. */
export const margin = { numbers: -16, left: [-10, -7.5], right: column.width + 8 } as const
export const foot = { top: 20, size: 9, pitch: 11, hashSize: 7, mostLines: 3 }
/** The footer under numbered lines, which a rule parts from the text. */
export const numberedFoot = { size: 10, rule: 9 }
