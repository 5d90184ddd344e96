import type { Browser, BrowserContext, BrowserContextOptions, ConsoleMessage, Page } from 'playwright-core'
import { catalogues, type InterfaceLanguage } from '../../src/i18n/catalogue.ts'
import { preferencesKey } from '../../src/web/ui/preferences/keep-preferences.ts'
import { defaultPreferences, type Preferences } from '../../src/web/ui/preferences/preferences.ts'

/** The language of the person, and what they have set on this device. */
export type Person = {
  readonly language?: InterfaceLanguage
  /** On top of lines that arrive at once, without motion. Null: nothing was ever set. */
  readonly preferences?: Partial<Preferences> | null
  readonly context?: BrowserContextOptions
  /** Runs in every page before its own scripts. */
  readonly before?: () => void
  /** Failures that belong to the test: those that match are not held against the page. */
  readonly bears?: RegExp
}

/** A person with a browser of their own: storage, cookies, tabs. */
export type Visitor = {
  readonly context: BrowserContext
  readonly language: InterfaceLanguage
  /** The words of the interface in their language. */
  readonly words: (typeof catalogues)['ja' | 'en']
  /** Opens a tab at `path`. */
  open(path: string): Promise<Page>
  /** What went wrong in any tab so far: errors, refusals of the content policy, requests to elsewhere. */
  readonly faults: readonly string[]
}

/** In the page: what was set on an earlier visit, unless something has been set since. */
function presetPreferences([key, value]: readonly [string, string]): void {
  if (location.protocol === 'http:' && localStorage.getItem(key) === null) localStorage.setItem(key, value)
}

const locales = { ja: 'ja-JP', en: 'en-GB' } as const

/** A fresh context of `browser` for somebody who visits the server at `address`. Close `context` when they leave. */
export async function aVisitor(browser: Browser, address: string, person: Person = {}): Promise<Visitor> {
  const { language = 'ja', preferences = {}, bears } = person
  const kept = { ...defaultPreferences(language), pace: 'at-once', still: true, ...preferences }
  const context = await browser.newContext({
    baseURL: address,
    locale: locales[language],
    timezoneId: 'Asia/Tokyo',
    viewport: { width: 1280, height: 800 },
    ...person.context,
  })
  context.setDefaultTimeout(20_000)
  if (preferences !== null) await context.addInitScript(presetPreferences, [preferencesKey, JSON.stringify(kept)] as const)
  if (person.before) await context.addInitScript(person.before)

  const faults: string[] = []
  const note = (fault: string) => {
    if (!bears?.test(fault)) faults.push(fault)
  }
  // A refusal of the content policy is an error on the console too.
  const listen = (message: ConsoleMessage) => {
    if (message.type() === 'error') note(`console: ${message.text()} (${message.location().url})`)
  }
  context.on('console', listen)
  context.on('weberror', (error) => note(`error: ${error.error().stack ?? error.error()}`))
  context.on('request', (request) => {
    const url = new URL(request.url())
    if (url.origin !== address && url.protocol !== 'data:' && url.protocol !== 'blob:') note(`request to elsewhere: ${url}`)
  })
  return {
    context,
    language,
    words: catalogues[language],
    faults,
    async open(path) {
      const page = await context.newPage()
      await page.goto(path)
      return page
    },
  }
}
