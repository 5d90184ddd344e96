import { useTranslation } from 'react-i18next'
import { interfaceLanguages } from '../../../i18n/catalogue.ts'
import { SegmentedChoice } from '../control/segmented-choice.tsx'
import { usePreferences } from './use-preferences.ts'

/** Japanese or English, each named in itself; remembered on this device. */
export function LanguageSwitch() {
  const { t } = useTranslation('app')
  const { preferences, prefer } = usePreferences()
  const options = interfaceLanguages.map((value) => ({ value, label: t(`language.${value}`), lang: value }))
  return (
    <SegmentedChoice
      label={t('language.label')}
      labelHidden
      options={options}
      value={preferences.language}
      onChange={(language) => prefer({ language })}
    />
  )
}
