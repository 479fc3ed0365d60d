import { getState, saveState } from '@actions/core'
import { parseFinalizeState, type FinalizeState } from '../operations/status/finalize-state.ts'
import type { Secrets } from './secrets.ts'

const FINALIZE = 'finalize'
const NOTHING_TO_DO = 'nothing_to_do'

/** What main left for the post step: work, or the reason why there is none. */
export type StageState = { readonly finalize: FinalizeState } | { readonly nothingToDo: string }

/** Leaves work for the post step, or says why there is none, without the secrets that an id may repeat. */
export function saveStageState(state: StageState, secrets: Secrets): void {
  if ('finalize' in state) saveState(FINALIZE, secrets.hide(JSON.stringify(state.finalize)))
  else saveState(NOTHING_TO_DO, secrets.hide(state.nothingToDo))
}

export function readStageState(): StageState {
  const finalize = parseFinalizeState(getState(FINALIZE))
  if (finalize !== undefined) return { finalize }
  return { nothingToDo: getState(NOTHING_TO_DO) || 'The step left no card to update.' }
}
