import { readers } from '../../server/compose.ts'
import { planStatements } from '../../server/concepts/action-plan/action-plan.reader.ts'
import { commitmentCounts, commitmentStatements } from '../../server/concepts/commitment/commitment.reader.ts'
import { institutionStatements } from '../../server/concepts/institution/institution.reader.ts'
import { linkStatements } from '../../server/concepts/link/link.reader.ts'
import { memberStatements } from '../../server/concepts/member/member.reader.ts'
import { participationStatements } from '../../server/concepts/participation/participation.reader.ts'
import { practiceStatements } from '../../server/concepts/practice/practice.reader.ts'
import { pastStatements } from '../../server/concepts/record/past.ts'
import { revisionStatements } from '../../server/concepts/revision/revision.ts'
import { sourceStatements } from '../../server/concepts/source/source.reader.ts'
import { topicStatements } from '../../server/concepts/topic/topic.reader.ts'
import { changesStatements } from '../../server/explore/changes/changes.store.ts'
import { revisionsStatements } from '../../server/explore/changes/revisions.store.ts'
import { memberPeersStatements } from '../../server/explore/member-peers/member-peers.store.ts'
import { neighbourhoodStatements } from '../../server/explore/neighbourhood/neighbourhood.store.ts'
import { pathsStatements } from '../../server/explore/paths/paths.store.ts'
import { peersStatements } from '../../server/explore/peers/peers.store.ts'
import { searchStatements } from '../../server/explore/search/search.store.ts'
import { sourceClaimsStatements } from '../../server/explore/source-claims/source-claims.store.ts'
import { sourceTextStatements } from '../../server/explore/source-text/source-text.store.ts'
import { statisticsStatements } from '../../server/explore/statistics/statistics.statements.ts'
import { toldStatements } from '../../server/explore/told/told.store.ts'
import { wholeGraphStatements } from '../../server/explore/whole-graph/whole-graph.store.ts'
import { doctorStatements } from '../../server/graph/doctor.ts'
import { invariants } from '../../server/graph/invariants.ts'
import { leaseStatements } from '../../server/graph/lease.ts'
import { migrateStatements } from '../../server/graph/migrate.ts'
import { migrations } from '../../server/graph/migrations.ts'
import type { Statement } from '../../server/graph/statement.ts'
import { commitmentsTableStatements } from '../../server/http/exports/commitments-table.ts'
import { linksTableStatements } from '../../server/http/exports/links-table.ts'
import { keptPagesStatements } from '../../server/ingest/captures/kept-pages.ts'
import { capturesStatements } from '../../server/ingest/captures/record-captures.ts'
import { sameClaimStatements } from '../../server/ingest/same-claim/same-claim.ts'
import { sameDocumentStatements } from '../../server/ingest/same-claim/same-document.ts'
import { sameListStatements } from '../../server/ingest/same-claim/same-list.ts'
import { recordStatements } from '../../server/ingest/record/record.statements.ts'
import { corpusStatements } from '../../server/overlap/corpus.ts'
import { overlapRunStatements } from '../../server/overlap/overlap-run.ts'
import { overlapStatements } from '../../server/explore/overlap/overlap.reader.ts'
import { knownStatements } from '../../server/ingest/resolve/known.ts'

type Statements = Readonly<Record<string, Statement>>

const named: readonly Statements[] = [
  planStatements, commitmentStatements, commitmentCounts, institutionStatements, linkStatements, memberStatements, participationStatements, practiceStatements, pastStatements,
  pathsStatements, peersStatements, memberPeersStatements, toldStatements,
  revisionStatements, sourceStatements, topicStatements, changesStatements, revisionsStatements, neighbourhoodStatements, searchStatements, sourceClaimsStatements, sourceTextStatements, statisticsStatements, wholeGraphStatements, commitmentsTableStatements, linksTableStatements, doctorStatements, leaseStatements, migrateStatements, recordStatements, knownStatements, capturesStatements, keptPagesStatements, sameClaimStatements, sameListStatements, sameDocumentStatements,
  corpusStatements, overlapRunStatements, overlapStatements,
]

/** Statements on the database `system`, which explains nothing. */
export const unexplained = ['sign-in.changePassword']

const commands = migrations.flatMap(({ number, commands: texts }) => texts.map((text, index) => ({ name: `migration.${number}.${index + 1}`, text })))

/** Every text that the program can send to the database. */
export const everyStatement: readonly Statement[] = [...readers.map(({ statements }) => statements), ...named].flatMap((statements) => Object.values(statements)).concat(invariants.flatMap(({ whole, touched }) => [whole, touched]), commands)
