import { plainPhrase } from '../../shared/plain-words.ts'

/** What ministries are for, in English, and how French, Spanish and Dutch say it; all in plain words. */
const portfolios = table(`
  foreign affairs: relaciones exteriores, asuntos exteriores, asuntos extranjeros, affaires etrangeres, relations exterieures, buitenlandse zaken
  foreign relations: relations etrangeres
  finance: finanzas, hacienda, finances, financien
  economy: economia, economie
  economic affairs: asuntos economicos, affaires economiques, economische zaken
  justice: justicia, justitie
  interior: interior, gobernacion, interieur, l interieur, binnenlandse zaken
  education: educacion, l education, education nationale, l education nationale, onderwijs
  health: salud, salud publica, sante, sante publique, la sante, volksgezondheid
  environment: ambiente, medio ambiente, environnement, l environnement, milieu
  agriculture: agricultura, l agriculture, landbouw
  labor: trabajo, travail, l emploi, arbeid, sociale zaken
  culture: cultura, cultuur
  defense: defensa, defensa nacional, defensie
  energy: energia, energie, l energie
  mines: minas, minero, mijnen
  planning: planificacion, planeamiento, plan, planification
  public administration: administracion publica, administration publique
  public service: funcion publica, fonction publique, la fonction publique
  transport: transportes, transporte, transports, vervoer
  infrastructure: infraestructura, infrastructures
  public works: obras publicas, travaux publics
  housing: vivienda, logement, volkshuisvesting
  tourism: turismo, tourisme
  trade: comercio, commerce, handel
  industry: industria, industrie, l industrie
  women: mujer, mujeres, la mujer, femme, femmes, la femme
  youth: juventud, jeunesse, la jeunesse
  sports: deportes, deporte, sport
  water: agua, eau, l eau
  science: ciencia, sciences, wetenschap
  technology: tecnologia, technologies, technologie
  communication: comunicacion, comunicaciones, communications
  security: seguridad, securite, veiligheid
  social development: desarrollo social, developpement social
  rural development: desarrollo rural, developpement rural
  local government: gobiernos locales, collectivites locales, collectivites territoriales
`)

/** Bodies that have one name in each language; the first is English. */
const bodies = table(`
  world bank: banco mundial, banque mondiale, wereldbank
  international monetary fund: fondo monetario internacional, fonds monetaire international, internationaal monetair fonds
  inter american development bank: banco interamericano de desarrollo, banque interamericaine de developpement
  african development bank: banco africano de desarrollo, banque africaine de developpement
  united nations: naciones unidas, nations unies, verenigde naties
  united nations development programme: programa de las naciones unidas para el desarrollo, programme des nations unies pour le developpement
  european union: union europea, union europeenne, europese unie
  european commission: comision europea, commission europeenne, europese commissie
  council of europe: consejo de europa, conseil de l europe, raad van europa
  african peer review mechanism: mecanismo africano de revision por pares, mecanismo de revision por pares de africa, mecanisme africain d evaluation par les pairs
  transparency international: transparencia internacional
  open government partnership: alianza para el gobierno abierto, partenariat pour un gouvernement ouvert
  national assembly: asamblea nacional, assemblee nationale
  legislative assembly: asamblea legislativa, assemblee legislative
  senate: senado, senat, senado de la republica
  parliament: parlamento, parlement
  national parliament: parlamento nacional, parlement national
  congress of the republic: congreso de la republica, congres de la republique
  chamber of deputies: camara de diputados, camara de los diputados, chambre des deputes
  house of representatives: camara de representantes, chambre des representants
  supreme court: corte suprema, corte suprema de justicia, cour supreme
  central bank: banco central, banque centrale
`)

const opening = /^(?:ministerio|ministere|ministerie)(?: (?:de(?: las?| los| l)?|del|des|du|d|van(?: de)?|voor))? (?<rest>.+)$/
const joint = /^(?: ?(?:y|e|et|en|de|del|du|des|d|la|las|los|les|l|le|van|voor|a))+ /

/** The English name of a body that is named in French, Spanish or Dutch, in plain words; nothing where a word of it is not known. */
export function englishBody(name: string): string | undefined {
  const plain = plainPhrase(name)
  const rest = opening.exec(plain)?.groups?.rest
  const ministry = rest === undefined ? undefined : portfoliosIn(rest)
  return bodies.get(plain) ?? (ministry && `ministry of ${[ministry.slice(0, -1).join(' '), ministry.at(-1)].filter(Boolean).join(' and ')}`)
}

const mostWords = 4

/** The portfolios that a ministry's name is made of, the longest names first; undefined where something is left. */
function portfoliosIn(rest: string): readonly string[] | undefined {
  const found: string[] = []
  let left = rest
  while (left !== '') {
    const words = left.split(' ')
    const length = [...Array(Math.min(mostWords, words.length)).keys()].map((at) => at + 1).reverse().find((count) => portfolios.has(words.slice(0, count).join(' ')))
    if (length === undefined) return undefined
    found.push(portfolios.get(words.slice(0, length).join(' '))!)
    left = ` ${words.slice(length).join(' ')}`.replace(joint, '').trim()
  }
  return found
}

/** Lines of an English name and its translations, by each of them: some languages share a word. */
function table(text: string): ReadonlyMap<string, string> {
  return new Map(text.trim().split('\n').flatMap((line) => {
    const [english = '', names = ''] = line.trim().split(':')
    return [english, ...names.split(',')].map((name) => [name.trim(), english] as const)
  }))
}
