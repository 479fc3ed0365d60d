import type { View } from '../view.ts'

type Frame = {
  readonly name: string
  readonly finish: (children: View[]) => View[]
  /** Of a tag that may be left open: what it then shows as. */
  readonly source?: string
  readonly children: View[]
}

/** Builds a tree from what opens and closes one after the other. */
export class ViewStack {
  private readonly root: View[] = []
  private readonly frames: Frame[] = []

  get depth(): number {
    return this.frames.length
  }

  append(...views: readonly View[]): void {
    const { children } = this.frames.at(-1) ?? { children: this.root }
    for (const drawn of views) {
      const last = children.at(-1)
      if (typeof drawn === 'string' && typeof last === 'string')
        children[children.length - 1] = last + drawn
      else if (drawn !== '') children.push(drawn)
    }
  }

  open(name: string, finish: Frame['finish'], source?: string): void {
    this.frames.push({ name, finish, children: [], ...(source === undefined ? {} : { source }) })
  }

  /** Closes what Markdown opened; tags that were left open inside it become text. */
  close(name: string): void {
    const at = this.frames.findLastIndex(frame => frame.name === name)
    if (at < 0) return
    this.abandonTo(at + 1)
    this.finishLast()
  }

  /** Closes a tag; false when it is not open, or when Markdown has opened something in between. */
  closeTag(name: string): boolean {
    const at = this.frames.findLastIndex(frame => frame.name === name || frame.source === undefined)
    if (at < 0 || this.frames[at]?.name !== name) return false
    this.abandonTo(at + 1)
    this.finishLast()
    return true
  }

  /** Ends what is still open above a depth: tags show as they were written. */
  abandonTo(depth: number): void {
    while (this.frames.length > depth) {
      const frame = this.frames.pop()
      if (frame === undefined) return
      if (frame.source === undefined) this.append(...frame.finish(frame.children))
      else this.append(frame.source, ...frame.children)
    }
  }

  finish(): View[] {
    this.abandonTo(0)
    return this.root
  }

  private finishLast(): void {
    const frame = this.frames.pop()
    if (frame !== undefined) this.append(...frame.finish(frame.children))
  }
}
