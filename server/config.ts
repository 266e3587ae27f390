import { resolve } from 'node:path'
import { z } from 'zod'
import type { GraphSettings } from './graph/settings.ts'
import { Refusal } from './shared/refusal.ts'

/** Everything that can be set from outside; nothing else reads the environment. */
export interface Config {
  /** Loopback unless VERBAND_HOST says otherwise: the hub has no TLS of its own, so being seen from outside is a decision somebody takes. */
  readonly host: string
  readonly port: number
  /** The folder of everything managed, as an absolute path. */
  readonly home: string
  /** The folder of seeds, as an absolute path. */
  readonly seeds: string
  /** A database of one's own; without it a local Neo4j is managed under `home`. */
  readonly database: GraphSettings | undefined
  readonly javaHome: string | undefined
  /** Where a command was called: paths that people give are seen from there. */
  readonly calledFrom: string
}

const portRule = 'a port, a whole number from 0 to 65535 (0: any free one)'
const uriRule = 'an address like neo4j+s://host or bolt://host:7687'

const environment = z.object({
  PORT: z.string().regex(/^\d{1,5}$/, portRule).transform(Number).refine((port) => port < 65_536, portRule).default(4000),
  VERBAND_HOST: z.string().regex(/^[\w.:-]+$/, 'a host name or address').default('127.0.0.1'),
  VERBAND_HOME: z.string().default('.verband'),
  VERBAND_SEEDS: z.string().default('seeds'),
  NEO4J_URI: z.string().regex(/^(bolt|neo4j)(\+s|\+ssc)?:\/\/[^/?#@]+\/?$/, uriRule).optional(),
  NEO4J_USERNAME: z.string().default('neo4j'),
  NEO4J_PASSWORD: z.string().default(''),
  NEO4J_DATABASE: z.string().regex(/^[A-Za-z][A-Za-z0-9.-]{2,62}$/, 'the name of a database').default('neo4j'),
  JAVA_HOME: z.string().optional(),
  INIT_CWD: z.string().optional(),
})

type Environment = Readonly<Record<string, string | undefined>>

/** Reads the settings; a value that cannot be right is refused by name. */
export function readConfig(env: Environment = process.env): Config {
  // Compose files and shells pass on what is not set as an empty string.
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''))
  const { data, error } = environment.safeParse(set)
  if (error) throw new Refusal('BAD_CONFIG', error.issues.map((issue) => complaint(String(issue.path[0]), issue.message, set)).join('\n'))
  return {
    host: data.VERBAND_HOST,
    port: data.PORT,
    home: resolve(data.VERBAND_HOME),
    seeds: resolve(data.VERBAND_SEEDS),
    database: data.NEO4J_URI
      ? { uri: data.NEO4J_URI, username: data.NEO4J_USERNAME, password: data.NEO4J_PASSWORD, database: data.NEO4J_DATABASE }
      : undefined,
    javaHome: data.JAVA_HOME,
    // npm runs a command in the folder of its package, and says where it was called.
    calledFrom: resolve(data.INIT_CWD ?? '.'),
  }
}

/** Addresses may hold a password by mistake, so what stands before an @ is not repeated. */
function complaint(name: string, expected: string, env: Environment): string {
  const got = env[name]?.replace(/\/\/.*@/, '//...@')
  return `The environment variable ${name} should be ${expected}, but is "${got}". Correct it or unset it, then start again.`
}
