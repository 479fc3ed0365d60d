import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))

const PAGES = execFileSync('git', ['ls-files', '*.md', ':(exclude)__tests__', ':(exclude)dist'], {
  cwd: ROOT,
  encoding: 'utf8'
})
  .split('\n')
  .filter(name => name !== '')

const read = (page: string): string => readFileSync(join(ROOT, page), 'utf8')

/** The anchors that GitHub gives to the headings of a page. */
function anchors(page: string): string[] {
  return [...read(page).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-')
  )
}

test.each(PAGES)('the links of %s lead somewhere', page => {
  const prose = read(page).replaceAll(/^```[^]*?^```|`[^`\n]*`/gm, '')
  const links = [...prose.matchAll(/\]\((?!https?:)([^)\s]+)\)/g)].map(([, link = '']) => link)
  const broken = links.filter(link => {
    const [path = '', anchor] = decodeURI(link).split('#')
    const target = path === '' ? page : join(dirname(page), path)
    if (!existsSync(join(ROOT, target))) return true
    return anchor !== undefined && !anchors(target).includes(anchor)
  })
  expect(broken).toEqual([])
})

describe('a page in Chinese', () => {
  const pairs = PAGES.filter(page => page.endsWith('.zh-CN.md')).map(
    page => [page, page.replace('.zh-CN', '')] as const
  )

  test.each(pairs)('%s has the sections and rows of %s', (chinese, english) => {
    const shape = (page: string): string[] =>
      read(page)
        .split('\n')
        .flatMap(line => /^(?:#+ |\| |```\w*)/.exec(line) ?? [])
    expect(shape(chinese)).toEqual(shape(english))
  })
})

describe('a guide', () => {
  const guides = PAGES.filter(page => page.startsWith('docs/guides/'))

  test.each(guides)('%s shows, gives, allows and varies', page => {
    const text = read(page)
    const headings = page.endsWith('.zh-CN.md')
      ? ['权限', '按需调整']
      : ['Permissions', 'What to change']
    expect(text).toMatch(/<img src="[^"]+" width="440" alt="[^"]+">/)
    expect(text).toMatch(/^```yaml\nname: .+\non:/m)
    expect([...text.matchAll(/^## (.+)$/gm)].map(([, name]) => name)).toEqual(
      expect.arrayContaining(headings)
    )
    expect(text.split('\n').length).toBeLessThan(150)
  })

  test.each(['docs/README.md', 'docs/README.zh-CN.md'])('stands in %s', index => {
    const listed = [...read(index).matchAll(/\]\((guides\/[^)]+)\)/g)].map(([, path]) => path)
    const isChinese = index.endsWith('.zh-CN.md')
    const own = guides.filter(page => page.endsWith('.zh-CN.md') === isChinese)
    expect(listed.sort()).toEqual(own.map(page => page.replace('docs/', '')).sort())
  })
})

test('examples/README.md lists every workflow', () => {
  const names = readdirSync(join(ROOT, 'examples/workflows'))
  const listed = [...read('examples/README.md').matchAll(/\]\(workflows\/([^)]+)\)/g)]
  expect(listed.map(([, name]) => name).sort()).toEqual(names.sort())
})
