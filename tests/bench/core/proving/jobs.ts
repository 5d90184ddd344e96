import { answerJob } from '../../support/answer-job.ts'
import { ladderCold, ladderWarm } from './ladder-jobs.ts'
import { latticeExplored, latticeOnHand, latticeProven } from './lattice-jobs.ts'
import { machineWalked } from './machine-job.ts'
import { shippedProven } from './shipped-job.ts'

/** What is measured of the prover, each in a process of its own. */
const jobs = { ladderCold, ladderWarm, latticeOnHand, latticeExplored, latticeProven, shippedProven, machineWalked }
export type ProvingJobs = typeof jobs

answerJob(jobs)
