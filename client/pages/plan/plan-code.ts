/** OGP's code of a plan: what stands in its id after the type. */
export const codeOf = (id: string): string => id.replace(/^plan:/, '')
