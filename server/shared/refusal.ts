/** Why the program refuses to go on, with the exit code of the hub; the ingest command ends with its own codes instead, which its --help says. */
export const refusalCodes = {
  BAD_CONFIG: 10, MISSING_JDK: 11, MISSING_MAVEN: 12, FETCH_FAILED: 13, DISK_FULL: 14, HOME_IN_USE: 15, PORT_IN_USE: 16,
  DATABASE_UNREACHABLE: 20, WRONG_PASSWORD: 21, DATABASE_STOPPED: 22, NEWER_SCHEMA: 23, CHANGED_SCHEMA: 24, LEASE_HELD: 25, LEASE_LOST: 26, NOT_PREPARED: 27, TOO_MUCH_AT_ONCE: 28,
  BAD_SEEDS: 30, BROKEN_INVARIANT: 31, NOT_A_DATASET: 32, BAD_ARGUMENTS: 33, NO_INPUT: 34, INTERRUPTED: 35,
} as const
export type RefusalCode = keyof typeof refusalCodes

/** An expected end: its message says what was expected, what came and what to do, and is all that a person sees. */
export class Refusal extends Error {
  constructor(readonly code: RefusalCode, message: string) {
    super(message)
    this.name = 'Refusal'
  }
}
