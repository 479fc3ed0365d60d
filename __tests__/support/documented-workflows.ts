import { readdirSync, readFileSync } from 'node:fs'
import { ACTION } from './workflow.ts'
import { yamlBlocks, type YamlBlock } from './yaml-blocks.ts'

const ROOT = new URL('../../', import.meta.url)

type Files = Readonly<Record<string, string | Uint8Array>>

/** A workflow that a user would paste, with the files that its steps find. */
export type DocumentedWorkflow = {
  readonly name: string
  readonly text: string
  readonly files: Files
  /** Steps that are shown alone take the files for granted; a workflow has to check them out. */
  readonly checkedOut: boolean
}

/** The text of a file of this repository. */
export function readPage(name: string): string {
  return readFileSync(new URL(name, ROOT), 'utf8')
}

/** The workflows of a page; steps that are shown alone stand in a job on a push. */
export function workflowsOf(page: string): DocumentedWorkflow[] {
  const blocks = yamlBlocks(page, readPage(page))
  const shown = blocks.flatMap(({ path, text }) =>
    path === undefined ? [] : [[path, text] as const]
  )
  const files: Files = { ...WORKSPACE, ...Object.fromEntries(shown) }
  return blocks.flatMap(block => {
    const text = asWorkflow(block)
    const own = block.kind === 'card' ? { [CARD_FILE]: block.text } : {}
    return text === undefined
      ? []
      : [
          {
            name: `${page}:${block.line}`,
            text,
            files: { ...files, ...own },
            checkedOut: block.kind !== 'workflow'
          }
        ]
  })
}

/** The workflows to copy. */
export function exampleWorkflows(): DocumentedWorkflow[] {
  return namesIn('examples/workflows').map(name => ({
    name: `examples/workflows/${name}`,
    text: readPage(`examples/workflows/${name}`),
    files: WORKSPACE,
    checkedOut: false
  }))
}

/** The workflow that a block is; steps stand in a job on a push, and so does one that sends a card. */
function asWorkflow({ kind, text, path }: YamlBlock): string | undefined {
  switch (kind) {
    case 'workflow':
      return text
    case 'steps':
      return inJob(text)
    case 'card':
      return inJob(cardStep(path ?? CARD_FILE))
    default:
      return undefined
  }
}

const CARD_FILE = 'card.yml'

/** The step that sends a card, with the variables that the cards of the pages take. */
function cardStep(file: string): string {
  return `- uses: ${ACTION}
  with:
    app_id: \${{ secrets.FEISHU_APP_ID }}
    app_secret: \${{ secrets.FEISHU_APP_SECRET }}
    receive_id: \${{ vars.FEISHU_CHAT_ID }}
    card_file: ${file}
    variables: '{"url": "https://shop.example.com", "state": "live", "color": "green"}'`
}

function inJob(steps: string): string {
  return `on: { push: }
permissions: { contents: read, actions: read, checks: read }
jobs:
  job:
    runs-on: ubuntu-latest
    steps:
${steps.replaceAll(/^/gm, '      ')}`
}

function namesIn(folder: string): string[] {
  return readdirSync(new URL(`${folder}/`, ROOT))
}

function media(name: string): Uint8Array {
  return readFileSync(new URL(`__tests__/fixtures/media/${name}`, ROOT))
}

/** What the documentation takes for granted in a workspace: the examples' files, and what a build left there. */
const WORKSPACE: Files = {
  ...Object.fromEntries(
    namesIn('examples/feishu').map(name => [
      `.github/feishu/${name}`,
      readPage(`examples/feishu/${name}`)
    ])
  ),
  ...Object.fromEntries(
    namesIn('examples/cards').flatMap(name => {
      const text = readPage(`examples/cards/${name}`)
      return [
        [`examples/cards/${name}`, text],
        [`.github/feishu/${name}`, text]
      ]
    })
  ),
  'reports/coverage.pdf': '%PDF-1.4\n',
  'test-results/checkout.png': media('picture.png'),
  'coverage/chart.png': media('picture.png'),
  'coverage/trend.png': media('picture.png'),
  'checkout.mp4': media('clip.mp4'),
  'cover.png': media('picture.png')
}
