import type { NamedSchemas } from '../api/open-api.ts'
import { problemSchema } from '../api/problem-schema.ts'
import { attemptAnswer, attemptListAnswer } from './attempt-answer.ts'
import { attemptSummary } from './attempt-summary.ts'
import { briefingAnswer } from './briefing-answer.ts'
import { debrief } from './debrief.ts'
import { debriefAnswer } from './debrief-answer.ts'
import { decideAnswer, decideProblem, decideRefused, decideRequest } from './decide.ts'
import { decision, takenDecision } from './decision.ts'
import { guests } from './guests.ts'
import { noticeAnswer, noticeRequest } from './notice.ts'
import { retryRequest, startAttemptRequest } from './start-attempt.ts'
import { transcriptLine, view } from './view.ts'

/** What travels while playing, by the names it has in the API’s description. */
export const playSchemas: NamedSchemas = {
  Problem: problemSchema,
  Guests: guests,
  Briefing: briefingAnswer,
  Notice: noticeAnswer,
  NoticeSeen: noticeRequest,
  StartAttempt: startAttemptRequest,
  Attempt: attemptAnswer,
  AttemptSummary: attemptSummary,
  AttemptList: attemptListAnswer,
  Decide: decideRequest,
  Decided: decideAnswer,
  NotDecided: decideProblem,
  RefusedOrInvalid: decideRefused,
  Decision: decision,
  TakenDecision: takenDecision,
  View: view,
  TranscriptLine: transcriptLine,
  Retry: retryRequest,
  Debrief: debrief,
  DebriefAnswer: debriefAnswer,
}
