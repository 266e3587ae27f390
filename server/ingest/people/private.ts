/** What a piece of personal data is: a contact person's name, another person's, an author's, an e-mail address, a telephone number. */
export type PrivateKind = 'contact' | 'person' | 'author' | 'mail' | 'phone'

/** A piece of personal data and where it stands; `who` is the same for all mentions of one. */
export interface Private { readonly kind: PrivateKind; readonly start: number; readonly end: number; readonly who: string }
