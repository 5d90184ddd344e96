import { type RefObject, useEffect } from 'react'

/**
 * Opens a native `<dialog>` as modal while `open`, its title focused first, and gives focus back to where it was
 * when it closes or goes away. Attach `onCancel` and `onClose` to the dialog yourself.
 */
export function useModal(dialog: RefObject<HTMLDialogElement | null>, title: RefObject<HTMLElement | null>, open: boolean): void {
  useEffect(() => {
    const element = dialog.current
    if (!open || element === null) return
    const before = document.activeElement
    if (!element.open) element.showModal()
    const first = element.querySelector<HTMLElement>('[data-autofocus]') ?? title.current
    first?.focus()
    return () => {
      element.close()
      if (before instanceof HTMLElement && before.isConnected) before.focus()
    }
  }, [dialog, title, open])
}
