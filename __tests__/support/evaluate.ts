import { data, Evaluator, Lexer, Parser } from '@actions/expressions'

/** The contexts of a workflow's expressions; objects in objects, at the end text. */
export type Contexts = Readonly<Record<string, unknown>>

const CONTEXTS = 'env github inputs job matrix needs runner secrets steps strategy vars'.split(' ')
const STATUS = ['always', 'cancelled', 'failure', 'success']

/** Fills in the expressions of a text. A secret or variable that nobody set is an error, not empty. */
export function evaluate(text: string, contexts: Contexts): string {
  return text.replaceAll(/\$\{\{\s*(.*?)\s*\}\}/gs, (_, expression: string) =>
    valueOf(expression, contexts).coerceString()
  )
}

/** What the one expression of a text gives, such as the list that `fromJSON` makes. */
export function evaluateAs(text: string, contexts: Contexts): unknown {
  const expression = /^\s*\$\{\{(.*)\}\}\s*$/s.exec(text)?.[1]
  if (expression === undefined) return evaluate(text, contexts)
  return JSON.parse(JSON.stringify(valueOf(expression, contexts), data.replacer))
}

/** Whether a step or a job runs; `if:` holds when all went well, unless it asks how things went. */
export function isMet(
  condition: string | boolean | undefined,
  contexts: Contexts,
  failed: boolean
): boolean {
  const expression = String(condition ?? 'success()').replace(/^\s*\$\{\{(.*)\}\}\s*$/s, '$1')
  const asks = STATUS.some(name => expression.includes(`${name}()`))
  return isTrue(asks ? expression : `success() && (${expression})`, contexts, failed)
}

function isTrue(expression: string, contexts: Contexts, failed: boolean): boolean {
  const answers = { always: true, cancelled: false, failure: failed, success: !failed }
  const value = valueOf(`(${expression}) && true || false`, contexts, answers)
  return value.coerceString() === 'true'
}

function valueOf(
  expression: string,
  contexts: Contexts,
  answers: Readonly<Record<string, boolean>> = {}
): data.ExpressionData {
  for (const [path, context = '', name = ''] of expression.matchAll(/\b(secrets|vars)\.(\w+)/g))
    if ((contexts[context] as Contexts | undefined)?.[name] === undefined)
      throw new Error(`\`${path}\` is not known here`)
  const functions = Object.entries(answers).map(([name, answer]) => ({
    name,
    minArgs: 0,
    maxArgs: 0,
    call: () => new data.BooleanData(answer)
  }))
  const tree = new Parser(new Lexer(expression).lex().tokens, CONTEXTS, functions).parse()
  const known = JSON.parse(JSON.stringify(contexts), data.reviver) as data.Dictionary
  return new Evaluator(tree, known, new Map(functions.map(each => [each.name, each]))).evaluate()
}
