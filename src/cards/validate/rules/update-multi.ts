import { isJsonObject } from '../../../model/json.ts'
import { isAbsent, type CardView } from '../card-view.ts'
import { error, warning, type Finding } from '../issue.ts'

/**
 * `config.update_multi`: 2.0 allows only true (300302); a patch needs it in the card
 * (https://open.feishu.cn/document/server-docs/im-v1/message-card/patch). Absent, the action adds it.
 */
export function updateMulti({ root, version, options }: CardView): Finding[] {
  const { config } = root
  if (isAbsent(config)) return []
  if (!isJsonObject(config))
    return [error(['config'], 'config is not an object.', 'Write config: {…}.')]
  const at = ['config', 'update_multi']
  const given = config['update_multi']
  if (isAbsent(given) || given === true) return []
  if (given !== false)
    return [error(at, 'update_multi is neither true nor false.', 'Leave it out.')]
  if (version === '2.0')
    return [error(at, 'In a card JSON 2.0 update_multi must be true.', 'Leave it out.')]
  return options.target === 'update'
    ? [error(at, 'Feishu updates only a card whose update_multi is true.', 'Leave it out.')]
    : [warning(at, 'The message can never be updated.', 'Leave update_multi out.')]
}
