// The door of every command: plain JavaScript without packages, because it runs before there are any.
//   build            what is missing is installed and built
//   start            the same, then the hub runs in this process
//   test [args]      the same, then all tests
//   bench [size]     the same, then ratios with so many commitments are measured
//   run NAME [args]  the same for the server alone, then the command NAME of it
// Each step is skipped when its result is there, and a kill leaves no half result behind.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const oldestNode = [20, 19]
/** What each build is made of: when none of it changed, the build is still good. */
const sources = {
  server: ['server', 'schema', 'package.json', 'package-lock.json', 'tsconfig.json'],
  client: ['client', 'schema', 'package.json', 'package-lock.json', 'tsconfig.json'],
}

process.chdir(fileURLToPath(new URL('..', import.meta.url)))
const [command, ...rest] = process.argv.slice(2)
requireNode()
installPackages()
if (command === 'build') {
  buildAll()
} else if (command === 'start') {
  buildAll()
  await enter('main', rest)
} else if (command === 'test') {
  buildAll()
  process.exitCode = run('the tests', process.execPath, ['node_modules/vitest/vitest.mjs', 'run', '--config', 'tests/vitest.config.ts', ...rest], 'inherit')
} else if (command === 'bench') {
  buildAll()
  process.exitCode = run('the bench', process.execPath, ['node_modules/vitest/vitest.mjs', 'run', '--config', 'tests/bench/vitest.config.ts'], 'inherit', { VERBAND_BENCH_SIZE: benchSize() })
} else if (command === 'run' && rest.length > 0) {
  build('server')
  await enter(rest[0], rest.slice(1))
} else {
  refuse(`expected build, start, test, bench or run NAME, got ${command || 'nothing'}. Use npm start, npm test or one of the commands in package.json.`)
}

/** A tenth of it is the smaller of the two sizes, and a plan has twenty commitments; codes suffice for so many. */
function benchSize() {
  const size = Number(rest[0] ?? 2000)
  if (Number.isInteger(size) && size >= 200 && size <= 250_000 && size % 200 === 0) return String(size)
  return refuse(`expected how many commitments, a multiple of 200 up to 250000, got ${rest[0]}. For example: npm run bench -- 2000`)
}

function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1])) return
  refuse(`expected Node ${oldestNode.join('.')} or newer, but this is ${process.versions.node}. Install a newer one, then start again.`)
}

function installPackages() {
  if (packagesAreThere()) return
  say('installing packages (a minute or so) ...')
  const code = run('npm', 'npm', ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'])
  if (code !== 0) refuse(`npm ci should have installed the packages but ended with code ${code}; its lines above say why. Then start again.`)
}

/** npm writes its own record into node_modules as the last thing it does, and takes it away first. */
function packagesAreThere() {
  const record = 'node_modules/.package-lock.json'
  if (!existsSync(record)) return false
  const wanted = packagesOf('package-lock.json')
  const there = packagesOf(record)
  // Optional ones are for other systems, most of them.
  return Object.keys(wanted).every((path) => path === '' || wanted[path].optional || (there[path] && there[path].integrity === wanted[path].integrity))
}

function packagesOf(lock) {
  return JSON.parse(readFileSync(lock, 'utf8')).packages
}

function buildAll() {
  build('server')
  build('client')
}

/** Builds beside the old result and puts the new one in its place when it is whole. */
function build(part) {
  const made = `.build/${part}`
  const fingerprint = fingerprintOf(sources[part])
  if (existsSync(`${made}/.made-of`) && readFileSync(`${made}/.made-of`, 'utf8') === fingerprint) return
  say(`building the ${part} ...`)
  const fresh = unfinished(part, 'new')
  const config = `${part}/vite.config.ts`
  const code = run('vite', process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--config', config, '--outDir', fresh, '--emptyOutDir', '--logLevel', 'error'])
  if (code !== 0) refuse(`the ${part} could not be built (code ${code}); the lines above say why. Correct it, then start again.`)
  writeFileSync(join(fresh, '.made-of'), fingerprint)
  const old = unfinished(part, 'old')
  if (existsSync(made)) renameSync(made, old)
  renameSync(fresh, made)
  rmSync(old, { recursive: true, force: true })
}

/** A folder of this process's own, so that two commands can build side by side; what killed ones left is swept out. */
function unfinished(part, what) {
  mkdirSync('.build', { recursive: true })
  for (const name of readdirSync('.build')) {
    const [, pid] = /^\.\w+-\w+-(\d+)$/.exec(name) || []
    if (pid && !runs(Number(pid))) rmSync(join('.build', name), { recursive: true, force: true })
  }
  return join(process.cwd(), '.build', `.${part}-${what}-${process.pid}`)
}

function runs(pid) {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return error.code === 'EPERM'
  }
}

function fingerprintOf(paths) {
  const hash = createHash('sha256').update(process.versions.node.split('.')[0])
  for (const file of paths.flatMap(filesUnder)) hash.update(`${file}\n`).update(readFileSync(file)).update('\n')
  return hash.digest('hex')
}

function filesUnder(path) {
  return statSync(path).isDirectory() ? readdirSync(path).sort().flatMap((name) => filesUnder(join(path, name))) : [path]
}

/** Runs a program to its end. Ctrl-C reaches it as well, so this process only waits for what it makes of that. */
function run(name, program, args, stdio = ['ignore', 2, 2], env = {}) {
  const wait = () => {}
  process.on('SIGINT', wait)
  const { status, signal, error } = spawnSync(program, args, { stdio, env: { ...process.env, ...env } })
  process.off('SIGINT', wait)
  if (error) refuse(`${name} could not be started (${error.message}). Make sure that ${program} is on the path, then start again.`)
  if (signal === 'SIGINT') process.exit(130)
  return status === null ? 1 : status
}

/** Goes on in the built server, in this process: signals reach it directly. */
async function enter(name, args) {
  const file = join(process.cwd(), '.build', 'server', `${name}.js`)
  if (!existsSync(file)) refuse(`there is no command named ${name}.`)
  process.argv = [process.execPath, file, ...args]
  await import(pathToFileURL(file).href)
}

/** Progress goes to the error stream: what a command prints as its answer stays clean. */
function say(line) {
  process.stderr.write(`${line}\n`)
}

function refuse(reason) {
  say(`verband: ${reason}`)
  process.exit(1)
}
