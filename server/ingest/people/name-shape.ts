/** Small words inside names. */
const particle = String.raw`(?:van|de|der|den|ten|ter|te|von|zu|zum|di|da|dos|das|do|del|dela|delos|della|du|la|le|los|las|el|al|Ó|Ní|bin|ben|ibn|bint|y|e|af|av|[’']t|vd|v\.d\.|v\.|d['’])`
/** A capitalised name, also O'Brien, McKay, Jean-Pierre, Noord-Zuidema, and in capitals: GARCÍA. */
const word = String.raw`(?:(?:[OD]['’])?\p{Lu}[\p{Ll}\p{M}'’]+(?:\p{Lu}\p{Ll}+)?(?:-\p{Lu}?[\p{Ll}\p{M}]+){0,2}|\p{Lu}{3,}(?:-\p{Lu}{2,})?)`
const initial = String.raw`(?:\p{Lu}(?:\.[ªº]?|[ªº]\.?)(?:\s?-?\p{Lu}\.){0,3})`

/** Words that make a name: at least one of them capitalised. */
export const nameShape = { particle, word, initial } as const

/** Titles of address before a name, in the languages of the pages; the second row only with their full stop, since they are words too. */
export const titles = String.raw`(?:(?:Mr|Mrs|Ms|Miss|Mx|Dr|Drs|Prof|Professor|Sir|Dame|Hon|Hon\.ble|H\.E|Ir|Ing|Mgr|Mr\.dr|MM|Mme|Mlle|Madame|Monsieur|Maître|Sr|Sra|Srta|Señor|Señora|Lic|Licda|Lcdo|Lcda|Mtro|Mtra|Mag|Arq|Dra|Don|Doña|Herr|Frau|Shri|Usec|Asec|Atty|Engr|Barr|Alhaji|Hajiya|Hajia|Mallam|Sheikh|Bapak|Ibu|Datuk|Dato|Puan|Encik|Haji|El Hadj|Mevrouw|Mevr|Meneer|Dhr|[Dd]e heer|[Mm]evrouw|[Mm]eneer)\.?|(?:Abg|Abog|Amb|Brig|Capt|Cllr|Cmdr|Col|Dipl|Dott|Econ|Eng|Fr|Gen|Gosp|Gov|Hr|JUDr|Insp|Lt|Msgr|MUDr|Maj|Mgs|PhDr|Pr|RNDr|Rep|Rev|Sec|Sen|Sgt|Sig|Supt)\.)`
