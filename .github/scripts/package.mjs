// Builds dist/ from src/: tsc to lib/, ncc to dist/stages/ (both stages and their chunks), esbuild to make
// that smaller. dist/main/ and dist/post/ hold what action.yml names: a line each that starts a stage.
// `--check` builds beside dist/ and compares.
import { Buffer } from 'node:buffer'
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync
} from 'node:fs'
import http from 'node:http'
import http2 from 'node:http2'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildSync } from 'esbuild'
import { writeLicenses } from './licenses.mjs'

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..')
const require = createRequire(import.meta.url)
const check = process.argv.includes('--check')

// Of undici, and asked for by nothing that a step does: an experimental parser (150 kB), and bodies that are FormData.
const LEFT_OUT = [
  './parser-h1.js',
  '../web/fetch/body.js',
  '../web/fetch/formdata',
  '../web/webidl'
]

// What undici takes from http2's constants when it is loaded.
const HTTP2_NAMES =
  /^HTTP2_HEADER_(AUTHORITY|METHOD|PATH|SCHEME|CONTENT_LENGTH|EXPECT|STATUS|PROTOCOL)$|^NGHTTP2_(NO_ERROR|REFUSED_STREAM)$/
const HTTP2_CONSTANTS = Object.fromEntries(
  Object.entries(http2.constants).filter(([name]) => HTTP2_NAMES.test(name))
)

/**
 * Modules of Node that a bundle takes hold of when it is loaded, although most runs never use them; together they are
 * a fifth of a text's start. Each stands in for its module, `node`, until that is needed.
 */
const LATE = {
  // Two thirds of a start of Node by itself, with the TLS that it brings.
  'node:http2': node =>
    `{ constants: ${JSON.stringify(HTTP2_CONSTANTS)}, connect: (...to) => ${node}.connect(...to) }`,
  // undici asks for a limit, which the transport sets anyway, and what an answer of Node's own client would be.
  'node:http': node =>
    `{ maxHeaderSize: ${http.maxHeaderSize}, get STATUS_CODES() { return ${node}.STATUS_CODES } }`,
  'node:assert': node => `(value, message) => value || ${node}(value, message)`,
  'node:fs/promises': onceRead,
  crypto: onceRead,
  'node:crypto': onceRead
}

/** Has the members of the module, which is loaded when the first of them is read. */
function onceRead(node) {
  return `new Proxy({}, { get: (_, name) => ${node}[name] })`
}

/**
 * The toolkit's packages have no side effects but do not say so; without this ncc cannot leave out
 * the OIDC client of @actions/core, which pulls in a second HTTP stack (1,069 kB instead of 23 kB).
 */
function declareSideEffectFree(names) {
  for (const name of names) {
    const file = join(root, 'node_modules', name, 'package.json')
    if (!existsSync(file)) continue
    const manifest = JSON.parse(readFileSync(file, 'utf8'))
    if (manifest.sideEffects === false) continue
    writeFileSync(file, `${JSON.stringify({ ...manifest, sideEffects: false }, null, 2)}\n`)
  }
}

function run(script, args) {
  // ncc lists every asset on stdout; tsc tells its errors there, so it is shown when something fails.
  const { status, stdout } = spawnSync(process.execPath, [script, ...args], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit']
  })
  if (status !== 0) throw new Error(`${script} failed\n${stdout}`)
}

function build(outDir) {
  rmSync(join(root, 'lib'), { recursive: true, force: true })
  rmSync(outDir, { recursive: true, force: true })
  run(require.resolve('typescript/bin/tsc'), ['-p', 'tsconfig.build.json'])
  bundle(join(outDir, 'stages'))
  for (const entry of ['main', 'post']) {
    const compiled = readFileSync(join(root, 'lib', `${entry}.js`), 'utf8')
    mkdirSync(join(outDir, entry))
    writeFileSync(
      join(outDir, entry, 'index.js'),
      compiled.replace('./action/stages.js', '../stages/index.js')
    )
  }
}

/** Both stages as one bundle, since they share nearly everything, with a chunk for each lazy import. */
function bundle(target) {
  const stats = join(mkdtempSync(join(tmpdir(), 'feishu-message-stats-')), 'stats.json')
  run(require.resolve('@vercel/ncc/dist/ncc/cli.js'), [
    'build',
    join('lib', 'action', 'stages.js'),
    '--out',
    target,
    '--no-cache',
    '--stats-out',
    stats,
    ...LEFT_OUT.flatMap(name => ['--external', name])
  ])
  writeLicenses(root, stats, join(target, 'licenses.txt'))
  rmSync(dirname(stats), { recursive: true })
  const files = listFiles(target).filter(name => name.endsWith('.js'))
  for (const name of files) startFast(join(target, name))
  checkBundle(target)
  // ncc's own minifier leaves the chunks as they are.
  buildSync({
    entryPoints: files.map(name => join(target, name)),
    outdir: target,
    allowOverwrite: true,
    minify: true,
    format: 'esm',
    target: 'node24',
    // undici's own switch, for its copy in Node: without the second, experimental parser (150 kB).
    define: { esbuildDetection: 'true' },
    charset: 'utf8',
    legalComments: 'none'
  })
}

/** What ncc writes for a module of Node, and for what is left out. */
const EXTERNAL = /__WEBPACK_EXTERNAL_createRequire\(import\.meta\.url\)(\("([^"]+)"\))/g
const EXTERNAL_IMPORT =
  /^import \{ createRequire as __WEBPACK_EXTERNAL_createRequire \} from "module";$/m
const WASM = /const wasmBase64 = '([\w+/=]+)'/g
const WASM_DECODED = /Buffer\.from\(wasmBase64, 'base64'\)/g

/** Makes a file of the bundle cheaper to load; what it does stays the same. */
function startFast(file) {
  const source = readFileSync(file, 'utf8')
  const fast = source
    // An import of `module` loads all that it re-exports.
    .replace(EXTERNAL_IMPORT, '')
    .replace(EXTERNAL, (_, call, name) => {
      const node = `process.getBuiltinModule${call}`
      return name in LATE ? LATE[name](node) : node
    })
    // undici's parsers as files, of which one is read, rather than as text, which V8 scans, hashes and copies.
    .replace(WASM, (_, base64) => {
      const wasm = Buffer.from(base64, 'base64')
      const name = `${createHash('sha256').update(wasm).digest('hex').slice(0, 16)}.wasm`
      writeFileSync(join(dirname(file), name), wasm)
      return `const wasmFile = new URL('${name}', import.meta.url)`
    })
    .replace(WASM_DECODED, `process.getBuiltinModule('node:fs').readFileSync(wasmFile)`)
  writeFileSync(file, fast)
}

/** What the steps above rely on in the output of ncc; where that changes, they would do nothing. */
function checkBundle(target) {
  const names = listFiles(target)
  const text = names
    .filter(name => name.endsWith('.js'))
    .map(name => readFileSync(join(target, name), 'utf8'))
    .join('\n')
  const missed = [
    ...Object.keys(LATE).filter(
      name => !/^[.([]/.test(text.split(`getBuiltinModule("${name}")`)[1] ?? '')
    ),
    ...['createRequire', 'wasmBase64'].filter(name => text.includes(name))
  ]
  if (missed.length > 0) throw new Error(`${target} is not bundled as it used to be: ${missed}`)
}

function listFiles(dir) {
  if (!existsSync(dir)) return []
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name).slice(dir.length + 1))
    .sort()
}

function differences(built, committed) {
  const names = new Set([...listFiles(built), ...listFiles(committed)])
  return [...names].filter(name => {
    const [a, b] = [join(built, name), join(committed, name)]
    return !existsSync(a) || !existsSync(b) || !readFileSync(a).equals(readFileSync(b))
  })
}

declareSideEffectFree([
  '@actions/core',
  '@actions/exec',
  '@actions/github',
  '@actions/http-client',
  '@actions/io'
])

if (check) {
  const outDir = mkdtempSync(join(tmpdir(), 'feishu-message-dist-'))
  build(outDir)
  const changed = differences(outDir, join(root, 'dist'))
  rmSync(outDir, { recursive: true, force: true })
  if (changed.length > 0) {
    console.error(
      `dist/ does not match the sources; run "npm run package" and commit dist/:\n${changed.join('\n')}`
    )
    process.exitCode = 1
  } else {
    console.log('dist/ matches the sources')
  }
} else {
  build(join(root, 'dist'))
  console.log(
    listFiles(join(root, 'dist'))
      .map(name => `dist/${name}`)
      .join('\n')
  )
}
