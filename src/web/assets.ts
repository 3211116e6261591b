import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import express, { Router } from 'express'
import type { Frame } from './frame'

const FONTS: Readonly<Record<string, string>> = {
  'sans-latin.woff2': '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2',
  'sans-latin-ext.woff2':
    '@fontsource-variable/source-sans-3/files/source-sans-3-latin-ext-wght-normal.woff2',
  'serif-latin.woff2': '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2',
  'serif-latin-ext.woff2':
    '@fontsource-variable/source-serif-4/files/source-serif-4-latin-ext-wght-normal.woff2',
}

const KEPT = { maxAge: '1y', immutable: true, index: false, redirect: false } as const

/** Styles, scripts, icons and fonts: ours, from this host, kept by browsers for as long as they stay the same. */
export function assetRoutes(folder: string): Router {
  const routes = Router()
  for (const [name, file] of Object.entries(FONTS)) {
    const path = require.resolve(file)
    routes.get(`/assets/fonts/${name}`, (_request, response) => {
      response.sendFile(path, { ...KEPT, cacheControl: true })
    })
  }
  routes.use('/assets', express.static(folder, KEPT))
  return routes
}

/** The address of an asset with a mark of its content, so that a new version is fetched at once. */
export function assetHrefs(folder: string): Frame['assets'] {
  const href = (name: string): string => {
    const mark = createHash('sha256')
      .update(readFileSync(join(folder, name)))
      .digest('hex')
    return `/assets/${name}?v=${mark.slice(0, 8)}`
  }
  return { style: href('style.css'), script: href('enhance.js'), icon: href('icon.svg') }
}
