import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'

type Locked = {
  readonly integrity?: string
  readonly optionalDependencies?: Readonly<Record<string, string>>
}

const { packages } = JSON.parse(
  readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8')
) as { packages: Readonly<Record<string, Locked>> }

test('package-lock.json has the optional packages of every system, else `npm ci` refuses it', () => {
  const missing = Object.values(packages).flatMap(({ optionalDependencies = {} }) =>
    Object.keys(optionalDependencies).filter(
      name => !Object.keys(packages).some(path => path.endsWith(`node_modules/${name}`))
    )
  )
  expect(missing).toEqual([])
})

test('package-lock.json holds every package by its hash', () => {
  const { '': project, ...installed } = packages
  expect(project).toBeDefined()
  const loose = Object.entries(installed).filter(([, { integrity }]) => integrity === undefined)
  expect(loose.map(([path]) => path)).toEqual([])
})
