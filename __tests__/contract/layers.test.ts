import { readdirSync, readFileSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import ts from 'typescript'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const SRC = join(ROOT, 'src')

const { LAYERS, HOMES } = (await import(pathToFileURL(join(ROOT, 'eslint.config.js')).href)) as {
  LAYERS: Readonly<Record<string, readonly string[]>>
  HOMES: Readonly<Record<string, string>>
}
const { dependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  dependencies: Readonly<Record<string, string>>
}

const UNSHIPPED = ['emulator', 'demo', 'preview']

type Module = { readonly files: readonly string[]; readonly packages: readonly string[] }

/** Every module under src/ with what it imports, types and lazy imports included. */
const MODULES = new Map(sourceFiles().map(file => [file, readModule(file)]))

function sourceFiles(): string[] {
  return readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.ts'))
    .map(name => name.split(sep).join('/'))
}

function readModule(file: string): Module {
  const { importedFiles } = ts.preProcessFile(readFileSync(join(SRC, file), 'utf8'), true, true)
  const names = importedFiles.map(imported => imported.fileName)
  return {
    files: names
      .filter(name => name.startsWith('.'))
      .map(name =>
        relative(SRC, resolve(SRC, dirname(file), name))
          .split(sep)
          .join('/')
      ),
    packages: names.filter(name => !name.startsWith('.') && !isBuiltin(name)).map(packageOf)
  }
}

function packageOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')
}

function layerOf(file: string): string {
  return file.includes('/') ? (file.split('/')[0] ?? '') : 'entry'
}

/** The modules that an entry loads, sooner or later. */
function reachedFrom(entries: readonly string[]): string[] {
  const reached = new Set(entries)
  for (const file of reached) for (const next of MODULES.get(file)?.files ?? []) reached.add(next)
  return [...reached]
}

describe('the layers of src/', () => {
  test('every folder has a place in the table', () => {
    const folders = new Set([...MODULES.keys()].map(layerOf).filter(layer => layer !== 'entry'))
    expect([...folders].sort()).toEqual(Object.keys(LAYERS).sort())
  })

  test('the table has no way back up', () => {
    const upward = Object.entries(LAYERS).flatMap(([layer, allowed]) =>
      allowed.filter(below => reaches(below, layer)).map(below => `${layer} <-> ${below}`)
    )
    expect(upward).toEqual([])
  })

  test('imports go where the table lets them', () => {
    const wrong = [...MODULES].flatMap(([file, { files }]) => {
      const layer = layerOf(file)
      const allowed = layer === 'entry' ? ['action'] : [layer, ...(LAYERS[layer] ?? [])]
      return files.filter(to => !allowed.includes(layerOf(to))).map(to => `${file} -> ${to}`)
    })
    expect(wrong).toEqual([])
  })

  test.each(Object.entries(HOMES))('%s is imported by %s/ alone', (name, home) => {
    const users = [...MODULES].filter(([, { packages }]) => packages.includes(name))
    expect(new Set(users.map(([file]) => layerOf(file)))).toEqual(new Set([home]))
  })
})

describe('what the entries load', () => {
  const shipped = reachedFrom(['main.ts', 'post.ts'])

  test('is the whole house but for what only developers run', () => {
    const layers = new Set(shipped.map(layerOf))
    const expected = Object.keys(LAYERS).filter(layer => !UNSHIPPED.includes(layer))
    expect([...layers].sort()).toEqual(['entry', ...expected].sort())
  })

  test('leaves no module of the shipped layers behind', () => {
    const behind = [...MODULES.keys()].filter(
      file => !UNSHIPPED.includes(layerOf(file)) && !shipped.includes(file)
    )
    expect(behind.filter(file => !file.endsWith('.d.ts'))).toEqual([])
  })

  test('needs exactly the dependencies of package.json', () => {
    const packages = new Set(shipped.flatMap(file => MODULES.get(file)?.packages ?? []))
    expect([...packages].sort()).toEqual(Object.keys(dependencies).sort())
  })
})

function reaches(from: string, to: string): boolean {
  return from === to || (LAYERS[from] ?? []).some(below => reaches(below, to))
}
