import { useTranslation } from 'react-i18next'
import { account as en } from '../../../i18n/en/account.ts'
import { account as ja } from '../../../i18n/ja/account.ts'

/** The words of this desk, which come with it so that they do not weigh on the start page. */
export function useAccountWords() {
  const { i18n } = useTranslation()
  if (!i18n.hasResourceBundle('ja', 'account')) {
    i18n.addResourceBundle('ja', 'account', ja)
    i18n.addResourceBundle('en', 'account', en)
  }
  return useTranslation('account')
}
