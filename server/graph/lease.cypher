// name: prepare
CREATE CONSTRAINT lease_name IF NOT EXISTS FOR (l:Lease) REQUIRE l.name IS UNIQUE

// name: look
MATCH (lease:Lease {name: 'writer'}) WHERE lease.owner IS NOT NULL
RETURN lease.owner AS owner, lease.expires AS expires, lease.expires < timestamp() AS ranOut

// name: take
MERGE (lease:Lease {name: 'writer'}) ON CREATE SET lease.fence = 0, lease.expires = 0
SET lease.touched = timestamp()
WITH lease, lease.owner IN [$owner, $dead] OR lease.expires < timestamp() AS free
FOREACH (_ IN CASE WHEN free THEN [1] ELSE [] END |
  SET lease.owner = $owner, lease.fence = lease.fence + 1, lease.expires = timestamp() + $milliseconds)
RETURN free, lease.fence AS fence

// name: hold
// One that ran out is still held as long as nobody took it: whoever takes it gets another number. It lasts from when the lock was had, not from when it was waited for: a renewal
// that waits for a long step of its own owner would else shorten what that step left.
MATCH (lease:Lease {name: 'writer'})
SET lease.touched = timestamp()
WITH lease WHERE lease.owner = $owner AND lease.fence = $fence
SET lease.expires = datetime.realtime().epochMillis + $milliseconds
RETURN lease.fence AS fence

// name: release
// Without an owner, so that a renewal that is still under way does not find it.
MATCH (lease:Lease {name: 'writer', owner: $owner, fence: $fence}) SET lease.expires = 0 REMOVE lease.owner
