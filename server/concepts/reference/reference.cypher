// Phrases that name commitments by number, resolved or left open.

// fragment: references
CALL (thing) {
  WITH thing WHERE $parts.references
  MATCH (thing)<-[:IN]-(claim:Reference) WHERE claim.addedIn <= $rev < claim.retiredIn
  WITH claim ORDER BY claim.id
  RETURN collect({id: claim.id, phrase: claim.phrase, state: claim.state, scope: claim.scope, numbers: claim.numbers, targetIds: claim.targetIds, evidence: {{evidence}}}) AS references
}
