import { z } from 'zod'
import type { Operation, OperationAnswer } from '../api/operation.ts'
import { problemSchema } from '../api/problem-schema.ts'
import { attemptAnswer, attemptListAnswer } from './attempt-answer.ts'
import { languageName } from './attempt-summary.ts'
import { briefingAnswer } from './briefing-answer.ts'
import { debriefAnswer } from './debrief-answer.ts'
import { decideAnswer, decideProblem, decideRefused, decideRequest } from './decide.ts'
import { guests } from './guests.ts'
import { noticeAnswer, noticeRequest } from './notice.ts'
import { retryRequest, startAttemptRequest } from './start-attempt.ts'

const trouble = (description: string): OperationAnswer => ({ description, schema: problemSchema, isProblem: true })
const unauthenticated = { 401: trouble('Nobody is signed in.') }
const missing = { 404: trouble('There is no such attempt, or it is not this person’s to see.') }
const malformed = {
  400: trouble('The body is not JSON.'),
  413: trouble('The body is larger than 16 kB.'),
  415: trouble('The body is not said to be JSON.'),
  422: trouble('The body is not what is asked for.'),
}
const invalidQuery = { 422: trouble('The query is not what is asked for.') }
const internal = { 500: trouble('The server failed.') }
const assessmentOpen = '`/problems/assessment-open`: the person is being assessed at this scenario; `attempt` names the assessment.'
const language = { language: { description: 'The language of the answer.', schema: languageName } }
const id = { id: 'Id of the attempt.' }

/** Everything that can be asked while playing. */
export const playOperations: readonly Operation[] = [
  {
    method: 'get',
    path: '/api/scenarios/{id}',
    id: 'readBriefing',
    title: { ja: '始まる前に分かること', en: 'What is known before the start' },
    description: 'Nothing of the scenes. Any signed-in person may read it.',
    parameters: { id: 'Id of the scenario.' },
    query: language,
    answers: {
      200: { description: 'The briefing.', schema: briefingAnswer },
      ...unauthenticated,
      404: trouble('No scenario of this id is offered.'),
      ...invalidQuery,
      ...internal,
    },
  },
  {
    method: 'get',
    path: '/api/guests',
    id: 'readGuests',
    title: { ja: 'アカウントなしの練習', en: 'Practice without an account' },
    description: 'Whether people may practise without an account. Anybody may ask.',
    isOpen: true,
    answers: { 200: { description: 'How it stands.', schema: guests }, ...internal },
  },
  {
    method: 'put',
    path: '/api/guests',
    id: 'allowGuests',
    title: { ja: 'アカウントなしの練習を許す・止める', en: 'Allow or end practice without an account' },
    description: 'For administrators.',
    body: guests,
    answers: {
      200: { description: 'How it stands now.', schema: guests },
      ...unauthenticated,
      ...malformed,
      403: trouble('The person is no administrator.'),
      ...internal,
    },
  },
  {
    method: 'get',
    path: '/api/notice',
    id: 'readNotice',
    title: { ja: '利用目的の確認状況', en: 'Whether the purpose notice was acknowledged' },
    description: 'The version of the notice in force, and when this person acknowledged it.',
    answers: { 200: { description: 'How it stands.', schema: noticeAnswer }, ...unauthenticated, ...internal },
  },
  {
    method: 'post',
    path: '/api/notice',
    id: 'acknowledgeNotice',
    title: { ja: '利用目的を確認した', en: 'Acknowledge the purpose notice' },
    description: 'Records the version and the time; the first time stands.',
    body: noticeRequest,
    answers: {
      200: { description: 'Recorded.', schema: noticeAnswer },
      ...unauthenticated,
      ...malformed,
      409: trouble('`/problems/notice-outdated`: another version is in force.'),
      ...internal,
    },
  },
  {
    method: 'get',
    path: '/api/attempts',
    id: 'listAttempts',
    title: { ja: '自分の受講記録', en: 'Own attempts' },
    description: 'The latest first, 50 at a time.',
    query: { ...language, before: { description: '`next` of an earlier answer.', schema: z.string().max(200) } },
    answers: { 200: { description: 'A page of them.', schema: attemptListAnswer }, ...unauthenticated, ...invalidQuery, ...internal },
  },
  {
    method: 'post',
    path: '/api/attempts',
    id: 'startAttempt',
    title: { ja: '受講を始める', en: 'Start an attempt' },
    description: 'Begins an attempt at the version that is offered now; it stays pinned to that version.',
    body: startAttemptRequest,
    answers: {
      201: { description: 'It has begun.', schema: attemptAnswer },
      ...unauthenticated,
      ...malformed,
      403: trouble(
        '`/problems/notice-required`: the purpose notice must be acknowledged first. `/problems/practice-only`: no hints in an assessment.',
      ),
      404: trouble('No scenario of this id is offered, or the assignment is not this person’s for this scenario and mode.'),
      409: trouble(`${assessmentOpen} \`/problems/no-tries-left\`: the assignment has been tried as often as it may be.`),
      ...internal,
    },
  },
  {
    method: 'get',
    path: '/api/attempts/{id}',
    id: 'readAttempt',
    title: { ja: '受講の現在地', en: 'Where an attempt stands' },
    description: 'What the player is shown now. One’s own; assessments also for trainers and HR, which is recorded.',
    parameters: id,
    query: language,
    answers: {
      200: { description: 'The attempt and its present moment.', schema: attemptAnswer },
      ...unauthenticated,
      ...missing,
      ...invalidQuery,
      ...internal,
    },
  },
  {
    method: 'post',
    path: '/api/attempts/{id}/decisions',
    id: 'decide',
    title: { ja: '判断する', en: 'Decide' },
    description: 'Takes decision `n`. The same again is answered the same and does nothing; another one is told what stands.',
    parameters: id,
    body: decideRequest,
    answers: {
      200: { description: 'It is kept.', schema: decideAnswer },
      ...unauthenticated,
      ...malformed,
      403: trouble('The attempt is somebody else’s.'),
      ...missing,
      409: {
        description:
          '`/problems/decided-otherwise`: another decision `n` stands. `/problems/out-of-turn`: decisions before it are missing. `/problems/ended`.',
        schema: decideProblem,
        isProblem: true,
      },
      422: {
        description: '`/problems/refused`: it cannot be taken there. `/problems/invalid`: the body is not what is asked for.',
        schema: decideRefused,
        isProblem: true,
      },
      ...internal,
    },
  },
  {
    method: 'post',
    path: '/api/attempts/{id}/retries',
    id: 'retryAttempt',
    title: { ja: 'ここからもう一度', en: 'Try again from here' },
    description: 'Begins a practice attempt that shares the decisions before `n` with an ended one. Practice only.',
    parameters: id,
    body: retryRequest,
    answers: {
      201: { description: 'It has begun.', schema: attemptAnswer },
      ...unauthenticated,
      ...malformed,
      403: trouble('`/problems/practice-only`: assessments are not tried again.'),
      ...missing,
      409: trouble(`\`/problems/not-ended\`. ${assessmentOpen}`),
      422: trouble('The body is not what is asked for, or the attempt has no such decision.'),
      ...internal,
    },
  },
  {
    method: 'get',
    path: '/api/attempts/{id}/debrief',
    id: 'readDebrief',
    title: { ja: '振り返り', en: 'Debrief' },
    description: 'Only after the end. One’s own; assessments also for trainers and HR, which is recorded.',
    parameters: id,
    query: language,
    answers: {
      200: { description: 'What there is to learn.', schema: debriefAnswer },
      ...unauthenticated,
      ...missing,
      409: trouble(`\`/problems/not-ended\`. ${assessmentOpen}`),
      ...invalidQuery,
      ...internal,
    },
  },
]
