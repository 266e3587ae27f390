import type { Bundle } from '../bundle.ts'
import { languageOf } from '../normalise/language.ts'
import { institutionsIn, type NamedActor } from '../normalise/institutions.ts'
import { actorIdOf, type Directory, isMadeByReading, tidyName } from '../resolve/actors.ts'
import { institutionKindOf } from '../resolve/institution-kind.ts'
import { commitmentOf, type Entries, given, type RowContext } from './row.ts'

const roles = [['Lead Institution', 'LEAD'], ['Supporting Institution(s)', 'SUPPORT']] as const

/** Who leads and who supports. Groups without a name of their own take no part. */
export function participationsOf(row: RowContext, directory: Directory): Entries {
  const taking = roles.flatMap(([column, role]) => {
    const actors = institutionsIn(given(row.cells[column]) ?? '', (name) => directory.idOf(name, row.member) !== undefined).filter(({ generic }) => !generic).map((actor) => ({ actor, id: actorIdOf(actor, row.member, directory), column, role }))
    return actors.filter(({ id }, index) => actors.findIndex((other) => other.id === id) === index)
  })
  return {
    institutions: taking.filter(({ id }) => isMadeByReading(id)).map(({ actor, id, column }) => institution(actor, id, row, column)),
    participations: taking.map(({ actor, id, column, role }) => ({
      who: id, in: commitmentOf(row), role, standing: actor.standing, ...(actor.standing === 'STATED' ? {} : { asWritten: actor.asWritten }), status: 'CONFIRMED', evidence: [row.at(column)],
    })),
  }
}

function institution(actor: NamedActor, id: string, row: RowContext, column: string): Bundle['institutions'][number] {
  const { name, aliases } = tidyName(actor.name)
  const kind = institutionKindOf(name)
  return {
    id,
    records: [{ from: row.at(column), voice: 'DATASET', says: { name: { [languageOf(name).toLowerCase()]: name }, ...(aliases.length > 0 ? { aliases: [...aliases] } : {}), ...(kind ? { kind } : {}) } }],
  }
}
