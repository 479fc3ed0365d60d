import { getState } from '@actions/core'
import { parseFinalizeState, type FinalizeState } from '../operations/status/finalize-state.ts'
import { saveStates } from './file-commands.ts'
import type { StageSetting } from './stage.ts'

const FINALIZE = 'finalize'
const NOTHING_TO_DO = 'nothing_to_do'

/** What main left for the post step: work, or the reason why there is none. */
export type StageState = { readonly finalize: FinalizeState } | { readonly nothingToDo: string }

/** Leaves work for the post step, or says why there is none, without the secrets that an id may repeat. */
export function saveStageState(
  state: StageState,
  { env, secrets }: Pick<StageSetting, 'env' | 'secrets'>
): void {
  const [name, value] =
    'finalize' in state
      ? [FINALIZE, JSON.stringify(state.finalize)]
      : [NOTHING_TO_DO, state.nothingToDo]
  saveStates({ [name]: secrets.hide(value) }, env)
}

export function readStageState(): StageState {
  const finalize = parseFinalizeState(getState(FINALIZE))
  if (finalize !== undefined) return { finalize }
  return { nothingToDo: getState(NOTHING_TO_DO) || 'The step left no card to update.' }
}
