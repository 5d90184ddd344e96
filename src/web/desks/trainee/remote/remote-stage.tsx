import { useRouter } from '@tanstack/react-router'
import { useSyncExternalStore } from 'react'
import { usePreferences } from '../../../ui/preferences/use-preferences.ts'
import styles from '../stage/stage.module.css'
import { Stage } from '../stage/stage.tsx'
import type { LoadedRemoteStage } from './load-remote-stage.ts'
import type { Opened } from './open-remote-director.ts'
import { SendingNotice } from './sending-notice.tsx'
import { UnreachedState } from './unreached-state.tsx'
import { useKeepSending } from './use-keep-sending.ts'
import { useRemotePlay } from './use-remote-play.ts'

/** An attempt that is played on the server. Of two tabs or devices, the server says which one was first. */
export function RemoteStage({ attempt, opened, position }: LoadedRemoteStage & { attempt: string }) {
  const router = useRouter()
  if (opened.ok) return <OpenedStage attempt={attempt} opened={opened} position={position} />
  return (
    <main className={styles.alone}>
      <UnreachedState reason={opened.reason} onRetry={() => router.invalidate()} />
    </main>
  )
}

type OpenedProps = { attempt: string; opened: Extract<Opened, { ok: true }>; position: number }

function OpenedStage({ attempt, opened: { director, hash, pending }, position }: OpenedProps) {
  const { language } = usePreferences().preferences
  const { play, from } = useRemotePlay(director, pending, language)
  const sending = useSyncExternalStore(director.subscribe, director.sending)
  useKeepSending(director)
  return (
    <Stage
      key={from}
      play={play}
      attempt={attempt}
      hash={hash}
      position={position}
      notice={<SendingNotice sending={sending} onRetry={director.wake} />}
    />
  )
}
