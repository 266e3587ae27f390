import { describe, expect, test } from 'vitest'
import { institutionsIn } from '../../../server/ingest/normalise/institutions.ts'
import { parted } from '../../../server/ingest/pages/claims/unparted-names.ts'
import { labelled } from '../../../server/ingest/pages/fields/milestone-row.ts'
import { milestoneTable } from '../../../server/ingest/pages/fields/milestone-table.ts'
import { ownHeading } from '../../../server/ingest/pages/fields/own-heading.ts'
import { planPeriod } from '../../../server/ingest/pages/fields/plan-text.ts'
import { reviewPeriod } from '../../../server/ingest/pages/fields/review-text.ts'
import { sectionsOf } from '../../../server/ingest/pages/fields/sections.ts'
import { areasIn } from '../../../server/ingest/pages/languages/areas.ts'
import { linesOf } from '../../../server/ingest/pages/text/lines.ts'
import { plainText } from '../../../server/ingest/pages/text/plain-text.ts'

const rows = (text: string) => milestoneTable(linesOf(text), text).map(({ label, text: what, start, end, due }) => [label, what, start ?? '', end ?? '', due.join(' ')])

describe('milestones in the shapes that plans give them', () => {
  test.each([
    ['columns that a line names', 'Hitos / Fecha de inicio / Fecha de término\n1. Contar los pozos 1 de mayo de 2019 30/06/2019\n2. Publicar 01/07/2019 31/12/2019\nInformación de contacto\nNombre: X', [['1', 'Contar los pozos', '2019-05-01', '2019-06-30', ''], ['2', 'Publicar', '2019-07-01', '2019-12-31', '']]],
    ['one column of days on which something is due', 'Jalons Indicateurs Échéance\n3.1 Écrire le guide Juin 2019\n3.2 Le publier Mars 2020', [['3.1', 'Écrire le guide', '', '', '2019-06'], ['3.2', 'Le publier', '', '', '2020-03']]],
    ['cells apart', 'Milestones | Outputs | Expected completion date\n1. Count wells | List | Start: May 2019 End: June 2019 | Office\n2. Publish | Site | Start: July 2019 End: May 2020 | Office', [['1', 'Count wells | List', '2019-05', '2019-06', ''], ['2', 'Publish | Site', '2019-07', '2020-05', '']]],
    ['a column of dates among others', 'Planificación (Hitos | Resultados esperados | Fecha de finalización prevista)\nContar los pozos mayo de 2019\nPublicar junio de 2020', [[undefined, 'Contar los pozos', '', '', '2019-05'], [undefined, 'Publicar', '', '', '2020-06']]],
    ['rows that run on behind the head', 'Activities of the commitment Date Start Date End 1. Count wells 01/05/2019 30/06/2019 2. Publish by then 01/07/2019 31/12/2019', [['1', 'Count wells', '2019-05-01', '2019-06-30', ''], ['2', 'Publish by then', '2019-07-01', '2019-12-31', '']]],
    ['no column is taken for the first words of a row', 'Milestone activity with a verifiable deliverable\nPublish at the end of all planning May 2019', [[undefined, 'Publish at the end of all planning', '', '', '2019-05']]],
    ['no head at all', 'Wells are far apart.\n7.1 – Count them | 01/10/2018 | 31/12/2018\n7.2 – Publish | 02/01/2019 | 28/06/2019', [['7.1', 'Count them', '2018-10-01', '2018-12-31', ''], ['7.2', 'Publish', '2019-01-02', '2019-06-28', '']]],
    ['words with numbers', 'Activité 1 : Compter les puits Déc. 2020 Mars 2021\nActivité 2 : Publier Avril 2021 Sept. 2021', [['1', 'Compter les puits', '2020-12', '2021-03', ''], ['2', 'Publier', '2021-04', '2021-09', '']]],
    ['the period first', 'Milestone 1: January 2023 - December 2023 Count all wells again\nMilestone 2: 2024 - 2025 Publish what was counted', [['1', 'Count all wells again', '2023-01', '2023-12', ''], ['2', 'Publish what was counted', '2024', '2025', '']]],
    ['letters and ends', '(a) Count wells — by 31 March 2019\n(b) Publish — by end of 2020', [['a', 'Count wells — by', '', '', '2019-03-31'], ['b', 'Publish — by end of', '', '', '2020']]],
    ['years first', 'No. Milestone Start End\n1 Draft the law 2021.09.01 2022.05.31\n2 Open a register 2022.06.01 2023.08.30', [[undefined, '1 Draft the law', '2021-09-01', '2022-05-31', ''], [undefined, '2 Open a register', '2022-06-01', '2023-08-30', '']]],
    ['cells below each other', 'Milestones\nStart date\nEnd date\nCount wells\nOctober 2018\nJune 2019\nPublish\nJuly 2019\nJune 2020', [[undefined, 'Count wells', '2018-10', '2019-06', ''], [undefined, 'Publish', '2019-07', '2020-06', '']]],
    ['a head of two lines', 'Milestone activity with verifiable product and completion date\nStart Date - End Date\n1. Count wells 01/09/2019 - 30/11/2019\n2. Publish 01/12/2019 - 30/06/2020', [['1', 'Count wells', '2019-09-01', '2019-11-30', ''], ['2', 'Publish', '2019-12-01', '2020-06-30', '']]],
    ['a date in a cell between others', 'Milestones | Expected Completion Date | Stakeholders\n1. Count wells | March 2024 | Office\n2. Publish | May 2025 | Office', [['1', 'Count wells', '', '', '2024-03'], ['2', 'Publish', '', '', '2025-05']]],
    ['one year for two months', 'Milestone | Responsible | Timeline\n1. Count wells | Office | Jan – Mar 2019\n2. Publish | Office | April to June 2020', [['1', 'Count wells | Office', '2019-01', '2019-03', ''], ['2', 'Publish | Office', '2020-04', '2020-06', '']]],
    ['dates with labels below', 'Milestones\n1. Count wells\nStart date: January 2019\nEnd date: March 2019\n2. Publish\nStart date: April 2019\nEnd date: June 2020', [['1', 'Count wells', '2019-01', '2019-03', ''], ['2', 'Publish', '2019-04', '2020-06', '']]],
    ['days with a full stop', 'Milestone activity with a verifiable deliverable Start Date: End Date:\n7.1. Count wells 15.02.2020. 30.06.2020.\n7.2. Publish 01.07.2020. 31.12.2020.', [['7.1', 'Count wells', '2020-02-15', '2020-06-30', ''], ['7.2', 'Publish', '2020-07-01', '2020-12-31', '']]],
    ['quarters', 'A. Count wells – 4th quarter 2018\nB. Publish – II quarter of 2019', [['A', 'Count wells', '', '', '2018-Q4'], ['B', 'Publish', '', '', '2019-Q2']]],
    ['halves of years', 'Milestones: Start | End\n1. Count wells | 1st half of 2022 | H2 2022\n2. Publish | Q1 2023 | segundo semestre de 2023', [['1', 'Count wells', '2022-01', '2022-12', ''], ['2', 'Publish', '2023-Q1', '2023-12', '']]],
    ['halves of years on which something is due', '1.1. Count wells – S1 2022\n1.2. Publier – 2e semestre 2022\n1.3. Publicar – 1er. semestre de 2023', [['1.1', 'Count wells', '', '', '2022-06'], ['1.2', 'Publier', '', '', '2022-12'], ['1.3', 'Publicar', '', '', '2023-06']]],
    ['short names of months and years', 'Milestones | Start date | End date\n1. Count wells | Jul-17 | 31-Dec-17\n2. Publish | ene-2018 | 2018. 06. 30.', [['1', 'Count wells', '2017-07', '2017-12-31', ''], ['2', 'Publish', '2018-01', '2018-06-30', '']]],
    ['letters before numbers', 'Milestones with dates:\nM1. Count wells (Quarter 2, 2023)\nM2. Publish (09.2023)', [['M1', 'Count wells', '', '', '2023-Q2'], ['M2', 'Publish', '', '', '2023-09']]],
    ['one date in the column for ends', 'Milestones | Start date | End date\n1 | Count wells | May 2020\n2. Publish | winter | June 2020', [['1', 'Count wells', '', '', '2020-05'], ['2', 'Publish | winter', '', '', '2020-06']]],
    ['items in one line', 'Milestones\n1) Count wells (May 2024). 2) Publish (S2 2025). 3) Report (every December).', [['1', 'Count wells', '', '', '2024-05'], ['2', 'Publish', '', '', '2025-12'], ['3', 'Report (every December).', '', '', '']]],
    ['a beginning in brackets', '1. Count wells (from January 2017)\n2. Publish (no later than June 2018)', [['1', 'Count wells', '2017-01', '', ''], ['2', 'Publish', '', '', '2018-06']]],
    ['months between', '1. Count wells: December 2022\n2. Publicar: entre enero y abril de 2023', [['1', 'Count wells', '', '', '2022-12'], ['2', 'Publicar: entre', '2023-01', '2023-04', '']]],
    ['whom to write to below it', 'Milestones\nCount wells: May 2024\nPublish: by end 2024\nCommitment liaison: [name withheld], Deputy, [e-mail withheld]', [[undefined, 'Count wells', '', '', '2024-05'], [undefined, 'Publish: by end', '', '', '2024']]],
  ])('%s', (_, text, expected) => {
    expect(rows(text)).toEqual(expected)
  })

  test.each([
    'This commitment will take measures to end anonymous companies', 'El ministerio realizará acciones con el fin de mejorar', 'Nous prenons des mesures dans les meilleurs délais', 'Acties die de planning van de gemeente raken', 'Deze mijlpalen zijn belangrijk',
    'Measures to end corruption', 'Actions start tomorrow', 'Acciones desde fin de 2019', 'Mesures prises sans délai', 'The deadline for these activities has no start date or end date',
    'The measures were taken before the due date', 'Las acciones tienen fecha de inicio y de fin', 'Acties: de startdatum en de einddatum volgen', 'Communication planning | Communication actions | 11/05/2023', 'See the plan for milestone activities',
  ])('%s: heads no table', (sentence) => {
    expect(rows(`${sentence}\nWells are far apart.\nNobody counts them.`)).toEqual([])
  })

  test.each([
    'Actions taken by 2019', 'Measures to improve wells', 'Deliverables will follow', 'Acties voor iedereen', 'Acciones a realizar', 'Medidas a tomar', 'Étapes à suivre', 'Hitos e indicadores', 'Action 5 of the plan', 'Acciones 1 y 2', 'Milestone', 'Mesures d’accueil',
  ])('%s: no number', (text) => {
    expect(labelled(text)).toEqual({ text })
  })

  test.each([['Milestone 3.1 Count wells', '3.1', 'Count wells'], ['Mijlpaal2: Tel de putten', '2', 'Tel de putten'], ['Étape a) Compter', 'a', 'Compter'], ['Activities n° 4 - Count', '4', 'Count'], ['Hito 1 contar', '1', 'contar'], ['Milestone B', 'B', '']])('%s: numbered', (text, label, rest) => {
    expect(labelled(text)).toEqual({ label, text: rest })
  })

  test.each(['1. The first aim\n2. The second aim', 'Law 12 of 2011\nArticle 5 of 2014', '1. One day in May 2019 something was said\n3. In June 2020 another'])('%s: no milestones', (text) => {
    expect(rows(text)).toEqual([])
  })
})

describe('the period of a commitment', () => {
  const period = (text: string) => {
    const found = planPeriod(linesOf(text), undefined)
    return found && [found.start, found.end]
  }
  test.each([
    ['Début octobre 2018 - Fin août 2020', '2018-10', '2020-08'], ['Duration: Sept 2018 to Aug 2020', '2018-09', '2020-08'], ['Wells. Start date: September 1, 2023. End date: 31-08-2027.', '2023-09-01', '2027-08-31'],
    ['Commitment Timeline: January 2021 – December 2022', '2021-01', '2022-12'], ['Implementation Start and End Date: 21 December 2018 - 31 August 2020', '2018-12-21', '2020-08-31'], ['2021.08.30-2023.08.30', '2021-08-30', '2023-08-30'],
    ['Implementation date: November 2021 to December 2023', '2021-11', '2023-12'], ['Plazo: diciembre 2022 a noviembre 2024', '2022-12', '2024-11'], ['Calendrier : décembre 2021 à décembre 2023', '2021-12', '2023-12'], ['15.02.2020. – 31.08.2021.', '2020-02-15', '2021-08-31'],
    ['7. Wells for all. IV quarter 2019 - II quarter 2020.', '2019-Q4', '2020-Q2'], ['Commitment 3. Timeline: 1/12/2021 - 31/12/2023', '2021-12-01', '2023-12-31'], ['Period of implementation: 2019–2021', '2019', '2021'], ['Start date End date\n1 September 2018 31 August 2020', '2018-09-01', '2020-08-31'],
    ['Fecha de inicio y término del compromiso: 1 enero, 2019 – 31 agosto, 2020', '2019-01-01', '2020-08-31'], ['Commencement: March 2019, Completion: August 2020', '2019-03', '2020-08'], ['Wells. Deadline: 30 June 2024. Responsibility: nobody', undefined, '2024-06-30'], ['Start Date: 1st of September, 2018\nEnd Date: Ongoing', '2018-09-01', undefined],
    ['Commitment Start and End Date: January 2024 - ongoing', '2024-01', undefined], ['Date de début et de fin : 01.01.2023 – 30.06.2024', '2023-01-01', '2024-06-30'], ['Start and end: 09.2021 - 08.2023', '2021-09', '2023-08'], ['Start date: 2015. 07. 01.\nEnd date: 2017. 06. 30.', '2015-07-01', '2017-06-30'],
    ['Date de début : Octobre 2017\nDate de fin : Septembre 2019', '2017-10', '2019-09'], ['Start date: 15 Jan. 2023, End date: 31st December 2024', '2023-01-15', '2024-12-31'],
  ])('%s', (text, start, end) => {
    expect(period(text)).toEqual([start, end])
  })

  test.each(['Milestones\n1. Count wells. January 2022 – December 2023', 'Wells 1: Count; January 2023 - June 2023\nWells 2: Publish; July 2023 - December 2024', 'Count wells. Deadline: May 2019\nPublish. Deadline: May 2020'])('%s: of rows', (text) => {
    expect(period(text)).toBeUndefined()
  })

  test('several lines with dates of their own are rows', () => {
    expect(period('Count. Start: May 2019 End: June 2019\nPublish. Start: July 2019 End: May 2020')).toBeUndefined()
  })

  test('a reviewer gives both in one line', () => {
    const { start, end } = reviewPeriod(linesOf('Start date: January 2016        End date: December 2017'), undefined)
    expect([start?.date, end?.date]).toEqual(['2016-01', '2017-12'])
  })
})

describe('the own number', () => {
  test.each([['Theme C, Commitment 7: Wells', 'Pay Well Keepers', '7'], ['Compromisso 7 / Commitment 7: Wells', 'Wells', '7'], ['Compromiso número seis: Pozos', 'Pozos', '6'], ['Commitment 7 | Wells', 'Wells', '7'], ['COMMITMENT 7. WELLS', 'Wells and Water', '7'], ['Number and name of the commitment 7. Wells', 'Pay Well Keepers', '7'],
    ['Engagements 33 à 36 : Les puits', 'Les puits', undefined], ['Commitments 9.1., 9.2. and 9.3. Wells', 'Wells', undefined], ['Commitment: 1. Publish', 'Wells', undefined], ['10. Well Keepers', 'Strengthen and Pay Well Keepers', '10'], ['Commitment II. Wells for all', 'Wells', 'II'], ['Commitment SC3: Wells', 'Wells', undefined]])('%s', (line, title, number) => {
    expect(ownHeading(linesOf(line), [title])?.number).toBe(number)
  })
})

describe('what the newest site glues into a text', () => {
  test.each([
    ['open contractingA transparent procurement process, known as so, makes it plain to all who pays for which thing and why it is done that way... works', 'open contracting works'],
    ['InclusionOGP members write of those whom nobody asked, so that in the end each of them is heard and can speak for themselv..., Youth', 'Inclusion, Youth'],
    ['the GovLab platform of the town, which all people who live in it have known for years, is closed...', 'the GovLab platform of the town, which all people who live in it have known for years, is closed...'],
  ])('%s', (text, plain) => {
    expect(plainText(text)).toBe(plain)
  })

  test('headings and labels in one line', () => {
    const { headings, header } = sectionsOf(linesOf('Wells (XX0001)\nPolicy Areas\nEducation, Youth IRM Review IRM Report: A Report 2020-2022\nEarly Results: Major Design i Verifiable: Yes Implementation i Completion: Limited'), 0)
    expect([...headings]).toEqual(['areas', 'irmReview', 'design', 'implementation'])
    expect(header.map(({ text }) => text).filter((text) => /[,:]/.test(text))).toEqual(['Education, Youth', 'IRM Report: A Report 2020-2022', 'Early Results: Major', 'Verifiable: Yes', 'Completion: Limited'])
  })
})

test.each([['ES', 'Toma de decisiones democratizadora', 'Democratizing Decision-Making'], ['FR', 'Des vérifications', 'Audits'], ['FR', 'Les puits', undefined]] as const)('%s: the area %s', (language, printed, english) => {
  expect(areasIn(language, printed)).toBe(english)
})

describe('bodies in a cell', () => {
  const names = (cell: string) => institutionsIn(parted(cell)).filter(({ generic, name }) => !generic && /^\p{Lu}/u.test(name)).map(({ name }) => name)
  test.each([
    ['Mairies de Lac, Puits et Source ; Well Watch', ['Mairie de Lac', 'Mairie de Puits', 'Mairie de Source', 'Well Watch']],
    ['Initiative pour la Justice Sociale, la Transparence et la Redevabilité, Puits Clairs', ['Initiative pour la Justice Sociale, la Transparence et la Redevabilité', 'Puits Clairs']],
    ['Ministry of Finance, Delna', ['Ministry of Finance', 'Delna']],
    ['Ministère des Puits, des Lacs et de l\'Eau', ['Ministère des Puits, des Lacs et de l\'Eau']],
    ['Ministry of Family, Gender and Children\'s Affairs (MFGC), Well Watch', ['Ministry of Family, Gender and Children\'s Affairs (MFGC)', 'Well Watch']],
    ['Secretaría de Planificación y Programación de la Presidencia -SEPLA-, Red de Pozos', ['Secretaría de Planificación y Programación de la Presidencia (SEPLA)', 'Red de Pozos']],
    ['Well Watch, the Lake Institute for Human Rights and Lake University', ['Well Watch', 'Lake Institute for Human Rights', 'Lake University']],
    ['Lake Transparency Alliance and Clear Water Zambia (CWZ)', ['Lake Transparency Alliance', 'Clear Water Zambia (CWZ)']],
    ['Centre for Lake Integrity and Transparency International Lake', ['Centre for Lake Integrity', 'Transparency International Lake']],
    ['Office of the Attorney General & Department of Justice (OAG&DOJ)', ['Office of the Attorney General & Department of Justice (OAG&DOJ)']],
    ['Standing Conference of Towns and Municipalities', ['Standing Conference of Towns and Municipalities']],
    ['Well Watch; International Commission of Wells (ICW) Lake Section', ['Well Watch', 'International Commission of Wells (ICW) Lake Section']],
    ['Geodata Agency, LK and Lake Regions', ['Geodata Agency', 'LK', 'Lake Regions']],
    ['Otros actores involucrados - gubernamentales: Autoridad de Pozos', ['Autoridad de Pozos']],
    ['Ministry of Justice & Hellenic Parliament', ['Ministry of Justice', 'Hellenic Parliament']],
    ['Legislative Assembly of Minas & Municipal Council of Betim', ['Legislative Assembly of Minas', 'Municipal Council of Betim']],
    ['Ministère de la Fonction publique, du Travail et de la Protection sociale (MFP)', ['Ministère de la Fonction publique, du Travail et de la Protection sociale (MFP)']],
    ['Ministerio de la Presidencia, Relaciones con las Cortes y Memoria Democrática; Foro', ['Ministerio de la Presidencia, Relaciones con las Cortes y Memoria Democrática', 'Foro']],
    ['Ayuntamientos de Bilbao, Irun y Vitoria-Gasteiz; Eudel', ['Ayuntamiento de Bilbao', 'Ayuntamiento de Irun', 'Ayuntamiento de Vitoria-Gasteiz', 'Eudel']],
    ['Other Actors Involved - Government Tax Office; Other Actors Involved - CSOs, private sector, multilateral, etc. Well Watch', ['Tax Office', 'Well Watch']],
    ['Assembly of the Land with support from the Well Programme', ['Assembly of the Land']],
    ['Well Foundation, Inc., Sta. Cruz School, Inc., civil society network members', ['Well Foundation, Inc', 'Sta. Cruz School, Inc']],
    ['- Forum civil\n- 3D\n- Article 19', ['Forum civil', 'Article 19']],
    ['Code for Korea; The May 18 Foundation 12', ['Code for Korea', 'May 18 Foundation']],
    ['Well Watch, Casa Clara, Nuestra Lluvia & Agua Limpia', ['Well Watch', 'Casa Clara', 'Nuestra Lluvia', 'Agua Limpia']],
    ['Land Office; Well Watch et ALCRER', ['Land Office', 'Well Watch', 'ALCRER']],
    ['Land Office; Institute for Wells and Clean Rivers', ['Land Office', 'Institute for Wells and Clean Rivers']],
    ['Ministry of Interior, Public Works and Housing', ['Ministry of Interior, Public Works and Housing']],
    ['Secretaría de Modernización. Dirección de Pozos', ['Secretaría de Modernización', 'Dirección de Pozos']],
    ['General Department of Taxation; Others: Well Secretariat', ['General Department of Taxation', 'Well Secretariat']],
    ['House of Representatives and Senate of the Land', ['House of Representatives', 'Senate of the Land']],
    ['Land Office (LO)/Well Watch', ['Land Office (LO)', 'Well Watch']],
    ['Ministry of Wells (MoW) coordinate the definition of the rules. With the creation of the forum, it will decide.', ['Ministry of Wells (MoW)']],
    ['Départements gouvernementaux Société civile', []],
    ['Ministry of Education, Culture and Science (OCW) and schools', ['Ministry of Education, Culture and Science (OCW)']],
    ['Ministry of Wells – Water and Aid Division', ['Ministry of Wells – Water and Aid Division']], ['Ministry of Wells and Vatn (Land Agency for Deep Wells)', ['Ministry of Wells', 'Vatn (Land Agency for Deep Wells)']], ['Ministry of Planning and International Cooperation – Well Unit', ['Ministry of Planning and International Cooperation – Well Unit']],
    ['Ministry of Wells/Municipality of Betim/Vatn', ['Ministry of Wells', 'Municipality of Betim', 'Vatn']], ['Ministry of Health/Education', ['Ministry of Health/Education']], ['Ministry of Finance, and other ministries Open Well Association', ['Ministry of Finance', 'Open Well Association']],
    ['Government - Ministry of Research, Innovation and Digitalization; CSOs - Well Watch', ['Ministry of Research, Innovation and Digitalization', 'Well Watch']], ['Instituto dos Poços, da Água e do Mar, I. P. (IPAM)', ['Instituto dos Poços, da Água e do Mar, I. P. (IPAM)']],
    ['NGO “Coalition for Wells and Clean Rivers”', ['NGO “Coalition for Wells and Clean Rivers”']], ['Foreign, Wells & Development Office', ['Foreign, Wells & Development Office']], ['Land Office; Wells Ltd, Dig Well and DW (private sector)', ['Land Office', 'Wells Ltd', 'Dig Well', 'DW']],
    ['Ministerio de Pozos (MDP) e Instituto Nacional del Agua', ['Ministerio de Pozos (MDP)', 'Instituto Nacional del Agua']], ['Asociación de Profesionales en Administración de Pozos', ['Asociación de Profesionales en Administración de Pozos']], ['Conseil national des puits et Vatn', ['Conseil national des puits', 'Vatn']],
    ['Ministère des Puits et de la Réforme de l’administration', ['Ministère des Puits et de la Réforme de l’administration']], ['Communes signataires du pacte', []], ['Affiliated Network for Wells in East Asia and the Pacific (ANW)', ['Affiliated Network for Wells in East Asia and the Pacific (ANW)']],
    ['Assembly of Betim and Provincial Wells and Water Office (PWWO)', ['Assembly of Betim', 'Provincial Wells and Water Office (PWWO)']], ['Treasury Board Secretariat, Innovation, Science and Wells Land', ['Treasury Board Secretariat', 'Innovation, Science and Wells Land']], ['Expert-Grup Well Center; All-Land Association of Wells', ['Expert-Grup Well Center', 'All-Land Association of Wells']],
    ['Land Office, in cooperation with the Ministry of Wells and WELL', ['Land Office', 'Ministry of Wells', 'WELL']], ['Lead: Land Office; Support: Well Watch', ['Land Office', 'Well Watch']], ['Transparency International Well Center', ['Transparency International Well Center']],
  ])('%s', (cell, expected) => {
    expect(names(cell)).toEqual(expected)
  })
})
