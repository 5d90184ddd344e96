import { useEffect } from 'react'
import { portraitAddress } from '../../../../contract/portrait-address.ts'
import type { View } from '../../../../core/play/view.ts'
import { type Mood, moods } from '../../../../core/scenario/moods.ts'
import { MeterList } from '../../../ui/stage/meter-list.tsx'
import { MoodPlate } from '../../../ui/stage/mood-plate.tsx'
import { Portrait } from '../../../ui/stage/portrait.tsx'
import { Scenery } from '../../../ui/stage/scenery.tsx'
import { Chip } from '../../../ui/surface/chip.tsx'
import styles from './figure.module.css'
import { otherMeters } from './other-meters.ts'

type Props = {
  view: View
  /** Content hash of the scenario version. */
  hash: string
  mood: Mood
  /** Whether they have a portrait. */
  drawn: boolean
  /** Whether they have spoken yet: until then only a shape stands there, for nobody has seen their face. */
  met: boolean
}

/** The person on the stage: their face, large, and how they feel in words. */
export function Figure({ view, hash, mood, drawn, met }: Props) {
  const { id, name, role, anger } = view.customer
  const others = otherMeters(view)
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
        <Portrait
          src={drawn && met ? portraitAddress(hash, id, mood) : undefined}
          name={name}
          mood={met ? mood : 'serious'}
          anger={met ? anger : undefined}
          alt={met ? undefined : ''}
        />
      </div>
      <div className={styles.plate}>
        {met ? <MoodPlate name={name} role={role} mood={mood} anger={anger} /> : <Chip>{name}</Chip>}
        {others.length > 0 && (
          <div className={styles.meters}>
            <MeterList meters={others} />
          </div>
        )}
      </div>
    </section>
  )
}
