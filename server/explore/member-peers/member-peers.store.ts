import { readCypher } from '../../graph/statement.ts'
import type { Reading } from '../../reading/request.ts'
import file from './member-peers.cypher?raw'
import { memberLimits, type MemberMatch, type MemberPeersAsked, rankMembers, type RankedMember } from './member-peers.ts'

const cypher = readCypher('member-peers', file)
export const memberPeersStatements = { topics: cypher.statement('topics'), linked: cypher.statement('linked'), onTopics: cypher.statement('onTopics'), practising: cypher.statement('practising') }

/** Members that share something with one, or that have what was chosen; best first. */
export async function membersBy(reading: Reading, asked: MemberPeersAsked): Promise<readonly RankedMember[]> {
  const { graph, rev } = reading
  const chosen = asked.topics ?? asked.practices ?? asked.commitments
  const fixed = { for: asked.for, ...memberLimits, rev }
  const topics = chosen ? (asked.topics ?? []) : (await graph.read(memberPeersStatements.topics, fixed)).map(({ topic }) => topic as string)
  const rows = await Promise.all([
    graph.read(memberPeersStatements.linked, { ...fixed, commitments: chosen ? (asked.commitments ?? []) : null }),
    graph.read(memberPeersStatements.onTopics, { ...fixed, topics }),
    graph.read(memberPeersStatements.practising, { ...fixed, practices: asked.practices ?? [] }),
  ])
  return rankMembers(rows.flat() as unknown as readonly MemberMatch[])
}
