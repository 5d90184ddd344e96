import type { ComponentPropsWithRef, MouseEvent } from 'react'
import { joinClasses } from '../theme/join-classes.ts'
import { type ButtonLook, type ButtonSize, buttonClass } from './button-class.ts'

export type ButtonProps = ComponentPropsWithRef<'button'> & {
  look?: ButtonLook
  size?: ButtonSize
  /** Its work is under way: stays focused and readable, takes no second press. */
  busy?: boolean
}

/** A button that does not submit unless told to. */
export function Button({ look = 'plain', size = 'normal', busy = false, className, onClick, children, ...rest }: ButtonProps) {
  const press = (event: MouseEvent<HTMLButtonElement>) => {
    if (busy || rest['aria-disabled'] === true) event.preventDefault()
    else onClick?.(event)
  }
  return (
    <button
      type="button"
      {...rest}
      className={joinClasses(buttonClass(look, size), className)}
      aria-busy={busy || undefined}
      aria-disabled={busy || rest['aria-disabled']}
      onClick={press}
    >
      {children}
    </button>
  )
}
