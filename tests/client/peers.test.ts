import { readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { distinctEngagements } from '../../client/concepts/participation/distinct-engagements.ts'
import { drawOutlines } from '../../client/explore/map/drawing.ts'
import { centreOf } from '../../client/explore/map/map-place.ts'
import type { Outlines } from '../../client/explore/map/outlines.ts'
import { distanceBetween } from '../../client/explore/peers/distance.ts'
import { countLooks, keepMunicipalities, lookOf, type PeerEngagement, peersOf, strongestLook } from '../../client/explore/peers/peers.ts'
import type { ListedMunicipality } from '../../client/explore/peers/use-municipalities.ts'
import { practicesNamedIn } from '../../client/pages/draft/practices-named-in.ts'

const municipality = (code: string, name: string, more: Partial<ListedMunicipality> = {}): ListedMunicipality => ({
  id: `municipality:${code}`, name, nameLanguage: 'NL', aliases: [], province: 'Zuid-Holland', latitude: 52, longitude: 4, inhabitants: 1000, inhabitantsYear: 2024, validTo: null, successor: null,
  participations: { totalCount: 0, edges: [] }, ...more,
})
const engagement = (more: Partial<PeerEngagement>): PeerEngagement => ({ id: 'participation:x', role: 'PRACTITIONER', standing: 'STATED', asWritten: null, stage: null, count: null, unit: null, asOf: null, note: null, noteLanguage: null, status: 'CONFIRMED', evidence: [], ...more })

const everywhere = { province: null, text: '', ended: false }

test('what is said without a day and of a day as well is shown once, on the evidence of both', () => {
  const [undated, dated, later] = [engagement({ count: 5 }), engagement({ count: 5, asOf: '2017-09' }), engagement({ count: 5, asOf: '2019' })]
  const distinct = (...engagements: readonly PeerEngagement[]) => distinctEngagements(engagements, () => 'Utrecht').map(({ asOf, count }) => [asOf, count])
  expect([distinct(undated, dated, later), distinct(undated), distinct(undated, { ...dated, count: 6 })]).toEqual([[['2017-09', 5], ['2019', 5]], [[null, 5]], [[null, 5], ['2017-09', 6]]])
})

test('a draft names a practice by any of its names, as whole words, whatever their case and accents', () => {
  const practices = [{ id: 'r2c', name: 'Right to Challenge', aliases: ['uitdaagrecht', 'droit de défi'] }, { id: 'ori', name: 'Open Raadsinformatie', aliases: ['ORI'] }]
  const named = (text: string) => practicesNamedIn(text, practices).map(({ id }) => id)
  expect([named('Wij voeren het Uitdaagrecht in.'), named('Le DROIT DE DEFI'), named('right-to-challenge, ORI'), named('Rijksoriëntatie, uitdaagrechten'), named('')]).toEqual([['r2c'], ['r2c'], ['r2c', 'ori'], [], []])
})

describe('who else does this', () => {
  const rotterdam = municipality('GM0599', 'Rotterdam')
  const friesland = municipality('GM1900', 'Súdwest-Fryslân', { province: 'Fryslân' })
  const voorburg = municipality('GM1916', 'Leidschendam-Voorburg', { aliases: ['Voorburg'] })
  const theHague = municipality('GM0518', '\'s-Gravenhage', { aliases: ['Den Haag'] })
  const ended = municipality('GM0003', 'Appingedam', { validTo: '2020' })
  const all = [rotterdam, friesland, voorburg, theHague, ended]

  test('a name is found without its accents, by a place in it, by its code and by another name', () => {
    const found = (text: string) => keepMunicipalities(all, { ...everywhere, text }).map(({ id }) => id)
    expect([found('sudwest'), found('voorburg'), found('gm0599'), found('den haag'), found('s-grav')]).toEqual([[friesland.id], [voorburg.id], [rotterdam.id], [theHague.id], [theHague.id]])
  })

  test('those that have ended are there only when they are asked for', () => {
    expect(keepMunicipalities(all, everywhere)).not.toContain(ended)
    expect(keepMunicipalities(all, { ...everywhere, ended: true })).toContain(ended)
  })

  test('a stage that no source gives is not taken for doing it', () => {
    expect([lookOf(engagement({ stage: 'ACTIVE' })), lookOf(engagement({ stage: 'UNKNOWN' })), lookOf(engagement({})), lookOf(engagement({ role: 'HOST' }))]).toEqual(['does', 'unclear', 'unclear', 'involved'])
    expect(strongestLook([engagement({ stage: 'CONSIDERED' }), engagement({ stage: 'PILOT' })])).toBe('tries')
    expect(strongestLook([])).toBeNull()
  })

  test('the unknown are counted as unknown, the ended not among today\'s, and who does it comes first', () => {
    const peers = peersOf(all, (id) => (id === voorburg.id || id === ended.id ? [engagement({ stage: 'CONSIDERED' })] : id === rotterdam.id ? [engagement({ stage: 'ACTIVE' })] : []))
    expect(peers.map(({ municipality: { name } }) => name).slice(0, 3)).toEqual(['Rotterdam', 'Appingedam', 'Leidschendam-Voorburg'])
    expect([...countLooks(peers)]).toEqual(expect.arrayContaining([['does', 1], ['considers', 1], [null, 2]]))
  })

  test('a distance is not known where a place is not', () => {
    expect(distanceBetween({ latitude: 52.37, longitude: 4.9 }, { latitude: 51.92, longitude: 4.48 })).toBeCloseTo(57.7, 0)
    expect(distanceBetween({ latitude: null, longitude: null }, { latitude: 52, longitude: 4 })).toBeNull()
  })
})

describe('the map', async () => {
  const drawing = drawOutlines(JSON.parse(await readFile('seeds/places/municipalities.topo.json', 'utf8')) as Outlines)

  test('draws every outline within its frame', () => {
    expect(drawing.areas.size).toBe(342)
    const outside = [...drawing.areas.values()].filter(({ path, centre: [x, y] }) => path === '' || x < 0 || y < 0 || x > drawing.width || y > drawing.height)
    expect(outside).toEqual([])
  })

  test('knows who borders on whom', () => {
    expect([...(drawing.neighbours.get('GM0622') ?? [])].sort()).toEqual(['GM0556', 'GM0599', 'GM0606', 'GM1842'])
  })

  test('finds a place for what has ended and has no outline, and none for what has no coordinates', () => {
    const place = { code: 'GM0003', name: 'Appingedam', look: null, to: '', longitude: 6.8492, latitude: 53.3162 }
    const [x, y] = centreOf(place, drawing) ?? [0, 0]
    expect(x).toBeGreaterThan(drawing.width / 2)
    expect(y).toBeLessThan(drawing.height / 3)
    expect(centreOf({ ...place, longitude: null }, drawing)).toBeNull()
  })
})
