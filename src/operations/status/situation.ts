import { changeSince } from '../../model/change.ts'
import type { Change } from '../../model/run.ts'
import { isFinal, type RunStatus } from '../../model/run-status.ts'
import type { Surface } from '../notify.ts'
import { RunQuestions } from './run-questions.ts'
import type { OwnStanding } from './status-facts.ts'

/** What the facts of a card are found from. */
export type Situation = {
  readonly surface: Surface
  readonly standing: OwnStanding
  readonly questions: RunQuestions
  /** On `workflow_run` there is no job of ours in the run that the card is about. */
  readonly scope: 'job' | 'run'
  /** How a final state compares with the last finished run. */
  readonly changeTo: (status: RunStatus) => Promise<Change | undefined>
}

/** The situation of a step that has asked nothing yet. */
export function situationOf(surface: Surface, standing: OwnStanding): Situation {
  const { inputs, workflow, runReader } = surface
  const questions = new RunQuestions(runReader)
  return {
    surface,
    standing,
    questions,
    scope: workflow.conclusion === undefined ? inputs.statusScope : 'run',
    async changeTo(status) {
      const previous = isFinal(status) ? await questions.lastFinishedRun() : undefined
      return previous === undefined ? undefined : changeSince(previous, status)
    }
  }
}
