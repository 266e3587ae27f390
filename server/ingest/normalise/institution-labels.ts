/** Words of forms that were pasted with what was filled in, and headings of groups: they part the bodies around them. Signs only, no name, is lost with them. */
export const formLabels: readonly RegExp[] = [
  /\bother actors involved\b:?(?:\s*[-–]\s*government\b:?)?/gi, /\bstate actors(?: involved)?\b:?/gi, /\b(?:actors|parties) involved\b *:/gi,
  /\b(?:\d+ )?(?:CSOs?|civil sector\s+organi[sz]ations)\s*,\s*private\s+sector\s*,\s*(?:multi-?\s?lat\s?e?\s?rals?(?:\s*(?:,|and|etc\.?))*\s*)?(?:(?:and\s+)?working\s+groups?)?(?:,? etc\.?)?/gi,
  /\b(?:\d+ )?working groups(?=\s*$)/gi, /\bCSOs,? private sector,? multilaterals?,?(?: and)? working groups\b/gi,
  /\bpage \d{1,3}(?!\p{L})/giu, /\botros actores involucrados\b *(?:[-–][^:;.\n]{3,60}:|:?)/gi, /\bactores (?:estatales|del estado)(?: involucrados)?\b *:?/gi,
  /\bOSC, sector privado,(?: organismos)? (?:multilaterales|grupos de trabajo)[^:.]*?(?:etc\.|multilaterales|grupos de trabajo)(?=\s|$)/gi,
  /\bautres acteurs impliqu[ée]s\b *(?:[-–][^:;.\n]{3,60}:|:?)/gi, /\bacteurs (?:[ée]tatiques|de l'[ÉE]tat)(?: impliqu[ée]s)?\b *:?/gi,
  /\bOSC, secteur priv[ée],[^:.]*?groupes de travail/gi,
  /\b(?:lead|responsible|supporting|support|implementing) (?:institutions?|agenc(?:y|ies)|authorit(?:y|ies))(?: for activit(?:y|ies)[\d\s,.and]*)?\s*:/gi, /^\s*responsible institution\b/gi,
  /\bministries\s*\/\s*agencies\b:?/gi, /\b(?:initiators?|promoted by|chair|members|institutions?|partners?|others)\s*:/gi,
  /(?<!\p{L}|\s(?:of|for|de|des|van)\s)(?:government|CSOs?|NGOs?|OSC|ONG)\s*[-–](?=\s*\p{Lu})/gu, /(?<=^|[;.\n|:]\s{0,3})Government\s*[-–](?=\s*\p{Lu})/gu, /(?<!\p{L})Others?\s+[-–](?=\s)/gu, /^\s*administration\s*\n/gi, /\bto be determined\b\.?/gi,
  // Whom such a heading announces are persons.
  /\b(?:citizens|individuals|ciudadan[oa]s|citoyens|burgers)\s*:[^\n;|]*(?:;[^\n|]*)?/gi,
  /\bconsist(?:ing|s) of\s*:/gi, /(?<=^|[;.\n|,]\s{0,3})(?:co-?lead|lead|supporting|support)\s*:/gi,
  /,?\s+(?:in (?:close )?(?:cooperation|collaboration|coordination|partnership|consultation) with|en (?:colaboraci[óo]n|coordinaci[óo]n) con|en (?:collaboration|coop[ée]ration|partenariat) avec|in samenwerking met)\s+(?:the |la |le |les |el |los |las |de |het )?(?=\p{Lu})/gu,
]

/** Headings of groups between names, wherever they stand. */
export const knownHeadings = /\b(?:government|governmental|civil society|private sector|academia|community organi[sz]ations|citizens|gobierno|sociedad civil(?:\/iniciativa privada)?|sector privado|technical partners|labor organizations|employer organizations|development partners)\s*:/giu

/** What may be a heading: words and a colon where a name would begin. */
export const possibleHeading = /(?=[\p{L}'’/-])(?:^|(?<=[;.\n|,)]\s*))[\p{L}'’/-]+(?: [\p{L}'’/-]+){0,5} ?:/giu
