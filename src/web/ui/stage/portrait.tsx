import { type CSSProperties, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Mood, toneOfMood } from './mood.ts'
import styles from './portrait.module.css'
import { Silhouette } from './silhouette.tsx'

export type PortraitProps = {
  /** The face as it is now; a new one fades in over the last as soon as it is loaded. */
  src?: string
  name: string
  mood: Mood
  /** 0–1, if shown: how strongly the halo glows. */
  anger?: number
  size?: 'large' | 'small'
  /** What the picture says; the name and the mood if left out, nothing if empty. */
  alt?: string
}

type Faces = { readonly shown?: string; readonly coming?: string; readonly failed: readonly string[] }

/** A person, lit by a halo in the colour of their mood. */
export function Portrait({ src, name, mood, anger, size = 'large', alt }: PortraitProps) {
  const { t } = useTranslation(['ui', 'rubric'])
  const [faces, setFaces] = useState<Faces>({ shown: src, failed: [] })
  const { shown, coming, failed } = faces
  const wanted = src === undefined || failed.includes(src) || src === shown ? undefined : src
  if (wanted !== coming) setFaces({ ...faces, coming: wanted })

  const words = alt ?? t('ui:portrait', { name, mood: t(`rubric:mood.${mood}`) })
  const faceless = src === undefined || failed.includes(src)
  const arrived = () => setFaces((now) => (now.coming === undefined ? now : { shown: now.coming, failed: now.failed }))
  return (
    <div
      className={styles.portrait}
      data-size={size}
      data-tone={toneOfMood(mood)}
      style={anger === undefined ? undefined : ({ '--glow': anger } as CSSProperties)}
      {...(words !== '' && { role: 'img', 'aria-label': words })}
    >
      <div className={styles.halo} />
      {faceless ? (
        <Silhouette className={styles.face} />
      ) : (
        [shown, coming].map(
          (face) =>
            face !== undefined && (
              <img
                key={face}
                className={styles.face}
                data-coming={face === coming || undefined}
                src={face}
                alt=""
                draggable={false}
                onLoad={(event) => event.currentTarget.setAttribute('data-loaded', '')}
                onAnimationEnd={arrived}
                onError={() => setFaces((now) => ({ shown: now.shown === face ? undefined : now.shown, failed: [...now.failed, face] }))}
              />
            ),
        )
      )}
    </div>
  )
}
