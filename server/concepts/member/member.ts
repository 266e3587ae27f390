import type { Thing } from '../thing/thing.ts'

/** A country or local government in OGP; its prefix opens the codes of its commitments. */
export interface Member extends Thing { readonly type: 'MEMBER'; readonly prefix: string; readonly local: boolean }
