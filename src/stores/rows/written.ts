/** When a row was written and by whom. */
export type Written = { created_at: string; created_by: string }
