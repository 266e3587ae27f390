import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { withhold } from '../../../server/ingest/people/withhold.ts'
import { plainText } from '../../../server/ingest/pages/text/plain-text.ts'

const name = '[name withheld]'
const mail = '[e-mail withheld]'
const phone = '[phone withheld]'
const seen = (text: string): string => withhold(text).text

// All persons here are made up.
describe('behind the labels of a form', () => {
  test.each([
    ['Name of responsible person from implementing agency Thandiwe Mkhabela\nTitle, Department Director', `Name of responsible person from implementing agency ${name}\nTitle, Department Director`],
    ['Contact person: Ms. Ana Kovačević and Mr. Petar Ilić', `Contact person: ${name} and ${name}`],
    ['Nombre de la persona responsable de la agencia implementadora Xochitl Itzel Balam Poot Cargo Directora', `Nombre de la persona responsable de la agencia implementadora ${name} Cargo Directora`],
    ['Personne responsable : Mme Oumou Diallo-Keïta, Directrice', `Personne responsable : ${name}, Directrice`],
    ['Contactpersoon: Sjoukje Wiarda, afdeling Bestuur', `Contactpersoon: ${name}, afdeling Bestuur`],
    ['Contact details\nNombre: Itzayana Chablé Pech\nCargo: Directora', `Contact details\nNombre: ${name}\nCargo: Directora`],
    ['Líder del compromiso: Xochitl Balam Poot – Subdirectora de Control', `Líder del compromiso: ${name} – Subdirectora de Control`],
    ['Points focaux suppléants : Mme KEÏTA Oumou épse BAH et M. SIDIBÉ B. Lamine', `Points focaux suppléants : ${name} et ${name}`],
    ['Other focal persons: Ms. Felicitas dela Piña-Lim, Engr. Jun Bulalacao', `Other focal persons: ${name}, ${name}`],
    ['Contact Person: Usec. Felicitas Bulalacao-Ong, DILG', `Contact Person: ${name}, DILG`],
    ['Contact: Imelda R. Katigbak, board secretary', `Contact: ${name}, board secretary`],
    ['contact: Mr. Agron Dushaj (Director)', `contact: ${name} (Director)`],
    ['Nombre de la persona responsable y cargo: Nekane Urrutikoetxea', `Nombre de la persona responsable y cargo: ${name}`],
    ['Responsable: Mtra. Yolotl Cuamatzi Xelhua, Directora', `Responsable: ${name}, Directora`],
    ['Responsible: Vakhtang Gelbakhiani, 555 123 456', `Responsible: ${name}, ${phone}`],
    ['Commitment holder: Caoilfhionn Breathnach', `Commitment holder: ${name}`],
    ['Contact persons\nPedro Takeshima, Director\nXimena Curamil, Asesora', `Contact persons\n${name}, Director\n${name}, Asesora`],
    ['Persons responsible from implementing agency: Belisaria Quintela (Director) and Oyarzo Mellado', `Persons responsible from implementing agency: ${name} (Director) and ${name}`],
    ['Lic. Ramiro Gasnal Acuña (Fundación)', `Lic. ${name} (Fundación)`],
    ['Contact person: Tlacuilo – Mazatl, Title', `Contact person: ${name} – ${name}, Title`],
    ['Responsible official at the ministry: Zebulon Kvirika', `Responsible official at the ministry: ${name}`],
    ['Responsible: Deputy Minister Zebulon Kvirika', `Responsible: Deputy Minister ${name}`],
    ['Coordinador/a: Abundio Tlacuilo', `Coordinador/a: ${name}`],
    ['Nombre y apellidos del responsable: Abundio Tlacuilo', `Nombre y apellidos del responsable: ${name}`],
    ['Nombre: Tlacuilo Poot, Juanita', `Nombre: ${name}, ${name}`],
    ['Responsable du suivi : Mme Ghizlane Tahiri', `Responsable du suivi : ${name}`],
    ['Nom et prénom(s) : OUATTA Aya Larissa', `Nom et prénom(s) : ${name}`],
    ['Aanspreekpunt: Sjaak van Zonneveld-Kroon', `Aanspreekpunt: ${name}`],
    ['Key contact - Ladidi Okonjo-Sule', `Key contact - ${name}`],
    ['Contact\tLadidi Okonjo-Sule\t08030000117', `Contact\t${name}\t${phone}`],
    ['Point focal : M. Codjo Dossavi, Directeur de la planification', `Point focal : ${name}, Directeur de la planification`],
    ['Point of contact\nZviad Archuadze\nHead of unit', `Point of contact\n${name}\nHead of unit`],
    ['Name of the person: Zebulon Kvirika', `Name of the person: ${name}`],
    ['full name Kvirika Zebulon, chief specialist', `full name ${name}, chief specialist`],
    ['Contact person: Lt. Col. (Rtd) O. Kvirika', `Contact person: ${name} (Rtd) ${name}`],
    ["Persona responsable: Zebulona Kvirika d'Álvares, asesora", `Persona responsable: ${name}, asesora`],
    ['Personne responsable : Zoé LE KVIRIKA-MAZAT', `Personne responsable : ${name}`],
    ['Name of the responsible person: Zebulon Kvirika, Ph.D.', `Name of the responsible person: ${name}, Ph.D.`],
    ['Nom : Kvirika Prénom : Zébulon', `Nom : ${name} Prénom : ${name}`],
    ['Apellidos y nombres: KVIRIKA MAZAT, Zebulon', `Apellidos y nombres: ${name}, ${name}`],
    ['Contact information\nZ. Kvirika\nDeputy head', `Contact information\n${name}\nDeputy head`],
    ['Responsible person(s): 1. Zebulon Kvirika; 2. Mazat Olo', `Responsible person(s): 1. ${name}; 2. ${name}`],
    ['Name of responsible person | Zebulon Ó Kvirika | Title', `Name of responsible person | ${name} | Title`],
    ['Chef de projet : Zébulon Kvirika, 70 25 31 98', `Chef de projet : ${name}, ${phone}`],
    ['Responsible: Z. Kvirika-Mazat', `Responsible: ${name}`],
    ['PIC: Bapak Zebulon Kvirika', `PIC: ${name}`],
    ['POC: Zebulon Kvirika; Suplente: Mazat Olo', `POC: ${name}; Suplente: ${name}`],
    ['Contact Name/Title/Phone: Zebulon Kvirika / Director', `Contact Name/Title/Phone: ${name} / Director`],
    ['Contact person: al-Kvirika, Zebulon', `Contact person: ${name}, ${name}`],
    ['Contact person: Director of the unit Zebulon Kvirika', `Contact person: Director of the unit ${name}`],
    ['Contact person: IT specialist Zebulon Kvirika', `Contact person: IT specialist ${name}`],
    ['Zebulon Kvirika\nSenior planner\n020 555 0100', `${name}\nSenior planner\n${phone}`],
    ['Contact person: kvirika zebulon and mazat olo, head of unit', `Contact person: ${name} and ${name}, head of unit`],
    ['Person responsible at the agency\nKvirika Zebulon', `Person responsible at the agency\n${name}`],
    ['Responsible person:\nMinistry of Finance\nZebulo Kvirika\nDirector', `Responsible person:\nMinistry of Finance\n${name}\nDirector`],
    ['Name\tTitle\tPhone\nZebulo Kvirika\tDirector\t555-123-4567', `Name\tTitle\tPhone\n${name}\tDirector\t${phone}`],
    ['Zebulo Kvirika | Director | zk7@town.example', `${name} | Director | ${mail}`],
    ['Contact: Kvirika, Zebulo / Mazat, Olo', `Contact: ${name} / ${name}`],
    ['Contact: Zebulo Kvirika, Expert Adviser; T: 555-123-4567', `Contact: ${name}, Expert Adviser; T: ${phone}`],
    ['Point of contact: Head of Unit Z. van Kvirika', `Point of contact: Head of Unit ${name}`],
    ['Ministry of Finance: Zebulo Kvirika (Director); others', `Ministry of Finance: ${name} (Director); others`],
    ['Z. Kvirika, Director, Ministry of Finance, interviewed on 3 May 2019.', `${name}, Director, Ministry of Finance, interviewed on 3 May 2019.`],
    ['Zebulo  Kvirika +371 6555 1234 leads the work.', `${name} ${phone} leads the work.`],
    ['Unit: Senior Adviser Zebulo  Kvirika, q1@b.example', `Unit: Senior Adviser ${name}, ${mail}`],
    ['Zebulo Kvirika Director Zebulo Kvi, a1@b.example', `${name} Director ${name}, ${mail}`],
    ['Rev. Fr. Zebulo Kvirika', `Rev. Fr. ${name}`],
    ['Get in touch with Zebulo Kvirika by phone.', `Get in touch with ${name} by phone.`],
    ['Para mayor información comunicarse con Zebulo Kvirika al 5555-0199.', `Para mayor información comunicarse con ${name} al ${phone}.`],
    ['Tel: 0722-000-199/0733 000 199', `Tel: ${phone}`],
    ['Contact officer: 가나다 사무관', `Contact officer: ${name} 사무관`],
  ])('%s', (text, expected) => {
    expect(seen(text)).toBe(expected)
  })
})

describe('beside an e-mail address', () => {
  test.each([
    ['SCVO (Fearchar Gillanders, f@scvo.example)', `SCVO (${name}, ${mail})`],
    ['Zlatica Georgievska, IDSCS, zlatica@idscs.example', `${name}, IDSCS, ${mail}`],
    ['Jovanka Zeković Ilovar is asked at izekovic@town.example', `${name} is asked at ${mail}`],
    ['Mzalendo Trust, info@mzalendo.example', `Mzalendo Trust, ${mail}`],
    ['Katiba Haki, write@katiba.example', `Katiba Haki, ${mail}`],
    ['Greenpeace, greenpeace@greenpeace.example. Greenpeace is glad.', `Greenpeace, ${mail}. Greenpeace is glad.`],
    ['Hivos asks: hivos [at] hivos.example', `Hivos asks: ${mail}`],
    ['Vouli Keepers, voulikeepers@mail.voulikeepers.example', `Vouli Keepers, ${mail}`],
    ['Jovanka Zekovic, jzekovic@zekovic.example', `${name}, ${mail}`],
    ['juan tlacuilo <jtlacuilo@town.example>', `${name} <${mail}>`],
  ])('%s', (text, expected) => {
    expect(seen(text)).toBe(expected)
  })
})

describe('mail and telephone', () => {
  test.each(['a.person@town.example', 'a.person [at] town.example', 'a.person @ town.example', 'A_Person+ogp@sub.town.example', 'a.person＠town.example', 'a.person@\ntown.example', 'a.person AT town DOT example', 'a.person at town dot example', 'a.person arroba town.example', 'a.person{at}town.example', 'a.person(a)town.example', 'a.person AT town.example', 'a.person@town', 'a.person@old_town.example', 'person point a chez town point example', 'a.person at old-town.example'])('%s', (address) => {
    expect(seen(`Write to ${address} today`)).toBe(`Write to ${mail} today`)
  })

  test.each(['+31 (0)6 12 34 56 78', '+ 31 (0) 6 12 34 56 78', '0031 6 12345678', '06-12345678', '010 1234567', '+995 577 12 34 56', '(55) 5523-4567', '555-123-4567', '01 23 45 67 89'])('%s', (number) => {
    expect(seen(`Ring ${number}, please`)).toBe(`Ring ${phone}, please`)
  })

  test.each([
    ['a@b.example, 011/2646-930', `${mail}, ${phone}`], ['Tel. 22.24.49.88', `Tel. ${phone}`], ['Phone numbers: 2230 3732; 9988-7766', `Phone numbers: ${phone}; ${phone}`], ['Contact No. 77 123 4567', `Contact No. ${phone}`],
    ['Tel: 555-123-4567 / 6708 ext 25', `Tel: ${phone} / ${phone} ext ${phone}`], ['Directorate. Ext: 2041', `Directorate. Ext: ${phone}`], ['P. 555-2310 F. 555-2311', `P. ${phone} F. ${phone}`], ['Ph: 6271 5099', `Ph: ${phone}`], ['Cel: 9.8765.4321', `Cel: ${phone}`], ['Telefax 02 / 555.01.00', `Telefax ${phone}`], ['Direct line: 555 0100', `Direct line: ${phone}`], ['call 311-0099 ext 5', `call ${phone} ext ${phone}`],
    ['P. 12-14 and T. 2018-2020', 'P. 12-14 and T. 2018-2020'],
    ['Tél : (+229) 97 12 34 56 / 21 30 11 22', `Tél : (${phone} / ${phone}`], ['Contact: J. Tlacuilo. Decree 2012345', `Contact: ${name}. Decree 2012345`],
  ])('%s', (text, expected) => {
    expect(seen(text)).toBe(expected)
  })

  test.each([['Sponsored by Tlacuilo Mazatl - 0917-500-2222', `Sponsored by ${name} - ${phone}`], ['Email and phone number Oyarzo Mellado, 011/3398 – 498', `Email and phone number ${name}, ${phone}`], ['Strategic Plan for 2020-2024 2. This', 'Strategic Plan for 2020-2024 2. This'], ['Email\na.person@town.example\nMember\nState, Country\nTitle of the Action Plan\nAction plan – State, Country, 2021 – 2023\n', `Email\n${mail}\nMember\nState, Country\nTitle of the Action Plan\nAction plan – State, Country, 2021 – 2023\n`], ['Term: 12/2021–12/2023\nContact: a@b.example', `Term: 12/2021–12/2023\nContact: ${mail}`],
    ['Contact person: Tlacuilo Mazatl (Director), P.O. Box 220', `Contact person: ${name} (Director), P.O. Box 220`]])('%s', (text, expected) => {
    expect(seen(text)).toBe(expected)
  })

  test('a number glued to the next label', () => {
    expect(seen('+31(0)6 11 22 33 44Other actors involved')).toBe(`${phone}Other actors involved`)
  })

  test('in groups that look like a day', () => {
    expect(seen('a@b.example 82-44-200-1111Other actors')).toBe(`${mail} ${phone}Other actors`)
  })

  test.each(['01/01/2018 29/06/2018', '01 / 01 / 2018 29 / 06 / 2018', '01-01-2021 31-12-2021', '2018-07-01', '2018-2020', 'EUR 75,000', '1 000 000 people', 'https://site.example/cms/view/57979766/page', 'law 12.527/2011', 'U010 and S176', '42 of 170'])('%s is no number to ring', (text) => {
    expect(seen(text)).toBe(text)
  })
})

describe('names on services for messages', () => {
  test.each([['Telegram @z_kvirika, Skype: live:z.kvirika', `Telegram ${name}, Skype: ${name}`], ['Skype zkvirika99 today', `Skype ${name} today`], ['https://www.linkedin.com/in/z-kvirika', `https://www.linkedin.com/in/${name}`], ['see facebook.com/kvirika.office', `see facebook.com/${name}`], ['E-mail: zkvirika at town.example', `E-mail: ${mail}`]])('%s', (text, expected) => {
    expect(seen(text)).toBe(expected)
  })

  test.each(['On Facebook and Twitter in 2019', 'a Skype meeting. The unit', 'Twitter, e-mail and WhatsApp are used', 'Look at town.example'])('%s stays', (text) => {
    expect(seen(text)).toBe(text)
  })
})

describe('in running text', () => {
  test.each([
    ['Interview with Katarzyna Nowak, Ministry of Digital Affairs', `Interview with ${name}, Ministry of Digital Affairs`],
    ['The mayor, Lucía Fernández, opened it. Fernández was glad.', `The mayor, ${name}, opened it. ${name} was glad.`],
    ['Wethouder Noa Terpstra opende de dag, volgens Terpstra een succes.', `Wethouder ${name} opende de dag, volgens ${name} een succes.`],
    ['Open data in de klas (Doutzen Hiemstra, onderzoeker bij een stichting)', `Open data in de klas (${name}, onderzoeker bij een stichting)`],
    ['Deelnemers waren Sanne (Tilburg) en Willem (Breda).', `Deelnemers waren ${name} (Tilburg) en ${name} (Breda).`],
    [' 1. Sanne: “Wij willen dit.” Later zegt Sanne dat het kan.', ` 1. ${name}: “Wij willen dit.” Later zegt ${name} dat het kan.`],
    ['Elske van Ravenswaay-Bos van de Radboud Universiteit deed onderzoek', `${name} van de Radboud Universiteit deed onderzoek`],
    ['(B. Kuipers et M. Haanstra, La démocratie, 2013)', `(${name} et ${name}, La démocratie, 2013)`],
    ['Reviewed by Hajiya Maimunatu Sani-Wurno in May', `Reviewed by Hajiya ${name} in May`],
    ['[12] Ashkhen Ter-Hovakim (Freedom Centre), interview by the reviewer', `[12] ${name} (Freedom Centre), interview by the reviewer`],
    ['See Kuipers, J. (2016).', `See ${name} (2016).`],
    ['Citizens: Natia Kvirika; Zebulon Mazatidze; Shota Oloidze', `Citizens: ${name}; ${name}; ${name}`],
    ['opened by President Zebulon Kvirika in May', `opened by President ${name} in May`],
  ])('%s', (text, expected) => {
    expect(seen(text)).toBe(expected)
  })

  test.each([
    'The Anne Frank House, Erasmus University, the Max Planck Institute and the Friedrich Naumann Foundation took part.', 'Open State Foundation; Netwerk Democratie; Waag Society; Rathenau Institute; Transparency International',
    'San José, Santa Catarina, Papua New Guinea, New York, Amsterdam-Oost (Amsterdam)', 'Province of Zuid-Holland (tbc) • Municipality of Utrecht (tbc) • ILT (tbc)',
    'Dirección General de Participación', 'Municipal Council of Belo Horizonte', 'Chair: Hon. Governor', 'Attorney General; Information Commissioner\nCroatian Chamber of Economy', 'Head of Service, Oxfam, Water Aid, Nextier', 'OBSERVATORIO DEL MARCO VIGENTE',
    'Universidad Centroamericana José Mazat (UJM); Instituto de Ciencia Hernán Kvirika', 'GAD de Cuenca, Agência do Mar, I.P. (ADM)',
    'U.S. Department of State', 'Justice and Security; Will Strengthen Open Data', 'Major Major', 'KOOP Data.overheid.nl Ministerie van Binnenlandse Zaken (BZK)', 'Shell International BV, Dyas BV, Vermillion Energy Netherlands BV',
  ])('%s stays', (text) => {
    expect(seen(text)).toBe(text)
  })

  test('each person is counted once', () => {
    expect(withhold('Wethouder Noa Terpstra sprak. Terpstra zegt: mail n.terpstra@town.example.')).toMatchObject({ withheld: 2, counts: { person: 1, mail: 1 } })
  })
})

const pages = '../shared/data/pages'
interface Expected { readonly file: string; readonly withhold: { readonly persons: number; readonly emails: number; readonly phones: number } }

describe.skipIf(!existsSync(pages))('captured pages', () => {
  const expected = existsSync(pages) ? (JSON.parse(readFileSync(`${pages}/expected.json`, 'utf8')) as { readonly pages: readonly Expected[] }).pages : []

  test('all are there', () => {
    expect(expected.length).toBe(readdirSync(pages).filter((file) => file.endsWith('.txt')).length)
  })

  test.each(expected.map((page) => [page.file, page] as const))('%s: as many persons, addresses and numbers as are on it', (file, page) => {
    const { counts, text } = withhold(plainText(readFileSync(`${pages}/${file}`, 'utf8')))
    expect({ persons: counts.contact + counts.person, emails: counts.mail, phones: counts.phone }).toEqual({ persons: page.withhold.persons, emails: page.withhold.emails, phones: page.withhold.phones })
    expect(text).not.toMatch(/@[\w-]+\.|\+\s?31/)
  })
})
