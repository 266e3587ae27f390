// name: reject
// As an editor's rejection leaves a link.
MATCH (link:Link {id: $id, retiredIn: $live}) SET link.status = 'REJECTED'
WITH link
MATCH ()-[linked:LINKED {linkId: link.id, retiredIn: $live}]->() DELETE linked
