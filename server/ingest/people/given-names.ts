import { allLocales } from '@faker-js/faker'
import { plainOf } from '../../shared/plain-words.ts'

/** Given names that are first of all something else: words, months, places, titles. Alone they make nobody a person. */
const otherwise = new Set(`will mark grant may june april august art bill major justice hope dean royal price roman christian angel star page case lane carter mercy patience constance prudence van bo van den der
  faith grace joy dawn summer autumn sky rose ivy lily heather pearl ruby jade violet hunter mason king prince duke earl baron chance chase rich frank sterling stone ford forest river brook clay dale glen
  georgia jordan kenya chad paris florence victoria israel santiago milan santa asia rio dag san austin madison charlotte savannah sydney brooklyn london lourdes carolina virginia dakota montana trinidad
  luz pilar consuelo rosario dolores soledad concepcion paz sol mar santos cruz reyes leon nice vitoria marina modesto salvador bernal lima cuba colombia argentina italia francia marche
  open data noor norm buddy guy gene max man eve see don do re mi jo al vi sun sung young su so an in on to no le la de du des les un une mai ma mon ton min moo hae
  beste linde roos ster vrede eerste rijk water lente zomer august noel toussaint printemps soleil victoire aimable constant clement juste prosper fortune juin marie-jeanne
  general peer alpha link philippine urban water loan belo horizonte attorney croatian visual kadir melody harmony trinity destiny journey essence blessing precious gift providence wisdom knowledge prosper progress favour miracle success goodluck sunday monday friday saturday`.split(/\s+/))

/** Dutch, Frisian and a few other given names that the lists lack. */
const more = `aafke aaltje ad aletta anke annelies annemiek annemieke arie arjan arjen auke barend bart bas bastiaan bauke berend berry bert boudewijn bram carolien chantal coen corine corinne cor daan diederik dirk douwe duco
  eelco eelke elke els emiel esmee evert fenna fokke frans freek froukje fleur floor floris frits gerard gerben gerda gerrit gert gerlof geert gijs gijsbert guus hanneke harm harmen harmke harrie heleen hendrik henk herman hidde hilde hille ingrid ineke
  jaap jacco jasper jelle jeroen jet jetske jitse job joep jolanda jolande jolien joop joris josien jurgen jurre kees klaas koen koos laurens leendert lieke liesbeth liselotte lodewijk loes lotte luuk maarten maaike machteld manon margreet
  mariska marjan marjolein marjolijn marleen marloes martijn mathijs matthijs mees merel merijn michiel mieke minke mirjam nanda nelleke niels nienke nynke onno otto pauline pieter piet rein reinier reinout renate renske rens rianne rik rinske rob robbert roelof roel
  ron ronald rosalie ruben rutger saskia siebe sietske sjoerd sjors sofie steven sybren taco teun teus theo thijs tjeerd tineke titia tom truus wendy wiebe wies willemijn wim wietske wouter yvette yvonne
  tinatin giorgi davit levan wanjiru wanjiku kamau otieno achieng njeri olusegun chinedu ngozi adebayo emeka yaw kwame kofi ama abena efua mamadou fatoumata aminata moussa ousmane ibrahima aissatou siosaia tevita
  ketevan tamar nino eka nana zurab irakli vakhtang lasha mamuka tornike salome mariam ana lela maia khatuna otar temur armen hayk tigran vardan gevorg karen ashot anahit lusine gohar narine hasmik siranush arpine
  batbayar enkh enkhtuya ganbold oyun oyunchimeg otgontsetseg tsetseg munkh naran altantsetseg erdene nadeesha chamara dilrukshi kumara nuwan ruwan thilak sunil anura tharanga malith ishara chathura
  ghizlane hicham khadija rachid abdellatif abdelhak abdelkader hamza houda imane ilham laila loubna meryem mounir mustapha nabil najat nawal noureddine othmane rajae redouane saad salma samira sanae siham soufiane tarik yassine youssef zineb
  wanjiru wanjiku wairimu njoki kiprotich kipkemoi kipchoge chebet cherono akinyi atieno odhiambo onyango ochieng mwangi karanja kariuki muthoni nyambura wambui waweru siyabonga thabo sipho nomsa lerato tshepo thandiwe kagiso
  folake funmi adesina adewale ayodele babatunde bolanle bukola chidi chioma chukwuma damilola ebele emeka ezinne femi ifeoma ikechukwu kehinde ladidi nnamdi nkechi obinna oluwaseun olumide taiwo temitope tunde uche uchenna yetunde yemi zainab
  akosua adwoa esi kojo kwabena kwaku kweku nana yaa moctar modou ndeye oumou cheikh khady awa babacar bineta boubacar coumba djibril mariama maimouna papa rokhaya sokhna souleymane codjo kossi koffi yao affoua akissi aya kouadio kouame konan
  rado hery lalao tiana fanja mamy haja ravaka vola voahangy andry bambang agus dewi endang hadi indah joko kartika lestari putri rahmat ratna rini siti slamet sukma suharto teguh wahyu widodo yanti yulia
  dragana milutin zvonimira zvonimir tihomir jadranka snezana slobodan zoran dejan biljana gordana ljubica miodrag nebojsa radmila vesna zlatica jovanka agron arben besnik blerim dritan edlira elira ermal fatmir flutura gjergj ilir klodian lindita luljeta shpresa valbona xhevdet
  fiorella candelaria yorleny abundio heriberto xochitl itzel citlali nayeli yesenia yadira yamileth marlon wendy leydi dayana milagros altagracia eulalia lucrecia rigoberto eusebio hinemoa aroha ngaire wiremu tane
  paavo jorma raimo katju tuija ilkka kaisa kirsi merja teemu terhi vesa sonila blerta bujar drita enkeleda erion fatbardha gentian gezim gramoz ilirjana kujtim lulzim majlinda migena nertila petrit saimir skender sokol teuta vjollca
  ylli arbnora driton hajrije isuf shqipe valdete visar vjosa abdelaziz abdelhamid abdelmajid abdennour abdulrahman ahlam alaa atef bassam bassem chokri dhia ezzedine fadwa fahd faouzi fathi faycal ghada haithem hamadi hanan hela hisham
  hussam ibtissem ikram jalal khaled lotfi majdi mohsen moncef mongi monia mounira mourad muna nasser osama raed raedah rasha rawan raouf rula sadok sameh shadi shatha sofiene suhair tahar tariq thamer wafa wahid zaid zied zeina aigul
  ainura aisuluu akylbek askar azat baktygul bakyt begimai bolot chynara cholpon daniyar dinara ermek gulnara gulmira gulzat ilim jyldyz kanat kubatbek kubanychbek maksat mederbek mirlan nazgul nuriza omurbek rahat saltanat talant temirbek
  tilek tologon toktogul ulan urmat zhanar zhanna zhyldyz aytan aysel elchin elshad fuad gunel ilgar javid konul mehman mammad namig narmin orkhan parvana ramil sevinj shahin vugar vusal aija aivars arnis artis baiba dace dainis evija
  gatis gunta guntars ieva ilze imants inese ingars ivars kaspars kristaps normunds oskars raimonds raivis rihards rolands solvita uldis valdis zanda agne aiste algirdas andrius arunas audrius ausra dalius daiva donatas gabija gediminas
  giedre gintaras juozas jurgita kestutis laimute mantas mindaugas nijole paulius ramunas rimantas saulius sigita skirmante vaida valdas vilija virginija vytautas zilvinas zivile aare aili aivar arvo heiki indrek jaak jaan kadri kaidi
  kairi kersti kulli leelo liia liis lembit maarja margus meelis merike piret priit reelika riina siim siiri sirje taavi tiit tiiu toomas triin tonu ulle urmas veiko viive censu gorg guzeppi pawlu salvu wistin agust birgir bjarni bjork
  brynja eirikur finnur fridrik gisli gudmundur hallgrimur halldor hildur hrafn ingibjorg pall petur ragnar ragnheidur sigrun sigurdur snorri steinunn svanhildur sveinn unnur thor thordis thorsteinn blagovesta boyko bozhidar boryana
  desislava dimitar elitsa emiliya georgi gergana hristo iliyana ivaylo kaloyan kiril krasimir krasimira lyubomir lyudmila mariya mitko nadezhda nikolay ognyan petya plamen radostina rositsa rumen rumyana stoyan tsvetan tsvetelina venelin
  veselin veska yordan yordanka zhivko zornitsa aggeliki anastasios apostolos argyro athanasios charalampos chrysoula dimitra dimitrios eftychia eleftheria evangelia evangelos fotini georgios giannis ioanna ioannis konstantina konstantinos
  kostas kyriaki kyriakos lefteris michalis nikolaos nikos panagiota panagiotis paraskevi pavlos petros sotiria sotirios spyridon spyros stamatia stavroula stavros styliani thanasis theodoros vangelis vasiliki vasilis vassilis chimwemwe
  dalitso kondwani limbani lusungu madalitso mphatso mtisunge pemphero takondwa tamanda thokozani tiwonge tiyamike wezi yamikani yankho zione semeni juma hamisi rehema salum mwanaidi mwajuma jabali saidi ramadhani fatuma mariamu zuhura
  emanueli eliakimu nomfundo nosipho ntombi thembeka thembi tumi tumelo tshepiso tsepo bongani bongiwe dikeledi kgomotso lindiwe lungile mbali mduduzi naledi ndumiso nhlanhla nkosinathi nomthandazo palesa phumzile puleng refilwe sizwe
  thabiso thandi thokozile vusi xolani xolile zandile zinhle zodwa zukiswa adjoua amadi assane boukary issouf lassina moriba ousseni rasmata sidiki zenabou amidou adjaratou hyacinthe sosthene uzoamaka uzoma chinwe ifeanyi obiageli adaeze
  amaka onyeka ogechi kelechi somto olabisi oyelaran adetokunbo hauwa hadiza maimuna garba adjoa mawuli selorm edem elikem uddav aisulu solvei bjarte ragnhild ingvild oystein ase ashild gunnhild kjersti kjetil oddvar sissel synnove
  terje torunn trond trygve unni vegard vidar keoma byaruhanga mugisha namukasa nakato nakku wasswa babirye nansubuga ssali gissela xiomara yamandu lisseth oneyda rosibel suyapa gladis haydee heidy katherin lucho mirian mynor nery ronal
  yanira hinewai anahera hemi ihaia kahurangi ngaio tipene whetu bayarmaa tsogtbaatar bolormaa battulga enkhbold enkhjargal ganzorig khulan munkhbat narantuya nomin odgerel oyunaa sarnai tserendorj tuvshin uyanga ashwini nilmini sanath
  sujeewa roshan tharindu upul nimal zuzka nurcan serkan tshering sonam namgay ugyen rinzin ollanta hernando tigranuhi vahe vahan astghik arpi garnik gagik tsisana manana nestan gvantsa ekaterine natia merab mikheil murman nikoloz nugzar
  paata revaz shalva shota sopio sophiko tengiz teimuraz tsira zaza zviad aristides arlindo cristovao ilidio januario pericles ulisses zenaida graciete ismenia alofa sione viliami semisi litia mereani sereana ravouvou unaisi vilimaina
  apolonia unamay shauntelle tanisha oneil sonjah tashana marva beverley errol`

let names: ReadonlySet<string> | undefined

/** Given names of some fifty languages in small letters, read when first asked for. */
function givenNames(): ReadonlySet<string> {
  names ??= new Set([...more.split(/\s+/), ...Object.values(allLocales).flatMap(({ person }) => Object.values(person?.first_name ?? {}).flat()).map((name) => plainOf(String(name)))].filter((name) => name.length > 2 && !otherwise.has(name)))
  return names
}

/** Whether a word is a given name and little else; of double names (Jean-Pierre) the first counts. */
export const isGivenName = (word: string): boolean => givenNames().has(plainOf(word)) || (word.includes('-') && givenNames().has(plainOf(word.split('-')[0]!)))
