/** What is known of a municipality, which decides how it is drawn. */
export const looks = ['does', 'tries', 'considers', 'ended', 'unclear', 'involved'] as const
export type Look = (typeof looks)[number]

/** The address of a pattern within the drawing; each drawing has its own, named after it. */
export const fillOf = (look: Look | null, drawing: string): string => (look === null ? 'var(--verband-map-land)' : look === 'does' ? 'var(--verband-accent)' : `url(#${drawing}-${look})`)
