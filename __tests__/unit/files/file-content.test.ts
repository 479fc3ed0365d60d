import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { contentIn } from '../../../src/files/file-content.ts'

const sample = (name: string): Buffer =>
  readFileSync(new URL(`../../fixtures/media/${name}`, import.meta.url))

const box = (type: string, ...parts: (Buffer | string)[]): Buffer => {
  const body = Buffer.concat(parts.map(part => Buffer.from(part as string, 'latin1')))
  const head = Buffer.alloc(8)
  head.writeUInt32BE(body.length + 8)
  head.write(type, 4, 'latin1')
  return Buffer.concat([head, body])
}

/** A HEIC header with a picture of 4032 x 3024 pixels: ftyp, then meta > iprp > ipco > ispe. */
function heic(brand = 'heic'): Buffer {
  const size = Buffer.alloc(12)
  size.writeUInt32BE(4032, 4)
  size.writeUInt32BE(3024, 8)
  const ipco = box('ipco', box('ispe', size))
  return Buffer.concat([
    box('ftyp', brand, '\0\0\0\0', 'mif1'),
    box('meta', '\0\0\0\0', box('iprp', ipco))
  ])
}

describe('pictures', () => {
  test.each(['png', 'jpg', 'gif', 'webp', 'bmp', 'ico', 'tiff'])('%s, with its size', format => {
    const name = `picture.${format}`
    expect(contentIn(sample(name), name)).toEqual({
      kind: 'picture',
      format,
      width: 20,
      height: 10
    })
  })

  test('heic, but not what is in the same container', () => {
    expect(contentIn(heic(), 'a.heic')).toEqual({
      kind: 'picture',
      format: 'heic',
      width: 4032,
      height: 3024
    })
    expect(contentIn(heic('avif'), 'a.avif')).toEqual({ kind: 'other' })
  })

  test.each(['png', 'jpg', 'gif', 'webp', 'tiff'])('%s whatever its name', format => {
    expect(contentIn(sample(`picture.${format}`), 'chart')).toMatchObject({ format })
  })

  test('two letters make no picture of a text', () => {
    expect(contentIn(Buffer.from('BMW;price\n'), 'cars.csv')).toEqual({ kind: 'other' })
    expect(contentIn(Buffer.from([0, 0, 1, 0, 1, 0]), 'data.bin')).toEqual({ kind: 'other' })
  })

  test('a header that is cut off still tells the format', () => {
    expect(contentIn(sample('picture.jpg').subarray(0, 12), 'a.jpg')).toEqual({
      kind: 'picture',
      format: 'jpg'
    })
  })
})

describe('what is played', () => {
  test.each([
    ['tone.opus', 'opus'],
    ['clip.mp4', 'mp4'],
    ['fragmented.mp4', 'mp4']
  ])('%s', (name, kind) => {
    expect(contentIn(sample(name), name)).toEqual({ kind })
    expect(contentIn(sample(name), 'recording')).toEqual({ kind })
  })

  test.each(['tone.mp3', 'tone.ogg', 'voice.m4a', 'clip.mov'])('%s is a file', name => {
    expect(contentIn(sample(name), name)).toEqual({ kind: 'other' })
  })

  test('the name tells sound alone from a video in the same container', () => {
    expect(contentIn(sample('clip.mp4'), 'voice.m4a')).toEqual({ kind: 'other' })
  })
})

describe('documents', () => {
  const zip = 'PK\x03\x04'
  const ole = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'

  test.each([
    ['%PDF-1.7', 'report', 'pdf'],
    [zip, 'a.docx', 'doc'],
    [ole, 'A.DOC', 'doc'],
    [zip, 'a.xlsx', 'xls'],
    [ole, 'a.xls', 'xls'],
    [zip, 'a.pptx', 'ppt'],
    [zip, 'a.zip', 'other'],
    ['a;b', 'a.xls', 'other'],
    ['{\\rtf1', 'a.doc', 'other'],
    ['', 'a.pdf', 'other']
  ])('%j as %s is %s', (bytes, name, kind) => {
    expect(contentIn(Buffer.from(bytes, 'latin1'), name)).toEqual({ kind })
  })
})

test('any bytes are something', () => {
  const starts = [
    '',
    '\x89PNG\r\n\x1a\n',
    '\xff\xd8\xff',
    'GIF89a',
    'II*\0',
    'OggS',
    '\0\0\0\x18ftyp'
  ]
  fc.assert(
    fc.property(
      fc.constantFrom(...starts),
      fc.uint8Array({ maxLength: 400 }),
      fc.constantFrom('a', 'a.bmp', 'a.ico', 'a.mp4'),
      (start, rest, name) => {
        const { kind } = contentIn(Buffer.concat([Buffer.from(start, 'latin1'), rest]), name)
        expect(kind).toMatch(/^(picture|opus|mp4|pdf|doc|xls|ppt|other)$/)
      }
    )
  )
})
