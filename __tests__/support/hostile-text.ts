import fc from 'fast-check'

/** What somebody who wants to mention, link, style or break a layout would type. */
export const ATTACKS: readonly string[] = [
  '<at id=all></at>',
  '<at user_id="all">everyone</at>',
  "<person id='ou_1'></person>",
  '<font color=red>',
  '</font>',
  '<link url="https://evil.example">x</link>',
  "<number_tag url='https://evil.example'>1</number_tag>",
  '<local_datetime></local_datetime>',
  '<audio file_key=x></audio>',
  '<hr>',
  '<br>',
  '<raw>',
  '<!-- -->',
  '<script>',
  '< at id=all>',
  '<\u200bat id=all>',
  '&#60;at id=all&#62;',
  '&lt;at id=all&gt;',
  '&amp;#60;at&amp;#62;',
  '&#x3c;',
  '&',
  '[x](https://evil.example)',
  '[x][y]',
  '[y]: https://evil.example',
  '[^1]',
  '![x](img_v2_1)',
  '](https://evil.example)',
  'https://evil.example',
  'http://a.example/b?c=d&copy;#e',
  'www.evil.example',
  'mailto:a@evil.example',
  'a@evil.example',
  '<https://evil.example>',
  '@all',
  '# heading',
  'heading\n===',
  'heading\n---',
  '- item',
  '+ item',
  '* item',
  '1. item',
  '1) item',
  '12345.',
  '- [ ] task',
  '> quote',
  '    code',
  '\tcode',
  '```\ncode\n```',
  '~~~',
  '`code`',
  '``',
  '---',
  '***',
  '___',
  '| a | b |\n|---|---|\n| c | d |',
  'a\n-|',
  'a\n:-',
  '**bold**',
  '__bold__',
  '*i*',
  '_i_',
  '~~s~~',
  '~s~',
  '$x$',
  ':OK:',
  ':DONE:',
  ':',
  '\\',
  '\\*',
  '\\<at id=all>',
  '<b>',
  '</at>',
  '\u202eevil\u202c',
  '\u2066x\u2069',
  '\u200b',
  '\u200d',
  '\ufeff',
  '\u0000',
  '\u001b[31m',
  '\ud800',
  '\r',
  '\r\n',
  '\n\n',
  '\u2028',
  '\u2029',
  '\u0085',
  '\u000b',
  '\u000c',
  '\u00a0',
  '\u3000',
  '＜at id=all＞',
  '😀',
  '👩‍👩‍👧‍👦',
  '中文',
  'é',
  'שלום'
]

const punctuation = fc.constantFrom(...Array.from('!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~ \n\t'))
const piece = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...ATTACKS) },
  { weight: 3, arbitrary: fc.string({ unit: punctuation, maxLength: 8 }) },
  { weight: 2, arbitrary: fc.string({ maxLength: 8 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) }
)

/** Text that was written to do harm: attacks, punctuation and any Unicode, one after another. */
export const hostileText: fc.Arbitrary<string> = fc
  .array(piece, { maxLength: 12 })
  .map(pieces => pieces.join(''))

/** The same, cut at random places into the fields of which a template makes one line. */
export const splitHostileText: fc.Arbitrary<string[]> = fc
  .tuple(hostileText, fc.array(fc.nat(40), { maxLength: 6 }))
  .map(([text, cuts]) => {
    const places = [...new Set([0, ...cuts, text.length])].sort((a, b) => a - b)
    return places.slice(1).map((end, index) => text.slice(places[index], end))
  })
