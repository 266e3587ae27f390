import { type Language, languages } from '../concepts/vocabulary.ts'
import { stemsIn } from './terms.ts'

/** Words of the forms that commitments are written in, in each language: every text has them, so that two share them says nothing. */
const words: Readonly<Record<Language, string>> = {
  EN: `commitment commitments action actions point plan plans milestone milestones activity activities objective objectives goal ambition status quo description background problem issue social address addressed
    public government open ogp partnership national country lead institution implementing organisation organization ministry agency department responsible person actor actors holder holders editor editors promise promises wish wishes hold holds subject subjects involved contact email phone name title
    start end date dates year years month quarter period timeline deadline verifiable result results deliverable measurable indicator relevance relevant values value access information transparency accountability participation
    civic citizens citizen society civil implementation implement implemented develop development developed improve improvement ensure provide support main overview brief proposed expected impact
    already another else follow following followed show shows showed bring brings bringing draw draws drawing look looks looked looking answer answers meet meets meeting meetings ask asks asked kick available read reads reading people
    person give gives given going come comes need needs needed want wants know known find finds found say says said tell keep kept help helps helped start started begin began become work works worked working use used user users
    set sets setting allow allows enable enables increase increased increasing create creates created creation establish established strengthen strengthening promote promoting facilitate include includes including based order
    level levels process processes system systems measure measures different various several many general specific certain possible necessary important current currently existing well good better best high low large small long short
    time times day days week weeks first last next previous early late later today together among whole part parts area areas field case cases example number way ways thing things form forms type types line lines list lists page pages
    text website web site online publish published publication publishing public sector body bodies official officials office national local international state states central regional approach policy policies programme program project projects
    january february march april june july august september october november december new ongoing completed carry continue continuation section article paragraph number report draft work working group
    irm nap primary summary midterm mid term evaluation researcher cycle mechanism completion potential lens specificity review modest substantial marginal outstanding second third fourth fifth sixth`,
  NL: `actiepunt actiepunten actie acties plan plannen mijlpaal mijlpalen activiteit activiteiten doel doelen doelstelling doelstellingen ambitie probleem maatschappelijk overheid open openbaar land ministerie gemeente
    alle andere anders bekend beschikbaar bestaande bieden brengen daarom dag dagen deel delen eerste elkaar gaan geven goed groot helpen huidige hulp inzet kijken komen laatste manier mensen mogelijk nemen nodig onderdeel
    project projecten stellen tijd verder verschillende volgende vragen website weten zien zorgen beleid publiceren publicatie gepubliceerd nationaal nationale lokaal lokale rijk
    organisatie organisaties verantwoordelijke actiehouder betrokken betrokkenen contact naam begin einde datum jaar jaren maand kwartaal periode resultaat resultaten meetbaar indicator relevantie waarden informatie transparantie
    participatie burger burgers samenleving uitvoering uitvoeren ontwikkelen ontwikkeling verbeteren ondersteunen overzicht verwacht verwachte januari februari maart april juni juli augustus september oktober november december
    irm samenvatting rapport evaluatie onderzoeker cyclus mechanisme tweede derde vierde vijfde zesde`,
  FR: `engagement engagements action actions plan plans jalon jalons activite activites objectif objectifs but ambition situation description contexte probleme public publique publics publiques gouvernement ouvert ouverte pays
    institution responsable ministere agence acteurs contact nom debut fin date dates annee annees mois trimestre periode resultat resultats verifiable indicateur pertinence valeurs acces information transparence participation
    permettre permet faire fait mettre place niveau processus systeme mesure mesures different differents existant nouveau bien bon meilleur grand temps jour premier dernier suivant ensemble partie domaine cas exemple nombre forme type
    projet projets programme politique politiques site web publier publication national nationale local locale international creation creer renforcer promouvoir cadre travail utilisateurs
    citoyen citoyens citoyenne societe civile mise oeuvre developper developpement ameliorer assurer soutien apercu attendu janvier fevrier mars avril juin juillet aout septembre octobre novembre decembre
    irm pan resume rapport evaluation chercheur cycle statut parcours mecanisme achevement potentiel optique specificite revue modeste substantiel marginal exceptionnel deuxieme second seconde troisieme quatrieme cinquieme sixieme`,
  ES: `compromiso compromisos accion acciones plan planes hito hitos actividad actividades objetivo objetivos meta ambicion situacion descripcion contexto problema publico publica publicos publicas gobierno abierto abierta pais
    institucion responsable ministerio agencia actores contacto nombre inicio fin fecha fechas ano anos mes trimestre periodo resultado resultados verificable indicador relevancia valores acceso informacion transparencia
    permitir permite hacer poner nivel proceso sistema medida medidas diferente existente nuevo bien bueno mejor grande tiempo dia primero ultimo siguiente conjunto parte area caso ejemplo numero forma tipo proyecto proyectos programa
    politica politicas sitio web publicar publicacion nacional local internacional creacion crear fortalecer promover marco trabajo usuarios
    participacion ciudadano ciudadanos ciudadana ciudadania sociedad civil implementacion desarrollar desarrollo mejorar asegurar apoyo enero febrero marzo abril junio julio agosto septiembre octubre noviembre diciembre
    irm resumen informe evaluacion investigador ciclo estado intermedio mecanismo finalizacion termino potencial lente especificidad revision abrio modesto sustancial marginal sobresaliente segundo segunda tercer tercero tercera cuarto cuarta quinto quinta sexto`,
}

/** By the stems of every language: many an English page has its plan in another. */
const stems = new Set(languages.flatMap((language) => languages.flatMap((stemmedAs) => stemsIn(words[language], stemmedAs))))

/** Whether a stem belongs to the form and not to what is promised. */
export const isFormWord = (stem: string): boolean => stems.has(stem)
