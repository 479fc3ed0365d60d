import { describe, expect, test } from '@jest/globals'
import {
  parseFinalizeState,
  type FinalizeState
} from '../../../../src/operations/status/finalize-state.ts'

describe('what main leaves for the post step', () => {
  test.each<FinalizeState>([
    {
      messageIds: ['om_1', 'om_2'],
      isDeferred: false,
      isFailureTold: true,
      endedSteps: 2,
      step: 'a'
    },
    { messageIds: [], isDeferred: true, isFailureTold: false, step: 'b' }
  ])('is read as it was saved', state => {
    expect(parseFinalizeState(JSON.stringify(state))).toEqual(state)
  })

  test.each(['', 'not JSON', '[]', '7', 'null', '{}', '{"messageIds": "om_1"}'])(
    'is nothing where %j was saved',
    saved => {
      expect(parseFinalizeState(saved)).toBeUndefined()
    }
  )

  test('leaves out ids that are none', () => {
    expect(parseFinalizeState('{"messageIds": ["om_1", 7, null]}')?.messageIds).toEqual(['om_1'])
  })
})
