// A rule file is short text written by a person. What is far bigger or deeper was made to do harm.

export const MAX_YAML_BYTES = 256 * 1024
export const MAX_JSON_BYTES = 2 * 1024 * 1024
export const MAX_DEPTH = 24
/** Words, marks and line ends of a YAML file; the parser's time grows with them. */
export const MAX_LEXEMES = 40_000
export const MAX_FLAWS_A_FILE = 50

/** Names that mean something to JavaScript itself. */
export const REFUSED_KEYS: readonly string[] = ['__proto__', 'constructor', 'prototype']
