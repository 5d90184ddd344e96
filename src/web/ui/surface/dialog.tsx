import styles from './dialog.module.css'
import { Modal, type ModalProps } from './modal.tsx'

/** A question or a page laid over the room, in its middle. */
export function Dialog(props: ModalProps) {
  return <Modal {...props} className={styles.dialog} />
}
