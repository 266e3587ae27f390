/** Any of the words, the first letter small or capital. */
const one = (...words: readonly string[]): string => words.map((word) => word.replace(/^\p{L}/u, (letter) => `[${letter.toLowerCase()}${letter.toUpperCase()}]`)).join('|')

/** What stands before a person's name. */
export const before = one(
  'aldus', 'onder moderatie van', 'moderatie van', 'gemodereerd door', 'gepresenteerd door', 'geschreven door', 'interview met', 'in gesprek met', 'wethouder', 'burgemeester', 'staatssecretaris', 'gedeputeerde', 'raadslid', 'kamerlid', 'procesmanager', 'projectleider', 'zegt', 'zoals', 'geeft', 'vertelt', 'droomt', 'vindt', 'volgens',
  'interviews? (?:with|by)', 'according to', 'moderated by', 'presented by', 'written by', 'led by', 'said', 'says', 'Minister', 'President', 'Vice[ -]President', 'Governor', 'Judge', 'by Professor', 'write to', 'get in touch with', 'please contact', 'comunicarse con', 'ponerse en contacto con', 'veuillez contacter', 'neem contact op met', 'chaired by', 'headed by', 'Mayor', 'Councillor', 'Alderman', 'Senator', 'Commissioner', 'Ambassador', 'communication with', 'correspondence with', 'e-?mails? (?:from|to)', 'comments? (?:by|from)', 'feedback (?:by|from)', 'in discussion with', 'meeting with',
  'selon', 'entretien avec', 'animée? par', 'présentée? par', 'rédigée? par', 'déclare', 'explique', 'maire', 'ministre', 'présidente?', 'gouverneure?', 'sénateur', 'député', 'según', 'entrevista (?:con|a)', 'moderad[oa] por', 'presentad[oa] por', 'dijo', 'explica', 'alcalde', 'alcaldesa', 'president[ea]', 'vicepresident[ea]', 'gobernadora?', 'ministr[oa]', 'magistrad[oa]', 'diputad[oa]', 'senadora?',
)

/** What stands after one, when a person speaks or acts. */
export const after = one(
  'zegt', 'zei', 'vertelt', 'vertelde', 'droomt', 'vindt', 'benadrukt', 'benadrukte', 'licht(?:te)? toe', 'geeft aan', 'gaf aan', 'legt uit', 'legde uit', 'begeleidt', 'presenteert', 'presenteerde', 'deed onderzoek', 'merkt op', 'hoopt', 'sluit af',
  'says', 'said', 'explains', 'explained', 'told', 'notes', 'noted', 'argues', 'adds', 'added', 'dreams', 'hopes', 'believes', 'stressed', 'commented', 'remarked',
  'a déclaré', 'déclare', 'explique', 'a expliqué', 'souligne', 'a souligné', 'affirme', 'précise', 'rêve', 'dijo', 'dice', 'explica', 'explicó', 'señala', 'señaló', 'afirma', 'afirmó', 'subraya', 'sueña',
)

/** What people do, as it stands beside their names. */
export const role = one(
  'voorzitter', 'directeur', 'manager', 'productmanager', 'programmamanager', 'projectmanager', 'projectleider', 'adviseur', 'beleidsmedewerker', 'onderzoeker', 'hoogleraar', 'wethouder', 'burgemeester', 'minister', 'staatssecretaris', 'griffier', 'ambtenaar', 'procesmanager', 'coördinator', 'medewerker', 'secretaris', 'oprichter', 'journalist', 'raadslid',
  'chair(?:man|woman|person)?', 'director', 'program(?:me)? manager', 'project manager', 'product manager', 'advis[eo]r', 'policy officer', 'researcher', 'professor', 'mayor', 'alderman', 'councillor', 'secretary', 'founder', 'coordinator', 'officer', 'head of', 'spokesperson', 'president',
  'président(?:e)?', 'directrice', 'responsable', 'conseill(?:er|ère)', 'chercheu(?:r|se)', 'professeure?', 'maire', 'ministre', 'fondat(?:eur|rice)', 'coordinat(?:eur|rice)', 'chargée? de', 'presidente', 'directora?', 'asesora?', 'investigadora?', 'profesora?', 'alcalde(?:sa)?', 'ministr[oa]', 'fundadora?', 'coordinadora?', 'encargad[oa]', 'jefe|jefa',
)

/** What a note says of whoever was asked. */
export const asked = one('interview(?:ed)?', '(?:in )?(?:discussion|conversation|correspondence) with', 'phone call', 'comments? (?:to|on|during)', 'personal communication', 'e-?mail (?:communication|correspondence|exchange)', 'entretien', 'communication personnelle', 'entrevista(?:d[oa])?', 'comunicación personal', 'geïnterviewd')

/** Who heads what, right before the name: "Head of Unit ...". */
export const heads = one('(?:head|chief|director|manager) of (?:the )?(?:unit|department|division|office|section|service|directorate)', 'chef (?:de|du) (?:service|bureau|division|département)', 'jef[ae] de (?:la )?(?:oficina|unidad|divisi[óo]n|departamento)', 'hoofd (?:van de )?afdeling')
