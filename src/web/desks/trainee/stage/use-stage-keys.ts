import { useEffect, useRef } from 'react'

export type StageKeys = {
  /** 1–9: the option at that place. */
  readonly pick: (place: number) => void
  /** Enter or Space when no control has the focus. */
  readonly next: () => void
  readonly escape: () => void
}

const controls = 'a, button, input, select, textarea, summary, [contenteditable]'

/** The keys of the stage. They do nothing while a dialog is open, or where typing or a control needs them. */
export function useStageKeys(keys: StageKeys): void {
  const latest = useRef(keys)
  latest.current = keys
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.repeat || event.altKey || event.ctrlKey || event.metaKey || document.querySelector('dialog[open]')) return
      const target = event.target instanceof Element ? event.target : document.body
      if (/^[1-9]$/.test(event.key) && !target.matches('input, textarea, select')) return latest.current.pick(Number(event.key) - 1)
      if (event.key === 'Escape') {
        event.preventDefault()
        return latest.current.escape()
      }
      if ((event.key === 'Enter' || event.key === ' ') && !target.closest(controls)) {
        event.preventDefault()
        latest.current.next()
      }
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [])
}
