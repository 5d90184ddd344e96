import { useEffect, useState } from 'react'
import type { InterfaceLanguage } from '../../../i18n/catalogue.ts'

/** A voice of this device for the language, if it has one; voices may turn up later than the page. */
export function useVoiceFor(language: InterfaceLanguage): SpeechSynthesisVoice | undefined {
  const [voice, setVoice] = useState<SpeechSynthesisVoice>()
  useEffect(() => {
    if (!('speechSynthesis' in window)) return
    const find = () => setVoice(speechSynthesis.getVoices().find(({ lang }) => lang.startsWith(language)))
    find()
    speechSynthesis.addEventListener('voiceschanged', find)
    return () => speechSynthesis.removeEventListener('voiceschanged', find)
  }, [language])
  return voice
}
