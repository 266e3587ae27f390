import type { CommitmentDossierQuery } from '../../generated/operations.ts'

/** A commitment as the dossier shows it. */
export type DossierCommitment = NonNullable<CommitmentDossierQuery['commitment']>
