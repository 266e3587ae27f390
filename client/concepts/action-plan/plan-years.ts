/** The years of a plan, or of the first to the last; one without an end is open. */
export const planYears = ({ startYear, endYear }: { readonly startYear: number; readonly endYear: number | null | undefined }): string => `${startYear}–${endYear ?? ''}`
