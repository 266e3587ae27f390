// The steps of a commitment.

// fragment: milestones
CALL (thing) {
  WITH thing WHERE $parts.milestones
  MATCH (thing)-[:HAS_MILESTONE]->(claim:Milestone) WHERE claim.addedIn <= $rev < claim.retiredIn
  WITH claim ORDER BY claim.id
  RETURN collect({id: claim.id, label: claim.label, texts: {en: claim.text_en, nl: claim.text_nl, fr: claim.text_fr, es: claim.text_es},
    start: claim.start, end: claim.end, due: coalesce(claim.due, []), steps: claim.parts,
    targets: {en: claim.target_en, nl: claim.target_nl, fr: claim.target_fr, es: claim.target_es},
    results: {en: claim.result_en, nl: claim.result_nl, fr: claim.result_fr, es: claim.result_es}, evidence: {{evidence}}}) AS milestones
}
