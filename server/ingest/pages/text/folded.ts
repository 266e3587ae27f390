/** A text as labels are compared: without case and accents, one kind of quote, dash and space, "( s )" as "(s)". */
export function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/œ/g, 'oe').replace(/[‘’´`]/g, "'").replace(/[–—]/g, '-').replace(/\s+/g, ' ').replace(/ ?\( ?/g, ' (').replace(/ \)/g, ')').trim()
}
