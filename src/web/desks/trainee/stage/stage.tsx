import { type ReactNode, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Decision } from '../../../../core/step/decision.ts'
import { Button } from '../../../ui/control/button.tsx'
import { usePreferences } from '../../../ui/preferences/use-preferences.ts'
import { useVoiceFor } from '../../../ui/preferences/use-voice-for.ts'
import { Backlog } from '../../../ui/stage/backlog.tsx'
import { Drawer } from '../../../ui/surface/drawer.tsx'
import { Notice } from '../../../ui/surface/notice.tsx'
import { usePageTitle } from '../../../ui/text/use-page-title.ts'
import { Announcer } from './announcer.tsx'
import { asOwnWords } from './as-own-words.ts'
import { ConflictNotice } from './conflict-notice.tsx'
import { Figure } from './figure.tsx'
import { moodAt } from './mood-at.ts'
import { NotesDrawer } from './notes-drawer.tsx'
import { ownWords } from './own-words.ts'
import { PauseDialog } from './pause-dialog.tsx'
import type { Play } from './play.ts'
import { SilenceTimer } from './silence-timer.tsx'
import styles from './stage.module.css'
import { StageBar } from './stage-bar.tsx'
import { StageEnd } from './stage-end.tsx'
import { StageLines } from './stage-lines.tsx'
import { StagePrompt } from './stage-prompt.tsx'
import { timeToAnswer } from './time-to-answer.ts'
import { useBringIntoView } from './use-bring-into-view.ts'
import { useFocusNewest } from './use-focus-newest.ts'
import { usePacing } from './use-pacing.ts'
import { useReadAloud } from './use-read-aloud.ts'
import { useStage } from './use-stage.ts'
import { useStageKeys } from './use-stage-keys.ts'
import { useTapGuard } from './use-tap-guard.ts'

type Props = {
  play: Play
  /** Id of the attempt. */
  attempt: string
  /** Content hash of the scenario version. */
  hash: string
  /** Lines shown when the page was left. */
  position: number
  /** What is to be said about the way decisions take. */
  notice?: ReactNode
}

/** One person, facing another: lines arrive, a decision is asked for, and the answer to it arrives. */
export function Stage({ play, attempt, hash, position, notice }: Props) {
  const { t } = useTranslation('trainee')
  const { preferences } = usePreferences()
  const { language, pace } = preferences
  const { view, shown, scene, paused, refusal, failure, send } = useStage({ play, attempt, position, language })
  const [drawer, setDrawer] = useState<'notes' | 'backlog'>()
  const [chosen, setChosen] = useState(play.pending && 'choose' in play.pending ? play.pending.choose : undefined)
  usePageTitle(view.scenario.title)

  const arrived = view.lines.slice(0, shown)
  // The trainee’s words stand there at once; the answer to them comes when they have been kept.
  const own = scene === 'deciding' ? ownWords(view, chosen) : undefined
  const last = arrived.at(-1)
  const running = scene === 'arriving' && !paused && drawer === undefined
  const next = () => send({ type: 'NEXT' })
  const guard = useTapGuard()
  const tapNext = () => {
    guard.tapped()
    next()
  }
  const decide = (decision: Decision) => send({ type: 'DECIDE', decision })
  const choose = (id: string) => {
    setChosen(id)
    decide({ scene: view.scene, choose: id })
  }

  const voice = useVoiceFor(view.scenario.language)
  const manner = view.customer.voice && { pitch: view.customer.voice.pitch, rate: view.customer.voice.speed }
  const spoken = preferences.voice && voice !== undefined && last?.kind === 'speech' && last.speaker === view.customer.id
  useReadAloud(spoken && !paused ? { id: last.id, text: last.text, ...manner } : undefined, voice, next)
  usePacing({ running, last, shown, language: view.scenario.language, pace, spoken, next, all: () => send({ type: 'ALL' }) })

  useStageKeys({
    pick: (place) => {
      const option = view.prompt?.kind === 'choose' ? view.prompt.options[place] : undefined
      if (scene === 'asking' && option !== undefined) choose(option.id)
    },
    next,
    escape: () => send({ type: 'PAUSE' }),
  })

  const composing = scene === 'asking' && view.prompt?.kind === 'compose'
  const newest = useRef<HTMLDivElement>(null)
  useFocusNewest(newest, view.taken, scene)
  // The debrief is fetched while the trainee plays, so that a connection lost on the way does not keep them from it.
  useEffect(() => {
    const wait = setTimeout(() => {
      import('../debrief/load-debrief.ts').catch(() => undefined)
      import('../debrief/debrief-page.tsx').catch(() => undefined)
    }, 200)
    return () => clearTimeout(wait)
  }, [])

  const talk = useRef<HTMLDivElement>(null)
  useBringIntoView({ talk, newest, composing }, `${shown}/${scene}`)

  const asked =
    scene !== 'asking' || view.prompt === null
      ? ''
      : view.prompt.kind === 'choose'
        ? t('stage.options', { count: view.prompt.options.length })
        : t('stage.composeAnnounce')
  return (
    <div className={styles.stage}>
      <StageBar
        view={view}
        onNotes={() => setDrawer('notes')}
        onBacklog={() => setDrawer('backlog')}
        onPause={() => send({ type: 'PAUSE' })}
      />
      <main tabIndex={-1} className={styles.room} data-composing={composing || undefined} lang={view.scenario.language}>
        <div className={styles.figure}>
          <Figure
            view={view}
            hash={hash}
            mood={moodAt(view, arrived)}
            drawn={view.customer.hasPortrait === true}
            met={arrived.some((line) => line.kind === 'speech' && line.speaker === view.customer.id)}
          />
        </div>
        <div ref={talk} className={styles.talk}>
          {failure !== undefined && failure !== 'conflict' && <Notice kind="warning">{t(`stage.notKept.${failure}`)}</Notice>}
          {notice}
          <StageLines
            lines={[...arrived.slice(Math.max(0, view.sceneFrom - 1)), ...(own ? [own] : [])]}
            customer={view.customer.id}
            onNext={scene === 'arriving' ? tapNext : undefined}
            newest={newest}
          />
          {scene === 'arriving' && (
            <Button look="quiet" className={styles.next} onClick={tapNext}>
              {t('stage.next')}
            </Button>
          )}
          {refusal === 'conflict' && <ConflictNotice />}
          {(scene === 'asking' || (scene === 'deciding' && own === undefined)) && view.prompt !== null && refusal !== 'conflict' && (
            <div className={styles.prompt}>
              {view.prompt.silenceAfter !== undefined && (
                <SilenceTimer
                  moment={`${view.taken}`}
                  seconds={timeToAnswer(view.prompt, view.scenario.language, preferences)}
                  running={scene === 'asking' && !paused && drawer === undefined}
                  onPassed={() => decide({ scene: view.scene, silence: true })}
                />
              )}
              <StagePrompt
                key={view.taken}
                prompt={view.prompt}
                sending={scene === 'deciding'}
                chosen={chosen}
                refused={refusal !== undefined}
                onChoose={(id) => guard.settled() && choose(id)}
                onCompose={(compose) => decide({ scene: view.scene, compose })}
              />
            </div>
          )}
          {scene === 'ended' && <StageEnd attempt={attempt} title={view.ending?.title} />}
        </div>
      </main>
      <Announcer lines={arrived.slice(view.sceneFrom)} asked={asked} language={view.scenario.language} />
      <NotesDrawer view={view} open={drawer === 'notes'} onClose={() => setDrawer(undefined)} />
      <Drawer open={drawer === 'backlog'} title={t('stage.backlog')} onClose={() => setDrawer(undefined)}>
        <Backlog lines={arrived.map(asOwnWords)} />
      </Drawer>
      <PauseDialog open={paused} onResume={() => send({ type: 'RESUME' })} />
    </div>
  )
}
