import js from '@eslint/js'
import importX from 'eslint-plugin-import-x'
import tseslint from 'typescript-eslint'

/**
 * The house: which folder under src/ may import which. Everything not listed is refused, so
 * imports go downward only (see CONTRIBUTING.md, "A map of the house"). The contract test
 * __tests__/contract/layers.test.ts reads the same table.
 */
export const LAYERS = {
  model: [],
  text: ['model'],
  http: ['model'],
  files: ['text', 'model'],
  feishu: ['http', 'text', 'model'],
  github: ['text', 'model'],
  templates: ['text', 'model'],
  cards: ['text', 'model'],
  operations: ['cards', 'templates', 'feishu', 'files', 'http', 'text', 'model'],
  action: [
    'operations',
    'cards',
    'templates',
    'feishu',
    'files',
    'github',
    'http',
    'text',
    'model'
  ],
  emulator: [],
  preview: ['emulator', 'action', 'operations', 'feishu', 'github', 'http', 'text', 'model'],
  demo: ['emulator', 'preview']
}

const zones = Object.entries(LAYERS).map(([layer, allowed]) => ({
  target: `./src/${layer}`,
  from: './src',
  except: [layer, ...allowed].map(name => `./${name}`),
  message: `${layer}/ may import ${allowed.length > 0 ? allowed.join(', ') : 'no other folder'} (CONTRIBUTING.md, "A map of the house").`
}))

/** Packages that one folder alone imports. */
export const HOMES = { '@actions/core': 'action', '@actions/github': 'github', undici: 'http' }

const homes = Object.keys(LAYERS).map(layer => ({
  files: [`src/${layer}/**/*.ts`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: Object.entries(HOMES)
          .filter(([, home]) => home !== layer)
          .map(([name, home]) => ({
            group: [name, `${name}/*`],
            message: `Only src/${home}/ imports ${name}.`
          }))
      }
    ]
  }
}))

export default tseslint.config(
  { ignores: ['dist/', 'lib/', 'coverage/', 'node_modules/'] },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname }
    },
    plugins: { 'import-x': importX },
    settings: { 'import-x/resolver': { node: { extensions: ['.ts', '.js'] } } },
    rules: {
      'import-x/no-restricted-paths': ['error', { zones }],
      'import-x/no-cycle': 'error',
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true }
      ],
      'no-console': 'error',
      'no-restricted-properties': [
        'error',
        {
          object: 'process',
          property: 'exit',
          message: 'Set process.exitCode and let the event loop drain.'
        }
      ]
    }
  },
  ...homes,
  {
    files: ['src/**/*.ts'],
    ignores: [
      'src/action/**',
      'src/main.ts',
      'src/post.ts',
      'src/emulator/**',
      'src/preview/**',
      'src/demo/**'
    ],
    rules: {
      'no-restricted-globals': [
        'error',
        { name: 'process', message: 'Only the outer layer touches the environment.' }
      ]
    }
  },
  {
    files: ['src/{emulator,preview,demo}/**/*.ts', 'bench/**/*.ts'],
    rules: { 'no-console': 'off' }
  },
  {
    files: ['**/*.{js,mjs}'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly' } }
  },
  // What a browser has is known to its own tsconfig.json.
  {
    files: ['src/emulator/inbox/page/*.js', '__tests__/browser/*.js'],
    rules: { 'no-undef': 'off' }
  }
)
