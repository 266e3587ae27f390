/** The revision in which a live claim will be retired: never, so far. The largest whole number that JavaScript keeps exact. */
export const live = Number.MAX_SAFE_INTEGER
