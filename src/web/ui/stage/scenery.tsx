import styles from './scenery.module.css'

/** How the customer is met. */
export type SceneryChannel = 'phone' | 'visit' | 'counter' | 'chat' | 'email' | 'social'

/** Strokes on a sheet of 400 × 400: where one is, suggested and no more. */
const strokes: Readonly<Record<SceneryChannel, string>> = {
  phone: 'M318 96a70 70 0 0 1 0 88M344 74a104 104 0 0 1 0 132M370 52a140 140 0 0 1 0 176',
  visit: 'M84 400V40h232v360M112 400V68h176v332M140 100h120v84H140zM268 250h.1',
  counter: 'M0 356h400M24 356V120M376 356V120M24 120h352M150 120V92h100v28',
  chat: 'M36 40h328v300H36zM36 84h328M58 62h.1M78 62h.1M98 62h.1',
  email: 'M36 60h328v260H36zM36 60l164 136L364 60',
  social: 'M36 40h328v300H36zM36 84h328M64 310h60M148 310h60M232 310h60',
}

/** The place behind the customer, in a hairline. It says nothing that words do not say elsewhere. */
export function Scenery({ channel }: { channel: SceneryChannel }) {
  return (
    <svg className={styles.scenery} viewBox="0 0 400 400" aria-hidden="true" focusable="false">
      <path d={strokes[channel]} />
    </svg>
  )
}
