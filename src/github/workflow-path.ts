import type { GithubData } from './context.ts'

/**
 * The path of this run's workflow file in its repository: `.github/workflows/ci.yml` of
 * `octo/shop/.github/workflows/ci.yml@refs/heads/main`. Undefined where the server does not say, and
 * for a workflow that another repository requires.
 */
export function workflowPath({ workflow_ref, repository }: GithubData): string | undefined {
  const path = workflow_ref.split('@', 1)[0] ?? ''
  return repository !== '' && path.startsWith(`${repository}/`)
    ? path.slice(repository.length + 1)
    : undefined
}
