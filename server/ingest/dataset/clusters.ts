import type { Bundle } from '../bundle.ts'
import { commitmentOf, type Entries, given, type RowContext } from './row.ts'

const codeShape = /^[A-Z]{2,4}\d{4}$/
const column = 'Cluster Commitment ID(s)'
/** No reviewer clusters more; a longer list is damage, and its pairs would be many. */
const largestCluster = 40

/** The codes that a cell lists; undefined where something else stands in it. */
export function clusterCodes(cell: string): readonly string[] | undefined {
  const codes = cell.split(/[\s,;&]+|\band\b/).filter(Boolean)
  return codes.every((code) => codeShape.test(code)) ? [...new Set(codes)] : undefined
}

const othersIn = (row: RowContext): readonly string[] => (clusterCodes(given(row.cells[column]) ?? '') ?? []).filter((code) => code !== row.code)

/** What is told of a list that was cut. */
export function clusterFaults(row: RowContext): readonly string[] {
  const others = othersIn(row).length
  return others <= largestCluster ? [] : [`${row.code}, column ${column}: expected at most ${largestCluster} other codes, got ${others}; those beyond were not read`]
}

/** Links to the commitments that were rated together with this one; one that has no row of its own is known by its code and the plan it shares. */
export function clusterOf(row: RowContext): Entries {
  const others = othersIn(row).slice(0, largestCluster)
  const from = row.at(column)
  return {
    commitments: others.map((code) => ({ id: `commitment:${code}`, records: [{ from, voice: 'MAKESHIFT', says: { plan: row.plan, year: row.year } }] })),
    links: others.map((code): Bundle['links'][number] => {
      const [a, b] = [commitmentOf(row), `commitment:${code}`].sort() as [string, string]
      return { kind: 'CLUSTERED_WITH', asserter: 'OGP_DATA', modality: 'STATED', status: 'CONFIRMED', from: a, to: b, reasons: [], evidence: [from] }
    }),
  }
}

/** That the reviewer saw it carried over into the next plan; the dataset does not say into which commitment. */
export function carriedForward(row: RowContext): Entries {
  if (row.cells['Carried Forward'] !== '1') return {}
  return {
    findings: [{
      id: `finding:${row.code.toLowerCase()}-carried-forward`, kind: 'CARRY_OVER', by: 'IRM', about: [commitmentOf(row)], targets: [], targetsInferred: false, followsUp: [],
      text: {
        en: 'Carried over into the next plan; the dataset does not say into which commitment.', nl: 'Voortgezet in het volgende actieplan; de dataset zegt niet in welk actiepunt.',
        fr: "Repris dans le plan suivant ; le jeu de données ne dit pas dans quel engagement.", es: 'Continúa en el plan siguiente; el conjunto de datos no dice en qué compromiso.',
      },
      evidence: [row.at('Carried Forward')],
    }],
  }
}
