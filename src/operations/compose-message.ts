import type { Content } from '../feishu/content.ts'
import { assertNever } from '../model/assert-never.ts'
import { composeBuiltIn, composeMarkdown } from './compose-card.ts'
import { composeText } from './compose-text.ts'
import { composeWritten } from './compose-written.ts'
import { takeForeignMentionsApart } from './foreign-mentions.ts'
import type { Message } from './message.ts'
import { requireMsgType } from './msg-type.ts'
import { templatesOf, type Templates } from './render-templates.ts'
import type { FileSource, Source } from './resolve-source.ts'
import type { Surroundings } from './surroundings.ts'

/**
 * The messages that the inputs describe, in the form of the single-message API: one, but for a pattern
 * that several files match.
 *
 * @throws InputError
 */
export async function composeMessages(source: Source, around: Surroundings): Promise<Message[]> {
  if (source.kind !== 'file') return [await composeMessage(source, around)]
  // Loaded late: most messages have no file.
  const { composeFiles } = await import('./compose-file.ts')
  return composeFiles(source, around)
}

async function composeMessage(
  source: Exclude<Source, FileSource>,
  around: Surroundings
): Promise<Message> {
  const templates = templatesOf(around)
  switch (source.kind) {
    case 'text':
      return composeText(source.text, around, templates)
    case 'built_in':
      return composeBuiltIn(source.card, around, templates)
    case 'markdown':
      return composeMarkdown(source, around, templates)
    case 'template':
      requireMsgType(around.inputs, 'template_id', 'interactive')
      return { input: 'template_id', ...(await templateCard(around, templates)) }
    case 'card':
    case 'content':
      return composeWritten(source, around, templates)
    default:
      return assertNever(source)
  }
}

async function templateCard(
  { inputs, workflow, warn }: Surroundings,
  templates: Templates
): Promise<Content> {
  const { templateId, templateVersionName, templateVariable } = inputs
  const own = templateVariable && takeForeignMentionsApart(templateVariable, workflow.event, warn)
  const variables = own && (await templates.variables('template_variable', own))
  const data = {
    template_id: templateId,
    ...(templateVersionName === '' ? {} : { template_version_name: templateVersionName }),
    ...(variables === undefined ? {} : { template_variable: variables })
  }
  return { msgType: 'interactive', content: { type: 'template', data } }
}
