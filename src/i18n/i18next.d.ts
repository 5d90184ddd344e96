import 'i18next'
import type { catalogues } from './catalogue.ts'

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'app'
    resources: (typeof catalogues)['ja']
  }
}
