/** Where in the seeds something stands, for messages a person can act on. */
export interface Place { readonly file: string; readonly line: number }

/** One fault of a seed file: where, and what was expected against what came. */
export interface Fault extends Place { readonly reason: string }

/** What one file delivers, before it is checked, with the line on which each entry (or any inner path) stands. */
export interface SeedFile { readonly file: string; readonly content: Readonly<Record<string, unknown>>; lineOf(path: readonly PropertyKey[]): number }
