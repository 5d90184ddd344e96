import { AnimatePresence, domAnimation, LazyMotion } from 'framer-motion'
import * as m from 'framer-motion/m'
import { PhraseBreak } from '../text/phrase-break.tsx'
import { isStill } from '../theme/is-still.ts'
import styles from './sheet-parts.module.css'
import type { SheetPartsProps } from './sheet-parts.tsx'

const away = { height: 0, opacity: 0 }
const there = { height: 'auto', opacity: 1 }

/** `SheetParts` in which each paragraph opens where it belongs, and closes when it is taken out. */
export function MovingSheetParts({ parts }: SheetPartsProps) {
  const transition = { duration: isStill() ? 0 : 0.22 }
  return (
    <LazyMotion features={domAnimation}>
      <ul className={styles.parts}>
        <AnimatePresence initial={false}>
          {parts.map((part) => (
            <m.li key={part.id} className={styles.part} initial={away} animate={there} exit={away} transition={transition}>
              <p className={styles.text}>
                <PhraseBreak text={part.text} />
              </p>
            </m.li>
          ))}
        </AnimatePresence>
      </ul>
    </LazyMotion>
  )
}
