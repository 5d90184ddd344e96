import { answerJob } from '../support/answer-job.ts'
import { append, decide } from './fast-jobs.ts'
import { atHumanPace } from './human-job.ts'

/** Those who ask, in a process of their own, so that what they take is not taken from the server’s. */
const jobs = { append, decide, atHumanPace }
export type LoadJobs = typeof jobs

answerJob(jobs)
