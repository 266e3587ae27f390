import { resolve } from 'node:path'
import type { TestProject } from 'vitest/node'
import { readConfig } from '../../server/config.ts'
import { connect } from '../../server/graph/graph.ts'
import { manageNeo4j, type OpenGraph } from '../../server/graph/local/managed-neo4j.ts'
import type { GraphSettings } from '../../server/graph/settings.ts'
import { Refusal } from '../../server/shared/refusal.ts'
import { type Say, sayOnTerminal } from '../../server/shared/say.ts'
import { emptyGraph, forgetSchema } from './empty-graph.ts'
import { makeHome } from './test-home.ts'

declare module 'vitest' {
  interface ProvidedContext {
    readonly database: GraphSettings
  }
}

/** Several projects of one run share one Neo4j: this file is loaded once for each, so what they share hangs on the process. */
interface Shared { open: Promise<OpenGraph>; users: number }
const holder = globalThis as typeof globalThis & { verbandTestGraph?: Shared }

/** Starts the Neo4j of a test run, or joins the one that another project of the run has started. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const shared = (holder.verbandTestGraph ??= { open: openFreeHome().then(cleared), users: 0 })
  shared.users++
  const { uri, username, password, database } = await shared.open
  project.provide('database', { uri, username, password, database })
  return async () => {
    if (--shared.users > 0) return
    delete holder.verbandTestGraph
    await (await shared.open).stop()
  }
}

/** A graph that is emptied and filled again for each test looks new each time, and its statements would be planned anew, which takes longer than running them. */
const keepPlans = 'dbms.cypher.min_replan_interval=1d'

/** Homes are kept from run to run, and a run that was killed leaves its Neo4j to be found there; runs side by side take a home each. */
async function openFreeHome(): Promise<OpenGraph> {
  for (let number = 1; ; number++) {
    const home = await makeHome(resolve('.verband', 'test', String(number)))
    try {
      return await manageNeo4j({ home, javaHome: readConfig({ JAVA_HOME: process.env.JAVA_HOME }).javaHome, further: [keepPlans] }, onlyTrouble)
    } catch (error) {
      if (!(error instanceof Refusal) || error.code !== 'HOME_IN_USE') throw error
    }
  }
}

/** What an earlier run left is no part of this one. */
async function cleared(open: OpenGraph): Promise<OpenGraph> {
  const graph = connect(open)
  await emptyGraph(graph)
  await forgetSchema(graph)
  await graph.close()
  return open
}

const onlyTrouble: Say = (line) => void (/^(starting|Neo4j is up|\s)/.test(line) || sayOnTerminal(line))
