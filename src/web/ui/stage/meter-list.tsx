import styles from './meter-list.module.css'

export type ShownMeter = { readonly id: string; readonly label: string; readonly value: number; readonly min: number; readonly max: number }

/** Meters other than anger, such as the trainee’s own stress: named, and drawn in ink. */
export function MeterList({ meters }: { meters: readonly ShownMeter[] }) {
  return (
    <ul className={styles.meters}>
      {meters.map(({ id, label, value, min, max }) => (
        <li key={id}>
          {label}
          <meter className={styles.meter} min={min} max={max} value={value} aria-label={label} />
        </li>
      ))}
    </ul>
  )
}
