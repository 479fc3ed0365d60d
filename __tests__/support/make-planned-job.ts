import type { PlannedJob } from '../../src/model/planned-job.ts'

/** A plain job that is called like its id and needs nothing. */
export function makePlannedJob(id: string, overrides: Partial<PlannedJob> = {}): PlannedJob {
  return {
    id,
    nameParts: [id],
    hasMatrix: false,
    isReusable: false,
    needs: [],
    count: 1,
    condition: 'success',
    isForgiven: false,
    cardSteps: [],
    ...overrides
  }
}
