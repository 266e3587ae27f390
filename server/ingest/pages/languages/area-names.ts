/** Policy areas by their English names, with what translations make of them, in small letters without accents. */
export type AreaNames = Readonly<Record<string, readonly string[]>>
