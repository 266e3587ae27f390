import { Refusal } from '../../shared/refusal.ts'
import { connect } from '../graph.ts'
import type { GraphSettings } from '../settings.ts'
import { readCypher } from '../statement.ts'
import { passwordFile } from './own-password.ts'
import signInFile from './sign-in.cypher?raw'

const changePassword = readCypher('sign-in', signInFile).statement('changePassword')

/** Whether a database lets us in; what keeps us out becomes a message. */
export async function signIn(settings: GraphSettings): Promise<void> {
  const graph = connect(settings)
  try {
    await graph.verify()
  } catch (error) {
    throw refusalOf(error, settings)
  } finally {
    await graph.close()
  }
}

/** Signs in to the local Neo4j; a fresh one still has the password that all have, and gets its own. */
export async function signInLocally(settings: GraphSettings, folder: string): Promise<void> {
  try {
    await signIn(settings)
  } catch (error) {
    if (!(error instanceof Refusal) || error.code !== 'WRONG_PASSWORD') throw error
    await takeOver(settings, folder)
    await signIn(settings)
  }
}

async function takeOver(settings: GraphSettings, folder: string): Promise<void> {
  const system = connect({ ...settings, password: 'neo4j', database: 'system' })
  try {
    await system.alone(changePassword, { password: settings.password })
  } catch (error) {
    if (!unauthorised.test(codeOf(error))) throw error
    throw new Refusal('WRONG_PASSWORD', `The local Neo4j has another password than the one in ${passwordFile(folder)}. Put its password back there; or, if what it holds may be lost, remove the folder ${folder}, then start again.`)
  } finally {
    await system.close()
  }
}

const unauthorised = /^Neo\.ClientError\.Security\.(Unauthorized|AuthenticationRateLimit|CredentialsExpired)$/

function refusalOf(error: unknown, { uri, username, password, database }: GraphSettings): unknown {
  const code = codeOf(error)
  if (unauthorised.test(code))
    return new Refusal('WRONG_PASSWORD', `The database at ${uri} does not let ${username} in with ${password ? 'the password given' : 'no password'} (${messageOf(error)}). Set NEO4J_USERNAME and NEO4J_PASSWORD to what the database expects, then start again.`)
  if (code.endsWith('DatabaseNotFound'))
    return new Refusal('DATABASE_UNREACHABLE', `The server at ${uri} has no database named ${database}. Set NEO4J_DATABASE to one that it has, then start again.`)
  if (/^(ServiceUnavailable|SessionExpired|N\/A)$/.test(code) || code.startsWith('Neo.TransientError'))
    return new Refusal('DATABASE_UNREACHABLE', `No database answers at ${uri} (${messageOf(error)}). Start it, or correct NEO4J_URI; or unset NEO4J_URI to have a local Neo4j managed for you.`)
  return error
}

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : '')
const messageOf = (error: unknown): string => (error instanceof Error ? error.message.split('\n')[0]!.replace(/\.$/, '') : String(error))
