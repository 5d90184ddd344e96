import 'i18next'
import type { catalogues } from './catalogue.ts'
import type { account } from './ja/account.ts'

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'app'
    /** Some come with their pages. */
    resources: (typeof catalogues)['ja'] & { account: typeof account }
  }
}
