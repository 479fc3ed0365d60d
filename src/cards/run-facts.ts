import type { Localized } from '../model/locale.ts'
import type { Commit, Ref, Run } from '../model/run.ts'
import { joinMarkdown, markdownLink, md, type CardMarkdown } from '../text/card-markdown.ts'
import { grey } from '../text/card-tags.ts'
import { oneLine } from '../text/graphemes.ts'
import type { CardPart } from './card.ts'
import { linkButtons, markdown } from './elements.ts'
import { foreign, personLink } from './foreign-text.ts'

// A header shows four lines of about 30 characters on a phone.
const WORKFLOW_LENGTH = 50
const REF_LENGTH = 70
const LINE_LENGTH = 100
const NAME_LENGTH = 60

/** `<workflow> #<number> · <ref>`: the ref is the branch, the tag, or number and title of the pull request. */
export function runTitle(run: Run): string {
  const ref = oneLine(refText(run.ref), REF_LENGTH)
  return [runName(run), ref].filter(text => text !== '').join(' · ')
}

/** `<workflow> #<number>`; servers other than GitHub may give no number. */
export function runName({ workflow, number }: Run): string {
  const name = oneLine(workflow, WORKFLOW_LENGTH)
  return number > 0 ? `${name} #${number}`.trim() : name
}

function refText({ kind, name, number, title = '' }: Ref): string {
  return kind === 'pull_request' && number !== undefined ? `#${number} ${title}`.trim() : name
}

/** What the run is about: the pull request if there is one, the commit, who started it; all of them links. */
export function runFactsPart(run: Run): CardPart {
  const lines = [pullRequestLine(run.ref), commitLine(run)].filter(line => line !== undefined)
  return { importance: 'normal', blocks: [[markdown(joinMarkdown(lines, '<br>'))]] }
}

function pullRequestLine({ kind, name, number, title = '', url }: Ref): CardMarkdown | undefined {
  if (kind !== 'pull_request' || number === undefined) return undefined
  const text = foreign(`#${number} ${title}`.trim(), LINE_LENGTH)
  const branch = name === '' ? md`` : md` ${grey(foreign(name, NAME_LENGTH))}`
  return md`${url === undefined ? text : markdownLink(text, url)}${branch}`
}

function commitLine({ commit, actor }: Run): CardMarkdown {
  const who = personLink(actor)
  return commit === undefined ? who : md`${commitLink(commit)} · ${who}`
}

function commitLink({ shortSha, title, url }: Commit): CardMarkdown {
  const sha = markdownLink(foreign(shortSha, 12), url)
  return title === '' ? sha : md`${sha} ${foreign(title, LINE_LENGTH)}`
}

/** [View run], and [Pull request] or [Commit]. */
export function runButtons(run: Run): ReturnType<typeof linkButtons> {
  const viewRun: Localized = { en_us: 'View run', zh_cn: '查看运行' }
  return linkButtons([{ text: viewRun, url: run.url, type: 'primary' }, aboutButton(run)])
}

function aboutButton({ ref, commit }: Run): { text: Localized; url: string | undefined } {
  if (ref.kind === 'pull_request' && ref.number !== undefined && ref.url !== undefined) {
    const number = ref.number
    return { text: { en_us: `Pull request #${number}`, zh_cn: `查看 PR #${number}` }, url: ref.url }
  }
  return { text: { en_us: 'Commit', zh_cn: '查看提交' }, url: commit?.url }
}
