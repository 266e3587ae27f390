// What reads and ingests look things up by.
CREATE INDEX commitment_year IF NOT EXISTS FOR (c:Commitment) ON (c.year, c.code);
CREATE INDEX link_id IF NOT EXISTS FOR (l:Link) ON (l.id, l.addedIn);
CREATE INDEX link_status IF NOT EXISTS FOR (l:Link) ON (l.status, l.kind);
CREATE INDEX finding_id IF NOT EXISTS FOR (f:Finding) ON (f.id, f.addedIn);
CREATE INDEX participation_id IF NOT EXISTS FOR (p:Participation) ON (p.id, p.addedIn);
CREATE INDEX participation_status IF NOT EXISTS FOR (p:Participation) ON (p.status);
CREATE INDEX reference_state IF NOT EXISTS FOR (r:Reference) ON (r.state);
CREATE INDEX source_url IF NOT EXISTS FOR (s:Source) ON (s.url);
CREATE INDEX source_sha256 IF NOT EXISTS FOR (s:Source) ON (s.sha256);
CREATE INDEX record_origin IF NOT EXISTS FOR (r:Record) ON (r.origin, r.retiredIn);
CREATE INDEX evidence_origin IF NOT EXISTS FOR (e:Evidence) ON (e.origin, e.retiredIn);
CREATE INDEX about_origin IF NOT EXISTS FOR ()-[a:ABOUT]-() ON (a.origin, a.retiredIn);
CREATE INDEX linked_link IF NOT EXISTS FOR ()-[l:LINKED]-() ON (l.linkId);
CREATE INDEX claim_added IF NOT EXISTS FOR (c:Claim) ON (c.addedIn);
CREATE INDEX claim_retired IF NOT EXISTS FOR (c:Claim) ON (c.retiredIn);
CREATE INDEX revision_at IF NOT EXISTS FOR (r:Revision) ON (r.at);
