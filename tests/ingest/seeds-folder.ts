import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'
import { leanSeeds } from '../setup/lean-seeds.ts'

/** A folder of seeds that a test may spoil. */
export interface SeedsFolder {
  readonly path: string
  /** Puts one text in place of another, which has to be there. */
  change(file: string, from: string, to: string): Promise<void>
  write(file: string, text: string): Promise<void>
}

/** A copy of the real seeds without their table, gone when the test is. */
export async function copiedSeeds(): Promise<SeedsFolder> {
  const path = await emptyFolder()
  await cp(leanSeeds(), path, { recursive: true })
  return folderAt(path)
}

/** A few files of seeds, gone when the test is. */
export async function smallSeeds(files: Readonly<Record<string, string>> = small): Promise<SeedsFolder> {
  const folder = folderAt(await emptyFolder())
  for (const [file, text] of Object.entries(files)) await folder.write(file, text)
  return folder
}

async function emptyFolder(): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'verband-seeds-'))
  onTestFinished(() => rm(path, { recursive: true, force: true }))
  return path
}

const folderAt = (path: string): SeedsFolder => ({
  path,
  change: async (file, from, to) => {
    const text = await readFile(join(path, file), 'utf8')
    if (text.split(from).length !== 2) throw new Error(`expected "${from}" once in ${file}, found ${text.split(from).length - 1} times`)
    await writeFile(join(path, file), text.replace(from, to))
  },
  write: async (file, text) => {
    await mkdir(dirname(join(path, file)), { recursive: true })
    await writeFile(join(path, file), text)
  },
})

/** Seeds of one member with one plan of two commitments and a link: as little as holds together. */
export const small: Readonly<Record<string, string>> = {
  'sources.yaml': `sources:
  - {id: "source:page", kind: WEB_PAGE, title: A page, url: "https://example.org/page", language: EN}
  - {id: "source:report", kind: IRM_REPORT, title: A report, captured: false, cites: ["source:page"]}
`,
  'plan.yaml': `members:
  - id: member:atlantis
    records:
      - {from: {source: "source:page", section: Heading}, voice: PAGE_HEADING, says: {name: {en: Atlantis}, kind: COUNTRY, prefix: AT}}
plans:
  - id: plan:AP_ATL01
    records:
      - {from: {source: "source:page", section: Heading}, voice: PAGE_HEADING, says: {name: {en: First plan}, member: "member:atlantis", sequence: 1, startYear: 2018}}
institutions:
  - id: institution:harbour-office
    records:
      - {from: {source: "source:page", section: Bodies}, voice: PAGE_HEADING, says: {name: {en: Harbour Office}, kind: AGENCY}}
topics:
  - id: topic:tides
    records:
      - {from: {source: "source:page", section: Areas}, voice: PAGE_HEADING, says: {name: {en: Tides}}}
`,
  'commitments.yaml': `commitments:
  - id: commitment:AT0001
    records:
      - {from: {source: "source:page", section: Heading, phrase: Open tides}, voice: PAGE_HEADING, says: {name: {en: Open tides}, plan: "plan:AP_ATL01", planNumber: "1", year: 2018, start: "2018-07"}}
  - id: commitment:AT0002
    records:
      - {from: {source: "source:page", section: Heading}, voice: PAGE_HEADING, says: {name: {en: Open harbours}, plan: "plan:AP_ATL01", planNumber: "2", year: 2018}}
topicTags:
  - {topic: "topic:tides", of: "commitment:AT0001", taggedOn: "2019", evidence: [{source: "source:page", section: Areas}]}
participations:
  - {who: "institution:harbour-office", in: "commitment:AT0002", role: LEAD, evidence: [{source: "source:page", section: Bodies}]}
assessments:
  - {of: "commitment:AT0001", indicator: POTENTIAL_IMPACT, value: Minor, by: IRM, report: A report, evidence: [{source: "source:report"}]}
links:
  - {kind: THEMATIC_OVERLAP, asserter: IRM, modality: POSSIBLE, from: "commitment:AT0002", to: "commitment:AT0001", evidence: [{source: "source:report", phrase: may overlap}]}
`,
}
