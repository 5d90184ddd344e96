import { useTranslation } from 'react-i18next'
import { SegmentedChoice } from '../control/segmented-choice.tsx'
import { Switch } from '../control/switch.tsx'
import { paces, themes } from './preferences.ts'
import styles from './settings-form.module.css'
import { usePreferences } from './use-preferences.ts'
import { useVoiceFor } from './use-voice-for.ts'

const stretches = ['1', '2', '4'] as const

/** Everything that can be set for this device; each change holds at once. */
export function SettingsForm() {
  const { t } = useTranslation('app')
  const { preferences, prefer } = usePreferences()
  const voice = useVoiceFor(preferences.language)
  return (
    <div className={styles.settings}>
      <SegmentedChoice
        label={t('settings.pace.label')}
        options={paces.map((value) => ({ value, label: t(`settings.pace.${value}`) }))}
        value={preferences.pace}
        onChange={(pace) => prefer({ pace })}
      />
      <Switch
        label={t('settings.voice.label')}
        description={voice === undefined ? t('settings.voice.none') : t('settings.voice.description')}
        disabled={voice === undefined}
        checked={preferences.voice && voice !== undefined}
        onChange={(on) => prefer({ voice: on })}
      />
      <Switch
        label={t('settings.timers.label')}
        description={t('settings.timers.description')}
        checked={preferences.timers}
        onChange={(timers) => prefer({ timers })}
      />
      {preferences.timers && (
        <SegmentedChoice
          label={t('settings.timerStretch.label')}
          options={stretches.map((value) => ({ value, label: t(`settings.timerStretch.${value}`) }))}
          value={`${preferences.timerStretch}`}
          onChange={(value) => prefer({ timerStretch: Number(value) as 1 | 2 | 4 })}
        />
      )}
      <SegmentedChoice
        label={t('settings.theme.label')}
        options={themes.map((value) => ({ value, label: t(`settings.theme.${value}`) }))}
        value={preferences.theme}
        onChange={(theme) => prefer({ theme })}
      />
      <Switch
        label={t('settings.still.label')}
        description={t('settings.still.description')}
        checked={preferences.still}
        onChange={(still) => prefer({ still })}
      />
      <p className={styles.note}>{t('settings.note')}</p>
    </div>
  )
}
