import { createContext, useContext } from 'react'

/** Where parts stand: what is before their names, the level of their headings, and the heading above them that tells parts of one name apart. */
export interface PartPlace { readonly prefix: string; readonly level: 2 | 3; readonly under?: string }

/** Parts stand on a page of their own, unless a page of many pages says otherwise. */
export const PartPlaceContext = createContext<PartPlace>({ prefix: '', level: 2 })

/** The anchor of a part where it stands. */
export const usePartId = (name: string): string => `${useContext(PartPlaceContext).prefix}${name}`
