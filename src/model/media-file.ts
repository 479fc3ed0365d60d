/** Bytes that can be read again and again, such as those of a file. */
export type ByteSource = {
  readonly bytes: number
  /**
   * Reads them from the start. A chunk holds its bytes only until a few more have been asked for, so
   * whoever keeps one copies it.
   */
  readonly read: () => AsyncIterable<Uint8Array>
}

/** The pictures that Feishu takes (https://open.feishu.cn/document/server-docs/im-v1/image/create). */
export type PictureFormat = 'jpg' | 'png' | 'webp' | 'gif' | 'bmp' | 'ico' | 'tiff' | 'heic'

/** What is in a file, told from its bytes and its name; what could not be read is absent. */
export type FileContent =
  | {
      readonly kind: 'picture'
      readonly format: PictureFormat
      /** Pixels. */
      readonly width?: number
      readonly height?: number
    }
  | { readonly kind: 'opus' | 'mp4'; readonly durationMs?: number }
  | { readonly kind: 'pdf' | 'doc' | 'xls' | 'ppt' | 'other' }

/** A file that can be uploaded. */
export type MediaFile = ByteSource & {
  /** As messages name it: its path, or the address that it came from. */
  readonly label: string
  /** Its name as readers see it: one line, no folders. */
  readonly name: string
  readonly content: FileContent
}
