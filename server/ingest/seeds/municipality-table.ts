import type { CsvRow, Table } from './csv-file.ts'

/** The register of municipalities: one row each, codes, province, centre, inhabitants, and what became of it. */
export const municipalityTable: Table = {
  file: 'places/municipalities.csv',
  columns: ['gm_code', 'name', 'common_name', 'cbs_name', 'province', 'valid_from', 'valid_to', 'successor_gm_code', 'latitude', 'longitude', 'population', 'population_year'],
  key: 'municipalities',
  entry: (row) => ({
    id: `municipality:${row.gm_code}`,
    records: [{ from: { source: 'source:municipalities', section: `row ${row.gm_code}` }, voice: 'REGISTER', says: register(row) }],
  }),
}

/** Towns, villages, districts and other names people use, each of a municipality. */
export const placeTable: Table = {
  file: 'places/places.csv',
  columns: ['place', 'gm_code', 'flag'],
  key: 'municipalities',
  entry: (row) => ({
    id: `municipality:${row.gm_code}`,
    records: [{ from: { source: 'source:places', section: `row ${row.place}, ${row.flag}` }, voice: 'REGISTER', says: { aliases: [row.place] } }],
  }),
}

function register(row: CsvRow): Record<string, unknown> {
  const aliases = [row.common_name, row.cbs_name].filter(Boolean)
  return given({
    name: { nl: row.name }, aliases: aliases.length > 0 ? aliases : undefined, province: row.province,
    latitude: number(row.latitude), longitude: number(row.longitude), inhabitants: number(row.population), inhabitantsYear: number(row.population_year),
    validFrom: row.valid_from, validTo: row.valid_to, successor: row.successor_gm_code && `municipality:${row.successor_gm_code}`,
  })
}

const number = (text: string | undefined): number | undefined => (text ? Number(text) : undefined)
const given = (says: Record<string, unknown>) => Object.fromEntries(Object.entries(says).filter(([, value]) => value !== undefined && value !== ''))
