import type { Evidence } from '../source/source.ts'
import { nameOf } from '../thing/thing.ts'
import type { Asserter, Language, LinkKind } from '../vocabulary.ts'
import type { Link } from './link.ts'

type Words = Readonly<Record<Language, string>>

const asserters: Readonly<Record<Asserter, Words>> = {
  IRM: { EN: 'The Independent Reporting Mechanism (IRM)', NL: 'De onafhankelijke beoordelaar (IRM)', FR: "Le Mécanisme d'évaluation indépendant (IRM)", ES: 'El Mecanismo de Revisión Independiente (IRM)' },
  ACTION_PLAN: { EN: 'The action plan', NL: 'Het actieplan', FR: "Le plan d'action", ES: 'El plan de acción' },
  GOVERNMENT: { EN: 'The government', NL: 'De overheid', FR: 'Le gouvernement', ES: 'El gobierno' },
  OGP_DATA: { EN: "OGP's dataset", NL: 'De dataset van OGP', FR: "Le jeu de données de l'OGP", ES: 'El conjunto de datos de OGP' },
  CIVIL_SOCIETY: { EN: 'Civil society', NL: 'Het maatschappelijk middenveld', FR: 'La société civile', ES: 'La sociedad civil' },
  EDITOR: { EN: 'An editor of Verband', NL: 'Een redacteur van Verband', FR: 'La rédaction de Verband', ES: 'La redacción de Verband' },
  COMPUTED: { EN: 'A computation by Verband, not judged by anyone,', NL: 'Een berekening van Verband, door niemand beoordeeld,', FR: 'Un calcul de Verband, que personne n’a évalué,', ES: 'Un cálculo de Verband, que nadie ha evaluado,' },
}

const kinds: Readonly<Record<LinkKind, Words>> = {
  THEMATIC_OVERLAP: { EN: 'overlaps in theme with', NL: 'thematisch overlapt met', FR: 'recoupe par son thème', ES: 'coincide en el tema con' },
  CONTINUES: { EN: 'continues', NL: 'het vervolg is op', FR: 'poursuit', ES: 'continúa' },
  POLICY_AREA_CARRIED_OVER: { EN: 'takes up the policy area of', NL: 'het beleidsterrein voortzet van', FR: 'reprend le domaine politique de', ES: 'retoma el área de política de' },
  CROSS_REFERENCE: { EN: 'names', NL: 'verwijst naar', FR: 'cite', ES: 'menciona' },
  CLUSTERED_WITH: { EN: 'was reviewed as one cluster with', NL: 'als één cluster is beoordeeld met', FR: 'a été évalué en un seul groupe avec', ES: 'se evaluó en un mismo grupo con' },
  NO_OVERLAP: { EN: 'does not overlap with', NL: 'niet overlapt met', FR: 'ne recoupe pas', ES: 'no coincide con' },
}
/** {from} is the commitment spoken of; each language has its own place for a doubt. */
const stated: Words = { EN: 'says that {from}', NL: 'zegt dat {from}', FR: 'dit que {from}', ES: 'dice que {from}' }
const possible: Words = { EN: 'says that possibly {from}', NL: 'zegt dat {from} mogelijk', FR: 'dit que, peut-être, {from}', ES: 'dice que {from} posiblemente' }
const denied: Words = { EN: 'Against it', NL: 'Daartegen', FR: 'Contre', ES: 'En contra' }
const captured: Words = { EN: 'captured', NL: 'vastgelegd', FR: 'capturé', ES: 'capturado' }
const revision: Words = { EN: 'revision', NL: 'versie', FR: 'révision', ES: 'revisión' }

/** Who says what of which two commitments, as a fact or as a possibility: a sentence without its full stop. */
export function claimOf(link: Pick<Link, 'fromId' | 'toId' | 'asserter' | 'modality' | 'kind'>, language: Language): string {
  const [from, to] = [link.fromId, link.toId].map((id) => id.replace('commitment:', ''))
  const says = (link.modality === 'POSSIBLE' ? possible : stated)[language]
  return `${asserters[link.asserter][language]} ${says.replace('{from}', from!)} ${kinds[link.kind][language]} ${to}`
}

/** One sentence fit for a footnote: asserter, modality, the two codes, the words in their document, and the revision it was read at. */
export const citationOf = (link: Link, asked: Language | null, rev: number): string => cited([{ claim: claimOf(link, asked ?? 'EN'), evidence: link.evidence }], asked ?? 'EN', rev)

/** Sentences (without their full stops) with the words they rest on, and the revision they were read at, fit for a footnote. */
export const cited = (sentences: readonly { readonly claim: string; readonly evidence: readonly Evidence[] }[], language: Language, rev: number): string =>
  [...sentences.flatMap((one) => resting(one.claim, one.evidence, language)), `Verband, ${revision[language]} ${rev}.`].join(' ')

/** A sentence with the words that speak for it and, where there are any, those that speak against it. */
function resting(claim: string, evidence: readonly Evidence[], language: Language): readonly string[] {
  const support = passages(evidence.filter(({ stance }) => stance === 'SUPPORTS'), language)
  const against = passages(evidence.filter(({ stance }) => stance === 'DENIES'), language)
  return [`${claim}${support ? `: ${support}` : ''}.`, ...(against ? [`${denied[language]}: ${against}.`] : [])]
}

/** The best document and its words: the original language before a translation. */
function passages(evidence: readonly Evidence[], language: Language): string {
  const best = evidence.find((e) => !e.source.machineTranslated) ?? evidence[0]
  if (!best) return ''
  const quotes = evidence.filter((e) => e.source.id === best.source.id && e.quote).map((e) => `“${e.quote}”`)
  const document = [nameOf(best.source, language), best.section, best.source.url, best.source.capturedOn && `${captured[language]} ${best.source.capturedOn}`].filter(Boolean)
  return [quotes.join(' … '), document.join(', ')].filter(Boolean).join(' — ')
}
