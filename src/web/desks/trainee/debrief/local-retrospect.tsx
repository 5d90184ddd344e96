import { useMemo } from 'react'
import { toldOf } from '../../../../contract/play/told-of.ts'
import { inLanguage } from '../../../../core/scenario/version.ts'
import { debrief as debriefOf } from '../../../../core/score/debrief-attempt.ts'
import { usePreferences } from '../../../ui/preferences/use-preferences.ts'
import type { LoadedAttempt } from '../store/load-attempt.ts'
import { Retrospect } from './retrospect.tsx'
import { useDoors } from './use-doors.ts'
import { useRetry } from './use-retry.ts'

type Ended = Extract<LoadedAttempt, { ok: true }>

/** The debrief of an attempt that is kept on this device, recomputed from its decisions. */
export function LocalRetrospect({ loaded, before, notKept }: { loaded: Ended; before?: Ended; notKept: boolean }) {
  const { language } = usePreferences().preferences
  const runIn = ({ attempt, version, replayed }: Ended) => ({
    attempt,
    debrief: debriefOf(inLanguage(version, language), attempt, replayed),
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is computed depends on these alone
  const now = useMemo(() => runIn(loaded), [loaded.attempt, language])
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is computed depends on these alone
  const earlier = useMemo(() => before && runIn(before), [before, language])
  const told = useMemo(() => toldOf(inLanguage(loaded.version, language)), [loaded.version, language])
  const doors = useDoors(loaded)
  return <Retrospect {...now} told={told} doors={doors} before={earlier} retry={useRetry(loaded)} notKept={notKept} />
}
