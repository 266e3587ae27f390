/** What makes a report of the reviewer the same report: whose, of which kind, of which years. */
export interface ReportName { readonly member: string; readonly kind: string; readonly years: string }

/** One name for one report, however a page or the dataset writes it: "Cote d'Ivoire Hybrid Report 2018-2020". */
export function reportNamed({ member, kind, years }: ReportName): string {
  const plain = member.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC').replace(/[‘’]/g, "'").replace(/\s+/g, ' ').trim()
  return [plain, kind, years].filter(Boolean).join(' ')
}

/** The years in a report's name, both in full: "2013-14" is 2013-2014. */
export function reportYears(name: string): string {
  const [, from, to] = /(?<!\d)((?:19|20)\d\d)(?:\s*[-–—/]\s*(\d{4}|\d{2}))?(?!\d)/u.exec(name) ?? []
  if (!from) return ''
  return to ? `${from}-${to.length === 2 ? from.slice(0, 2) + to : to}` : from
}
