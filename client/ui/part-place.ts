import { createContext, useContext } from 'react'

/** Where parts stand: what is before their names, and the level of their headings. */
export interface PartPlace { readonly prefix: string; readonly level: 2 | 3 }

/** Parts stand on a page of their own, unless a page of many pages says otherwise. */
export const PartPlaceContext = createContext<PartPlace>({ prefix: '', level: 2 })

/** The anchor of a part where it stands. */
export const usePartId = (name: string): string => `${useContext(PartPlaceContext).prefix}${name}`
