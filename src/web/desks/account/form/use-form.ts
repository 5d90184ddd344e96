import { type FormEvent, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { Failure } from '../ask.ts'
import type { Wrong } from './wrong.ts'

/** What is wrong, by field. */
export type Found<Field extends string> = Readonly<Partial<Record<Field, Wrong>>>

/** Nothing if it was done; else what is wrong with what was written, or why the server did not do it. */
export type Outcome<Field extends string> = undefined | { readonly found: Found<Field> } | { readonly failure: Failure }

/** Does what follows when it was done. */
export function done(then: () => void): undefined {
  then()
}

/**
 * A form that is checked before it is sent, and is sent once at a time. The focus goes to the first field that is wrong.
 * What was written is the caller’s and stays whatever happens.
 */
export function useForm<Field extends string>(check: () => Found<Field>, send: () => Promise<Outcome<Field>>) {
  const form = useRef<HTMLFormElement>(null)
  const [found, setFound] = useState({} as Found<Field>)
  const [failure, setFailure] = useState<Failure>()
  const [busy, setBusy] = useState(false)

  const tell = (wrong: Found<Field>) => {
    flushSync(() => setFound(wrong))
    form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
  }
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (busy) return
    setFailure(undefined)
    const wrong = check()
    tell(wrong)
    if (Object.keys(wrong).length > 0) return
    setBusy(true)
    const outcome = await send()
    setBusy(false)
    if (outcome === undefined) return
    if ('found' in outcome) tell(outcome.found)
    else setFailure(outcome.failure)
  }
  return { form, submit, found, failure, busy }
}
