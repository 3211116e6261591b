import { DomainError } from '../domain/errors'
import type { Box, Item, Join } from './boxes'
import { around } from './characters'

/** A box where it stands, `top` in points below the top margin. */
export type Placed = { readonly top: number; readonly box: Box }

type Sheet = { boxes: Placed[]; used: number }

/**
 * Lays boxes on pages of this height. Boxes joined to each other stay on one page as long as one page can
 * hold them; a group too tall for that is parted at its loosest joins first.
 *
 * @throws DomainError `too-tall` for a signature's name that no page can hold
 */
export function paginate(items: readonly Item[], height: number): Placed[][] {
  const sheets: Sheet[] = [{ boxes: [], used: 0 }]
  for (const group of partedAt(items, 0)) place(group, 1, sheets, height)
  return sheets.map((sheet) => sheet.boxes)
}

/** Splits wherever the join is no firmer than this, and before each box that starts a page. */
function partedAt(items: readonly Item[], loosest: number): Item[][] {
  const groups: Item[][] = []
  let join: number = 0
  for (const one of items) {
    const open = groups.at(-1)
    if (open === undefined || join <= loosest || one.startsPage) groups.push([one])
    else open.push(one)
    join = one.join
  }
  return groups
}

function place(group: readonly Item[], loosest: Join | 4, sheets: Sheet[], height: number): void {
  if (group[0]?.startsPage === true) turn(sheets)
  const sheet = lastOf(sheets)
  if (endOf(group, sheet) <= height + ROUNDING) put(group, sheet)
  else if (endOf(group, { boxes: [], used: 0 }) <= height + ROUNDING) put(group, turn(sheets))
  else if (group.length === 1) refuse(group)
  else
    partedAt(group, loosest).forEach((part) => {
      place(part, next(loosest), sheets, height)
    })
}

function refuse([one]: readonly Item[]): never {
  const texts = one?.box.marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : [])) ?? []
  throw new DomainError(
    'too-tall',
    `the name or line “${around(texts.join(' '))}” is taller than a page; shorten it`,
  )
}

function next(loosest: Join | 4): Join | 4 {
  return loosest === 0 ? 1 : loosest === 1 ? 2 : loosest === 2 ? 3 : 4
}

function lastOf(sheets: Sheet[]): Sheet {
  return sheets.at(-1) ?? turn(sheets)
}

/** A fresh page, or the open one while nothing stands on it. */
function turn(sheets: Sheet[]): Sheet {
  const open = sheets.at(-1)
  if (open?.boxes.length === 0) return open
  const fresh: Sheet = { boxes: [], used: 0 }
  sheets.push(fresh)
  return fresh
}

/** Below this, in points, a difference comes from adding fractions up. */
const ROUNDING = 0.001

/** How far down a page the group would end. */
function endOf(group: readonly Item[], { boxes, used }: Sheet): number {
  return group.reduce(
    (end, one, index) => topOf(one, end, boxes.length === 0 && index === 0) + one.box.height,
    used,
  )
}

/** Where a box stands below what is above it. */
function topOf({ before, repeat, grid }: Item, used: number, atTop: boolean): number {
  const top = used + (atTop ? (repeat?.height ?? 0) : before)
  return grid === undefined ? top : Math.ceil((top - ROUNDING) / grid) * grid
}

function put(group: readonly Item[], sheet: Sheet): void {
  for (const one of group) {
    const atTop = sheet.boxes.length === 0
    const top = topOf(one, sheet.used, atTop)
    if (atTop && one.repeat !== null) sheet.boxes.push({ top: sheet.used, box: one.repeat })
    sheet.boxes.push({ top, box: one.box })
    sheet.used = top + one.box.height
  }
}
