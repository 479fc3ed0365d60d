/** A block of YAML in a Markdown page. */
export type YamlBlock = { readonly line: number; readonly text: string }

/** The fenced blocks of YAML of a page, without the indentation that a list item gives them. */
export function yamlBlocks(page: string): YamlBlock[] {
  return [...page.matchAll(/^( *)```yaml\n([\s\S]*?)^ *```$/gm)].map(match => {
    const [, indent = '', text = ''] = match
    return {
      line: page.slice(0, match.index).split('\n').length,
      text: text.replaceAll(new RegExp(`^${indent}`, 'gm'), '')
    }
  })
}
