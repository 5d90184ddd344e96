import { useEffect } from 'react'
import { portraitAddress } from '../../../../contract/portrait-address.ts'
import type { View } from '../../../../core/play/view.ts'
import { type Mood, moods } from '../../../../core/scenario/moods.ts'
import { MoodPlate } from '../../../ui/stage/mood-plate.tsx'
import { Portrait } from '../../../ui/stage/portrait.tsx'
import { Scenery } from '../../../ui/stage/scenery.tsx'
import styles from './figure.module.css'

/** The person on the stage: their face, large, and how they feel in words. */
export function Figure({ view, hash, mood, drawn }: { view: View; hash: string; mood: Mood; drawn: boolean }) {
  const { id, name, role, anger } = view.customer
  // Faces that may come next are fetched while the trainee reads, so that none arrives late.
  useEffect(() => {
    if (!drawn) return
    for (const likely of moods.slice(1, 7)) new Image().src = portraitAddress(hash, id, likely)
  }, [hash, id, drawn])
  return (
    <section className={styles.figure}>
      <div className={styles.portrait}>
        <div className={styles.scenery}>
          <Scenery channel={view.scenario.channel} />
        </div>
        <Portrait src={drawn ? portraitAddress(hash, id, mood) : undefined} name={name} mood={mood} anger={anger} />
      </div>
      <div className={styles.plate}>
        <MoodPlate name={name} role={role} mood={mood} anger={anger} />
        <OtherMeters view={view} />
      </div>
    </section>
  )
}

/** What else the scenario shows as a meter, such as the trainee’s own stress; the customer’s anger stands on their plate. */
function OtherMeters({ view }: { view: View }) {
  const others = view.meters.filter(({ id }) => id !== view.customer.meter)
  if (others.length === 0) return null
  return (
    <ul className={styles.meters}>
      {others.map(({ id, label, value, min, max }) => (
        <li key={id}>
          {label}
          <meter className={styles.meter} min={min} max={max} value={value} aria-label={label} />
        </li>
      ))}
    </ul>
  )
}
