import type { ErrorEntry } from './error-entry.ts'

/**
 * Uploading pictures and files.
 * Sources: .../im-v1/image/create and .../im-v1/file/create on https://open.feishu.cn/document/.
 */
export const UPLOAD_ERRORS: readonly ErrorEntry[] = [
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
      en_us:
        'Check that `file` names a readable file with the right extension and that `msg_type` fits it.',
      zh_cn: '检查 `file` 指向的文件可读、扩展名正确，且 `msg_type` 与文件相符。'
    }
  },
  {
    code: 234002,
    apis: ['upload_image', 'upload_file'],
    retry: 'never',
    meaning: { en_us: 'The app is not authorized to upload.', zh_cn: '应用没有上传权限。' },
    remedy: {
      en_us:
        'Check the credentials, add the scope `im:resource` (or `im:resource:upload`) and publish a version.',
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
      en_us:
        'In the developer console add the "Bot" capability to the app, then create and publish a version.',
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
      zh_cn:
        '请使用 JPG、PNG、WEBP、GIF、BMP、ICO、TIFF 或 HEIC，或设置 `msg_type: file` 作为文件发送。'
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
]
