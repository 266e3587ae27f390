/** What institutions' names are made of, in the languages of the sources; all in plain form, without case and accents. */
const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Words that make a name the name of one body. */
export const bodyWords = words(`
  ministry ministerio ministere ministerie ministro minister department departamento departement office oficina bureau buro agency agencia agence agentschap
  commission comision committee comite commissie council consejo conseil raad secretariat secretaria secretariado secretariaat directorate direction direccion directie
  parliament parlement parlamento assembly asamblea assemblee senate senado senat congress congreso house court corte cour tribunal rechtbank rekenkamer
  institute instituto institut instituut centre center centro centrum foundation fundacion fondation stichting association asociacion vereniging
  university universidad universite universiteit municipality gemeente municipio municipalidad municipalite province provincie provincia prefecture
  authority autoridad autorite autoriteit administration administracion chamber camara chambre kamer ombudsman defensoria contraloria procuraduria
  union unie federation federacion network red reseau netwerk bank banco banque fund fondo fonds service servicio unit unidad unite board inspectorate inspectie
  society exchequer tesoreria ombudsperson diputacion ayuntamiento mairie prefectura intendencia ministries alliance alianza coalition coalicion forum platform programme program programa treasury cabinet gabinete presidency presidencia police politie policia
  chancellery archives archief registry register corporation company club trust team division bureau initiative iniciativa academy school poder
  conference conferencia viceministerio subsecretaria superintendencia alcaldia fiscalia gobernacion instance
  conselho comissao camara universidade fundacao associacao direcao procuradoria controladoria prefeitura assembleia`)

/** Words of what ministries and departments are for: after a comma they continue a name. */
export const portfolioWords = words(`
  children child social protection family families women gender youth elderly labour labor employment work health healthcare sanitation hygiene justice security safety pension system post affairs
  culture media arts sport sports education science sciences research technology innovation industry trade commerce tourism telecommunications communications communication
  information ict digital transport transportation traffic infrastructure maritime energy mining petroleum gas water forests forestry fisheries aquaculture agriculture food
  environment environmental nature climate policy housing heritage urban rural spatial planning land lands construction building buildings works welfare nutrition mass medicine indigenous mines irrigation livestock wildlife community communities development
  decentralisation decentralization local regional government self-government territorial interior home foreign exterior external european affairs relations kingdom integration
  finance budget national economy economic public administration function service modernisation modernization reform delivery governance civic participation citizen civil human rights
  consumer skills business entrepreneurship sustainable ndp enterprise investment veterans defence defense law legislation constitutional parliamentary immigration migration
  relaciones igualdad consumo inclusion migraciones derechos sociales social union europea europeos cooperacion politica territorial funcion publica transformacion digital asuntos exteriores defensa fomento industria comercio universidades transicion ecologica reto demografico agricultura pesca alimentacion planificacion desarrollo obras
  hacienda administraciones publicas educacion salud trabajo vivienda cultura deporte turismo transportes agenda urbana memoria democratica cortes justicia economia energia ciencia
  it ai cybersecurity physical villages disadvantaged regions transmigration change renewal entertainment digitalization digitalisation modernisation procurement postal ports shipping aviation marine hydrocarbons minerals mineral steel heritage antiquities religious religion endowments awqaf
  cooperatives cooperative cooperation statistics prisons correctional corrections emergency emergencies disaster disasters resilience reconstruction refugees displaced elderly disability disabilities persons solidarity humanitarian manpower vocational
  higher literacy creative crafts handicrafts hotels hospitality parks drought meteorology geology survey property privatization privatisation competition supply logistics citizenship diaspora expatriates passports elections equality equal opportunities
  families pensions population monitoring evaluation debt aid industrial strategy recreation wildlife islands investments country transfers
  tecnologia tecnologias innovacion superior informacion comunicacion comunicaciones infraestructura ambiente ambiental medio minas mineria ganaderia riego acuacultura bosques paz culto cultos seguridad interior prevision mujer mujeres genero familia
  ninez adolescencia juventud juventudes deportes poblaciones finanzas credito turistico produccion productividad competitividad telecomunicaciones patrimonio descentralizacion gobernacion inversion inversiones investigacion humano humanos social trabajo
  obras transporte vivienda urbanismo proteccion sostenible servicios federal planeacion pueblos ciudadania territorio territorial igualdad inmigracion higiene informatica indigenas integridad
  agriculture elevage peche hydraulique mines energie environnement climat developpement durable amenagement territoire recherche enseignement superieur innovation commerce industrie artisanat communication numerique economie finances budget plan
  fonction publique justice interieur securite defense famille femmes femme enfance solidarite affaires etrangeres cooperation culture patrimoine urbanisme habitat eau assainissement forets transport transports infrastructures equipement decentralisation collectivites
  emploi travail sante logement tourisme jeunesse sports onderwijs cultuur wetenschap zorg welzijn werkgelegenheid klimaat water natuur visserij voedselkwaliteit koninkrijksrelaties veiligheid milieu`)

export const smallWords = words('and & of the for on in to at with by from or a an y e de del la las los el en con para et des du le les pour van voor het der und')

/** Nouns for groups that are no body of their own. */
export const groupNouns = words(`
  municipalities ministries departments agencies ngos ngo csos cso npos organisations organizations citizens public media academia academics universities university colleges donors lawmakers
  bodies institutions entities authorities governments government companies businesses partners stakeholders experts provinces communities journalists society sector groups associations
  representatives members actors operators professionals observers participants counties parties clinics units branch economy users others administrations individuals
  organizaciones organizacion ciudadanos ciudadania sociedad medios universidades municipios municipalidades ministerios empresas entidades instituciones actores osc sectores academia gobierno
  citoyens medias universites communes municipalites ministeres entreprises institutions organismes acteurs partenaires societe gouvernement
  departements syndicats sindicatos unions conseils quartier quartiers bailleurs ong ongs gobiernos gouvernements collectivites
  gemeenten provincies ministeries burgers bedrijven overheden organisaties partijen inwoners waterschappen partners`)

/** Of these one can be a body: the UK Government, Strathmore University. */
export const oneOrMany = words('ngo cso npo company government gobierno gouvernement university branch society sector economy public media')

/** Words that can stand beside a group's noun without making it a name. */
export const groupCompanions = words(`
  all other others various several relevant any some interested responsible line local state public civil private non governmental nongovernmental international national regional territory territorial
  development working multilateral multilaterals bilateral professional community academic religious youth women business technical involved jointly competent possible potential appropriate remaining
  todos todas otras otros otra diversas varias publicas publicos privado privada civiles civil sector internacionales
  autres tous toutes plusieurs divers publics prive civile gouvernementaux gouvernementales internationales alle andere diverse verschillende overige maatschappelijke lokale`)

/** Plurals that, at the beginning, say that a group follows: "organizations of persons with disabilities". */
export const groupBeginnings = /^(?:most of )?(?:(?:civil society|public|state|local|private|professional|international) )?(?:organi[sz]ations|organizaciones|ministries|bodies|agencies|institutions|authorities|entities|companies|universities|universidad publicas|associations|municipalities|departments|members|deputies|ngos|csos|unions|chairs|regional departments|legal clinics|parliamentarians)\b(?! \w+ \(|$)/

export const groupOpenings = /^(?:and )?(?:most of|all|any|some|various|several|relevant|(?:any |all |and )?other|others|interested|members? of|representatives? of|experts|parties involved|the parties|responsible agenc\w*|todos|todas|otr[oa]s?|divers[oa]s|gobiernos locales|autres|tous|toutes|plusieurs|alle|andere|diverse|verschillende|overige)\b/

/** What sentences have and names have not. */
export const sentenceWords = /\b(?:will|would|shall|should|is|are|was|were|be|been|being|has|have|had|can|could|may(?! \d)|must|which|that|who|consists?|include[sd]?|including|participates?|sera|seran|estan|sont|seront|worden|zijn|wordt)\b/

/** What a person's function ends in; it follows the person's name after a comma. */
export const functionEnding = /\b(?:member|secretary|director|coordinator|officer|manager|professor|adviser|advisor|mp|deputy|councillor|lawyer|expert)$/

/** Offices held by persons: they stand for the body. */
export const officeOpening = /^(?:the )?(?:vice )?(?:president|presidency|speaker|chair(?:man|woman|person)?|head|secretary general|members?|deputies|leaders?)(?: and members)? of (?:the )?/

export const honorific = /^(?:(?:the )?(?:hon|honou?rable|mr|mrs|ms|dr|prof|ing|engr?|lcd[oa]|lic|licd[oa]|sr|sra|dipl|msc|phd|diputad[oa]|senator|senador[a]?|drs|mw|dhr|ir|mme|mlle|don|do[nñ]a)\b\.?)/i
