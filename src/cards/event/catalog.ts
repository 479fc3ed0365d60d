import { branchProtectionStory } from './branch-protection.ts'
import { checkRunStory, checkSuiteStory } from './check.ts'
import { commitCommentStory, discussionCommentStory, issueCommentStory } from './comment.ts'
import { commitStatusStory } from './commit-status.ts'
import { deploymentStatusStory, deploymentStory } from './deployment.ts'
import { discussionStory } from './discussion.ts'
import { repositoryDispatchStory, workflowDispatchStory } from './dispatch.ts'
import type { StoryTeller } from './event.ts'
import { forkStory } from './fork.ts'
import { generalStory } from './general.ts'
import { imageVersionStory } from './image-version.ts'
import { issueStory } from './issue.ts'
import { labelStory } from './label.ts'
import { mergeGroupStory } from './merge-group.ts'
import { milestoneStory } from './milestone.ts'
import { packageStory } from './package.ts'
import { pageBuildStory } from './page-build.ts'
import { publicStory } from './public.ts'
import { pullRequestStory } from './pull-request.ts'
import { pushStory } from './push.ts'
import { createStory, deleteStory } from './ref.ts'
import { reviewCommentStory, reviewStory } from './review.ts'
import { scheduleStory } from './schedule.ts'
import { watchStory } from './watch.ts'
import { wikiStory } from './wiki.ts'
import { workflowRunStory } from './workflow-run.ts'

/**
 * Every event that can start a workflow (docs.github.com, "Events that trigger workflows"), and who
 * tells it; but for `release`, which has a card of its own.
 */
export const CATALOG: Readonly<Record<string, StoryTeller>> = {
  branch_protection_rule: branchProtectionStory,
  check_run: checkRunStory,
  check_suite: checkSuiteStory,
  commit_comment: commitCommentStory,
  create: createStory,
  delete: deleteStory,
  deployment: deploymentStory,
  deployment_status: deploymentStatusStory,
  discussion: discussionStory,
  discussion_comment: discussionCommentStory,
  fork: forkStory,
  gollum: wikiStory,
  image_version: imageVersionStory,
  issue_comment: issueCommentStory,
  issues: issueStory,
  label: labelStory,
  merge_group: mergeGroupStory,
  milestone: milestoneStory,
  package: packageStory,
  page_build: pageBuildStory,
  public: publicStory,
  pull_request: pullRequestStory,
  pull_request_review: reviewStory,
  pull_request_review_comment: reviewCommentStory,
  pull_request_target: pullRequestStory,
  push: pushStory,
  registry_package: packageStory,
  repository_dispatch: repositoryDispatchStory,
  schedule: scheduleStory,
  status: commitStatusStory,
  watch: watchStory,
  workflow_dispatch: workflowDispatchStory,
  workflow_run: workflowRunStory
}

/** Who tells the event; any other or future one is told in general. */
export function storyTellerOf(name: string): StoryTeller {
  return (Object.hasOwn(CATALOG, name) ? CATALOG[name] : undefined) ?? generalStory
}
