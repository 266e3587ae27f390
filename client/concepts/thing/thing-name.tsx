import type { Language } from '../../generated/operations.ts'
import { OwnLanguage } from '../../ui/own-language.tsx'

/** What has a name, and the language that the name is in. */
export interface NamedThing { readonly id: string; readonly name: string; readonly nameLanguage: Language | null }

/** The name of a thing, in the language it is in. Places are called the same in most languages, so theirs bear no mark. */
export const ThingName = ({ of: { id, name, nameLanguage } }: { readonly of: NamedThing }) =>
  <OwnLanguage language={nameLanguage} plain={id.startsWith('municipality:')}>{name}</OwnLanguage>
