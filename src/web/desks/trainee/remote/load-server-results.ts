import type { AttemptListAnswer } from '../../../../contract/play/attempt-answer.ts'
import type { AttemptSummary } from '../../../../contract/play/attempt-summary.ts'
import type { Language } from '../../../../core/scenario/scenario.ts'
import type { AttemptResult } from '../record/attempt-result.ts'
import { askServer } from './ask-server.ts'

const resultOf = ({ id, scenario, startedAt, endedAt, taken, title, ending }: AttemptSummary): AttemptResult => ({
  attempt: { id, scenario, startedAt, ...(endedAt !== null && { endedAt }) },
  taken,
  title,
  ...(ending && { ending }),
})

/** What the person has practised on the server, on whatever device, the latest first; undefined if it cannot be told. */
export async function loadServerResults(language: Language): Promise<AttemptResult[] | undefined> {
  const results: AttemptResult[] = []
  for (let before: string | null = ''; before !== null; ) {
    const from: string = before === '' ? '' : `&before=${encodeURIComponent(before)}`
    const answer = await askServer(`/api/attempts?language=${language}${from}`)
    if (answer?.status !== 200) return undefined
    const { attempts, next } = answer.body as AttemptListAnswer
    results.push(...attempts.filter(({ mode }) => mode === 'practice').map(resultOf))
    before = next
  }
  return results
}
