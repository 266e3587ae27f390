/** What it takes to cite a view. */
export interface Citable {
  readonly key: string
  readonly title: string
  readonly address: string
  readonly revision: number
  readonly read: Date
}

/** A citation in one line, with the revision, so that the same state can be looked up again. */
export const plainCitation = ({ title, address, revision, read }: Citable, revisionWord: string, readWord: string): string =>
  `Verband. “${title}”. ${revisionWord} ${revision}. ${address} (${readWord} ${isoDay(read)}).`

/** The same for reference managers. */
export const bibtexCitation = ({ key, title, address, revision, read }: Citable): string =>
  [
    `@misc{verband-${key}-r${revision},`,
    `  title        = {${escapeTex(title)}},`,
    '  author       = {{Verband}},',
    `  year         = {${read.getUTCFullYear()}},`,
    `  version      = {revision ${revision}},`,
    `  howpublished = {\\url{${address}}},`,
    `  urldate      = {${isoDay(read)}}`,
    '}',
  ].join('\n')

const isoDay = (date: Date): string => date.toISOString().slice(0, 10)

const escapeTex = (text: string): string => text.replace(/[&%$#_{}]/g, (sign) => `\\${sign}`)
