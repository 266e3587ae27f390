/** What stands in a text in the place of personal data that were withheld. */
export const withheldMarks = { name: '[name withheld]', mail: '[e-mail withheld]', phone: '[phone withheld]' } as const

/** Any of the marks. */
export const anyWithheldMark = /\[(?:name|e-mail|phone) withheld\]/
