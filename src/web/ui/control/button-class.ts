import { joinClasses } from '../theme/join-classes.ts'
import styles from './button.module.css'

/** `primary`: the one thing to do here. `plain`: anything else. `quiet`: out of the way, in running text or bars. */
export type ButtonLook = 'primary' | 'plain' | 'quiet'
export type ButtonSize = 'small' | 'normal'

/** Class of anything that looks like a button: `<Link className={buttonClass('primary')}>`. */
export function buttonClass(look: ButtonLook = 'plain', size: ButtonSize = 'normal'): string {
  return joinClasses(styles.button, styles[look], size === 'small' && styles.small)
}
