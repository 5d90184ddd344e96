import { type MouseEvent, type ReactNode, useId, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { IconButton } from '../control/icon-button.tsx'
import styles from './modal.module.css'
import { useModal } from './use-modal.ts'

export type ModalProps = {
  open: boolean
  /** Asked for by Esc, the cross, or a press beside it. */
  onClose: () => void
  title: ReactNode
  children: ReactNode
  /** Buttons at its foot. */
  footer?: ReactNode
}

/** What `Dialog` and `Drawer` share: a native modal, labelled by its title, that returns the focus. */
export function Modal({ open, onClose, title, children, footer, className }: ModalProps & { className: string | undefined }) {
  const { t } = useTranslation('ui')
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const id = useId()
  useModal(dialog, heading, open)
  // A press that began inside, as when selecting text, is not meant for the veil.
  const pressedOn = useRef<EventTarget>(null)
  const pressBeside = (event: MouseEvent) => {
    if (event.target === dialog.current && pressedOn.current === dialog.current) onClose()
  }
  if (!open) return null
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Esc does what a press on the veil does
    <dialog
      ref={dialog}
      className={className}
      aria-labelledby={id}
      onPointerDown={(event) => {
        pressedOn.current = event.target
      }}
      onClick={pressBeside}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
      onClose={(event) => {
        // The browser may close it without asking, as on a second Esc.
        if (event.target === dialog.current && !dialog.current.open) onClose()
      }}
    >
      <div className={styles.sheet}>
        <div className={styles.head}>
          <h2 id={id} ref={heading} tabIndex={-1}>
            {title}
          </h2>
          <IconButton icon="close" label={t('close')} onClick={onClose} />
        </div>
        <div className={styles.body}>{children}</div>
        {footer !== undefined && <div className={styles.foot}>{footer}</div>}
      </div>
    </dialog>
  )
}
