import { type ReactNode, useId } from 'react'
import { PhraseBreak } from '../text/phrase-break.tsx'
import styles from './scale-input.module.css'

export type Level = 0 | 1 | 2 | 3 | 4
const levels = [0, 1, 2, 3, 4] as const satisfies readonly Level[]

export type ScaleInputProps = {
  legend: ReactNode
  /** What is asked, in a sentence. */
  description?: ReactNode
  /** What each level looks like in behaviour: `rubric.level[axis]`. */
  anchors: Readonly<Record<Level, string>>
  /** Undefined until the person has answered. */
  value: Level | undefined
  onChange: (value: Level) => void
}

/** A judgement from 0 to 4 in which every level is described, so that the words are chosen and not the number. */
export function ScaleInput({ legend, description, anchors, value, onChange }: ScaleInputProps) {
  const name = useId()
  return (
    <fieldset className={styles.scale} aria-describedby={description === undefined ? undefined : `${name}-description`}>
      <legend className={styles.legend}>{legend}</legend>
      {description !== undefined && (
        <p id={`${name}-description`} className={styles.description}>
          {description}
        </p>
      )}
      <div className={styles.levels}>
        {levels.map((level) => (
          <label key={level} className={styles.level}>
            <input
              type="radio"
              className={styles.radio}
              name={name}
              value={level}
              checked={level === value}
              onChange={() => onChange(level)}
            />
            <span className={styles.number}>{level}</span>
            <span>
              <PhraseBreak text={anchors[level]} />
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
