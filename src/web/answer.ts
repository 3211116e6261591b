/** A session that begins (its token) or ends (`null`) with an answer. */
type WithSession = { readonly session?: string | null }

/** What a page answers; the pages themselves know no HTTP. */
export type Answer =
  | (WithSession & {
      /** A template of `templates/pages`. */
      readonly show: string
      readonly title: string
      readonly values: Readonly<Record<string, unknown>>
      /** 422 for a form that came back, 404 and the like; 200 when absent. */
      readonly status?: number
    })
  | (WithSession & {
      readonly go: string
      /** Sentences that the next page begins with. */
      readonly say?: readonly string[]
    })
  | { readonly send: Uint8Array; readonly mime: string; readonly name: string; readonly inline: boolean }

export function show(page: string, title: string, values: Readonly<Record<string, unknown>>): Answer {
  return { show: page, title, values }
}

/** A form that came back: nothing was changed, and what is wrong stands beside its field. */
export function showAgain(page: string, title: string, values: Readonly<Record<string, unknown>>): Answer {
  return { show: page, title, values, status: 422 }
}

export function go(href: string, ...say: readonly string[]): Answer {
  return { go: href, say }
}
