// Policy areas: a tree that changes over time, and what was tagged with them when.

// fragment: topic
{type: 'TOPIC', id: topic.id, names: {en: topic.name_en, nl: topic.name_nl, fr: topic.name_fr, es: topic.name_es}, formerNames: coalesce(topic.formerNames, []), parentId: topic.parent}

// fragment: byIds
UNWIND $ids AS id
MATCH (thing:Topic {id: id}) WHERE thing.addedIn <= $rev < thing.retiredIn

// fragment: page
MATCH (thing:Topic) WHERE thing.id > coalesce($after, '') AND thing.addedIn <= $rev < thing.retiredIn
WITH thing ORDER BY thing.id LIMIT $limit

// fragment: join
WITH thing, thing AS topic

// fragment: parent
CALL (thing) {
  WITH thing WHERE $parts.parent
  MATCH (thing)-[:WITHIN]->(topic:Topic) WHERE topic.addedIn <= $rev < topic.retiredIn
  RETURN collect({{topic}}) AS parent
}

// fragment: children
CALL (thing) {
  WITH thing WHERE $parts.children
  MATCH (thing)<-[:WITHIN]-(topic:Topic) WHERE topic.addedIn <= $rev < topic.retiredIn
  WITH topic ORDER BY topic.id
  RETURN collect({{topic}}) AS children
}

// fragment: tags
CALL (thing) {
  WITH thing WHERE $parts.tags
  MATCH (thing)-[tag:ABOUT]->(topic:Topic) WHERE tag.addedIn <= $rev < tag.retiredIn AND topic.addedIn <= $rev < topic.retiredIn
  MATCH (source:Source {id: tag.sourceId})
  WITH tag, topic, source ORDER BY tag.taggedOn DESC, topic.id
  RETURN collect({topic: {{topic}}, taggedOn: tag.taggedOn,
    evidence: {section: tag.section, quote: tag.phrase, start: null, end: null, stance: 'SUPPORTS', source: {{source}}}}) AS tags
}

// name: count
MATCH (thing:Topic) WHERE thing.id > '' AND thing.addedIn <= $rev < thing.retiredIn
RETURN count(thing) AS total
