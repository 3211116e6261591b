import { accessSync, constants, mkdirSync } from 'node:fs'
import { DomainError } from '../domain/errors'
import { codeOf } from './dialect'

/**
 * Makes the folder in which all lies that is kept: names, addresses, papers. Nobody else on the machine may look into a
 * new one; the rights of one that is there are its owner's choice.
 *
 * Throws `DomainError` `no-data-folder`.
 */
export function makeDataFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK)
  } catch (error) {
    const message = `DATA_DIR: the folder ${folder} cannot be made or written to (${String(codeOf(error))}); name one that can.`
    throw new DomainError('no-data-folder', message, 'DATA_DIR')
  }
}
