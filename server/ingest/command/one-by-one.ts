import { setImmediate } from 'node:timers/promises'

/** Does a piece of work for each of a list, in its order. Between two the lease can be renewed, which would run out while hundreds of pages are read. */
export async function oneByOne<T, R>(list: readonly T[], work: (one: T) => R): Promise<readonly R[]> {
  const done: R[] = []
  for (const one of list) {
    done.push(work(one))
    await setImmediate()
  }
  return done
}
