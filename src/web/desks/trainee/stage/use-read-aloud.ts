import { useEffect } from 'react'

export type Utterance = { readonly id: string; readonly text: string; readonly pitch?: number; readonly rate?: number }

/** Reads the utterance aloud once when it changes; falls silent when there is none. `onEnd` tells that it has been heard. */
export function useReadAloud(utterance: Utterance | undefined, voice: SpeechSynthesisVoice | undefined, onEnd: () => void): void {
  const id = utterance?.id
  // biome-ignore lint/correctness/useExhaustiveDependencies: an utterance is read once, whatever else is drawn anew
  useEffect(() => {
    if (utterance === undefined || voice === undefined) return
    const speech = new SpeechSynthesisUtterance(utterance.text.replace(/[「」“”]/g, ''))
    speech.voice = voice
    speech.lang = voice.lang
    speech.pitch = utterance.pitch ?? 1
    speech.rate = utterance.rate ?? 1
    speech.onend = onEnd
    speechSynthesis.speak(speech)
    return () => {
      speech.onend = null
      speechSynthesis.cancel()
    }
  }, [id, voice])
}
