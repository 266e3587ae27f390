import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Writes neo4j.conf: Bolt on loopback and nothing else, with a small store; and further lines, if any. */
export async function writeConf(folder: string, port: number, further: readonly string[] = []): Promise<void> {
  await mkdir(join(folder, 'conf'), { recursive: true })
  await writeFile(join(folder, 'conf', 'neo4j.conf'), `${[...settings(port), ...further].join('\n')}\n`)
}

const settings = (port: number): readonly string[] => [
  '# Written at every start; changes here are lost.',
  'server.default_listen_address=127.0.0.1',
  `server.bolt.listen_address=127.0.0.1:${port}`,
  `server.bolt.advertised_address=127.0.0.1:${port}`,
  'server.http.enabled=false',
  'server.https.enabled=false',
  'dbms.usage_report.enabled=false',
  'server.memory.pagecache.size=256m',
  '# Transaction logs have their place before they are written: one that breaks off on a full disk can leave a store that does not start again. Small ones, since the usual size takes half a gigabyte.',
  'db.tx_log.preallocate=true',
  'db.tx_log.rotation.size=16M',
  'db.tx_log.rotation.retention_policy=100M size',
  '# Stopping waits for calls still to come, ten seconds of nothing: the hub has closed its connections by then.',
  'internal.dbms.bolt.netty_server_shutdown_quiet_period=0',
]
