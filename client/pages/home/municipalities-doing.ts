import type { StartingQuestionsQuery } from '../../generated/operations.ts'

/** The municipalities that a source says work with a practice, each once, by name; those that only consider it are left out. */
export const municipalitiesDoing = ({ engagements }: NonNullable<StartingQuestionsQuery['official']>): readonly string[] => {
  const doing = engagements.edges.filter(({ node }) => node.role === 'PRACTITIONER' && node.stage !== 'CONSIDERED' && node.institution.kind === 'MUNICIPALITY')
  return [...new Set(doing.map(({ node }) => node.institution.name))].sort()
}
