import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { readMultipart } from '../../../src/emulator/multipart.ts'
import { multipart, type Multipart } from '../../../src/feishu/multipart.ts'
import { sourceOf } from '../../support/make-media-file.ts'

async function bodyOf({ source }: Multipart): Promise<Buffer> {
  const chunks: Uint8Array[] = []
  for await (const chunk of source.read()) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks)
}

async function parse(form: Multipart) {
  const headers = { 'content-type': form.contentType }
  return readMultipart({ method: 'POST', url: '/', headers, body: await bodyOf(form) })
}

const name = fc
  .string({ unit: 'binary', minLength: 1 })
  .map(text => text.toWellFormed().replace(/[\r\n]/g, ''))

describe('multipart', () => {
  test('a parser reads back what was put in, whatever it is', async () => {
    const hostile = fc.constantFrom(
      'a";filename="b"; name="file_type',
      "a'b.png",
      '覆盖率 “100%”.png',
      '--',
      'Content-Disposition: form-data'
    )
    await fc.assert(
      fc.asyncProperty(fc.oneof(name, hostile), fc.uint8Array(), async (text, bytes) => {
        const form = multipart(
          { file_type: 'stream', file_name: text },
          { field: 'file', source: sourceOf(bytes) }
        )
        const { fields, files } = await parse(form)
        expect(Object.fromEntries(fields)).toEqual({ file_type: 'stream', file_name: text })
        expect([...files.keys()]).toEqual(['file'])
        expect(files.get('file')?.bytes).toEqual(Buffer.from(bytes))
      })
    )
  })

  test('its length is known before it is read, and it can be read again', async () => {
    await fc.assert(
      fc.asyncProperty(name, fc.uint8Array(), async (text, bytes) => {
        const form = multipart({ a: text }, { field: 'file', source: sourceOf(bytes) })
        const body = await bodyOf(form)
        expect(form.source.bytes).toBe(body.length)
        expect(await bodyOf(form)).toEqual(body)
      })
    )
  })

  test('no two have the same boundary', () => {
    const one = multipart({}, { field: 'file', source: sourceOf('x') })
    const other = multipart({}, { field: 'file', source: sourceOf('x') })
    expect(one.contentType).not.toBe(other.contentType)
    expect(one.contentType).toMatch(/^multipart\/form-data; boundary=[\da-f]{32}$/)
  })
})
