// Writes docs/reference/ and the tables of the READMEs from action.yml and docs/reference/reference.yml;
// `--check` compares only.
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse, stringify } from 'yaml'

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..')
const read = name => readFileSync(join(root, name), 'utf8')
const action = parse(read('action.yml'))
const reference = parse(read('docs/reference/reference.yml'))

const LANGUAGES = {
  en: {
    readme: 'README.md',
    suffix: '',
    inputs: 'Inputs',
    outputs: 'Outputs',
    readmeLink: 'README',
    otherLanguage: ['中文', '.zh-CN'],
    inputColumns: ['Input', 'Default', 'Meaning'],
    outputColumns: ['Output', 'Meaning'],
    defaultWord: 'Default: '
  },
  zh: {
    readme: 'README.zh-CN.md',
    suffix: '.zh-CN',
    inputs: '输入',
    outputs: '输出',
    readmeLink: 'README',
    otherLanguage: ['English', ''],
    inputColumns: ['输入', '默认值', '说明'],
    outputColumns: ['输出', '说明'],
    defaultWord: '默认值：'
  }
}

const row = cells => `| ${cells.join(' | ')} |`.replaceAll('|  |', '| |')
const table = (columns, rows) =>
  [row(columns), row(columns.map(() => '---')), ...rows.map(row)].join('\n')

/** The meaning in a language: English stands in action.yml. */
const meaning = (kind, name, chinese, language) =>
  language === 'en' ? action[kind][name].description : chinese

function defaultOf(name, entry, language) {
  if (entry.default !== undefined) return entry.default[language]
  const literal = action.inputs[name].default
  return literal === undefined ? '' : `\`${literal}\``
}

function inputTables(language) {
  const { inputColumns } = LANGUAGES[language]
  return reference.groups.flatMap(({ title, intro, inputs }) => {
    const rows = Object.entries(inputs).map(([name, entry]) => [
      `\`${name}\``,
      defaultOf(name, entry, language),
      meaning('inputs', name, entry.zh, language)
    ])
    const paragraph = intro === undefined ? [] : [intro[language]]
    return [`### ${title[language]}`, ...paragraph, table(inputColumns, rows)]
  })
}

function outputTable(language) {
  const rows = Object.entries(reference.outputs).map(([name, chinese]) => [
    `\`${name}\``,
    meaning('outputs', name, chinese, language)
  ])
  return table(LANGUAGES[language].outputColumns, rows)
}

/** The README with its tables, which stand between two comments. */
function readmeOf(language) {
  const { readme } = LANGUAGES[language]
  const parts = {
    inputs: [reference.intro.inputs[language], ...inputTables(language)].join('\n\n'),
    outputs: [reference.intro.outputs[language], outputTable(language)].join('\n\n')
  }
  return Object.entries(parts).reduce((text, [name, part]) => {
    const start = `<!-- ${name}: written by npm run generate -->`
    const end = `<!-- end of ${name} -->`
    const [before, , after] = [
      text.slice(0, text.indexOf(start)),
      start,
      text.slice(text.indexOf(end))
    ]
    return `${before}${start}\n\n${part}\n\n${after}`
  }, read(readme))
}

function inputPage(language) {
  const words = LANGUAGES[language]
  const groups = reference.groups.flatMap(({ title, intro, inputs }) => [
    `## ${title[language]}`,
    ...(intro === undefined ? [] : [intro[language]]),
    ...Object.entries(inputs).flatMap(([name, entry]) => inputSection(name, entry, language))
  ])
  return page(language, 'inputs', words.inputs, [reference.intro.inputs[language], ...groups])
}

function inputSection(name, entry, language) {
  const value = defaultOf(name, entry, language)
  return [
    `### \`${name}\``,
    meaning('inputs', name, entry.zh, language),
    ...(value === '' ? [] : [`${LANGUAGES[language].defaultWord}${value}`]),
    ...(entry.example === undefined ? [] : [exampleOf(name, entry.example)])
  ]
}

/** As it stands below `with:`. */
function exampleOf(name, example) {
  const text = stringify({ [name]: example }, { lineWidth: 0, singleQuote: true })
  return `\`\`\`yaml fragment\n${text}\`\`\``
}

function outputPage(language) {
  const words = LANGUAGES[language]
  const parts = [reference.intro.outputs[language], outputTable(language)]
  return page(language, 'outputs', words.outputs, parts)
}

function page(language, name, title, parts) {
  const { suffix, otherLanguage, readme, readmeLink, inputs, outputs } = LANGUAGES[language]
  const [other, otherSuffix] = otherLanguage
  const [sibling, siblingTitle] = name === 'inputs' ? ['outputs', outputs] : ['inputs', inputs]
  const links = `[${other}](${name}${otherSuffix}.md) · [${siblingTitle}](${sibling}${suffix}.md) · [${readmeLink}](../../${readme})`
  return [
    '<!-- Written by .github/scripts/reference-doc.mjs. Do not edit. -->\n<!-- prettier-ignore-start -->',
    `# ${title}`,
    links,
    ...parts.map(part => part.replaceAll('](docs/', '](../')),
    '<!-- prettier-ignore-end -->\n'
  ].join('\n\n')
}

const written = Object.keys(LANGUAGES).flatMap(language => {
  const { readme, suffix } = LANGUAGES[language]
  return [
    [readme, readmeOf(language)],
    [`docs/reference/inputs${suffix}.md`, inputPage(language)],
    [`docs/reference/outputs${suffix}.md`, outputPage(language)]
  ]
})

const check = process.argv.includes('--check')
for (const [name, text] of written) {
  if (!check) writeFileSync(join(root, name), text)
  else if (read(name) !== text) {
    console.error(`${name} is not what action.yml and reference.yml say; run "npm run generate"`)
    process.exitCode = 1
  }
}
