// Builds dist/ from src/: tsc to lib/, ncc to dist/stages/ (both stages and their chunks), esbuild to make
// that smaller. dist/main/ and dist/post/ hold what action.yml names: a line each that starts a stage.
// `--check` builds beside dist/ and compares.
import { spawnSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync
} from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildSync } from 'esbuild'
import { writeLicenses } from './licenses.mjs'

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..')
const require = createRequire(import.meta.url)
const check = process.argv.includes('--check')

// Of undici: an experimental parser (150 kB), which is asked for by nothing once undici's own switch below is set.
const LEFT_OUT = ['./parser-h1.js']

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
