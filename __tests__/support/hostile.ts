import fc from 'fast-check'

const FRAGMENTS = [
  '<at id=all></at>',
  '<at ids=ou_1,ou_2></at>',
  '</font>',
  '<a href="https://evil.example">',
  '&#60;at id=all&#62;',
  '&lt;at id=all&gt;',
  '<\u200bat id=all>',
  '＜at id=all＞',
  '[x](https://evil.example)',
  '![x](img_v3_evil)',
  '](',
  '](https://evil.example) [',
  '<https://evil.example>',
  'https://evil.example',
  '@all',
  '**bold**',
  '~~',
  '`',
  '```',
  '\n```\n',
  '# ',
  '\n- ',
  '\n1. ',
  '\n| a | b |\n|---|---|\n',
  '\n---\n',
  '<hr>',
  '<br>',
  '\\',
  '"',
  "'",
  '\r\n',
  '\t',
  '\u2028',
  '\u0000',
  '\u001b[31m',
  '\u202e',
  '\u2066',
  '\ud83d',
  '👨‍👩‍👧‍👦',
  'e\u0301\u0301\u0301',
  '部署失败',
  'مرحبا',
  ':OK:',
  '$urlVal',
  '{{ github.token }}'
]

/** Text as an attacker, or a careless committer, would write it into a title. Never blank. */
export const hostileText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...FRAGMENTS) },
      { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
      { weight: 2, arbitrary: fc.string({ unit: 'grapheme-ascii', maxLength: 8 }) },
      { weight: 1, arbitrary: fc.constantFrom(...FRAGMENTS).map(text => text.repeat(600)) }
    ),
    { maxLength: 8 }
  )
  .map(parts => `x${parts.join('')}x`)

/** A URL of a payload: mostly what it should be, else anything. */
export const hostileUrl: fc.Arbitrary<string> = fc.oneof(
  fc.webUrl({ withFragments: true, withQueryParameters: true }),
  hostileText.map(text => `https://github.com/${text}`),
  fc.constantFrom(
    'javascript:alert(1)',
    'data:text/html,x',
    'lark://msgcard',
    '',
    '//x',
    'https://'
  ),
  hostileText
)
