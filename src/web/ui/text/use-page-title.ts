import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'

/** Names the browser’s tab: the page first, then the product. */
export function usePageTitle(page?: string): void {
  const { t, i18n } = useTranslation('app')
  // biome-ignore lint/correctness/useExhaustiveDependencies: the language changes what t gives
  useEffect(() => {
    document.title = page === undefined ? t('title') : `${page} — ${t('brand')}`
  }, [page, t, i18n.language])
}
