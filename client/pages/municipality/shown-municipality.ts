import type { MunicipalityQuery } from '../../generated/operations.ts'

/** A municipality as its page shows it. */
export type ShownMunicipality = NonNullable<MunicipalityQuery['municipality']>
