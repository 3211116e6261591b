/** What every variant answers for a serve: seven days in the order of work, and what was breached. */
export type Answer<D> = { readonly days: readonly (D | null)[]; readonly violations: readonly string[] }
