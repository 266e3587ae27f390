import type { AreaNames } from './area-names.ts'

/** Dutch names of the site's areas as browsers translate them, where the hub's topics have others. */
export const dutchAreas: AreaNames = {
  'Anti Corruption and Integrity': ['anti-corruptie en integriteit', 'corruptiebestrijding en integriteit'],
  'Anti-Corruption': ['anti-corruptie', 'anticorruptie', 'corruptiebestrijding'],
  'Capacity Building': ['capaciteitsopbouw', 'opbouw van capaciteit'],
  'E-Government': ['e-overheid', 'elektronische overheid'],
  'Legislation & Regulation': ['wet- en regelgeving', 'wetgeving en regelgeving'],
  'Local Commitments': ['lokale verbintenissen', 'lokale toezeggingen', 'lokale actiepunten'],
  'Marginalized Communities': ['gemarginaliseerde gemeenschappen'],
  'Open Contracting': ['open aanbesteden', 'open contracteren'],
  'Public Participation': ['publieke participatie', 'participatie van het publiek'],
  'Public Service Delivery': ['openbare dienstverlening', 'publieke dienstverlening'],
  'Social Accountability': ['sociale verantwoording', 'maatschappelijke verantwoording'],
  'Subnational': ['subnationaal', 'decentraal'],
}
