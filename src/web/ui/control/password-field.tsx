import { useState } from 'react'
import styles from './password-field.module.css'
import { TextField, type TextFieldProps } from './text-field.tsx'

export type PasswordFieldProps = Omit<TextFieldProps, 'type' | 'children' | 'autoComplete'> & {
  /** Of the box that makes it readable. */
  showLabel: string
  autoComplete: 'current-password' | 'new-password'
}

/** A password, which can be made readable. */
export function PasswordField({ showLabel, ...rest }: PasswordFieldProps) {
  const [shown, show] = useState(false)
  return (
    <TextField {...rest} type={shown ? 'text' : 'password'} autoCapitalize="none" autoCorrect="off" spellCheck={false}>
      <label className={styles.show}>
        <input type="checkbox" checked={shown} onChange={(event) => show(event.currentTarget.checked)} />
        {showLabel}
      </label>
    </TextField>
  )
}
