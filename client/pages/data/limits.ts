/** What the server keeps to; a test holds these figures against its own. */
export const limits = { rows: 25, mostRows: 200, cost: 250_000, answer: 40_000, tokens: 4_000, kilobytes: 256, ids: 100, steps: 3, things: 500 } as const
