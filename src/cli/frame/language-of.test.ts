import { expect, test } from 'vitest'
import { languageOf } from './language-of.ts'

test.each([
  [['check', '--lang', 'en'], { LANG: 'ja_JP.UTF-8' }, 'ja', 'en'],
  [['--lang=ja', 'check'], { LANG: 'en_GB.UTF-8' }, 'en', 'ja'],
  [['check', '--lang', 'en', '--lang', 'ja'], {}, 'en', 'ja'],
  [['check', '--lang', 'fr'], { LANG: 'ja_JP.UTF-8' }, 'en', 'ja'],
  [['check', '--lang'], {}, 'en-US', 'en'],
  [['check', '--', '--lang', 'ja'], {}, 'en-US', 'en'],
  [[], { LC_ALL: 'C.UTF-8', LANG: 'ja_JP.UTF-8' }, 'ja', 'en'],
  [[], { LC_ALL: '', LC_MESSAGES: 'ja_JP', LANG: 'en_GB' }, 'en', 'ja'],
  [[], { LANG: 'POSIX' }, 'ja', 'en'],
  [[], { LANG: 'jam_JM' }, 'ja', 'en'],
  [[], {}, 'ja-JP', 'ja'],
  [[], {}, 'de-DE', 'en'],
] as const)('%j with %j on a %s system: %s', (argv, environment, system, language) => {
  expect(languageOf(argv, environment, system)).toBe(language)
})
