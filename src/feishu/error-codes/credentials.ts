import type { ErrorEntry } from './error-entry.ts'

/**
 * Getting a tenant_access_token, and tokens that a call refuses.
 * Sources: .../auth-v3/auth/tenant_access_token_internal and the generic table .../ugjM14COyUjL4ITN
 * on https://open.feishu.cn/document/.
 */
export const CREDENTIAL_ERRORS: readonly ErrorEntry[] = [
  {
    code: 10003,
    apis: ['auth'],
    retry: 'never',
    meaning: {
      en_us: 'The request for a token lacks the app ID or the app secret.',
      zh_cn: '获取 token 的请求缺少 App ID 或 App Secret。'
    },
    remedy: {
      en_us:
        'Set both `app_id` and `app_secret`, and check that the secrets exist in this repository or environment.',
      zh_cn: '同时填写 `app_id` 和 `app_secret`，并确认当前仓库或环境中确实配置了对应的 secret。'
    }
  },
  {
    code: 10005,
    apis: ['auth'],
    retry: 'never',
    meaning: {
      en_us: 'The app or the tenant is not authorized.',
      zh_cn: '应用或企业信息未授权。'
    },
    remedy: {
      en_us:
        'Check `app_id`, and that the app belongs to the tenant you want to reach and is enabled there.',
      zh_cn: '检查 `app_id` 是否正确，并确认该应用属于目标企业且已启用。'
    }
  },
  {
    code: 10012,
    apis: ['auth'],
    retry: 'never',
    meaning: { en_us: 'Feishu could not issue an app token.', zh_cn: '获取应用 token 失败。' },
    remedy: {
      en_us:
        'Check `app_id` and `app_secret`, and that the app is enabled in the developer console.',
      zh_cn: '检查 `app_id` 和 `app_secret`，并在开发者后台确认应用处于启用状态。'
    }
  },
  {
    code: 10013,
    apis: ['auth'],
    retry: 'never',
    meaning: { en_us: 'Feishu could not issue a tenant token.', zh_cn: '获取企业 token 失败。' },
    remedy: {
      en_us: 'Check `app_id` and `app_secret`, and that the app is enabled in the tenant.',
      zh_cn: '检查 `app_id` 和 `app_secret`，并确认应用在企业内处于启用状态。'
    }
  },
  {
    code: 10014,
    apis: ['auth'],
    retry: 'never',
    meaning: {
      en_us: 'The app cannot be used: it is disabled, or the app secret is wrong.',
      zh_cn: '应用不可用：应用已停用，或 App Secret 错误。'
    },
    remedy: {
      en_us:
        'Copy the App Secret again from "Credentials & Basic Info" into `app_secret`, and check that the app is enabled.',
      zh_cn:
        '在开发者后台「凭证与基础信息」重新复制 App Secret 填入 `app_secret`，并确认应用已启用。'
    }
  },
  {
    code: 10015,
    apis: ['auth'],
    retry: 'never',
    meaning: { en_us: 'The app secret is wrong.', zh_cn: 'App Secret 错误。' },
    remedy: {
      en_us:
        'Copy the App Secret again from "Credentials & Basic Info" in the developer console into `app_secret`; a reset secret replaces the old one.',
      zh_cn:
        '在开发者后台「凭证与基础信息」重新复制 App Secret 填入 `app_secret`；重置后旧的 Secret 即失效。'
    }
  },
  {
    code: 20002,
    apis: ['auth'],
    retry: 'never',
    meaning: {
      en_us: 'The app ID and the app secret do not belong together.',
      zh_cn: 'App ID 与 App Secret 不匹配。'
    },
    remedy: {
      en_us: 'Take `app_id` and `app_secret` from the same app.',
      zh_cn: '请使用同一个应用的 `app_id` 和 `app_secret`。'
    }
  },
  {
    code: 50003,
    apis: ['auth'],
    retry: 'never',
    meaning: { en_us: 'The app ID is invalid.', zh_cn: 'App ID 无效。' },
    remedy: {
      en_us: 'Check `app_id`: it starts with `cli_`. An app of Lark needs `domain: lark`.',
      zh_cn: '检查 `app_id`，它以 `cli_` 开头；Lark 的应用需要设置 `domain: lark`。'
    }
  },
  {
    code: 99991543,
    apis: ['auth'],
    retry: 'never',
    meaning: {
      en_us: 'The app ID or the app secret does not exist.',
      zh_cn: 'App ID 或 App Secret 不存在。'
    },
    remedy: {
      en_us:
        'Check `app_id` and `app_secret`, and `domain`: apps of Feishu and of Lark are not interchangeable.',
      zh_cn: '检查 `app_id`、`app_secret` 以及 `domain`：飞书和 Lark 的应用不能混用。'
    }
  },
  {
    code: 99991661,
    apis: 'any',
    retry: 'never',
    meaning: { en_us: 'The request carries no token.', zh_cn: '请求中没有携带 token。' },
    remedy: {
      en_us:
        'Check that no proxy or gateway between the runner and `domain` removes the Authorization header.',
      zh_cn: '检查 runner 与 `domain` 之间的代理或网关是否去掉了 Authorization 请求头。'
    }
  },
  {
    code: 99991663,
    apis: 'any',
    retry: 'refresh_token',
    meaning: {
      en_us: 'The tenant_access_token is invalid or has expired.',
      zh_cn: 'tenant_access_token 无效或已过期。'
    },
    remedy: {
      en_us:
        'Give `app_id` and `app_secret` instead of `tenant_access_token`, which lives two hours at most. Check that `domain` is where the token was issued.',
      zh_cn:
        '改用 `app_id` 和 `app_secret`，`tenant_access_token` 最长只有两小时有效；并确认 `domain` 与签发 token 的环境一致。'
    }
  },
  {
    code: 99991664,
    apis: 'any',
    retry: 'refresh_token',
    meaning: { en_us: 'The app_access_token is invalid.', zh_cn: 'app_access_token 无效。' },
    remedy: {
      en_us:
        'Give `app_id` and `app_secret`, so that the action gets the right kind of token itself.',
      zh_cn: '填写 `app_id` 和 `app_secret`，由 action 自行获取正确类型的 token。'
    }
  },
  {
    code: 99991665,
    apis: 'any',
    retry: 'refresh_token',
    meaning: { en_us: 'The tenant_access_token is invalid.', zh_cn: 'tenant_access_token 无效。' },
    remedy: {
      en_us: 'Give `app_id` and `app_secret` instead of `tenant_access_token`, and check `domain`.',
      zh_cn: '改用 `app_id` 和 `app_secret` 代替 `tenant_access_token`，并检查 `domain`。'
    }
  },
  {
    code: 99991668,
    apis: 'any',
    retry: 'refresh_token',
    meaning: {
      en_us: 'The user_access_token is invalid, or this API does not take user tokens.',
      zh_cn: 'user_access_token 无效，或该接口不支持用户身份的 token。'
    },
    remedy: {
      en_us: 'Give `app_id` and `app_secret`, or a `tenant_access_token` (it starts with `t-`).',
      zh_cn: '填写 `app_id` 和 `app_secret`，或传入以 `t-` 开头的 `tenant_access_token`。'
    }
  },
  {
    code: 99991671,
    apis: 'any',
    retry: 'never',
    meaning: {
      en_us: 'The token is malformed: it has to start with `t-` or `u-`.',
      zh_cn: 'token 格式错误：必须以 `t-` 或 `u-` 开头。'
    },
    remedy: {
      en_us: 'Pass the bare token as `tenant_access_token`, without `Bearer` or quotes.',
      zh_cn: '`tenant_access_token` 只填 token 本身，不要带 `Bearer` 或引号。'
    }
  },
  {
    code: 99991677,
    apis: 'any',
    retry: 'refresh_token',
    meaning: { en_us: 'The user_access_token has expired.', zh_cn: 'user_access_token 已过期。' },
    remedy: {
      en_us:
        'Give `app_id` and `app_secret`; the action then gets a fresh tenant token in every run.',
      zh_cn: '改用 `app_id` 和 `app_secret`，action 每次运行都会重新获取企业身份的 token。'
    }
  },
  {
    code: 20013,
    apis: 'any',
    retry: 'refresh_token',
    meaning: { en_us: 'The token is invalid.', zh_cn: 'token 无效。' },
    remedy: {
      en_us: 'Give `app_id` and `app_secret` instead of `tenant_access_token`.',
      zh_cn: '改用 `app_id` 和 `app_secret` 代替 `tenant_access_token`。'
    }
  },
  {
    code: 4001,
    apis: 'any',
    retry: 'refresh_token',
    meaning: { en_us: 'The token is invalid or has expired.', zh_cn: 'token 无效或已过期。' },
    remedy: {
      en_us: 'Give `app_id` and `app_secret` instead of `tenant_access_token`.',
      zh_cn: '改用 `app_id` 和 `app_secret` 代替 `tenant_access_token`。'
    }
  }
]
