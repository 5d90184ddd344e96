import { Icon, type IconName } from '../text/icon.tsx'
import { joinClasses } from '../theme/join-classes.ts'
import { Button, type ButtonProps } from './button.tsx'
import styles from './icon-button.module.css'

export type IconButtonProps = Omit<ButtonProps, 'children' | 'aria-label'> & {
  icon: IconName
  /** What it does, for those who do not see the icon, and as a tooltip. */
  label: string
}

/** A button that shows only an icon. */
export function IconButton({ icon, label, look = 'quiet', className, ...rest }: IconButtonProps) {
  return (
    <Button {...rest} look={look} className={joinClasses(styles.round, className)} aria-label={label} title={label}>
      <Icon name={icon} />
    </Button>
  )
}
