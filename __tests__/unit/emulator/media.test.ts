import { describe, expect, test } from '@jest/globals'
import { readPicture } from '../../../src/emulator/rules/picture.ts'
import { MP4, OPUS, PNG, startHarness, textOf } from './harness.ts'

const MB = 1024 * 1024

function png(width: number, height: number): Buffer {
  const bytes = Buffer.from(PNG)
  bytes.writeUInt32BE(width, 16)
  bytes.writeUInt32BE(height, 20)
  return bytes
}

function gif(width: number, height: number): Buffer {
  const bytes = Buffer.from('GIF89a\0\0\0\0', 'latin1')
  bytes.writeUInt16LE(width, 6)
  bytes.writeUInt16LE(height, 8)
  return bytes
}

/** SOI, an APP0 segment to step over, then a frame header. */
function jpeg(width: number, height: number): Buffer {
  const bytes = Buffer.from(
    '\xff\xd8\xff\xe0\0\x04\0\0\xff\xc0\0\x0b\x08\0\0\0\0\x01\x01\x11\0',
    'latin1'
  )
  bytes.writeUInt16BE(height, 13)
  bytes.writeUInt16BE(width, 15)
  return bytes
}

describe('pictures', () => {
  test.each([
    ['png', png(3, 4), { width: 3, height: 4 }],
    ['gif', gif(5, 6), { width: 5, height: 6 }],
    ['jpeg', jpeg(7, 8), { width: 7, height: 8 }],
    ['bmp', bmp(9, -10), { width: 9, height: 10 }],
    ['webp', webp('VP8X', '\0\0\0\0\x02\0\0\x03\0\0'), { width: 3, height: 4 }],
    ['webp', webp('VP8L', '\x2f\x02\xc0\0\0\0\0\0\0\0'), { width: 3, height: 4 }],
    ['webp', webp('VP8 ', '\0\0\0\x9d\x01\x2a\x03\0\x04\0'), { width: 3, height: 4 }],
    ['ico', Buffer.from('\0\0\x01\0', 'latin1'), undefined],
    ['tiff', Buffer.from('II*\0', 'latin1'), undefined],
    ['heic', Buffer.from('\0\0\0\x18ftypheic', 'latin1'), undefined],
    ['png', PNG.subarray(0, 10), undefined]
  ])('%s with its size', (format, bytes, size) => {
    expect(readPicture(bytes)).toEqual(size === undefined ? { format } : { format, size })
  })

  test.each<[Record<string, string>, Buffer, number]>([
    [{ image_type: 'message' }, PNG, 0],
    [{ image_type: 'avatar' }, jpeg(1, 1), 0],
    [{ image_type: 'message' }, png(12_000, 12_000), 0],
    [{ image_type: 'message' }, png(12_001, 1), 234039],
    [{ image_type: 'message' }, gif(2_001, 1), 234039],
    [{ image_type: 'message' }, Buffer.from('<svg/>'), 234011],
    [{ image_type: 'message' }, Buffer.alloc(0), 234010],
    [{ image_type: 'message' }, Buffer.concat([PNG, Buffer.alloc(10 * MB)]), 234006],
    [{ image_type: 'cover' }, PNG, 234001],
    [{}, PNG, 234001]
  ])('%j with such bytes is %#', async (fields, bytes, code) => {
    const { upload } = await startHarness()
    const reply = await upload('images', fields, bytes)
    expect(reply.body.code).toBe(code)
    expect(reply.status).toBe(code === 0 ? 200 : 400)
    if (code === 0)
      expect(reply.body.data).toEqual({ image_key: expect.stringMatching(/^img_v3_/) })
  })
})

describe('files', () => {
  test.each<[Record<string, string>, Buffer, number]>([
    [{ file_type: 'opus', file_name: 'a.opus', duration: '3000' }, OPUS, 0],
    [{ file_type: 'mp4', file_name: 'a.mp4' }, MP4, 0],
    [{ file_type: 'pdf', file_name: 'a.pdf' }, Buffer.from('%PDF-1.7'), 0],
    [{ file_type: 'stream', file_name: 'a.bin' }, Buffer.from('x'), 0],
    [{ file_type: 'stream', file_name: 'a.bin' }, Buffer.alloc(30 * MB), 0],
    [{ file_type: 'stream', file_name: 'a.bin' }, Buffer.alloc(30 * MB + 1), 234006],
    [{ file_type: 'stream', file_name: 'a.bin' }, Buffer.alloc(0), 234010],
    [{ file_type: 'opus', file_name: 'a.mp3' }, Buffer.from('ID3'), 234001],
    [{ file_type: 'zip', file_name: 'a.zip' }, Buffer.from('PK'), 234001],
    [{ file_type: 'stream' }, Buffer.from('x'), 234001],
    [{ file_type: 'mp4', file_name: 'a', duration: '3s' }, MP4, 234001]
  ])('%j is %#', async (fields, bytes, code) => {
    const { upload, emulator } = await startHarness()
    const reply = await upload('files', fields, bytes)
    expect(reply.body.code).toBe(code)
    if (code !== 0) return
    const key = textOf(reply, 'file_key')
    expect(emulator.store.uploads.get(key)).toMatchObject({
      type: fields['file_type'],
      name: fields['file_name'],
      size: bytes.length
    })
  })

  test('what is no multipart, or breaks off, is 234001', async () => {
    const { raw } = await startHarness()
    const url = '/open-apis/im/v1/files'
    const broken = '--b\r\nContent-Disposition: form-data; name="file"; filename="x"\r\n\r\nabc'
    const type = 'multipart/form-data; boundary=b'
    expect((await raw('POST', url, '{}', { 'content-type': 'application/json' })).body.code).toBe(
      234001
    )
    expect((await raw('POST', url, broken, { 'content-type': type })).body.code).toBe(234001)
  })
})

function bmp(width: number, height: number): Buffer {
  const bytes = Buffer.alloc(26)
  bytes.write('BM', 'latin1')
  bytes.writeInt32LE(width, 18)
  bytes.writeInt32LE(height, 22)
  return bytes
}

function webp(kind: string, data: string): Buffer {
  return Buffer.from(`RIFF\0\0\0\0WEBP${kind}\0\0\0\0${data}`, 'latin1')
}
