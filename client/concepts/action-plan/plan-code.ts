/** OGP's code of a plan: what stands in its id after the type. */
export const planCode = (id: string): string => id.replace(/^plan:/, '')
