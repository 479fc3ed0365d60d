import fc from 'fast-check'

const INLINE = [
  'WORD',
  '**WORD**',
  '__WORD__',
  '*WORD*',
  '_WORD_',
  '***WORD***',
  '~~WORD~~',
  '~WORD~',
  '`WORD`',
  '``WORD ` x``',
  '[WORD](https://example.com/a)',
  '[**WORD** x](https://example.com/a "title")',
  '[WORD](./docs/a.md)',
  '[WORD](#section)',
  '[WORD](mailto:a@example.com)',
  '[WORD][ref]',
  '![WORD](a.png)',
  '![WORD](https://example.com/a.png)',
  '[![WORD](https://img.shields.io/a.svg)](https://example.com)',
  '<https://example.com/WORD>',
  'https://example.com/WORD',
  'www.example.com/WORD',
  'https://github.com/octo/shop/pull/12',
  'WORD@example.com',
  '@WORD',
  '@octo/WORD',
  '#12 WORD',
  'octo/WORD#1',
  'GH-12',
  '4f2a91c0d1e2f30415263748596a7b8c9d0e1f20',
  ':tada: WORD',
  ':WORD:',
  'WORD\\',
  'WORD  ',
  '<b>WORD</b>',
  '<i>WORD</i> <del>WORD</del>',
  '<kbd>WORD</kbd>',
  'H<sub>WORD</sub><sup>2</sup>',
  '<br>',
  '<span class="a">WORD</span>',
  '<a href="https://example.com">WORD</a>',
  '<a name="x"></a>WORD',
  '<img src="a.png" alt="WORD">',
  '<at id=WORD></at>',
  '<unknown>WORD</unknown>',
  'List<WORD>',
  '<!-- comment -->',
  '&lt;WORD&gt; &copy;',
  '\\*WORD\\*',
  '$WORD$',
  'WORD[^1]',
  '中文**WORD**中文',
  '**WORD**WORD*WORD*',
  '(**WORD**)'
]

const BLOCKS = [
  'INLINE INLINE',
  'INLINE\nINLINE',
  '# INLINE',
  '### INLINE',
  'INLINE\n===',
  'WORD\n---',
  '- INLINE\n- INLINE',
  '- INLINE\n  - INLINE\n    - INLINE\n- INLINE',
  '* INLINE\n\n  INLINE\n\n* INLINE',
  '3. INLINE\n4. INLINE\n   1. INLINE',
  '- [ ] INLINE\n- [x] INLINE',
  '- INLINE\n\n  ```js\n  WORD\n  ```\n- INLINE',
  '- > INLINE\n- | a | b |\n  |---|---|\n  | WORD | WORD |',
  '> INLINE\n> INLINE\n>\n> - WORD',
  '> INLINE\n\n> > INLINE',
  '> [!NOTE]\n> INLINE',
  '> [!CAUTION]\n> - INLINE\n>\n> ```\n> WORD\n> ```',
  '```\nWORD\n```',
  '~~~python\nWORD\n```\nWORD\n~~~',
  '    WORD',
  '| WORD | b |\n|---|:-:|\n| INLINE | `WORD` |',
  '| a | WORD |\n|:--|--:|\n| WORD | 1 |\n| WORD | 2 |\n| WORD | 3 |\n| WORD | 4 |\n| WORD | 5 |\n| WORD | 6 |',
  '---',
  '<details>\n<summary>INLINE</summary>\n\nINLINE\n\n- INLINE\n\n</details>',
  '<details open>\n\nINLINE\n\n<details><summary>WORD</summary>\n\nINLINE\n\n</details>\n</details>',
  '<details><summary><h3>WORD</h3></summary>\n\n| a |\n|---|\n| WORD |\n\n</details>',
  '<details>WORD<summary>WORD</summary>WORD</details>',
  '<details>\n\n| a |\n|---|\n| WORD |\n| 2 |\n| 3 |\n| 4 |\n| 5 |\n| WORD |\n\n</details>',
  '> | a |\n> |---|\n> | WORD |\n> | 2 |\n> | 3 |\n> | 4 |\n> | 5 |\n> | WORD |',
  '> [!TIP]\n> | a |\n> |---|\n> | WORD |\n> | 2 |\n> | 3 |\n> | 4 |\n> | 5 |\n> | WORD |',
  '<p align="center">\n  INLINE\n</p>',
  '<div>\n\nINLINE\n\n</div>',
  '<div>WORD\n\nINLINE',
  '<a href="https://example.com"><h3>WORD</h3>WORD</a>',
  '<table><tr><th>WORD</th></tr><tr><td>WORD</td><td>WORD<br>WORD</td></tr></table>',
  '<table><caption>WORD</caption><tbody><tr><td><ul><li>WORD</li></ul></td></tr></table>',
  '<ul><li>WORD</li><li><p>WORD</p><p>WORD</p></li></ul>',
  '<dl><dt>WORD</dt><dd>WORD</dd></dl>',
  '<pre lang="js">WORD</pre>',
  '<h2 align="center">WORD</h2>',
  '<blockquote>WORD</blockquote>',
  '<center>WORD <strong>WORD</center>',
  '[^NOTE]: INLINE\n\nWORD[^NOTE]',
  '[ref]: https://example.com/ref',
  '$$\nWORD\n$$',
  '$$WORD$$',
  '```mermaid\nWORD\n```'
]

export type RandomDocument = {
  readonly source: string
  /** What stands in place of each `WORD`. */
  readonly words: readonly string[]
}

/**
 * Documents of every construct. `filling` is what goes into them; each `WORD` in it, and of the constructs
 * where it is `WORD` itself, gets a number.
 */
export function randomDocument(filling: fc.Arbitrary<string>): fc.Arbitrary<RandomDocument> {
  const inline = fc
    .tuple(fc.constantFrom(...INLINE), filling)
    .map(([template, text]) => fill(template, 'WORD', text))
  const block = fc
    .tuple(fc.constantFrom(...BLOCKS), fc.array(inline, { minLength: 4, maxLength: 4 }), filling)
    .map(([template, lines, text]) => {
      let index = 0
      const filled = template.replace(/INLINE/g, () => lines[index++ % lines.length] ?? '')
      return fill(filled, 'WORD', text)
    })
  return fc
    .array(block, { maxLength: 8 })
    .map(blocks => blocks.map((text, index) => text.replaceAll('[^NOTE]', `[^note${index}]`)))
    .map(blocks => numbered(`${blocks.join('\n\n')}\n\n[ref]: https://example.com/ref`))
}

function fill(template: string, name: string, text: string): string {
  return template.replaceAll(name, () => text)
}

function numbered(template: string): RandomDocument {
  const words: string[] = []
  const source = template.replace(/WORD/g, () => {
    const word = `word${words.length}x`
    words.push(word)
    return word
  })
  return { source, words }
}
