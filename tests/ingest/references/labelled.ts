/** One phrase with a noun for commitments and a number, judged by reading: where (offset of the noun in the text), what it is, the state it should come to, and the codes it names. */
export type Label = readonly [code: string, offset: number, shape: string, state: 'RESOLVED' | 'OPEN' | 'NOT', targets?: readonly string[]]

/** All phrases of the plan texts of the dataset's sample. Targets are those that the sample's own numbers can name. */
export const labelledRows: readonly Label[] = [
  ['CR0073', 2037, 'N.* 8 of the III plan', 'RESOLVED', ['CR0054']],
  ['GR0025', 140, 'other numbering: 1 for 4.1', 'RESOLVED', ['GR0025']],
  ['ES0044', 4086, 'see commitment 8.3', 'OPEN'],
  ['GH0042', 717, 'own parts 1 &2', 'OPEN'], ['GH0042', 797, 'own part 3', 'OPEN'], ['GH0042', 937, 'own parts 1&2', 'OPEN'], ['GH0042', 1040, 'own part 3', 'OPEN'],
  ...headings('BR0106', 0), ...headings('GE0073', 0, 1032), ...headings('GE0077', 0, 888), ...headings('KE0021', 0), ...headings('RS0041', 0), ...headings('CV0001', 0), ...headings('IE0045', 2680),
  ...headings('IE0047', 4468), ...headings('RS0020', 61), ...headings('RS0022', 129), ...headings('RS0023', 51), ...headings('RS0026', 63), ...headings('RS0038', 0), ...headings('RS0039', 0), ...headings('TBI0008', 3499),
  ...not('list behind a form label', ['CR0073', 8658], ['CR0073', 15136], ['MK0199', 4106], ['MK0199', 6214], ['MK0200', 2583], ['MK0200', 5327], ['MK0202', 3785], ['MK0202', 5871], ['MK0201', 2720], ['MK0201', 4616],
    ['AM0035', 4449], ['CI0044', 1967], ['CI0046', 1456], ['CZ0036', 10319], ['GH0042', 196], ['GH0056', 392], ['HN0082', 4700], ['HN0082', 8210], ['ID0144', 7421], ['KR0060', 1244], ['ES0044', 2321], ['LV0028', 8045]),
  ...not('140 characters', ['KE0012', 849], ['KE0016', 261], ['RS0020', 3531], ['RS0022', 2676], ['RS0023', 2633], ['RS0026', 2504]),
  ...not('running head', ['AL0066', 2903], ['AL0072', 2756]),
  ...not('a year', ['AL0063', 5746], ['AL0063', 6025], ['AL0063', 6424], ['AL0063', 6607], ['AL0063', 7053], ['AL0063', 7317], ['AL0063', 7589], ['AL0063', 8141], ['AL0063', 8345], ['AL0063', 8598], ['IE0058', 3570], ['MK0173', 41], ['AL0052', 1106], ['AL0052', 1928]),
  ...not('a date, a law, an amount', ['NL0035', 44], ['ES0044', 61], ['CI0030', 3541], ['MK0171', 1583], ['RS0041', 86]),
]

function headings(code: string, ...offsets: readonly number[]): readonly Label[] {
  return offsets.map((offset) => [code, offset, 'own heading', 'NOT'])
}

function not(shape: string, ...places: readonly (readonly [string, number])[]): readonly Label[] {
  return places.map(([code, offset]) => [code, offset, shape, 'NOT'])
}
