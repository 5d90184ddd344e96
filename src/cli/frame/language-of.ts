import { type InterfaceLanguage, interfaceLanguages } from '../../i18n/catalogue.ts'

type Environment = Readonly<Record<string, string | undefined>>

/**
 * The language to speak in: that of `--lang` wherever it stands in `argv`, if it is one; else that of the first locale
 * variable with a value, in the order of POSIX; else that of `system`, a BCP 47 tag. What is not Japanese is English.
 */
export function languageOf(argv: readonly string[], environment: Environment, system: string): InterfaceLanguage {
  const asked = askedFor(argv)
  const known = interfaceLanguages.find((language) => language === asked)
  if (known !== undefined) return known
  const locale = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || system
  return /^ja(?![a-z])/i.test(locale) ? 'ja' : 'en'
}

/** What `--lang` says, before it is known whether the rest of the line can be read. The last one wins. */
function askedFor(argv: readonly string[]): string | undefined {
  const end = argv.indexOf('--')
  const options = end === -1 ? argv : argv.slice(0, end)
  return options.reduce<string | undefined>((found, given, index) => {
    if (given === '--lang') return options[index + 1] ?? found
    return given.startsWith('--lang=') ? given.slice('--lang='.length) : found
  }, undefined)
}
