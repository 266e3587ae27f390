import type { MadeUpPage } from './made-up-page.ts'

/** Ghana in 2022: the layout of 2022 on, with a table of milestones and the reviewer's text. */
const ghana: MadeUpPage = {
  language: 'en', address: 'https://www.opengovpartnership.org/members/ghana/commitments/GH0099/', skip: 'Skip Navigation', member: 'Ghana', title: 'Share well water figures (GH0099)',
  headings: { overview: 'Overview', glance: 'At-a-Glance', institutions: 'Institutions', areas: 'Policy Areas', review: 'IRM Review', design: 'Design', implementation: 'Implementation', description: 'Description', midterm: 'IRM Midterm Status Summary', list: 'Commitments' },
  glance: [['Action Plan', 'Ghana Action Plan 2021-2023'], ['Action Plan Cycle', '2021'], ['Status', '']],
  institutions: [['Lead Institution', 'Ministry of Water'], ['Support Institution(s)', 'Well Watch Foundation, Ghana Statistical Service']],
  areas: ['Open Data', 'Water & Sanitation', 'Public Participation'],
  review: [['IRM Report', 'Ghana Action Plan Review 2021-2023'], ['Early Results', 'Moderate']], design: [['Verifiable', 'Yes'], ['Relevant to OGP Values', 'Yes'], ['Ambition', 'High']], implementation: [['Completion', '']],
  description: [
    'Share well water figures', 'Start and end dates of the commitment: 1 March 2021 - 30 June 2023', 'Figures on wells lie in drawers; villages measure again what was measured before.',
    'Milestone Activity with a verifiable deliverable Start Date: End Date:', '1. Collect figures of three regions 01/03/2021 31/12/2021', '2. Publish them every month 15/01/2022 30/06/2023',
    'Contact information', 'Name of responsible person from implementing agency Akosua Mensah-Tawiah', 'Email and Phone a.mensah@water.example.gh +233 20 123 4567',
  ],
  midterm: [
    '7. Share well water figures', 'The figures are useful. The work builds on Commitment 4 and Commitment 6 of this plan.', 'Next steps', 'The IRM recommends agreeing on one format. The IRM also recommends asking villages how they use the figures, and what they still miss.',
  ],
  entries: [{ title: 'Share well water figures', code: 'GH0099', year: 2021, area: 'Open Data' }, { title: 'Open the budget', code: 'GH0098', year: 2021, area: 'Fiscal Openness' }, { title: 'Older promise', code: 'GH0012', year: 2015, area: 'Right to Information' }],
}

/** Senegal in French, before review: stars and potential impact; labels as another day's translation has them. */
const senegal: MadeUpPage = {
  language: 'fr', address: 'https://www.opengovpartnership.org/fr/members/senegal/commitments/SN0044/', skip: 'Ignorer la navigation', member: 'Sénégal', title: 'Ouvrir les registres de la pêche (SN0044)',
  headings: { overview: 'Aperçu', glance: "D'un coup d'œil", institutions: 'Institutions', areas: 'Domaines politiques', review: 'Examen IRM', design: 'Conception', implementation: 'Mise en œuvre', description: 'Description', midterm: "Résumé du statut à mi-parcours de l'IRM", list: 'Engagements' },
  glance: [["Plan d'action ", "Plan d'action du Sénégal 2018-2020"], ["Année du plan d'action", '2018'], ['Statut', 'actif']],
  institutions: [['Institution chef de file', 'Ministère de la Pêche'], ['Institution(s) de soutien ', 'NA']], areas: ["Accès à l'information", 'Open Data', 'Secteur privé'],
  review: [['Rapport IRM', 'Sénégal Rapport de conception 2018-2020'], ['Étoilé', "en attente d'examen IRM"], ['Résultats préliminaires', 'examen MII en attente']],
  design: [['Vérifiable', 'Non'], ['Pertinent pour les valeurs OGP', "Accès à l'information , Responsabilité publique"], ['Impact potentiel', '']], implementation: [['Achèvement', 'En attente de révision IRM']],
  description: ['Les registres restent dans les ports.', "Dates de début et de fin de l'engagement : 1 janvier 2019 - 31 août 2020", 'Personne responsable : Mme Ndèye Fall-Sarr', 'Courriel nfall@peche.example.sn'],
  midterm: ['4. Ouvrir les registres de la pêche', "L'objectif est clair. L'impact potentiel de l'engagement est considéré comme modéré.", 'Prochaines étapes', "Le chercheur IRM recommande de publier les registres en ligne."],
  entries: [{ title: 'Ouvrir les registres de la pêche', code: 'SN0044', year: 2018, area: "Accès à l'information" }],
}

/** Uruguay in Spanish: labels and values of yet another translation, an icon's word doubled. */
const uruguay: MadeUpPage = {
  language: 'es', address: 'https://www.opengovpartnership.org/es/members/uruguay/commitments/UY0077/', skip: 'Saltar navegación', member: 'Uruguay', title: 'Presupuesto abierto para barrios (UY0077)',
  headings: { overview: 'Vista general', glance: 'De un vistazo', institutions: 'Instituciones', areas: 'Áreas de política', review: 'Revisión de IRM', design: 'Diseño', implementation: 'Ejecución', description: 'Descripción', midterm: 'Resumen de estado intermedio de IRM', list: 'Compromisos' },
  glance: [['Plan de acción', 'Plan de acción de Uruguay 2016-2018'], ['Ciclo del plan de acción', '2016'], ['Estatus', 'Inactivo']],
  institutions: [['Institución principal', 'Intendencia de Montevideo'], ['Institución(es) de apoyo', 'Ministerio de Economía y Finanzas; Red de Barrios']], areas: ['Apertura fiscal', 'Participación pública', 'Compromisos locales'],
  review: [['Informe de IRM', 'Informe de fin de término de Uruguay 2016-2018, Informe de medio término de Uruguay 2016-2018'], ['Primeros resultados', 'Sobresaliente Excepcional']],
  design: [['Verificable', 'sí'], ['Relevante para los valores de OGP', 'Sí'], ['Ambición', 'Alto']], implementation: [['Finalización', '']],
  description: ['Compromiso 2: Presupuesto abierto para barrios', 'Julio 2016 - Junio 2018', 'Cada barrio decide una parte del presupuesto.'], midterm: ['El compromiso avanza.'],
  entries: [{ title: 'Presupuesto abierto para barrios', code: 'UY0077', year: 2016, area: 'Apertura fiscal' }],
}

export const madeUpPages = { ghana, senegal, uruguay } as const
