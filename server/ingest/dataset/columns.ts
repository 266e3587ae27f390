/** Without these a file is no extract of OGP's commitments dataset. */
export const neededColumns = ['Commitment Unique Identifier', 'Country/Locality', 'Action Plan ID', 'Year Of Submission'] as const

/** Policy areas, one flag each; a late one is ND in rows of plans before it existed. */
export const policyColumns = [
  'Anti-Corruption and Integrity', 'Anti-corruption Institutions', 'Anti-Corruption Strategies', 'Asset Disclosure', 'Audits', 'Beneficial Ownership', 'Conflicts Of Interest', 'Elections',
  'Political Finance', 'Lobbying', 'Open Contracting', 'Public Procurement', 'Right To Information', 'Whistleblower Protections', 'Civic Space and Enabling Environment', 'Freedom of Assembly',
  'Freedom of Association', 'Freedom of Expression', 'Democratizing Decision-Making', 'Digital Participation', 'Mainstreaming Participation', 'Regulatory Governance', 'Social Accountability',
  'Digital Governance', 'Automated Decision-making', 'Data Stewardship and Privacy', 'Digital Inclusion', 'Disinformation/Misinformation', 'Online Civic Space', 'Environment & Climate',
  'Climate Finance', 'Climate Mitigation and Adaptation', 'Environmental Regulation', 'International Environmental Agreements', 'Fiscal Openness', 'Publication Of Budget/Fiscal Information',
  'Public Participation In Budget/Fiscal Policy', 'Oversight Of Budget/Fiscal Policies', 'Stimulus and Economic Recovery', 'Tax', 'Debt', 'Inclusion', 'Gender', 'Gender-Based Violence',
  'Economic Inclusion', 'LGBTQIA+', 'People with Disabilities', 'Youth', 'Justice', 'Access to Justice', 'Open Justice', 'Policing & Corrections', 'Judiciary', 'Open Parliaments',
  'Public Service Delivery', 'Citizenship & Immigration', 'Education', 'Health & Nutrition', 'Infrastructure & Transport', 'Water & Sanitation', 'Capacity Building', 'Digital Transformation',
  'Legislation', 'Regulation', 'Legislative Oversight', 'Open Data', 'Public Participation', 'Aid', 'Energy', 'Extractive Industries', 'Land and Spatial Planning', 'Media & Telecommunications',
  'Science & Technology', 'Security & Public Safety', 'Labor', 'Private Sector', 'Subnational', 'Human Rights', 'Open Parliament Plan', 'Sustainable Development Goals',
  'Open Data (Water/Sanitation)', 'Open Data (Health)', 'Open Data (Education)', 'Participation in Lawmaking', 'Access to information', 'Money in Politics',
] as const

/** Columns that say something of a commitment, in the order in which a row's stored text shows them. */
export const factColumns = [
  'Commitment Unique Identifier', 'Country/Locality', 'Action Plan ID', 'Action Plan Number', 'Commitment Number', 'Code', 'National Or Local', 'Year Of Submission', 'Action Plan End Year',
  'Short Title', 'Commitment Title', 'Theme', 'Start Date', 'End Date', 'Lead Institution', 'Supporting Institution(s)',
  'Report Publication Year (Progress Report)', 'Specificity', 'Verifiable', 'OGP Value Access To Information', 'OGP Value Civic Participation', 'OGP Value Public Accountability',
  'OGP Value Technology', '_Relevant', 'Potential Impact', 'Completion (Progress Report)', 'Starred (2015 Only)', 'Starred (Current Formula) Progress Report', 'Potential for Results',
  'Cluster Commitment ID(s)', 'Report Publication Year (End Of Term)', 'Completion (End Of Term)', 'Early Results', 'Did It Open Government (Overall)',
  'Did It Open Government (Access To Information)', 'Did It Open Government (Civic Participation)', 'Did It Open Government: Public Accountability', 'Starred (Current Formula) End of Term',
  'Carried Forward', 'URL',
] as const

export const textColumn = 'Full Text'
/** Columns in which people wrote what they liked. */
export const freeColumns: readonly string[] = ['Theme', 'Commitment Title', 'Short Title', textColumn]
/** Columns in which institutions are named. */
export const institutionColumns: readonly string[] = ['Lead Institution', 'Supporting Institution(s)']
/** Flags of the reviewer's. */
export const flagColumns: readonly string[] = [
  'OGP Value Access To Information', 'OGP Value Civic Participation', 'OGP Value Public Accountability', 'OGP Value Technology', '_Relevant', 'Carried Forward',
]

/**
 * Columns that are known and say nothing of their own: numbers beside words (which disagree with them in places), labels of clusters of old reports, what OGP
 * derives for its dashboards, and keys of its database.
 */
const unreadColumns = [
  'Region', 'Commitment Dummy', 'Action Plan Duration (Years)', 'Compound', 'Cluster', '_Specificity', '_Potential Impact', '_CompletionProgress', '_Potential for Results', 'Cluster (AP Review)',
  '_CompletionEndTerm', 'Change In Completion', '_ChangeCompletion', '_Early Results', '_OpenGovernment', '_DIOGATI', '_DIOGCP', '_DIOGPA', 'Most Recently Assessed', 'Star - Most Recently Assessed',
  'IRM Assessed', 'Updated? (Website)', 'Active Commitment', 'Max star', 'Ambition Assessed', 'Comp Assessed', 'DIOG Assessed', 'Midterm Only', 'Max Completion', 'Raw Completion', 'High Completion',
  'High Ambition', 'High DIOG', 'Ambitious and complete, or DIOG', 'Ambitious but not complete', 'Complete but not ambitious', 'Not complete or ambitious', 'Not reviewed', 'CHECKSUM',
  'IRM-Based Score', 'Binding constraint', 'Latest IRM Report', 'Subnational in NAPs', 'id',
] as const

const read: readonly string[] = [...policyColumns, ...factColumns, textColumn]

/** Whether a first line is that of an extract of the dataset: all needed columns stand in it. */
export const missingNeeded = (header: readonly string[]): readonly string[] => neededColumns.filter((column) => !header.includes(column))
export const missingColumns = (header: readonly string[]): readonly string[] => read.filter((column) => !header.includes(column))
export const unknownColumns = (header: readonly string[]): readonly string[] => header.filter((column) => !read.includes(column) && !(unreadColumns as readonly string[]).includes(column))
