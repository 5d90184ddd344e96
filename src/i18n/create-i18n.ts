import i18next, { type i18n } from 'i18next'
import { initReactI18next } from 'react-i18next'
import { catalogues, type InterfaceLanguage } from './catalogue.ts'

/** An i18next instance with both catalogues loaded, ready at once. */
export function createI18n(language: InterfaceLanguage): i18n {
  const instance = i18next.createInstance()
  instance.use(initReactI18next).init({
    resources: catalogues,
    lng: language,
    fallbackLng: 'ja',
    defaultNS: 'app',
    ns: Object.keys(catalogues.ja),
    initAsync: false,
    interpolation: { escapeValue: false }, // React escapes
    returnNull: false,
  })
  return instance
}
