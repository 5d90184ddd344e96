import type { ComponentPropsWithRef } from 'react'
import { joinClasses } from '../theme/join-classes.ts'
import styles from './card.module.css'

/** A sheet on the paper: one hairline, no shadow. */
export function Card({ className, ...rest }: ComponentPropsWithRef<'div'>) {
  return <div {...rest} className={joinClasses(styles.card, className)} />
}
