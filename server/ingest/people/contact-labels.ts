/** Labels after which a form asks for a person's name, in four languages; regular expressions, as they stand in plans. */
const names: readonly string[] = [
  // English
  String.raw`names? of (?:the )?(?:(?:responsible|contact|lead|focal)(?: (?:persons?|officers?|officials?|points?))?|(?:persons?|officers?|officials?)(?: (?:responsible|in charge))?)(?: representing (?:the )?(?:main action owner|lead(?:ing)? (?:agency|institution|organi[sz]ation)))?(?: (?:from|at|of|in) (?:the )?(?:lead(?:ing)? )?(?:implementing|responsible|lead)(?: (?:agency|institution|organi[sz]ation))?)?`,
  String.raw`(?:contact|responsible) (?:persons?|officers?|officials?|names?)(?: name)?`, String.raw`(?:persons?|officers?)[ -](?:responsible|in[ -]charge)`, String.raw`designated (?:persons?|officers?|officials?)`, String.raw`(?:focal|contact) points?`, String.raw`points? of contact`,
  String.raw`contact name`, String.raw`project (?:manager|leader)`, String.raw`accountable (?:persons?|officers?|officials?)`, String.raw`names?, (?:title|position)s?(?:,? (?:and|&) (?:contact|e-?mail|phone)[^:\n]{0,40})?`, String.raw`(?:written|prepared|drafted|compiled|authored) by`, String.raw`authors?`, String.raw`(?:national )?irm researchers?`,
  // French
  String.raw`noms? (?:et pr[ée]noms? )?(?:de la |du |des |de l['’])?(?:personnes?|responsables?|contacts?|points? de contact)(?: (?:responsables?|de contact|r[ée]f[ée]rentes?))?(?: repr[ée]sentant le propri[ée]taire de l['’]action principale)?(?: (?:au sein de|de|[àa]) l['’](?:agence|institution|organisme)(?: (?:de mise en (?:œuvre|oeuvre)|responsable|charg[ée]e?[^:\n]{0,30}))?)?`,
  String.raw`personnes? (?:responsables?|(?:de |[àa] )contact(?:er)?|contacts?|ressources?)`, String.raw`points? de contact`, String.raw`points? focal|points? focaux`, String.raw`auteure?s?`, String.raw`r[ée]dig[ée] par`,
  // Spanish
  String.raw`nombres?(?: y apellidos?)? (?:de |del |de la |de las |de los )?(?:personas?|responsables?|contactos?|puntos? de contacto|funcionari[oa]s?)(?: (?:responsables?|de contacto))?(?: que representa al propietario de la acci[óo]n principal)?(?: (?:de|del|en) (?:la |el )?(?:agencia|instituci[óo]n|entidad|organismo)(?: (?:implementadora|responsable|ejecutora|de implementaci[óo]n))?)?`,
  String.raw`personas? (?:responsables?|de contacto|a contactar|encargadas?|a cargo)`, String.raw`puntos? (?:de contacto|focal(?:es)?)`, String.raw`(?:funcionari[oa]|servidor(?:a)? p[úu]blic[oa]) responsable`, String.raw`responsable del compromiso`, String.raw`autor(?:a|es|as)?`, String.raw`elaborado por`, String.raw`investigador(?:a)? (?:del )?(?:irm|mri)`,
  // Dutch
  String.raw`na(?:am|men) (?:van )?(?:de )?(?:verantwoordelijke|contactpersoon|contactpersonen)(?: persoon)?(?: namens (?:de )?(?:hoofd)?actiehouder)?`, String.raw`contactperso(?:on|nen)`, String.raw`aanspreekpunt(?:en)?`, String.raw`verantwoordelijke (?:persoon|ambtenaar)`, String.raw`projectleider`, String.raw`auteurs?`, String.raw`geschreven door`,
]

/** Shorter labels, before bodies as often as before people: behind their colon or dash counts a full name alone. */
const contacts: readonly string[] = [
  'contacts?', 'contact (?:information|details|officials?)', '(?:lead|main|primary|key) contacts?', 'focals?', '(?:implementation|implementing) (?:lead|manager|officer|official)s?', '(?:co-?)?coordinators?', 'champions?', 'attn', '(?:commitment|project|action|programme|program) (?:holder|owner|lead|manager)s?', 'attention', 'submitted by', 'signed(?: by)?', 'supervisors?', 'pic', '(?:project|programme|program|desk|liaison|information) officers?', 'responsible (?:executives?|civil servants?|employees?|staff|managers?|experts?)', 'chef(?:fe)?s? de projet', 'chargée?s? de projet', 'rapporteu(?:r|se)s?', 'suplentes?', 'suppléante?s?', 'alternates?', 'altern[oa]s?', 'lead (?:persons?|officials?|officers?)', 'responsible heads?', 'executors?', 'representatives?', 'representantes?', 'représentante?s?', 'poc', 'persons?', 'plaatsvervangers?', 'contactos?', 'coordinador(?:a|es|/a|\\(a\\))?', 'titular(?:es)?', 'coord(?:inateur|inatrice|inateurs)', 'interlocut(?:eur|rice)s?', '(?:informaci[óo]n|datos) de contacto', String.raw`contrapartes?(?: [^:\n]{2,40})?`, String.raw`enlaces?(?: [^:\n]{2,40})?`,
  'coordonn[ée]es', String.raw`r[ée]f[ée]rente?s?(?: [^:\n]{2,40})?`, 'contacten',
]

/** Labels of whoever answers for the commitment, mostly a body: a name counts where a given name, a title, an address or a number tells that it is a person's. */
const owners: readonly string[] = [
  'responsible', 'in charge', String.raw`(?:lead|leader|owner)s?(?: (?:of|for) [^:\n]{0,50})?`, String.raw`responsables?(?: (?:de|du|des|del|d['’]|institucional(?:es)?|t[ée]cnicos?|technique)[^:\n]{0,50})?`, 'encargad[oa]s?', 'en charge', 'porteurs?(?: de l[’\']engagement)?', String.raw`l[íi]der(?:es|esa)?(?: (?:de|del) [^:\n]{0,50})?`, String.raw`pilotes?(?: (?:de|du|des) [^:\n]{0,50})?`, 'actiehouders?', 'trekkers?',
]

/** Labels of what follows a name in such a form, and so ends it. */
const after: readonly string[] = [
  String.raw`(?:first|last|family|given|sur)[ -]?names?\b`, String.raw`pr[ée]noms?\b`, String.raw`apellidos?\b`, String.raw`(?:voor|achter)na(?:am|men)\b`,
  String.raw`titles?\b`, String.raw`positions?\b`, String.raw`functions?\b`, String.raw`departments?\b`, String.raw`units?\b`, String.raw`job title`, String.raw`role\b`, String.raw`e-?mail`, String.raw`(?:tele)?phone`, String.raw`mob(?:ile)?\b`, String.raw`(?:tele)?fax`, String.raw`tel\b`, String.raw`designation`, String.raw`address`,
  String.raw`poste\b`, String.raw`titre\b`, String.raw`fonction`, String.raw`d[ée]partement`, String.raw`service\b`, String.raw`courriel`, String.raw`adresse`, String.raw`t[ée]l[ée]phone`, String.raw`num[ée]ro`,
  String.raw`puesto`, String.raw`cargo\b`, String.raw`t[íi]tulo`, String.raw`departamento`, String.raw`correo`, String.raw`tel[ée]fono`, String.raw`direcci[óo]n`,
  String.raw`functie`, String.raw`afdeling`, String.raw`telefoon`, String.raw`other actors?`, String.raw`autres acteurs`, String.raw`otros actores`, String.raw`andere`,
]

/** What opens a block with somebody's address and number. */
const blocks: readonly string[] = [
  'contact (?:information|details|persons?)', 'coordonn[ée]es', 'informations? de contact', '(?:informaci[óo]n|datos) de contacto', 'contact(?:gegevens|informatie|persoon)',
  'e-?mail and (?:tele)?phone', 'e-?mail et (?:num[ée]ro de )?t[ée]l[ée]phone', 'correo electr[óo]nico y (?:n[úu]mero de )?tel[ée]fono', 'e-?mail en telefoon(?:nummer)?',
]

const one = (list: readonly string[]): string => `(?:${list.join('|')})`

export const contactLabels = {
  /** A label, which may go on to its colon ("person responsible at the ministry:"), and the colon or space behind it. */
  name: new RegExp(String.raw`(?<!\p{L})${one(names)}(?!\p{L})(?:['’]s names?| (?:from|at|of|in|for|within|by|de|del|du|des|au|par|por|para|en|van|bij|voor) [^:：.;\n]{1,70}(?=[:：]|\n))?(?:(?: y | and | et | en |, ?| ?\/ ?)(?:su )?(?:position|title|function|role|department|cargo|puesto|t[íi]tulo|fonction|titre|poste|functie)s?(?!\p{L}))?(?:[ \t]*[/&,][ \t]*(?:title|position|phone|tel(?:ephone)?|e-?mail|function|organi[sz]ation)s?(?!\p{L})){0,4}(?:\s*\([^)\n]{0,40}\))?[ \t]*[:：|–-]?[ \t]*\n?[ \t]*(?:\d{1,2}[.)][ \t]*)?`, 'giu'),
  /** The bare word of a form with its colon; also before names of other things, so that only a full name counts behind it. */
  bareName: /(?<!\p{L})(?:(?:name|nombres?(?: y apellidos?)?|noms?(?:\(s\))?(?: et pr[ée]noms?(?:\(s\))?)?|naam)[ \t]*[:：]|(?:full name|nombre completo|nom complet|volledige naam)[ \t]*[:：]?)[ \t]*/giu,
  /** Half of a name counts behind these: "First name: ...". */
  partOfName: /(?<!\p{L})(?:(?:first|last|family|given|sur)[ -]?names?|pr[ée]noms?|apellidos?(?: y nombres?)?|(?:voor|achter)na(?:am|men))[ \t]*[:：][ \t]*/giu,
  /** In a table the cell ends the label, or a dash between spaces. */
  contact: new RegExp(String.raw`(?<!\p{L})${one(contacts)}(?:[ \t]*[:：–|][ \t]*|[ ]+-[ ]+|\t+)`, 'giu'),
  /** A heading alone in its line, with the person in the next. */
  heading: /(?<=(?:^|\n)[ \t]{0,12})(?:contacts?(?: (?:information|details|persons?))?|coordonn[ée]es|(?:informaci[óo]n|datos) de contacto|contactos?|contactgegevens)[ \t]*[:：]?[ \t]*\n[ \t]*/giu,
  owner: new RegExp(String.raw`(?<!\p{L})${one(owners)}(?:\s*\([^)\n]{0,40}\))?[ \t]*[:：–][ \t]*`, 'giu'),
  after: new RegExp(String.raw`(?<!\p{L})${one(after)}`, 'iu'),
  block: new RegExp(String.raw`(?<!\p{L})${one(blocks)}(?!\p{L})`, 'giu'),
  /** A person who wrote, not one to turn to. */
  ofAuthor: /author|auteur|autor|written|prepared|drafted|compiled|r[ée]dig|elaborado|geschreven|researcher|investigador/i,
}
