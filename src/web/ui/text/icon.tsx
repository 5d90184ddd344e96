import styles from './icon.module.css'

/** Strokes on a 24 × 24 sheet. */
const strokes = {
  back: 'M15 5l-7 7 7 7',
  next: 'M9 5l7 7-7 7',
  down: 'M5 9l7 7 7-7',
  close: 'M6 6l12 12M18 6L6 18',
  check: 'M5 12.5l4.5 4.5L19 7.5',
  flag: 'M6 21V4M6 4.5h11l-2.5 4 2.5 4H6',
  info: 'M12 11v6M12 7.2v.1M12 3a9 9 0 100 18 9 9 0 000-18z',
  warning: 'M12 9v5M12 16.9v.1M12 4L2.8 20h18.4z',
  stop: 'M12 7.5v6M12 16.4v.1M8.3 3h7.4L21 8.3v7.4L15.7 21H8.3L3 15.7V8.3z',
  pause: 'M9 6v12M15 6v12',
  again: 'M5 12a7 7 0 107-7H7M10 2L7 5l3 3',
  log: 'M5 6h14M5 12h14M5 18h9',
  paper: 'M7 3h7l4 4v14H7zM14 3v4h4M10 12h5M10 16h5',
  hand: 'M4 13c2-1 3-1 5 0l3 1.5c1 .5.7 2-.5 2H9M11.5 16l6.5-3c1.500-.6 2.500.8 1.500 1.800L13 20c-1 .8-2 .8-3 .5L4 18.500',
} as const

export type IconName = keyof typeof strokes

/** A small drawing beside words; it never speaks for itself. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className={styles.icon} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={strokes[name]} />
    </svg>
  )
}
