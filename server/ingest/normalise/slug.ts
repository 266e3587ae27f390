import { plainPhrase } from '../../shared/plain-words.ts'

/** A name as part of an id: "Legislation & Regulation" is legislation-and-regulation. */
export const slugOf = (name: string): string => plainPhrase(name.replace(/&/g, ' and ')).replace(/[^a-z0-9 ]/g, '').trim().replace(/ +/g, '-').slice(0, 80).replace(/-+$/, '')
