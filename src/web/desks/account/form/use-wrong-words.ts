import { useAccountWords } from '../use-account-words.ts'
import type { Wrong } from './wrong.ts'

/** Says what is wrong with a field. */
export function useWrongWords(): (wrong: Wrong | undefined) => string | undefined {
  const { t } = useAccountWords()
  return (wrong) => {
    if (wrong === undefined) return undefined
    return 'count' in wrong ? t(`wrong.${wrong.is}`, { count: wrong.count }) : t(`wrong.${wrong.is}`)
  }
}
