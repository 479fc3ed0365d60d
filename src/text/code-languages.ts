/**
 * The languages that Feishu highlights, as it spells them (rich-text component, "code block"). What an
 * unknown name does there is not documented.
 */
const LANGUAGES = new Set(
  (
    'plain_text abap ada apache apex assembly bash c_sharp cpp c cmake cobol css coffee_script d dart delphi ' +
    'diff django docker_file erlang fortran gherkin go graphql groovy html htmlbars http haskell json java ' +
    'javascript julia kotlin latex lisp lua matlab makefile markdown nginx objective_c opengl_shading_language ' +
    'php perl powershell prolog properties protobuf python r ruby rust sas scss sql scala scheme shell solidity ' +
    'swift toml thrift typescript vbscript visual_basic xml yaml'
  ).split(' ')
)

/** The names that GitHub's Markdown uses for them, where they differ. */
const ALIASES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    shell: 'sh zsh fish console shell-session shellsession terminal',
    powershell: 'ps1 pwsh ps',
    javascript: 'js jsx mjs cjs node',
    typescript: 'ts tsx mts cts',
    python: 'py python3 pycon',
    ruby: 'rb',
    rust: 'rs',
    go: 'golang',
    kotlin: 'kt kts',
    haskell: 'hs',
    cpp: 'c++ cc cxx hpp h++',
    c: 'h',
    c_sharp: 'cs csharp c#',
    objective_c: 'objc objective-c objectivec',
    visual_basic: 'vb vb.net vbnet',
    coffee_script: 'coffee coffeescript',
    docker_file: 'docker dockerfile containerfile',
    makefile: 'make mk',
    markdown: 'md mdx',
    latex: 'tex math',
    opengl_shading_language: 'glsl',
    protobuf: 'proto proto3',
    json: 'jsonc json5 jsonl ndjson geojson topojson',
    yaml: 'yml',
    toml: 'lock',
    properties: 'ini env dotenv conf cfg editorconfig',
    xml: 'svg xsd xsl plist',
    html: 'htm xhtml vue svelte',
    htmlbars: 'handlebars hbs',
    django: 'jinja jinja2',
    scss: 'sass less',
    graphql: 'gql',
    gherkin: 'cucumber feature',
    solidity: 'sol',
    assembly: 'asm nasm',
    diff: 'patch',
    http: 'https',
    delphi: 'pascal',
    scheme: 'racket',
    lisp: 'clojure clj elisp emacs-lisp',
    sql: 'mysql postgresql postgres plsql sqlite',
    r: 'rscript',
    erlang: 'erl',
    perl: 'pl',
    fortran: 'f90'
  }).flatMap(([language, names]) => names.split(' ').map(name => [name, language] as const))
)

/** Feishu's name for a language as Markdown names it; `plain_text` for one that it does not know. */
export function codeLanguage(name: string): string {
  const key = name.trim().toLowerCase()
  const language = ALIASES.get(key) ?? key
  return LANGUAGES.has(language) ? language : 'plain_text'
}
