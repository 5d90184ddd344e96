import { useEffect, useState } from 'react'
import { askServer } from './ask-server.ts'
import type { Answer } from './post-office.ts'

export type Asked = {
  /** Undefined until there is one; the earlier one stays while another is asked for. */
  readonly answer: Answer | 'unreachable' | undefined
  readonly again: () => void
}

/** Asks the server at `address`, and anew when that changes or `again` is called; nothing while it is undefined. */
export function useAnswer(address: string | undefined): Asked {
  const [answer, setAnswer] = useState<Asked['answer']>()
  const [times, setTimes] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: `times` is how it is asked again
  useEffect(() => {
    if (address === undefined) return
    let current = true
    askServer(address).then((given) => current && setAnswer(given ?? 'unreachable'))
    return () => {
      current = false
    }
  }, [address, times])
  return { answer, again: () => setTimes((before) => before + 1) }
}
