import { InputError } from '../model/input-error.ts'
import type { Release } from '../model/release.ts'
import { urlPath } from '../text/url-path.ts'
import type { Surface } from './notify.ts'

/**
 * The release that `card: release` announces. One that cannot be looked up, such as that of a tag without
 * a release yet, is told by its tag alone, with a warning.
 *
 * @throws InputError when no tag is known
 */
export async function findRelease({
  inputs,
  workflow,
  readRelease,
  log
}: Surface): Promise<Release> {
  const tag = inputs.releaseTag || workflow.releaseTag
  if (tag === undefined || tag === '') {
    throw new InputError(
      'release_tag',
      'is empty, and this run is neither for a release nor for a tag. Name the tag to announce.'
    )
  }
  const reading = await readRelease(tag)
  if ('value' in reading) {
    const { release, lacking } = reading.value
    if (lacking !== undefined) log.warning(`The card shows what is known. ${lacking}`)
    return release
  }
  if (inputs.dryRun) log.info('A dry run asks GitHub nothing, so the card tells the tag alone.')
  else log.warning(`${reading.missing} The card tells the tag alone.`)
  return bareRelease(tag, workflow.run.serverUrl, workflow.run.repository)
}

function bareRelease(tag: string, serverUrl: string, repository: string): Release {
  const home = `${serverUrl}/${repository}`
  const path = urlPath(tag)
  return {
    repository,
    tag,
    tagUrl: `${home}/tree/${path}`,
    state: 'release',
    url: `${home}/releases/tag/${path}`,
    notes: '',
    assets: [],
    changesUrl: `${home}/commits/${path}`
  }
}
