export const id = 6617;
export const ids = [6617];
export const modules = {

/***/ 6617:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explainError: () => (/* binding */ explainError),
  retryAdvice: () => (/* binding */ retryAdvice)
});

// UNUSED EXPORTS: CARD_ERROR_TABLE, ERROR_TABLE, ERROR_TEXT_TABLE

;// CONCATENATED MODULE: ./lib/feishu/error-codes/batch-send.js
const BATCH_SEND_ERRORS = [
    {
        code: 10002,
        apis: ['batch_send'],
        retry: 'never',
        meaning: { en_us: 'The message could not be created or sent.', zh_cn: '创建或发送消息失败。' },
        remedy: {
            en_us: 'Check the content against what the message says; a batch takes text, image, post, share_chat and interactive only.',
            zh_cn: '按返回信息检查消息内容；批量发送只支持 text、image、post、share_chat、interactive。'
        }
    },
    {
        code: 10003,
        apis: ['batch_send'],
        retry: 'never',
        meaning: {
            en_us: 'A parameter is missing or wrong.',
            zh_cn: '请求参数缺失或有误。'
        },
        remedy: {
            en_us: 'Check `department_ids`, `open_ids`, `user_ids`, `union_ids` and the content; the root department `0` is not allowed.',
            zh_cn: '检查 `department_ids`、`open_ids`、`user_ids`、`union_ids` 和消息内容；不支持根部门 `0`。'
        }
    },
    {
        code: 11101,
        apis: ['batch_send'],
        retry: 'never',
        meaning: { en_us: 'An open_id does not exist.', zh_cn: '传入的 open_id 不存在。' },
        remedy: {
            en_us: 'Check `open_ids`: an open_id holds only for the app it was read with.',
            zh_cn: '检查 `open_ids`：open_id 只对获取它的应用有效。'
        }
    },
    {
        code: 11203,
        apis: ['batch_send'],
        retry: 'never',
        meaning: {
            en_us: 'The app may not send to several users at once.',
            zh_cn: '应用没有给多个用户批量发消息的权限。'
        },
        remedy: {
            en_us: 'Add the scope `im:message:send_multi_users` in the developer console and publish a version.',
            zh_cn: '在开发者后台「权限管理」开通「给多个用户批量发消息」（`im:message:send_multi_users`）并发布版本。'
        }
    },
    {
        code: 11204,
        apis: ['batch_send'],
        retry: 'never',
        meaning: {
            en_us: 'The app may not send to departments.',
            zh_cn: '应用没有给部门成员批量发消息的权限。'
        },
        remedy: {
            en_us: 'Add the scope `im:message:send_multi_depts` in the developer console and publish a version.',
            zh_cn: '在开发者后台「权限管理」开通「给一个或多个部门的成员批量发消息」（`im:message:send_multi_depts`）并发布版本。'
        }
    },
    {
        code: 11205,
        apis: ['batch_send'],
        retry: 'never',
        meaning: { en_us: 'The app has no bot.', zh_cn: '应用未开启机器人能力。' },
        remedy: {
            en_us: 'In the developer console add the "Bot" capability to the app, then create and publish a version.',
            zh_cn: '在开发者后台为应用添加「机器人」能力，然后创建版本并发布。'
        }
    },
    {
        code: 11207,
        apis: ['batch_send'],
        retry: 'never',
        meaning: {
            en_us: 'The app cannot be used in this tenant.',
            zh_cn: '应用在当前企业下不可用。'
        },
        remedy: {
            en_us: 'Check the state of the app in the developer console.',
            zh_cn: '在开发者后台检查应用状态。'
        }
    },
    {
        code: 11209,
        apis: ['batch_send'],
        retry: 'never',
        meaning: { en_us: 'The app does not exist.', zh_cn: '应用不存在。' },
        remedy: {
            en_us: 'Use the credentials of an app that exists.',
            zh_cn: '请换用可用应用的凭证。'
        }
    },
    {
        code: 11210,
        apis: ['batch_send'],
        retry: 'never',
        meaning: {
            en_us: 'The app is not installed in this tenant.',
            zh_cn: '应用在当前企业下未安装。'
        },
        remedy: {
            en_us: 'Ask an admin of the tenant to install the app or approve its version.',
            zh_cn: '请企业管理员确认应用的安装与审核状态。'
        }
    },
    {
        code: 11223,
        apis: ['batch_send'],
        retry: 'never',
        meaning: { en_us: 'The app may not send messages.', zh_cn: '应用没有发送消息的权限。' },
        remedy: {
            en_us: 'Add `im:message:send_as_bot` (or `im:message`) in the developer console and publish a version.',
            zh_cn: '在开发者后台开通 `im:message:send_as_bot`（或 `im:message`）权限并发布版本。'
        }
    },
    {
        code: 11227,
        apis: ['batch_send'],
        retry: 'never',
        meaning: { en_us: 'The image key does not exist.', zh_cn: '图片 Key 不存在。' },
        remedy: {
            en_us: 'Upload the picture with the app that sends, and use the key it gets.',
            zh_cn: '请用发送消息的应用重新上传图片，并使用返回的 Key。'
        }
    },
    {
        code: 11231,
        apis: ['batch_send'],
        retry: 'never',
        meaning: { en_us: 'The chat does not exist.', zh_cn: '会话不存在。' },
        remedy: {
            en_us: 'Check the chat_id of the group that is shared.',
            zh_cn: '检查所分享群的 chat_id。'
        }
    },
    {
        code: 11235,
        apis: ['batch_send'],
        retry: 'never',
        meaning: {
            en_us: 'Only admins may mention everyone here.',
            zh_cn: '当前会话禁止 @ 所有人。'
        },
        remedy: {
            en_us: 'Remove `all` from `mentions`, or the at-all tag from the content.',
            zh_cn: '请从 `mentions` 中去掉 `all`，或去掉内容中的 @ 所有人标签。'
        }
    },
    {
        code: 11246,
        apis: ['batch_send'],
        retry: 'never',
        meaning: {
            en_us: 'Feishu could not create the content of the message.',
            zh_cn: '创建消息内容失败。'
        },
        remedy: {
            en_us: 'Fix the content as the message, or the card sub-code in it, says; `dry_run: true` shows what is sent.',
            zh_cn: '按返回信息或其中的卡片子错误码修改内容；设置 `dry_run: true` 可以查看实际发送的内容。'
        }
    },
    {
        code: 11247,
        apis: ['batch_send'],
        retry: 'never',
        meaning: {
            en_us: 'The app has sent its 500,000 batch messages of this day.',
            zh_cn: '应用当日批量发送的消息已达 50 万条上限。'
        },
        remedy: {
            en_us: 'Send tomorrow, or to fewer people.',
            zh_cn: '请次日再发，或减少接收者。'
        }
    },
    {
        code: 11312,
        apis: ['batch_send'],
        retry: 'never',
        meaning: { en_us: 'The message did not pass the audit.', zh_cn: '消息内容未通过审核。' },
        remedy: { en_us: 'Change the content of the message.', zh_cn: '请修改消息内容。' }
    },
    {
        code: 230100,
        apis: ['batch_send'],
        retry: 'never',
        meaning: {
            en_us: 'Feishu takes this for a meaningless test message and refuses it.',
            zh_cn: '系统限制发送无效的测试消息。'
        },
        remedy: {
            en_us: 'Send a real text rather than "test" or the like.',
            zh_cn: '请换成有实际意义的内容，不要发送「测试」之类的消息。'
        }
    }
];
const BATCH_SEND_ERROR_TEXTS = [
    {
        code: 11246,
        text: 'Service Internal Error',
        retry: 'never',
        meaning: {
            en_us: 'Feishu failed while it created the message. Some people may have received it.',
            zh_cn: '飞书系统错误，部分用户可能已经收到消息。'
        },
        remedy: {
            en_us: 'A batch has no de-duplication key, so the action does not repeat it. Check whether the message arrived before you run the step again.',
            zh_cn: '批量发送没有去重机制，action 不会自动重试；请确认消息是否已送达，再决定是否重新运行。'
        }
    }
];

;// CONCATENATED MODULE: ./lib/feishu/error-codes/card-entity.js
const CARD_ENTITY_ERRORS = [
    {
        code: 200220,
        apis: 'any',
        retry: 'never',
        meaning: { en_us: 'The card could not be generated.', zh_cn: '生成卡片内容失败。' },
        remedy: {
            en_us: 'Check the card against the reference of its schema.',
            zh_cn: '请对照卡片结构文档检查卡片内容。'
        }
    },
    {
        code: 200860,
        apis: 'any',
        retry: 'never',
        meaning: { en_us: 'The card is larger than 30 KB.', zh_cn: '卡片超过 30 KB。' },
        remedy: { en_us: 'Shorten the card.', zh_cn: '请精简卡片内容。' }
    },
    {
        code: 300301,
        apis: 'any',
        retry: 'never',
        meaning: {
            en_us: 'Two elements have the same `element_id`.',
            zh_cn: '卡片中的 `element_id` 重复。'
        },
        remedy: {
            en_us: 'Make every `element_id` unique within the card.',
            zh_cn: '请确保每个 `element_id` 在卡片内唯一。'
        }
    },
    {
        code: 300302,
        apis: 'any',
        retry: 'never',
        meaning: {
            en_us: 'JSON 2.0 does not allow `config.update_multi: false`.',
            zh_cn: 'JSON 2.0 不允许设置 `config.update_multi: false`。'
        },
        remedy: {
            en_us: 'Remove `update_multi` from the card or set it to `true`.',
            zh_cn: '请从卡片中去掉 `update_multi`，或设为 `true`。'
        }
    },
    {
        code: 300303,
        apis: 'any',
        retry: 'never',
        meaning: {
            en_us: 'Only cards of JSON 2.0 work here.',
            zh_cn: '此处仅支持 JSON 2.0 结构的卡片。'
        },
        remedy: {
            en_us: 'Add `schema: "2.0"` and put the elements under `body`.',
            zh_cn: '请声明 `schema: "2.0"`，并将组件放到 `body` 下。'
        }
    },
    {
        code: 300305,
        apis: 'any',
        retry: 'never',
        meaning: {
            en_us: 'The card has more than 200 elements.',
            zh_cn: '卡片超过 200 个组件或元素。'
        },
        remedy: {
            en_us: 'Use fewer elements; elements inside columns and panels count too.',
            zh_cn: '请减少组件；分栏、折叠面板中的元素也计算在内。'
        }
    },
    {
        code: 300307,
        apis: 'any',
        retry: 'never',
        meaning: { en_us: 'The card is empty.', zh_cn: '卡片内容为空。' },
        remedy: { en_us: 'Put an element into the card.', zh_cn: '请在卡片中至少添加一个组件。' }
    }
];

;// CONCATENATED MODULE: ./lib/feishu/error-codes/card-template.js
const MESSAGES_AND_BATCH = ['create', 'reply', 'patch', 'batch_send'];
const CARD_TEMPLATE_ERRORS = [
    {
        code: 200380,
        apis: MESSAGES_AND_BATCH,
        retry: 'never',
        meaning: {
            en_us: 'The card template does not exist or is not published.',
            zh_cn: '卡片模板不存在或未发布。'
        },
        remedy: {
            en_us: 'Save and publish the template in the card builder, and check `template_id` and `template_version_name`.',
            zh_cn: '在卡片搭建工具中保存并发布模板，并检查 `template_id` 和 `template_version_name`。'
        }
    },
    {
        code: 200381,
        apis: MESSAGES_AND_BATCH,
        retry: 'never',
        meaning: {
            en_us: 'The app may not use the card template.',
            zh_cn: '应用没有该卡片模板的使用权限。'
        },
        remedy: {
            en_us: 'Open the template in the card builder, choose "Add custom bot/app" and add this app.',
            zh_cn: '在卡片搭建工具中打开该模板，通过「添加自定义机器人/应用」添加此应用。'
        }
    },
    {
        code: 200732,
        apis: MESSAGES_AND_BATCH,
        retry: 'never',
        meaning: {
            en_us: 'A template variable has another type than the template declares.',
            zh_cn: '模板变量的类型与模板中定义的不一致。'
        },
        remedy: {
            en_us: 'Correct `template_variable`: numbers, booleans and strings are told apart, so mind the quotes.',
            zh_cn: '修正 `template_variable`：数字、布尔值和字符串类型不同，注意引号。'
        }
    },
    {
        code: 200737,
        apis: ['create'],
        retry: 'never',
        meaning: {
            en_us: 'A template variable has the wrong format, a date for example.',
            zh_cn: '模板变量的格式错误，例如日期格式。'
        },
        remedy: {
            en_us: 'Write the variable in `template_variable` in the `specifiedFormat` that the message names.',
            zh_cn: '按返回信息中的 `specifiedFormat` 修改 `template_variable` 中的变量。'
        }
    }
];

;// CONCATENATED MODULE: ./lib/feishu/error-codes/card.js
const card_MESSAGES_AND_BATCH = ['create', 'reply', 'patch', 'batch_send'];
const CARD_ERRORS = [
    {
        code: 100290,
        apis: card_MESSAGES_AND_BATCH,
        retry: 'never',
        meaning: {
            en_us: 'A user id in the card (a mention or a person element) is invalid.',
            zh_cn: '卡片中 @ 人或人员组件使用的用户 ID 无效。'
        },
        remedy: {
            en_us: 'Correct the id in `mentions`, `user_map` or the card: it has to be a user of this tenant, and an open_id has to come from this app.',
            zh_cn: '修正 `mentions`、`user_map` 或卡片中的 ID：必须是本企业用户，open_id 必须由当前应用获取。'
        }
    },
    {
        code: 11310,
        text: 'template is not visible to app',
        apis: ['create'],
        retry: 'never',
        meaning: {
            en_us: 'The app cannot see the card template.',
            zh_cn: '应用无法使用该卡片模板。'
        },
        remedy: {
            en_us: 'Put the owner of the card template into the availability range of the app, and add the app to the template in the card builder.',
            zh_cn: '将卡片所有者加入应用的可用范围，并在卡片搭建工具中为该模板添加此应用。'
        }
    },
    {
        code: 11310,
        text: 'element exceeds the limit',
        apis: ['create'],
        retry: 'never',
        meaning: {
            en_us: 'The card has more than 200 elements.',
            zh_cn: '卡片超过 200 个组件或元素。'
        },
        remedy: {
            en_us: 'Use fewer elements; elements inside columns and panels count too.',
            zh_cn: '请减少组件；分栏、折叠面板中的元素也计算在内。'
        }
    },
    {
        code: 11310,
        text: 'card action is lock',
        apis: ['create'],
        retry: 'later',
        meaning: {
            en_us: 'Somebody is using the card at this moment, so it cannot be updated.',
            zh_cn: '卡片正在交互中，暂时无法更新。'
        },
        remedy: {
            en_us: 'Nothing was changed. The action tries again by itself; if it still fails, run the step again later.',
            zh_cn: '本次未执行，action 会自动重试；若仍失败，请稍后重新运行。'
        }
    },
    {
        code: 11310,
        text: 'card table number over limit',
        apis: ['create'],
        retry: 'never',
        meaning: { en_us: 'The card has too many tables.', zh_cn: '卡片中的表格过多。' },
        remedy: {
            en_us: 'Put at most five tables into a card, or write some of them as text.',
            zh_cn: '请减少表格（一张卡片最多 5 个），或将部分内容改为文本。'
        }
    },
    {
        code: 11310,
        apis: ['create'],
        retry: 'never',
        meaning: {
            en_us: 'The card breaks a rule that the message names.',
            zh_cn: '卡片不符合返回信息中提示的限制。'
        },
        remedy: {
            en_us: 'Change the card as the message says.',
            zh_cn: '请按返回信息修改卡片。'
        }
    },
    {
        code: 200550,
        apis: card_MESSAGES_AND_BATCH,
        retry: 'never',
        meaning: {
            en_us: 'The `chart_spec` of a chart is invalid.',
            zh_cn: '图表组件的 `chart_spec` 配置错误。'
        },
        remedy: {
            en_us: 'Correct the chart at the path that the message names; it follows VChart.',
            zh_cn: '按返回信息中的路径修正图表配置，写法遵循 VChart。'
        }
    },
    {
        code: 200570,
        apis: card_MESSAGES_AND_BATCH,
        retry: 'never',
        meaning: { en_us: 'An `img_key` in the card is invalid.', zh_cn: '卡片中的 `img_key` 无效。' },
        remedy: {
            en_us: 'Upload the picture with the app that sends (or in the card builder) and use that key.',
            zh_cn: '请用发送消息的应用（或在搭建工具中）上传图片，并使用返回的 key。'
        }
    },
    {
        code: 200621,
        apis: card_MESSAGES_AND_BATCH,
        retry: 'never',
        meaning: { en_us: 'Feishu cannot parse the card JSON.', zh_cn: '卡片 JSON 格式错误。' },
        remedy: {
            en_us: 'Compare the card with the reference of its schema (1.0 or 2.0): JSON 2.0 refuses unknown fields and wrong types.',
            zh_cn: '对照卡片结构文档（1.0 或 2.0）检查：JSON 2.0 不接受未知字段和错误的类型。'
        }
    },
    {
        code: 200861,
        apis: card_MESSAGES_AND_BATCH,
        retry: 'never',
        meaning: {
            en_us: 'The card uses a tag that JSON 2.0 no longer has.',
            zh_cn: '卡片使用了 JSON 2.0 不再支持的组件。'
        },
        remedy: {
            en_us: 'Replace the tag: buttons instead of `action`, small grey Markdown instead of `note`; or keep the card in JSON 1.0.',
            zh_cn: '替换该组件：用按钮代替 `action`，用小号灰色文本代替 `note`；或继续使用 JSON 1.0。'
        }
    },
    {
        code: 200914,
        apis: card_MESSAGES_AND_BATCH,
        retry: 'never',
        meaning: {
            en_us: 'The `rows` of a table are invalid: bad JSON, or a cell does not fit its `data_type`.',
            zh_cn: '表格的 `rows` 无效：JSON 不合法，或单元格与列的 `data_type` 不符。'
        },
        remedy: {
            en_us: 'Correct the cell at the row and column that the message names, counted from 0.',
            zh_cn: '按返回信息中的行列索引（从 0 开始）修正单元格。'
        }
    },
    {
        code: 200915,
        apis: ['create', 'reply'],
        retry: 'never',
        meaning: {
            en_us: 'A row of a table has a key that no column declares.',
            zh_cn: '表格行使用了未在列中声明的名称。'
        },
        remedy: {
            en_us: 'Each key in `rows` has to be the `name` of one of the `columns`.',
            zh_cn: '`rows` 中的每个键都必须是 `columns` 中某一列的 `name`。'
        }
    },
    {
        code: 300220,
        apis: ['create'],
        retry: 'never',
        meaning: {
            en_us: 'A card with audio cannot be forwarded.',
            zh_cn: '包含音频组件的卡片不支持转发。'
        },
        remedy: {
            en_us: 'Set `config.enable_forward` to `false` in the card.',
            zh_cn: '请在卡片中将 `config.enable_forward` 设为 `false`。'
        }
    },
    {
        code: 300230,
        apis: ['create'],
        retry: 'never',
        meaning: {
            en_us: 'Two audio elements have the same `audio_id`.',
            zh_cn: '卡片中音频组件的 `audio_id` 重复。'
        },
        remedy: {
            en_us: 'Give each audio element an `audio_id` of its own.',
            zh_cn: '请确保每个音频组件的 `audio_id` 在卡片内唯一。'
        }
    },
    {
        code: 300240,
        apis: ['create'],
        retry: 'never',
        meaning: {
            en_us: 'The app cannot read the audio file of the card.',
            zh_cn: '应用无法获取卡片中的音频文件。'
        },
        remedy: {
            en_us: 'Upload the audio with the app that sends, and use that `file_key`.',
            zh_cn: '请用发送卡片的应用上传音频，并使用返回的 `file_key`。'
        }
    }
];

;// CONCATENATED MODULE: ./lib/feishu/error-codes/credentials.js
const CREDENTIAL_ERRORS = [
    {
        code: 10003,
        apis: ['auth'],
        retry: 'never',
        meaning: {
            en_us: 'The request for a token lacks the app ID or the app secret.',
            zh_cn: '获取 token 的请求缺少 App ID 或 App Secret。'
        },
        remedy: {
            en_us: 'Set both `app_id` and `app_secret`, and check that the secrets exist in this repository or environment.',
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
            en_us: 'Check `app_id`, and that the app belongs to the tenant you want to reach and is enabled there.',
            zh_cn: '检查 `app_id` 是否正确，并确认该应用属于目标企业且已启用。'
        }
    },
    {
        code: 10012,
        apis: ['auth'],
        retry: 'never',
        meaning: { en_us: 'Feishu could not issue an app token.', zh_cn: '获取应用 token 失败。' },
        remedy: {
            en_us: 'Check `app_id` and `app_secret`, and that the app is enabled in the developer console.',
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
            en_us: 'Copy the App Secret again from "Credentials & Basic Info" into `app_secret`, and check that the app is enabled.',
            zh_cn: '在开发者后台「凭证与基础信息」重新复制 App Secret 填入 `app_secret`，并确认应用已启用。'
        }
    },
    {
        code: 10015,
        apis: ['auth'],
        retry: 'never',
        meaning: { en_us: 'The app secret is wrong.', zh_cn: 'App Secret 错误。' },
        remedy: {
            en_us: 'Copy the App Secret again from "Credentials & Basic Info" in the developer console into `app_secret`; a reset secret replaces the old one.',
            zh_cn: '在开发者后台「凭证与基础信息」重新复制 App Secret 填入 `app_secret`；重置后旧的 Secret 即失效。'
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
            en_us: 'Check `app_id` and `app_secret`, and `domain`: apps of Feishu and of Lark are not interchangeable.',
            zh_cn: '检查 `app_id`、`app_secret` 以及 `domain`：飞书和 Lark 的应用不能混用。'
        }
    },
    {
        code: 99991661,
        apis: 'any',
        retry: 'never',
        meaning: { en_us: 'The request carries no token.', zh_cn: '请求中没有携带 token。' },
        remedy: {
            en_us: 'Check that no proxy or gateway between the runner and `domain` removes the Authorization header.',
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
            en_us: 'Give `app_id` and `app_secret` instead of `tenant_access_token`, which lives two hours at most. Check that `domain` is where the token was issued.',
            zh_cn: '改用 `app_id` 和 `app_secret`，`tenant_access_token` 最长只有两小时有效；并确认 `domain` 与签发 token 的环境一致。'
        }
    },
    {
        code: 99991664,
        apis: 'any',
        retry: 'refresh_token',
        meaning: { en_us: 'The app_access_token is invalid.', zh_cn: 'app_access_token 无效。' },
        remedy: {
            en_us: 'Give `app_id` and `app_secret`, so that the action gets the right kind of token itself.',
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
            en_us: 'Give `app_id` and `app_secret`; the action then gets a fresh tenant token in every run.',
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
];

;// CONCATENATED MODULE: ./lib/feishu/error-codes/gateway.js
const INTERNAL_ERROR = {
    retry: 'idempotent',
    meaning: {
        en_us: 'Feishu had an internal error; whether the call took effect is unknown.',
        zh_cn: '飞书内部错误，无法确定本次调用是否已生效。'
    },
    remedy: {
        en_us: 'The action tries again where that cannot double a message. If it lasts, look in the chat, run the step again later, or give the log_id to Feishu support.',
        zh_cn: '在不会造成重复消息的前提下 action 会重试；若持续失败，请先确认消息是否已发出，稍后重新运行，或向飞书客服提供 log_id。'
    }
};
const INTERNAL_ERROR_CODES = [1500, 1663, 1668, 2200, 5000, 10500, 55001];
const GATEWAY_ERRORS = [
    {
        code: 99991400,
        apis: 'any',
        retry: 'throttled',
        meaning: {
            en_us: 'Too many calls: an app may make 50 a second and 1000 a minute to each API.',
            zh_cn: '触发频率限制：应用对每个接口每秒最多调用 50 次、每分钟最多 1000 次。'
        },
        remedy: {
            en_us: 'Nothing was sent. The action tries again by itself; if it still fails, spread the jobs out, or reach many users with a batch.',
            zh_cn: '本次未执行，action 会自动重试；若仍失败，请错开各任务的时间，或改用批量发送。'
        }
    },
    {
        code: 11232,
        apis: ['batch_send', 'webhook'],
        retry: 'throttled',
        meaning: {
            en_us: 'The message service of Feishu is throttling everybody.',
            zh_cn: '飞书消息服务整体触发限流。'
        },
        remedy: {
            en_us: 'Nothing was sent. The action tries again by itself; scheduled workflows do better away from the full and the half hour.',
            zh_cn: '本次未执行，action 会自动重试；定时任务请避开整点和半点。'
        }
    },
    {
        code: 11233,
        apis: ['batch_send'],
        retry: 'throttled',
        meaning: { en_us: 'Too many messages to one chat.', zh_cn: '单个会话触发限流。' },
        remedy: {
            en_us: 'Nothing was sent. The action tries again by itself; if it still fails, send less to this chat.',
            zh_cn: '本次未执行，action 会自动重试；若仍失败，请减少发往该会话的消息。'
        }
    },
    {
        code: 9499,
        apis: 'any',
        retry: 'never',
        meaning: {
            en_us: 'The request is malformed or a parameter is invalid.',
            zh_cn: '请求格式错误或参数无效。'
        },
        remedy: {
            en_us: 'Check the ids and the content against the message; `dry_run: true` shows what is sent.',
            zh_cn: '按返回信息检查 ID 和消息内容；设置 `dry_run: true` 可以查看实际发送的内容。'
        }
    },
    {
        code: 99991201,
        apis: 'any',
        retry: 'never',
        meaning: { en_us: 'There is no API at this path.', zh_cn: '接口路径不存在。' },
        remedy: {
            en_us: 'Check `domain`: it is the origin alone, such as https://open.feishu.cn, without a path.',
            zh_cn: '检查 `domain`：只填域名部分，例如 https://open.feishu.cn，不要带路径。'
        }
    },
    {
        code: 99991301,
        apis: 'any',
        retry: 'never',
        meaning: {
            en_us: 'The API does not take this HTTP method.',
            zh_cn: '接口不支持该 HTTP 方法。'
        },
        remedy: {
            en_us: 'Check `domain` and the gateway or proxy before it: it may rewrite the method (PATCH, say).',
            zh_cn: '检查 `domain` 及其前面的网关或代理，它可能改写了请求方法（例如 PATCH）。'
        }
    },
    {
        code: 99992402,
        apis: 'any',
        retry: 'never',
        meaning: { en_us: 'A parameter is missing or wrong.', zh_cn: '参数缺失或校验失败。' },
        remedy: {
            en_us: 'The field is named in `field_violations` of the answer; correct the input it comes from.',
            zh_cn: '返回的 `field_violations` 指明了出错字段，请修改对应的输入。'
        }
    },
    ...INTERNAL_ERROR_CODES.map((code) => ({ code, apis: 'any', ...INTERNAL_ERROR })),
    { code: 95000, lastCode: 95999, apis: 'any', ...INTERNAL_ERROR }
];

;// CONCATENATED MODULE: ./lib/feishu/error-codes/ids.js
const ID_ERRORS = [
    {
        code: 99992351,
        apis: 'any',
        retry: 'never',
        meaning: { en_us: 'The open_id does not exist.', zh_cn: 'open_id 不存在。' },
        remedy: {
            en_us: 'Check the id; an open_id holds only for the app it was read with.',
            zh_cn: '检查该 ID；open_id 只对获取它的应用有效。'
        }
    },
    {
        code: 99992361,
        apis: 'any',
        retry: 'never',
        meaning: {
            en_us: 'The open_id belongs to another app.',
            zh_cn: 'open_id 属于其他应用。'
        },
        remedy: {
            en_us: 'Read the open_id of the user with the app whose `app_id` you give, or use the e-mail address.',
            zh_cn: '请用当前 `app_id` 对应的应用重新获取该用户的 open_id，或改用邮箱。'
        }
    },
    {
        code: 99992354,
        apis: 'any',
        retry: 'never',
        meaning: { en_us: 'The message_id does not exist.', zh_cn: 'message_id 不存在。' },
        remedy: {
            en_us: 'Check `reply_to` or `update_message_id`: it starts with `om_`. A batch id (`bm-…`) cannot be used here.',
            zh_cn: '检查 `reply_to` 或 `update_message_id`：应以 `om_` 开头，不能使用批量消息 ID（`bm-…`）。'
        }
    },
    {
        code: 99992356,
        apis: 'any',
        retry: 'never',
        meaning: { en_us: 'The chat_id does not exist.', zh_cn: 'chat_id 不存在。' },
        remedy: {
            en_us: 'Check the chat_id in `receive_id`: group settings show it at the bottom.',
            zh_cn: '检查 `receive_id` 中的 chat_id，可在群设置底部查看会话 ID。'
        }
    },
    {
        code: 99992360,
        apis: 'any',
        retry: 'never',
        meaning: { en_us: 'The user_id does not exist.', zh_cn: 'user_id 不存在。' },
        remedy: {
            en_us: 'Check the id. What is not an `oc_`, `ou_`, `on_` id or an e-mail address is taken for a user_id unless `receive_id_type` says otherwise.',
            zh_cn: '检查该 ID；未设置 `receive_id_type` 时，不以 `oc_`、`ou_`、`on_` 开头且不是邮箱的 ID 会被当作 user_id。'
        }
    },
    {
        code: 99992364,
        apis: 'any',
        retry: 'never',
        meaning: { en_us: 'The user_id belongs to another tenant.', zh_cn: 'user_id 属于其他企业。' },
        remedy: {
            en_us: 'Use the user_id that the user has in the tenant of the app.',
            zh_cn: '请使用该用户在应用所属企业内的 user_id。'
        }
    },
    {
        code: 99992381,
        apis: 'any',
        retry: 'never',
        meaning: {
            en_us: 'The union_id belongs to another tenant.',
            zh_cn: 'union_id 属于其他企业。'
        },
        remedy: {
            en_us: 'Use the union_id that the user has for the developer of the app.',
            zh_cn: '请使用该用户在应用开发商下的 union_id。'
        }
    }
];

;// CONCATENATED MODULE: ./lib/feishu/error-codes/invalid-parameter.js
const INVALID_PARAMETER_TEXTS = [
    {
        code: 230001,
        text: 'invalid receive_id',
        retry: 'never',
        meaning: { en_us: 'The receive_id is invalid.', zh_cn: 'receive_id 无效。' },
        remedy: {
            en_us: 'Check `receive_id` and that it is of the kind `receive_id_type` says; an open_id holds only for the app it was read with.',
            zh_cn: '检查 `receive_id` 是否正确且与 `receive_id_type` 一致；open_id 只对获取它的应用有效。'
        }
    },
    {
        code: 230001,
        text: 'invalid receive_id_type',
        retry: 'never',
        meaning: { en_us: 'The receive_id_type is invalid.', zh_cn: 'receive_id_type 无效。' },
        remedy: {
            en_us: 'Set `receive_id_type` to `auto`, `open_id`, `union_id`, `user_id`, `email` or `chat_id`.',
            zh_cn: '`receive_id_type` 只能是 `auto`、`open_id`、`union_id`、`user_id`、`email` 或 `chat_id`。'
        }
    },
    {
        code: 230001,
        text: 'invalid message_id',
        retry: 'never',
        meaning: { en_us: 'The message_id is invalid.', zh_cn: 'message_id 无效。' },
        remedy: {
            en_us: 'Check `reply_to` or `update_message_id`: it starts with `om_`. A batch id (`bm-…`) cannot be used here.',
            zh_cn: '检查 `reply_to` 或 `update_message_id`：应以 `om_` 开头，不能使用批量消息 ID（`bm-…`）。'
        }
    },
    {
        code: 230001,
        text: 'invalid msg_type',
        retry: 'never',
        meaning: {
            en_us: 'The message type is invalid here.',
            zh_cn: 'msg_type 无效，或此处不支持该类型。'
        },
        remedy: {
            en_us: 'Check `msg_type`. A reply cannot be `system`; only text and post can be edited, only cards patched.',
            zh_cn: '检查 `msg_type`：回复不支持 `system`；只有文本和富文本可以编辑，只有卡片可以更新。'
        }
    },
    {
        code: 230001,
        text: 'invalid message content',
        retry: 'never',
        meaning: {
            en_us: 'The content does not have the shape that its message type asks for.',
            zh_cn: '消息内容与消息类型要求的结构不符。'
        },
        remedy: {
            en_us: 'Check `content` against `msg_type`; in a post every link has to be a valid URL. `dry_run: true` shows what is sent.',
            zh_cn: '对照 `msg_type` 检查 `content`；富文本中的链接必须是合法 URL。设置 `dry_run: true` 可以查看实际发送的内容。'
        }
    },
    {
        code: 230001,
        text: 'content cannot be empty',
        retry: 'never',
        meaning: { en_us: 'The content is empty.', zh_cn: '消息内容为空。' },
        remedy: {
            en_us: 'Give the message a text; an expression in the workflow may have been empty.',
            zh_cn: '请填写消息内容；可能是 workflow 中的某个表达式结果为空。'
        }
    },
    {
        code: 230001,
        text: 'invalid image_key',
        retry: 'never',
        meaning: { en_us: 'The image_key is invalid.', zh_cn: 'image_key 无效。' },
        remedy: {
            en_us: 'Upload the picture with the app that sends (`file` does so) and use that key.',
            zh_cn: '请用发送消息的应用上传图片（`file` 输入会自动上传），并使用返回的 key。'
        }
    },
    {
        code: 230001,
        text: 'invalid file_key',
        retry: 'never',
        meaning: { en_us: 'The file_key is invalid.', zh_cn: 'file_key 无效。' },
        remedy: {
            en_us: 'Upload the file with the app that sends (`file` does so) and use that key. Tokens of Feishu Drive do not work.',
            zh_cn: '请用发送消息的应用上传文件（`file` 输入会自动上传），并使用返回的 key；不能使用云空间文件的 token。'
        }
    },
    {
        code: 230001,
        text: 'invalid user_id',
        retry: 'never',
        meaning: { en_us: 'A user id in the content is invalid.', zh_cn: '消息内容中的用户 ID 无效。' },
        remedy: {
            en_us: 'Check the ids in `mentions`, `user_map` and `content`; `share_user` takes an open_id only.',
            zh_cn: '检查 `mentions`、`user_map` 和 `content` 中的 ID；`share_user` 只支持 open_id。'
        }
    },
    {
        code: 230001,
        text: 'invalid chat_id',
        retry: 'never',
        meaning: { en_us: 'The chat_id is invalid.', zh_cn: 'chat_id 无效。' },
        remedy: {
            en_us: 'Check the chat_id (`oc_…`) and that the bot is in the group.',
            zh_cn: '检查 chat_id（`oc_…`），并确认机器人在该群中。'
        }
    },
    {
        code: 230001,
        text: 'This message is NOT a card',
        retry: 'never',
        meaning: { en_us: 'The message to update is not a card.', zh_cn: '要更新的消息不是卡片。' },
        remedy: {
            en_us: 'Update a text with `text` and a post with `content`; a card only updates a message that was sent as a card.',
            zh_cn: '文本消息用 `text` 更新，富文本用 `content` 更新；卡片只能更新以卡片形式发送的消息。'
        }
    },
    {
        code: 230001,
        text: 'this operation to bots is currently not supported',
        retry: 'never',
        meaning: { en_us: 'The recipient is a bot.', zh_cn: '接收者是机器人，不支持该操作。' },
        remedy: {
            en_us: 'Give `receive_id` a person or a group.',
            zh_cn: '`receive_id` 请填写用户或群。'
        }
    },
    {
        code: 230001,
        text: 'sending system messages in group chats is not supported',
        retry: 'never',
        meaning: {
            en_us: 'System messages cannot go to groups.',
            zh_cn: '群聊不支持系统消息。'
        },
        remedy: {
            en_us: 'Send `msg_type: system` to a single user only.',
            zh_cn: '`msg_type: system` 只能发送给单个用户。'
        }
    },
    {
        code: 230001,
        text: 'sending system messages as a user is not supported',
        retry: 'never',
        meaning: {
            en_us: 'System messages cannot be sent with a user token.',
            zh_cn: '不支持以用户身份发送系统消息。'
        },
        remedy: {
            en_us: 'Give `app_id` and `app_secret`, or a tenant token.',
            zh_cn: '请填写 `app_id` 和 `app_secret`，或传入企业身份的 token。'
        }
    },
    {
        code: 230001,
        text: 'divider_text must be set',
        retry: 'never',
        meaning: {
            en_us: 'The system message has no `divider_text`.',
            zh_cn: '系统消息缺少 `divider_text`。'
        },
        remedy: {
            en_us: 'Set `params.divider_text.text` in `content`, at most 20 characters.',
            zh_cn: '在 `content` 中填写 `params.divider_text.text`，不超过 20 个字符。'
        }
    },
    {
        code: 230001,
        text: 'batch_message_id length is less than 4',
        retry: 'never',
        meaning: { en_us: 'The id of the batch is too short.', zh_cn: '批量消息 ID 过短。' },
        remedy: {
            en_us: 'Use an id from the `batch_message_ids` output: it starts with `bm-`.',
            zh_cn: '请使用 `batch_message_ids` 输出中的 ID，以 `bm-` 开头。'
        }
    },
    {
        code: 230001,
        text: 'bot or user is not the message`s sender',
        retry: 'never',
        meaning: {
            en_us: 'The message was sent by somebody else.',
            zh_cn: '不是该消息的发送者。'
        },
        remedy: {
            en_us: 'Update a message with the credentials of the app that sent it.',
            zh_cn: '请使用发送该消息的应用的凭证进行操作。'
        }
    },
    {
        code: 230001,
        text: 'Internal Error',
        retry: 'never',
        meaning: { en_us: 'Feishu failed internally.', zh_cn: '飞书内部错误。' },
        remedy: {
            en_us: 'Give the log_id to Feishu support.',
            zh_cn: '请向飞书客服提供 log_id。'
        }
    }
];

;// CONCATENATED MODULE: ./lib/feishu/error-codes/message-content.js
const CONTENT_ERRORS = [
    {
        code: 230001,
        apis: ['create', 'reply', 'patch', 'edit', 'recall', 'batch_query'],
        retry: 'never',
        meaning: { en_us: 'A parameter of the request is invalid.', zh_cn: '请求参数错误。' },
        remedy: {
            en_us: 'Read the words after `ext=` in the message: they name the parameter.',
            zh_cn: '查看返回信息中 `ext=` 之后的内容，它说明了出错的参数。'
        }
    },
    {
        code: 230017,
        apis: ['create', 'reply'],
        retry: 'never',
        meaning: {
            en_us: 'The picture or file was uploaded by another app.',
            zh_cn: '图片或文件不是由当前应用上传的。'
        },
        remedy: {
            en_us: 'Upload it with the app that sends, or give a local path as `file` and let the action upload it.',
            zh_cn: '请使用发送消息的同一个应用上传，或通过 `file` 指定本地路径由 action 上传。'
        }
    },
    {
        code: 230022,
        apis: ['create', 'reply', 'edit'],
        retry: 'never',
        meaning: { en_us: 'The message holds sensitive content.', zh_cn: '消息内容包含敏感信息。' },
        remedy: { en_us: 'Change the text of the message.', zh_cn: '请修改消息内容。' }
    },
    {
        code: 230025,
        apis: ['create', 'reply', 'patch', 'edit'],
        retry: 'never',
        meaning: {
            en_us: 'The message is too long: 150 KB for text, 30 KB for a card or a post.',
            zh_cn: '消息体过长：文本最大 150 KB，卡片和富文本最大 30 KB。'
        },
        remedy: {
            en_us: 'Shorten it. The data of a template card counts too, and style tags make it longer inside Feishu than what was sent.',
            zh_cn: '请精简内容。模板卡片自身的数据也计入大小，大量样式标签会使实际长度超过请求体长度。'
        }
    },
    {
        code: 230028,
        apis: ['create', 'reply', 'patch', 'edit'],
        retry: 'never',
        meaning: {
            en_us: 'Data loss prevention refused the message, for example because of a plain phone number or e-mail address.',
            zh_cn: '消息未通过数据防泄漏审查，例如包含明文电话号码或邮箱地址。'
        },
        remedy: {
            en_us: 'Take the data named in the message out of the text; commit authors often bring e-mail addresses in.',
            zh_cn: '按返回信息去掉相关内容；邮箱地址常来自提交者信息。'
        }
    },
    {
        code: 230054,
        apis: ['create'],
        retry: 'never',
        meaning: {
            en_us: 'A private connected group does not take this type of message, for example cards.',
            zh_cn: '私有互通群不支持该消息类型，例如卡片消息。'
        },
        remedy: {
            en_us: 'Send `text` or a post to this group.',
            zh_cn: '请改为向该群发送 `text` 或富文本消息。'
        }
    },
    {
        code: 230055,
        apis: ['create', 'reply', 'edit'],
        retry: 'never',
        meaning: {
            en_us: 'The file was uploaded as another type than the message says.',
            zh_cn: '文件上传时的类型与消息类型不一致。'
        },
        remedy: {
            en_us: 'Opus belongs to `msg_type: audio`, MP4 to `media`, all else to `file`. With `file` the action chooses both.',
            zh_cn: 'Opus 对应 `msg_type: audio`，MP4 对应 `media`，其他文件对应 `file`；使用 `file` 输入时由 action 自动选择。'
        }
    },
    {
        code: 230099,
        apis: ['create', 'reply', 'patch'],
        retry: 'never',
        meaning: {
            en_us: 'Feishu could not build the card.',
            zh_cn: '创建卡片内容失败。'
        },
        remedy: {
            en_us: 'Fix the card as the sub-code in the message says; `dry_run: true` shows the JSON that is sent.',
            zh_cn: '按返回信息中的子错误码修改卡片；设置 `dry_run: true` 可以查看实际发送的卡片 JSON。'
        }
    }
];

;// CONCATENATED MODULE: ./lib/feishu/error-codes/message-state.js
const MESSAGE_STATE_ERRORS = [
    {
        code: 230020,
        apis: ['create', 'reply', 'patch', 'edit'],
        retry: 'throttled',
        meaning: {
            en_us: 'Too many calls: a chat, a user and a message each take 5 a second, shared by all bots.',
            zh_cn: '触发频率限制：同一群、同一用户、同一消息每秒最多 5 次，群内机器人共享。'
        },
        remedy: {
            en_us: 'Nothing was sent. The action tries again by itself; if it still fails, send less to this chat or spread the jobs out.',
            zh_cn: '本次未执行，action 会自动重试；若仍失败，请减少发往该会话的消息，或错开各任务的时间。'
        }
    },
    {
        code: 230049,
        apis: ['create', 'reply'],
        retry: 'same_uuid',
        meaning: {
            en_us: 'The message with this uuid is still being sent.',
            zh_cn: '相同 uuid 的消息正在发送中。'
        },
        remedy: {
            en_us: 'The action asks again with the same `uuid`; if it still fails, look in the chat before you run the step again.',
            zh_cn: 'action 会使用同一个 `uuid` 重试；若仍失败，重新运行之前请先在会话中确认消息是否已发出。'
        }
    },
    {
        code: 18121,
        apis: ['create', 'reply'],
        retry: 'same_uuid',
        meaning: {
            en_us: 'An identical request is still being processed.',
            zh_cn: '相同的请求正在处理中。'
        },
        remedy: {
            en_us: 'The action asks again with the same `uuid`; if it still fails, look in the chat before you run the step again.',
            zh_cn: 'action 会使用同一个 `uuid` 重试；若仍失败，重新运行之前请先在会话中确认消息是否已发出。'
        }
    },
    {
        code: 230009,
        apis: ['recall', 'batch_query'],
        retry: 'never',
        meaning: {
            en_us: 'The message is too old to be recalled.',
            zh_cn: '消息已超过可撤回的时间。'
        },
        remedy: {
            en_us: 'The admin of the tenant sets how long messages can be recalled.',
            zh_cn: '可撤回时长由企业管理员设置，可联系管理员调整。'
        }
    },
    {
        code: 230011,
        apis: ['reply', 'patch', 'edit'],
        retry: 'never',
        meaning: { en_us: 'The message was recalled.', zh_cn: '消息已被撤回。' },
        remedy: {
            en_us: 'Give another message_id. With `receive_id` beside `update_message_id` the action sends a new message instead.',
            zh_cn: '请换用其他 message_id；在 `update_message_id` 之外再填写 `receive_id`，action 会改为发送新消息。'
        }
    },
    {
        code: 230012,
        apis: ['batch_query'],
        retry: 'never',
        meaning: {
            en_us: 'The bot did not send this batch.',
            zh_cn: '该批量消息不是由当前机器人发送的。'
        },
        remedy: {
            en_us: 'Use the app that sent it, with the id from its `batch_message_ids` output.',
            zh_cn: '请使用发送该消息的应用，以及其 `batch_message_ids` 输出中的 ID。'
        }
    },
    {
        code: 230026,
        apis: ['recall', 'batch_query'],
        retry: 'never',
        meaning: { en_us: 'The app may not recall this message.', zh_cn: '没有撤回该消息的权限。' },
        remedy: {
            en_us: 'A bot recalls its own messages; those of others only as owner or admin of the group.',
            zh_cn: '机器人只能撤回自己发送的消息；撤回他人的消息需要是群主或群管理员。'
        }
    },
    {
        code: 230030,
        apis: ['batch_query'],
        retry: 'never',
        meaning: { en_us: 'There is no batch with this id.', zh_cn: '批量消息 ID 不存在。' },
        remedy: {
            en_us: 'Check the id: it starts with `bm-` and can be queried for 30 days.',
            zh_cn: '检查 ID：以 `bm-` 开头，发送后 30 天内可查询。'
        }
    },
    {
        code: 230031,
        apis: ['patch'],
        retry: 'never',
        meaning: {
            en_us: 'The card was sent more than 14 days ago and cannot be updated any more.',
            zh_cn: '卡片发送已超过 14 天，无法再更新。'
        },
        remedy: {
            en_us: 'Send a new card: with `receive_id` beside `update_message_id` the action does so by itself.',
            zh_cn: '请发送新的卡片；在 `update_message_id` 之外再填写 `receive_id`，action 会自动改为发送。'
        }
    },
    {
        code: 230050,
        apis: ['reply', 'edit', 'recall'],
        retry: 'never',
        meaning: {
            en_us: 'The bot cannot see this message.',
            zh_cn: '消息对当前机器人不可见。'
        },
        remedy: {
            en_us: 'Check that the bot is in the chat, and that new members may see its history.',
            zh_cn: '确认机器人在该会话中，且群设置允许新成员查看历史消息。'
        }
    },
    {
        code: 230054,
        apis: ['reply', 'edit', 'recall'],
        retry: 'never',
        meaning: {
            en_us: 'This operation does not work for messages of this type.',
            zh_cn: '该类型的消息不支持此操作。'
        },
        remedy: {
            en_us: 'Choose another message, or send a new one with `receive_id`.',
            zh_cn: '请选择其他消息，或通过 `receive_id` 发送新消息。'
        }
    },
    {
        code: 230071,
        apis: ['edit'],
        retry: 'never',
        meaning: {
            en_us: 'The message was sent by somebody else; a bot edits only its own.',
            zh_cn: '不是消息的发送者，机器人只能编辑自己发送的消息。'
        },
        remedy: {
            en_us: 'Give `update_message_id` a message that the same app sent.',
            zh_cn: '`update_message_id` 请填写同一应用发送的消息。'
        }
    },
    {
        code: 230072,
        apis: ['edit'],
        retry: 'never',
        meaning: {
            en_us: 'The message has been edited 20 times, which is the limit.',
            zh_cn: '消息已达到 20 次的编辑上限。'
        },
        remedy: {
            en_us: 'Send a new message: with `receive_id` beside `update_message_id` the action does so by itself. Cards have no such limit.',
            zh_cn: '请发送新消息；在 `update_message_id` 之外再填写 `receive_id`，action 会自动改为发送。卡片更新没有次数限制。'
        }
    },
    {
        code: 230073,
        apis: ['edit'],
        retry: 'never',
        meaning: {
            en_us: 'Messages in a secret chat cannot be edited.',
            zh_cn: '密聊中的消息不支持编辑。'
        },
        remedy: { en_us: 'Use an ordinary chat.', zh_cn: '请使用普通会话。' }
    },
    {
        code: 230074,
        apis: ['edit'],
        retry: 'never',
        meaning: {
            en_us: 'Messages in a chat with third-party encryption cannot be edited.',
            zh_cn: '第三方加密会话中的消息不支持编辑。'
        },
        remedy: { en_us: 'Use an ordinary chat.', zh_cn: '请使用普通会话。' }
    },
    {
        code: 230075,
        apis: ['edit'],
        retry: 'never',
        meaning: {
            en_us: 'The time in which the message could be edited is over.',
            zh_cn: '消息已超过可编辑的时间。'
        },
        remedy: {
            en_us: 'Send a new message: with `receive_id` beside `update_message_id` the action does so by itself. The admin sets the time.',
            zh_cn: '请发送新消息；在 `update_message_id` 之外再填写 `receive_id`，action 会自动改为发送。可编辑时长由企业管理员设置。'
        }
    },
    {
        code: 230110,
        apis: ['patch', 'edit', 'recall'],
        retry: 'never',
        meaning: { en_us: 'The message was deleted.', zh_cn: '消息已被删除。' },
        remedy: {
            en_us: 'Give another message_id. With `receive_id` beside `update_message_id` the action sends a new message instead.',
            zh_cn: '请换用其他 message_id；在 `update_message_id` 之外再填写 `receive_id`，action 会改为发送新消息。'
        }
    },
    {
        code: 230111,
        apis: ['reply'],
        retry: 'never',
        meaning: {
            en_us: 'The message is going to delete itself and cannot be replied to.',
            zh_cn: '不能回复定时删除的消息。'
        },
        remedy: {
            en_us: 'Reply to another message, or send to the chat with `receive_id`.',
            zh_cn: '请回复其他消息，或通过 `receive_id` 直接发送到会话。'
        }
    }
];

;// CONCATENATED MODULE: ./lib/feishu/error-codes/permissions.js
const PERMISSION_ERRORS = [
    {
        code: 230006,
        apis: ['create', 'reply', 'patch', 'edit', 'recall'],
        retry: 'never',
        meaning: {
            en_us: 'The bot capability of the app is not active.',
            zh_cn: '应用未启用机器人能力。'
        },
        remedy: {
            en_us: 'In the developer console add the "Bot" capability to the app, then create and publish a version.',
            zh_cn: '在开发者后台为应用添加「机器人」能力，然后创建版本并发布。'
        }
    },
    {
        code: 230013,
        apis: ['create', 'reply', 'patch', 'edit', 'recall'],
        retry: 'never',
        meaning: {
            en_us: 'The user is outside the availability range of the app, is blocked from it, or has left the company.',
            zh_cn: '用户不在应用的可用范围内、被设为禁用成员，或已离职。'
        },
        remedy: {
            en_us: 'In the developer console add the user to the availability range and publish a version; an admin can check the blocked members of the app in the admin console.',
            zh_cn: '在开发者后台把该用户加入应用可用范围并发布版本；仍报错时请企业管理员在管理后台检查其是否为该应用的禁用成员。'
        }
    },
    {
        code: 230027,
        apis: ['create', 'reply', 'patch', 'edit', 'recall'],
        retry: 'never',
        meaning: {
            en_us: 'The app may not do this: a scope is missing, the user has not granted it, or the group is external.',
            zh_cn: '没有权限执行该操作：缺少权限、用户未授权，或目标是外部群。'
        },
        remedy: {
            en_us: 'Add the scope named in the message (usually `im:message:send_as_bot`) and publish a version. For an external group enable external sharing of the bot first.',
            zh_cn: '按返回信息开通缺少的权限（通常是 `im:message:send_as_bot`）并发布版本；外部群需先为机器人开启对外共享能力。'
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
            en_us: 'Add one of the scopes named in the message under "Permissions & Scopes" in the developer console, then publish a version: a scope takes effect only with it.',
            zh_cn: '在开发者后台「权限管理」开通返回信息中列出的任一权限，然后发布版本，权限在发布后才生效。'
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
            en_us: 'Addresses of GitHub-hosted runners change: remove the allow list in "Security Settings", or use a self-hosted runner with a fixed address.',
            zh_cn: 'GitHub 托管 runner 的 IP 不固定：请在开发者后台「安全设置」中取消 IP 白名单，或改用固定出口 IP 的自托管 runner。'
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
];

;// CONCATENATED MODULE: ./lib/feishu/error-codes/recipients.js
const RECIPIENT_ERRORS = [
    {
        code: 230002,
        apis: ['create', 'reply', 'edit', 'recall'],
        retry: 'never',
        meaning: { en_us: 'The bot is not in the group.', zh_cn: '机器人不在该群中。' },
        remedy: {
            en_us: 'Add the bot to the group: group settings, "Bots", "Add Bot".',
            zh_cn: '在群设置的「群机器人」中把该应用的机器人添加进群。'
        }
    },
    {
        code: 230015,
        apis: ['create', 'reply'],
        retry: 'never',
        meaning: {
            en_us: 'A chat between two people cannot be shared.',
            zh_cn: '不能分享单聊的名片。'
        },
        remedy: {
            en_us: 'Share a group (`share_chat` with its `chat_id`) or a person (`share_user`).',
            zh_cn: '请分享群名片（`share_chat`，填写群的 `chat_id`）或个人名片（`share_user`）。'
        }
    },
    {
        code: 230018,
        apis: ['create', 'reply', 'edit'],
        retry: 'never',
        meaning: {
            en_us: 'The settings of the group forbid this, for example only some members may post.',
            zh_cn: '群设置禁止该操作，例如仅指定成员可发言。'
        },
        remedy: {
            en_us: 'Ask the group owner or an admin of the group to let the bot post.',
            zh_cn: '请群主或群管理员修改群设置，允许机器人发言。'
        }
    },
    {
        code: 230019,
        apis: ['create', 'reply'],
        retry: 'never',
        meaning: { en_us: 'The topic does not exist.', zh_cn: '话题不存在。' },
        remedy: {
            en_us: 'Check `reply_to`: the message may have been deleted together with its topic.',
            zh_cn: '检查 `reply_to`：该消息可能已随话题一起被删除。'
        }
    },
    {
        code: 230029,
        apis: ['create'],
        retry: 'never',
        meaning: { en_us: 'The user has left the company.', zh_cn: '用户已离职。' },
        remedy: {
            en_us: 'Remove the user from `receive_id`.',
            zh_cn: '请从 `receive_id` 中移除该用户。'
        }
    },
    {
        code: 230034,
        apis: ['create'],
        retry: 'never',
        meaning: {
            en_us: 'The receive_id is invalid, or not of the kind that receive_id_type says.',
            zh_cn: 'receive_id 无效，或与 receive_id_type 不一致。'
        },
        remedy: {
            en_us: 'Check `receive_id`; an open_id holds only for the app it was read with. Set `receive_id_type` if the kind cannot be told by the shape.',
            zh_cn: '检查 `receive_id`，注意 open_id 只对获取它的应用有效；无法按格式识别类型时请设置 `receive_id_type`。'
        }
    },
    {
        code: 230035,
        apis: ['create', 'reply', 'edit'],
        retry: 'never',
        meaning: {
            en_us: 'The bot may not speak here: the group is muted, the recipient blocked the bot, or a policy of the tenant forbids it.',
            zh_cn: '没有发送消息的权限：群聊已禁言、机器人被接收者屏蔽，或受企业沟通权限管控。'
        },
        remedy: {
            en_us: 'Lift the mute of the group, let the user unblock the bot, or ask the admin about communication policies.',
            zh_cn: '解除群禁言，请接收者取消屏蔽机器人，或联系企业管理员检查沟通权限。'
        }
    },
    {
        code: 230036,
        apis: ['create'],
        retry: 'never',
        meaning: {
            en_us: 'The encryption key of the tenant was deleted, so its data cannot be read.',
            zh_cn: '企业加密密钥已被删除，相关数据不可用。'
        },
        remedy: { en_us: 'Contact an admin of the tenant.', zh_cn: '请联系企业管理员处理。' }
    },
    {
        code: 230038,
        apis: ['create', 'reply', 'edit'],
        retry: 'never',
        meaning: {
            en_us: 'A bot cannot write to a user of another tenant.',
            zh_cn: '不允许向其他企业的用户发送单聊消息。'
        },
        remedy: {
            en_us: 'Use an app of the tenant the user belongs to, or send to a group that both share.',
            zh_cn: '请使用该用户所在企业的应用，或改为发送到双方共同所在的群。'
        }
    },
    {
        code: 230053,
        apis: ['create'],
        retry: 'never',
        meaning: {
            en_us: 'The user has stopped receiving messages from this bot.',
            zh_cn: '用户已设置不再接收该机器人的消息。'
        },
        remedy: {
            en_us: 'The user has to allow messages again in the chat with the bot; until then remove them from `receive_id`.',
            zh_cn: '需要用户在与机器人的会话中重新开启接收；在此之前请从 `receive_id` 中移除。'
        }
    },
    {
        code: 230071,
        apis: ['reply'],
        retry: 'never',
        meaning: {
            en_us: 'The group does not support replies as a topic.',
            zh_cn: '该群聊不支持以话题形式回复。'
        },
        remedy: { en_us: 'Remove `reply_in_thread`.', zh_cn: '请去掉 `reply_in_thread`。' }
    },
    {
        code: 230072,
        apis: ['reply'],
        retry: 'never',
        meaning: {
            en_us: 'An aggregated message cannot be replied to as a topic.',
            zh_cn: '已聚合的消息不支持以话题形式回复。'
        },
        remedy: { en_us: 'Remove `reply_in_thread`.', zh_cn: '请去掉 `reply_in_thread`。' }
    },
    {
        code: 230075,
        apis: ['create', 'reply'],
        retry: 'never',
        meaning: {
            en_us: 'The chat is encrypted; bots cannot write to secret chats.',
            zh_cn: '目标是密聊或密盾聊，不支持发送消息。'
        },
        remedy: {
            en_us: 'Send to an ordinary group or chat.',
            zh_cn: '请改为发送到普通群聊或单聊。'
        }
    },
    {
        code: 232009,
        apis: ['create', 'reply', 'patch', 'edit', 'recall'],
        retry: 'never',
        meaning: { en_us: 'The group has been dissolved.', zh_cn: '群组已被解散。' },
        remedy: {
            en_us: 'Use the chat_id of a group that exists.',
            zh_cn: '请换用仍然存在的群的 chat_id。'
        }
    }
];

;// CONCATENATED MODULE: ./lib/feishu/error-codes/uploads.js
const UPLOAD_ERRORS = [
    {
        code: 232096,
        apis: ['upload_image', 'upload_file'],
        retry: 'later',
        meaning: {
            en_us: 'Feishu has stopped taking writes for a while.',
            zh_cn: '服务暂停写入。'
        },
        remedy: {
            en_us: 'The action tries again by itself; if it still fails, run the step again later.',
            zh_cn: 'action 会自动重试；若仍失败，请稍后重新运行。'
        }
    },
    {
        code: 234001,
        apis: ['upload_image', 'upload_file'],
        retry: 'never',
        meaning: { en_us: 'A parameter of the upload is invalid.', zh_cn: '上传参数错误。' },
        remedy: {
            en_us: 'Check that `file` names a readable file with the right extension and that `msg_type` fits it.',
            zh_cn: '检查 `file` 指向的文件可读、扩展名正确，且 `msg_type` 与文件相符。'
        }
    },
    {
        code: 234002,
        apis: ['upload_image', 'upload_file'],
        retry: 'never',
        meaning: { en_us: 'The app is not authorized to upload.', zh_cn: '应用没有上传权限。' },
        remedy: {
            en_us: 'Check the credentials, add the scope `im:resource` (or `im:resource:upload`) and publish a version.',
            zh_cn: '检查应用凭证，开通 `im:resource`（或 `im:resource:upload`）权限并发布版本。'
        }
    },
    {
        code: 234006,
        apis: ['upload_image', 'upload_file'],
        retry: 'never',
        meaning: {
            en_us: 'The file is too large: 10 MB for a picture, 30 MB for a file.',
            zh_cn: '文件过大：图片最大 10 MB，文件最大 30 MB。'
        },
        remedy: {
            en_us: 'Send a smaller file, or upload it as a workflow artifact and send the link.',
            zh_cn: '请缩小文件，或上传为 workflow artifact 后发送链接。'
        }
    },
    {
        code: 234007,
        apis: ['upload_image', 'upload_file'],
        retry: 'never',
        meaning: {
            en_us: 'The bot capability of the app is not active.',
            zh_cn: '应用未启用机器人能力。'
        },
        remedy: {
            en_us: 'In the developer console add the "Bot" capability to the app, then create and publish a version.',
            zh_cn: '在开发者后台为应用添加「机器人」能力，然后创建版本并发布。'
        }
    },
    {
        code: 234010,
        apis: ['upload_image', 'upload_file'],
        retry: 'never',
        meaning: { en_us: 'The file is empty.', zh_cn: '文件大小为 0。' },
        remedy: {
            en_us: 'Check the step that writes the file named in `file`.',
            zh_cn: '检查生成 `file` 所指文件的步骤。'
        }
    },
    {
        code: 234011,
        apis: ['upload_image'],
        retry: 'never',
        meaning: {
            en_us: 'The format of the picture is not recognised.',
            zh_cn: '无法识别图片格式。'
        },
        remedy: {
            en_us: 'Use JPG, PNG, WEBP, GIF, BMP, ICO, TIFF or HEIC, or send it with `msg_type: file`.',
            zh_cn: '请使用 JPG、PNG、WEBP、GIF、BMP、ICO、TIFF 或 HEIC，或设置 `msg_type: file` 作为文件发送。'
        }
    },
    {
        code: 234039,
        apis: ['upload_image'],
        retry: 'never',
        meaning: {
            en_us: 'The picture has too many pixels: 2000 x 2000 for a GIF, 12000 x 12000 for others.',
            zh_cn: '图片分辨率过高：GIF 不超过 2000 x 2000，其他格式不超过 12000 x 12000。'
        },
        remedy: {
            en_us: 'Scale the picture down, or send it with `msg_type: file`.',
            zh_cn: '请缩小图片，或设置 `msg_type: file` 作为文件发送。'
        }
    },
    {
        code: 234041,
        apis: ['upload_image', 'upload_file'],
        retry: 'never',
        meaning: {
            en_us: 'The encryption key of the tenant was deleted.',
            zh_cn: '企业加密密钥已被删除。'
        },
        remedy: { en_us: 'Contact an admin of the tenant.', zh_cn: '请联系企业管理员处理。' }
    },
    {
        code: 234042,
        apis: ['upload_image', 'upload_file'],
        retry: 'never',
        meaning: {
            en_us: 'The storage of the tenant failed or is full.',
            zh_cn: '企业存储异常或空间已满。'
        },
        remedy: {
            en_us: 'Ask an admin of the tenant to check the storage.',
            zh_cn: '请联系企业管理员检查存储空间。'
        }
    }
];

;// CONCATENATED MODULE: ./lib/feishu/error-codes/webhook.js
const WEBHOOK_ERRORS = [
    {
        code: 9499,
        apis: ['webhook'],
        retry: 'never',
        meaning: { en_us: 'The body of the request is malformed.', zh_cn: '请求体格式错误。' },
        remedy: {
            en_us: 'Check the content: a custom bot takes text, post, image, share_chat and interactive, 20 KB at most. An old V1 webhook takes only text; create a new bot.',
            zh_cn: '检查消息内容：自定义机器人只支持 text、post、image、share_chat、interactive，且不超过 20 KB；旧版 V1 webhook 只支持文本，请新建机器人。'
        }
    },
    {
        code: 19001,
        apis: ['webhook'],
        retry: 'never',
        meaning: {
            en_us: 'No custom bot has this webhook URL.',
            zh_cn: 'webhook 地址无效。'
        },
        remedy: {
            en_us: 'Copy the URL again from the settings of the bot in the group into `webhook_url`; it is gone when the bot was removed.',
            zh_cn: '在群机器人的设置中重新复制地址填入 `webhook_url`；机器人被移除后地址即失效。'
        }
    },
    {
        code: 19002,
        apis: ['webhook'],
        retry: 'never',
        meaning: {
            en_us: 'The format is wrong, or `msg_type` is missing.',
            zh_cn: '参数格式错误，或缺少 `msg_type`。'
        },
        remedy: {
            en_us: 'Check `content` and `msg_type`; `dry_run: true` shows what is sent.',
            zh_cn: '检查 `content` 与 `msg_type`；设置 `dry_run: true` 可以查看实际发送的内容。'
        }
    },
    {
        code: 19021,
        apis: ['webhook'],
        retry: 'never',
        meaning: {
            en_us: 'The signature does not match, or its time is more than an hour off.',
            zh_cn: '签名校验失败，或时间戳与服务器相差超过 1 小时。'
        },
        remedy: {
            en_us: 'Set `webhook_secret` to the signing secret of this bot, and check the clock of a self-hosted runner.',
            zh_cn: '将 `webhook_secret` 设为该机器人的签名密钥；自托管 runner 请检查系统时间。'
        }
    },
    {
        code: 19022,
        apis: ['webhook'],
        retry: 'never',
        meaning: {
            en_us: 'The IP address of the runner is not on the allow list of the bot.',
            zh_cn: 'runner 的 IP 不在机器人的 IP 白名单中。'
        },
        remedy: {
            en_us: 'Addresses of GitHub-hosted runners change: use a signature (`webhook_secret`) instead of the list, or a self-hosted runner.',
            zh_cn: 'GitHub 托管 runner 的 IP 不固定：请改用签名校验（`webhook_secret`），或使用自托管 runner。'
        }
    },
    {
        code: 19024,
        apis: ['webhook'],
        retry: 'never',
        meaning: {
            en_us: 'The message holds none of the keywords the bot asks for.',
            zh_cn: '消息中没有机器人设置的关键词。'
        },
        remedy: {
            en_us: 'Write one of the keywords into the message, for example into `title`, or use a signature (`webhook_secret`) instead.',
            zh_cn: '在消息（例如 `title`）中加入任一关键词，或改用签名校验（`webhook_secret`）。'
        }
    },
    {
        code: 19036,
        apis: ['webhook'],
        retry: 'never',
        meaning: { en_us: 'The message is longer than 30 KB.', zh_cn: '消息超过 30 KB。' },
        remedy: {
            en_us: 'Shorten the message; for a custom bot 20 KB is the documented limit of a request.',
            zh_cn: '请精简内容；自定义机器人的请求体上限为 20 KB。'
        }
    }
];

;// CONCATENATED MODULE: ./lib/feishu/error-detail.js
const MAX_TEXT_LENGTH = 4096;
function parseCardError(msg) {
    const text = msg.slice(0, MAX_TEXT_LENGTH);
    const codeAt = endOf(text, 'ErrCode:', 0);
    const digits = codeAt === -1 ? null : /^\s*(\d{1,9})/.exec(text.slice(codeAt));
    if (digits?.[1] === undefined)
        return undefined;
    const fields = splitFields(text.slice(codeAt + digits[0].length));
    return { code: Number(digits[1]), ...fields };
}
function containsText(msg, text) {
    return comparable(msg).includes(comparable(text));
}
function comparable(text) {
    return text.slice(0, MAX_TEXT_LENGTH).toLowerCase().replaceAll(/[`’]/g, "'");
}
function splitFields(rest) {
    const messageAt = endOf(rest, 'ErrMsg:', 0);
    if (messageAt === -1)
        return { message: withoutTail(rest) };
    const valueAt = endOf(rest, 'ErrorValue:', messageAt);
    const messageEnd = valueAt === -1 ? rest.length : valueAt - 'ErrorValue:'.length;
    const pathAt = endOf(rest.slice(0, messageAt), 'ErrPath:', 0);
    const path = pathAt === -1 ? '' : withoutTail(rest.slice(pathAt, messageAt - 'ErrMsg:'.length));
    const value = valueAt === -1 ? '' : withoutTail(rest.slice(valueAt));
    return {
        message: withoutTail(rest.slice(messageAt, messageEnd)),
        ...(path === '' ? {} : { path }),
        ...(value === '' ? {} : { value })
    };
}
function endOf(text, label, from) {
    const at = text.indexOf(label, from);
    return at === -1 ? -1 : at + label.length;
}
function withoutTail(field) {
    const outerCode = field.lastIndexOf('code:');
    const isTail = outerCode !== -1 && /^\s*\d{1,9}[\s;,]*$/.test(field.slice(outerCode + 5));
    let end = isTail ? outerCode : field.length;
    while (end > 0 && ' \n\t;,'.includes(field.charAt(end - 1)))
        end--;
    return field.slice(0, end).replace(/^[\s;,]+/, '');
}

;// CONCATENATED MODULE: ./lib/feishu/error-codes.js















const ERROR_TABLE = [
    ...CREDENTIAL_ERRORS,
    ...PERMISSION_ERRORS,
    ...RECIPIENT_ERRORS,
    ...CONTENT_ERRORS,
    ...MESSAGE_STATE_ERRORS,
    ...UPLOAD_ERRORS,
    ...BATCH_SEND_ERRORS,
    ...WEBHOOK_ERRORS,
    ...ID_ERRORS,
    ...GATEWAY_ERRORS
];
const ERROR_TEXT_TABLE = [
    ...INVALID_PARAMETER_TEXTS,
    ...BATCH_SEND_ERROR_TEXTS
];
const CARD_ERROR_TABLE = [
    ...CARD_TEMPLATE_ERRORS,
    ...CARD_ERRORS,
    ...CARD_ENTITY_ERRORS
];
const UNKNOWN_CARD_ERROR = {
    retry: 'never',
    meaning: {
        en_us: 'The reference pages of Feishu do not list this card sub-code.',
        zh_cn: '飞书接口文档未列出该卡片子错误码。'
    },
    remedy: {
        en_us: 'Change the card as the message says.',
        zh_cn: '请按返回信息修改卡片。'
    }
};
function explainError(api, code, msg) {
    const entry = findEntry(api, code);
    if (entry === undefined)
        return undefined;
    const detail = code === 230099 || code === 11246 ? parseCardError(msg) : undefined;
    if (detail !== undefined)
        return withCardError(entry, detail);
    return pickExplanation(findText(code, msg) ?? entry);
}
function retryAdvice(api, code, msg) {
    return explainError(api, code, msg)?.retry;
}
function findEntry(api, code) {
    const entries = ERROR_TABLE.filter(entry => code >= entry.code && code <= (entry.lastCode ?? entry.code));
    return (entries.find(entry => entry.apis !== 'any' && entry.apis.includes(api)) ??
        entries.find(entry => entry.apis === 'any') ??
        (entries.length === 1 ? entries[0] : undefined));
}
function findText(code, msg) {
    return ERROR_TEXT_TABLE.filter(entry => entry.code === code && containsText(msg, entry.text))
        .sort((a, b) => b.text.length - a.text.length)
        .at(0);
}
function withCardError(entry, detail) {
    const known = CARD_ERROR_TABLE.find(({ code, text }) => code === detail.code && (text === undefined || containsText(detail.message, text))) ?? UNKNOWN_CARD_ERROR;
    return {
        ...pickExplanation(entry),
        retry: entry.code === 230099 ? known.retry : entry.retry,
        subCode: { ...detail, meaning: known.meaning, remedy: known.remedy }
    };
}
function pickExplanation({ meaning, remedy, retry }) {
    return { meaning, remedy, retry };
}


/***/ })

};
