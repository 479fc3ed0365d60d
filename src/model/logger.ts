/** Where a step says what it does. Public in public repositories: nothing secret, no whole id of a person. */
export type Logger = {
  info(message: string): void
  /** An annotation that is no problem. */
  notice(message: string): void
  warning(message: string): void
  error(message: string): void
  /** Shown only when the workflow runs with debug logging. */
  debug(message: string): void
}
