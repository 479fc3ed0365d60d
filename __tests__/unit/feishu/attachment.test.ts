import { describe, expect, test } from '@jest/globals'
import { attachmentContent, attachmentOf, checkPicture } from '../../../src/feishu/attachment.ts'
import { FILE_BYTES, IMAGE_BYTES } from '../../../src/feishu/limits.ts'
import type { MsgType } from '../../../src/feishu/messages.ts'
import type { FileContent, MediaFile } from '../../../src/model/media-file.ts'
import { makeMediaFile } from '../../support/make-media-file.ts'

const PICTURE: FileContent = { kind: 'picture', format: 'png', width: 20, height: 10 }

const picture = (over: Partial<MediaFile> = {}): MediaFile =>
  makeMediaFile({ label: 'chart.png', name: 'chart.png', content: PICTURE, ...over })

const of = (file: MediaFile, msgType?: MsgType) => attachmentOf('file', file, msgType)

describe('how a file is sent', () => {
  test('a picture as image', () => {
    expect(of(picture())).toEqual({ msgType: 'image', file: expect.anything() })
  })

  test.each<[FileContent, object]>([
    [
      { kind: 'opus', durationMs: 1500 },
      { msgType: 'audio', upload: { fileType: 'opus', fileName: 'report.bin', durationMs: 1500 } }
    ],
    [{ kind: 'opus' }, { msgType: 'audio', upload: { fileType: 'opus', fileName: 'report.bin' } }],
    [
      { kind: 'mp4', durationMs: 2000 },
      { msgType: 'media', upload: { fileType: 'mp4', fileName: 'report.bin', durationMs: 2000 } }
    ],
    [{ kind: 'pdf' }, { msgType: 'file', upload: { fileType: 'pdf', fileName: 'report.bin' } }],
    [{ kind: 'xls' }, { msgType: 'file', upload: { fileType: 'xls', fileName: 'report.bin' } }],
    [{ kind: 'other' }, { msgType: 'file', upload: { fileType: 'stream', fileName: 'report.bin' } }]
  ])('%j', (content, expected) => {
    const file = makeMediaFile({ content })
    expect(of(file)).toEqual({ file, ...expected })
  })

  test.each<FileContent>([PICTURE, { kind: 'opus', durationMs: 1 }, { kind: 'mp4' }])(
    '%j as file is uploaded as stream, since opus and mp4 could not be sent so (230055)',
    content => {
      expect(of(makeMediaFile({ content }), 'file')).toMatchObject({
        msgType: 'file',
        upload: { fileType: 'stream', fileName: 'report.bin' }
      })
    }
  )

  test('what it does not fit is an error with the way out', () => {
    const mp3 = makeMediaFile({ label: 'in.mp3' })
    expect(() => of(mp3, 'audio')).toThrow(
      'Inputs `file` and `msg_type`: "in.mp3" is not Opus, the only audio that Feishu plays. Convert it: ffmpeg -i in.mp3 -c:a libopus -ac 1 -ar 16000 out.opus. Or send it with `msg_type: file`.'
    )
    expect(() => of(mp3, 'media')).toThrow('is not MP4')
    expect(() => of(mp3, 'image')).toThrow('is not a picture that Feishu takes')
    expect(() => of(mp3, 'text')).toThrow(
      'a file is sent as image, file, audio or media, not as text'
    )
  })
})

describe('the limits of the upload pages', () => {
  test.each<[string, MediaFile, MsgType | undefined, string | undefined]>([
    ['a picture of 10 MB', picture({ bytes: IMAGE_BYTES }), undefined, undefined],
    [
      'a picture of more',
      picture({ bytes: IMAGE_BYTES + 1 }),
      undefined,
      '"chart.png" has 10 MB (10485761 bytes); Feishu takes 10 MB.'
    ],
    ['the same as file', picture({ bytes: IMAGE_BYTES + 1 }), 'file', undefined],
    ['a file of 30 MB', makeMediaFile({ bytes: FILE_BYTES }), undefined, undefined],
    ['a file of more', makeMediaFile({ bytes: FILE_BYTES + 1 }), undefined, 'Feishu takes 30 MB'],
    ['an empty file', makeMediaFile({ bytes: 0 }), undefined, 'is empty'],
    ['an empty picture', picture({ bytes: 0 }), undefined, 'is empty']
  ])('%s', (_what, file, msgType, problem) => {
    if (problem === undefined) expect(of(file, msgType).file).toBe(file)
    else expect(() => of(file, msgType)).toThrow(problem)
  })

  test.each<['gif' | 'png', number, number, string | undefined]>([
    ['gif', 2000, 2000, undefined],
    ['gif', 2001, 1, 'has 2001 x 1 pixels; Feishu takes 2000 x 2000 of a GIF'],
    ['png', 12_000, 12_000, undefined],
    ['png', 1, 12_001, 'has 1 x 12001 pixels; Feishu takes 12000 x 12000 of such a picture'],
    ['png', 0, 10, 'without a width or a height']
  ])('%s of %d x %d pixels', (format, width, height, problem) => {
    const file = picture({ content: { kind: 'picture', format, width, height } })
    if (problem === undefined) expect(() => checkPicture('cover', file)).not.toThrow()
    else expect(() => checkPicture('cover', file)).toThrow(problem)
  })

  test('a picture whose size stands too far from its beginning is left to Feishu', () => {
    const file = picture({ content: { kind: 'picture', format: 'tiff' } })
    expect(() => checkPicture('cover', file)).not.toThrow()
  })
})

test('the message of what was uploaded', () => {
  expect(attachmentContent(of(picture()), 'img_1')).toEqual({
    msgType: 'image',
    content: { image_key: 'img_1' }
  })
  const video = of(makeMediaFile({ content: { kind: 'mp4' } }))
  expect(attachmentContent(video, 'file_1')).toEqual({
    msgType: 'media',
    content: { file_key: 'file_1' }
  })
  expect(attachmentContent(video, 'file_1', 'img_1')).toEqual({
    msgType: 'media',
    content: { file_key: 'file_1', image_key: 'img_1' }
  })
  expect(attachmentContent(of(makeMediaFile()), 'file_1', 'img_1')).toEqual({
    msgType: 'file',
    content: { file_key: 'file_1' }
  })
})
