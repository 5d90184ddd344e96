import { useId } from 'react'
import { joinClasses } from '../theme/join-classes.ts'
import styles from './segmented-choice.module.css'

export type SegmentedChoiceProps<Value extends string> = {
  label: string
  /** The label is then for screen readers only. */
  labelHidden?: boolean
  options: readonly { readonly value: Value; readonly label: string; readonly lang?: string }[]
  value: Value
  onChange: (value: Value) => void
}

/** One of a few, side by side: a group of radio buttons. */
export function SegmentedChoice<Value extends string>({ label, labelHidden, options, value, onChange }: SegmentedChoiceProps<Value>) {
  const name = useId()
  return (
    <fieldset className={styles.group}>
      <legend className={joinClasses(styles.legend, labelHidden && 'visually-hidden')}>{label}</legend>
      <div className={styles.track}>
        {options.map((option) => (
          <label key={option.value} className={styles.segment}>
            <input
              type="radio"
              className={styles.radio}
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            <span className={styles.face} lang={option.lang}>
              {option.label}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
