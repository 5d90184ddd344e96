import { type ComponentPropsWithRef, type ReactNode, useId } from 'react'
import styles from './text-field.module.css'

export type TextFieldProps = Omit<ComponentPropsWithRef<'input'>, 'id' | 'value' | 'onChange' | 'placeholder' | 'children'> & {
  label: string
  /** What to know before writing. */
  description?: ReactNode
  /** What is wrong with what was written, and how to mend it. */
  error?: string | undefined
  value: string
  onChange: (value: string) => void
  /** Below the line: something that belongs to it. */
  children?: ReactNode
}

/** A line to write in, with its label above and what is wrong with it below. */
export function TextField({ label, description, error, value, onChange, children, ...rest }: TextFieldProps) {
  const id = useId()
  const about = [description !== undefined && `${id}-description`, error !== undefined && `${id}-error`].filter(Boolean).join(' ')
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      {description !== undefined && (
        <p id={`${id}-description`} className={styles.description}>
          {description}
        </p>
      )}
      <input
        {...rest}
        id={id}
        className={styles.input}
        value={value}
        aria-invalid={error !== undefined || undefined}
        aria-describedby={about || undefined}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      {error !== undefined && (
        <p id={`${id}-error`} className={styles.error}>
          {error}
        </p>
      )}
      {children}
    </div>
  )
}
