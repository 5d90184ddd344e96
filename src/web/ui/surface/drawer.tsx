import styles from './drawer.module.css'
import { Modal, type ModalProps } from './modal.tsx'

/** Something to consult and put away: from the side, on a phone from below. */
export function Drawer(props: ModalProps) {
  return <Modal {...props} className={styles.drawer} />
}
