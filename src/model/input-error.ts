/**
 * A step was asked for something that cannot be done as it is written. Found before anything is sent.
 * The message names the input, says what is wrong and how to write it.
 */
export class InputError extends Error {
  constructor(inputs: string | readonly string[], problem: string) {
    const names = typeof inputs === 'string' ? [inputs] : inputs
    super(`${names.length > 1 ? 'Inputs' : 'Input'} ${listNames(names)}: ${problem}`)
    this.name = 'InputError'
  }
}

/** `receive_id`, `reply_to` and `webhook_url`. */
export function listNames(names: readonly string[], conjunction = 'and'): string {
  const quoted = names.map(name => `\`${name}\``)
  const last = quoted.pop() ?? ''
  return quoted.length === 0 ? last : `${quoted.join(', ')} ${conjunction} ${last}`
}
