import { randomInt } from 'node:crypto'

/** Letters and digits that nobody mistakes for another. */
const SIGNS = 'abcdefghjkmnpqrstuvwxyz23456789'
const GROUPS = 4
const GROUP = 4

/** A password for a made-up person, such as `k7tq-9fmz-x2hp-d4wn`: 79 random bits. */
export function samplePassword(): string {
  const sign = (): string => SIGNS.charAt(randomInt(SIGNS.length))
  const group = (): string => Array.from({ length: GROUP }, sign).join('')
  return Array.from({ length: GROUPS }, group).join('-')
}
