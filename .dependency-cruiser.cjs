// Which way imports may point. Types count as imports too: a folder that needs another's types already depends on it.

/** Concepts, lowest first; those of one step are of one height and do not know each other. An edge of the API is written in the higher concept. */
const ladder = [
  ['thing', 'record', 'revision'], ['source'], ['statement'], ['topic'], ['member'], ['institution'], ['action-plan'], ['commitment'], ['practice'], ['activity'],
  ['participation', 'milestone', 'assessment', 'finding', 'reference'], ['link'],
]

const any = (names) => `(${names.join('|')})`
const foldersOf = (side, names) => `^${side}/concepts/${any(names)}/`

const downwards = (side) => ladder.flatMap((step, height) => {
  const higher = ladder.slice(height + 1).flat()
  return higher.length === 0 ? [] : [{
    name: `${side}-${step[0]}-points-down`,
    comment: 'Types of a graph point at each other; folders must not. The higher concept knows the lower one and adds the way back to it.',
    from: { path: foldersOf(side, step) }, to: { path: foldersOf(side, higher) },
  }]
})

const rule = (name, comment, from, to) => ({ name, comment, from: typeof from === 'string' ? { path: from } : from, to: typeof to === 'string' ? { path: to } : to })

const named = [
  rule('no-cycles', 'A file that needs itself by a detour cannot be read downwards, and as a built module it can fail at start.', {}, { circular: true }),
  rule('nothing-missing', 'What is imported must be there, also where no compiler looks (styles, statements).', {}, { couldNotResolve: true }),

  rule('server-and-client-apart', 'They meet in schema/ only: what one shares with the other is the API.', '^server/', '^client/'),
  rule('client-and-server-apart', 'They meet in schema/ only: what one shares with the other is the API.', '^client/', '^server/'),
  rule('tests-serve-nobody', 'What runs in production does not lean on tests.', { pathNot: '^tests/' }, '^tests/'),

  rule('shared-stands-alone', 'shared/ is below everything: small, domain-free, without Verband inside.', '^server/shared/', { path: '^(server|client|schema)/', pathNot: '^server/shared/' }),
  rule('graph-without-domain', 'graph/ reaches Neo4j; another domain could use it as it is.', '^server/graph/', { path: '^server/', pathNot: '^server/(graph|shared)/' }),
  rule('reading-without-domain', 'reading/ turns a selection into statements for any kinds it is given; compose.ts gives them.', '^server/reading/', { path: '^server/', pathNot: '^server/(reading|graph|shared)/' }),
  rule('concepts-below-questions', 'Concepts are what questions, the edge and ingests are made of.', '^server/concepts/', { path: '^server/', pathNot: '^server/(concepts|reading|graph|shared)/' }),
  rule('questions-across-concepts', 'explore/ asks across concepts; it knows neither the edge nor ingests.', '^server/explore/', { path: '^server/', pathNot: '^server/(explore|likeness|concepts|reading|graph|shared)/|^server/overlap/[^/]+$' }),
  rule('likeness-without-graph', 'likeness/ says how near texts are: it knows languages, not commitments; of graph/ it uses how things are fetched.', '^server/likeness/', { path: '^server/', pathNot: '^server/(likeness|shared)/|^server/concepts/vocabulary[.]ts$|^server/graph/local/(maven|disk-space)[.]ts$' }),
  rule('overlap-of-commitments', 'overlap/ knows what is compared of commitments and why two are near; runs and questions both build on it.', '^server/overlap/[^/]+$', { path: '^server/', pathNot: '^server/overlap/[^/]+$|^server/(likeness|concepts|graph|shared)/' }),
  rule('computing-records', 'A run of computed overlap fills the graph, as an ingest does, and answers nobody.', '^server/overlap/[^/]+/', { path: '^server/', pathNot: '^server/(overlap|likeness|ingest/record|concepts|graph|shared)/' }),
  rule('ingest-does-not-serve', 'Filling the graph and answering from it share the concepts and nothing else.', '^server/ingest/', '^server/(http|reading|explore|overlap|likeness)/'),
  rule('edge-does-not-ingest', 'Filling the graph and answering from it share the concepts and nothing else.', '^server/http/', '^server/(ingest|overlap)/'),
  rule('driver-in-graph', 'One place knows how to talk to Neo4j, so that sessions, retries and timeouts are decided once.', { path: '^(server|client|schema)/', pathNot: '^server/graph/' }, '(^|/)node_modules/neo4j-driver'),
  rule('settings-handed-down', 'Settings are read once, at start, and passed on as parameters.', { path: '^server/[^/]+/' }, '^server/config[.]ts$'),

  rule('concepts-have-a-height', 'A new concept takes its place in the ladder of .dependency-cruiser.cjs before it is imported.', { path: '^(server|client)/concepts/[^/]+/', pathNot: `^(server|client)/concepts/${any(ladder.flat())}/` }, {}),
  rule('equals-apart', 'Concepts of one height do not know each other; what connects them belongs to a higher one.', `^(server|client)/concepts/${any(ladder.at(-2))}/`, { path: `^$1/concepts/${any(ladder.at(-2))}/`, pathNot: '^$1/concepts/$2/' }),
  ...downwards('server'),
  ...downwards('client'),

  rule('pages-apart', 'Pages put features together; none is part of another.', '^client/pages/([^/]+)/', { path: '^client/pages/', pathNot: '^client/pages/$1/' }),
  rule('features-below-pages', 'A feature that knows its page cannot be used on another.', '^client/(concepts|explore|ui|i18n|apollo|generated)/', '^client/(pages|shell)/'),
  rule('concepts-without-canvas', 'Lists and texts of a concept are read without a picture.', '^client/concepts/', '^client/explore/'),
  rule('ui-without-domain', 'ui/ is what any page of any site could use.', '^client/ui/', '^client/(concepts|explore|pages|shell|apollo)/'),
  rule('model-draws-nothing', 'The model of a picture is plain data, so that table and picture show the same.', '^client/explore/model/', '^client/explore/(canvas|controllers|table|search)/|(^|/)node_modules/(react|sigma)'),
  rule('controllers-draw-nothing', 'Controllers decide what is shown; only the canvas knows how.', '^client/explore/controllers/', '^client/explore/canvas/|(^|/)node_modules/sigma'),
]

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: named.map((one) => ({ ...one, severity: 'error' })),
  options: {
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)[.]build/' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'], extensions: ['.ts', '.tsx', '.js', '.json', '.d.ts'] },
  },
}
