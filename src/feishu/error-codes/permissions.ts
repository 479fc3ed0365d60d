import type { ErrorEntry } from './error-entry.ts'

/**
 * What the app may do at all: bot capability, scopes, installation, quota.
 * Sources: the reference pages of the message APIs and the generic table .../ugjM14COyUjL4ITN
 * on https://open.feishu.cn/document/.
 */
export const PERMISSION_ERRORS: readonly ErrorEntry[] = [
  {
    code: 230006,
    apis: ['create', 'reply', 'patch', 'edit', 'recall'],
    retry: 'never',
    meaning: {
      en_us: 'The bot capability of the app is not active.',
      zh_cn: '应用未启用机器人能力。'
    },
    remedy: {
      en_us:
        'In the developer console add the "Bot" capability to the app, then create and publish a version.',
      zh_cn: '在开发者后台为应用添加「机器人」能力，然后创建版本并发布。'
    }
  },
  {
    code: 230013,
    apis: ['create', 'reply', 'patch', 'edit', 'recall'],
    retry: 'never',
    meaning: {
      en_us:
        'The user is outside the availability range of the app, is blocked from it, or has left the company.',
      zh_cn: '用户不在应用的可用范围内、被设为禁用成员，或已离职。'
    },
    remedy: {
      en_us:
        'In the developer console add the user to the availability range and publish a version; an admin can check the blocked members of the app in the admin console.',
      zh_cn:
        '在开发者后台把该用户加入应用可用范围并发布版本；仍报错时请企业管理员在管理后台检查其是否为该应用的禁用成员。'
    }
  },
  {
    code: 230027,
    apis: ['create', 'reply', 'patch', 'edit', 'recall'],
    retry: 'never',
    meaning: {
      en_us:
        'The app may not do this: a scope is missing, the user has not granted it, or the group is external.',
      zh_cn: '没有权限执行该操作：缺少权限、用户未授权，或目标是外部群。'
    },
    remedy: {
      en_us:
        'Add the scope named in the message (usually `im:message:send_as_bot`) and publish a version. For an external group enable external sharing of the bot first.',
      zh_cn:
        '按返回信息开通缺少的权限（通常是 `im:message:send_as_bot`）并发布版本；外部群需先为机器人开启对外共享能力。'
    }
  },
  {
    code: 99991662,
    apis: 'any',
    retry: 'never',
    meaning: { en_us: 'The app is disabled.', zh_cn: '应用已停用。' },
    remedy: {
      en_us: 'Ask an admin to enable the app in the admin console.',
      zh_cn: '请企业管理员在管理后台启用该应用。'
    }
  },
  {
    code: 99991672,
    apis: 'any',
    retry: 'never',
    meaning: {
      en_us: 'The app lacks a scope that this API requires.',
      zh_cn: '应用未开通该接口所需的权限。'
    },
    remedy: {
      en_us:
        'Add one of the scopes named in the message under "Permissions & Scopes" in the developer console, then publish a version: a scope takes effect only with it.',
      zh_cn:
        '在开发者后台「权限管理」开通返回信息中列出的任一权限，然后发布版本，权限在发布后才生效。'
    }
  },
  {
    code: 99991673,
    apis: 'any',
    retry: 'never',
    meaning: {
      en_us: 'The app is not installed or not available in this tenant.',
      zh_cn: '应用未安装或在当前企业内不可用。'
    },
    remedy: {
      en_us: 'Publish a version of the app and have an admin approve it.',
      zh_cn: '发布应用版本并请企业管理员审核通过。'
    }
  },
  {
    code: 99991676,
    apis: 'any',
    retry: 'never',
    meaning: { en_us: 'The token lacks a permission.', zh_cn: 'token 缺少权限。' },
    remedy: {
      en_us: 'Add the scope that the message names in the developer console and publish a version.',
      zh_cn: '在开发者后台开通返回信息中提示的权限并发布版本。'
    }
  },
  {
    code: 99991679,
    apis: 'any',
    retry: 'never',
    meaning: {
      en_us: 'The user has not granted the scope to the app.',
      zh_cn: '用户未向应用授予所需权限。'
    },
    remedy: {
      en_us: 'Use the identity of the app: give `app_id` and `app_secret`, or a tenant token.',
      zh_cn: '请使用应用身份：填写 `app_id` 和 `app_secret`，或传入企业身份的 token。'
    }
  },
  {
    code: 99991401,
    apis: 'any',
    retry: 'never',
    meaning: {
      en_us: 'The IP address of the runner is not on the allow list of the app.',
      zh_cn: 'runner 的 IP 不在应用的 IP 白名单中。'
    },
    remedy: {
      en_us:
        'Addresses of GitHub-hosted runners change: remove the allow list in "Security Settings", or use a self-hosted runner with a fixed address.',
      zh_cn:
        'GitHub 托管 runner 的 IP 不固定：请在开发者后台「安全设置」中取消 IP 白名单，或改用固定出口 IP 的自托管 runner。'
    }
  },
  {
    code: 99991403,
    apis: 'any',
    retry: 'never',
    meaning: {
      en_us: 'The tenant has used up its API calls for this month.',
      zh_cn: '企业本月的 API 调用量已用完。'
    },
    remedy: {
      en_us: 'Ask an admin to raise the quota; it starts anew next month.',
      zh_cn: '请企业管理员升级套餐或提升额度；下个月会重新计算。'
    }
  }
]
