import type { Matter } from '../domain/cases/matter'
import type { FormFolder } from '../stores/form-folder'

/** What is asked of `draftProofs`. */
export type DraftProof = {
  readonly matter: Matter
  /** Only the serve of this id; else all. */
  readonly serve?: string
  /** Draw even what lacks something, with marked blanks and DRAFT across each page. */
  readonly draft: boolean
  /** The folder of templates; the product's own when absent. */
  readonly templates?: string
  /** The official blanks; the program's own layout for all when absent. */
  readonly forms?: FormFolder
}
