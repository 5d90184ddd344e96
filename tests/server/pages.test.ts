import { describe, expect, test } from 'vitest'
import { fillPage } from '../../src/server/pages/page-template.ts'
import { preferredLanguage } from '../../src/server/pages/preferred-language.ts'
import { pageRoutes } from '../../src/server/routes/pages.ts'

describe('the language of a page', () => {
  test.each([
    // What the cookie remembers, what the browser accepts, what is sent.
    [undefined, undefined, 'ja'],
    [undefined, '', 'ja'],
    [undefined, '*', 'ja'],
    [undefined, 'ja', 'ja'],
    [undefined, 'en', 'en'],
    [undefined, 'en-GB,en;q=0.9', 'en'],
    [undefined, 'EN-us', 'en'],
    [undefined, 'fr-FR,fr;q=0.9', 'ja'],
    [undefined, 'fr-FR,fr;q=0.9,en;q=0.8,ja;q=0.7', 'en'],
    [undefined, 'fr,ja;q=0.5,en;q=0.4', 'ja'],
    [undefined, 'en;q=0.5,ja;q=0.9', 'ja'],
    [undefined, 'en;q=0,ja;q=0.1', 'ja'],
    ['ja', 'en', 'ja'],
    ['en', 'ja', 'en'],
    ['fr', 'en', 'en'],
    ['EN', 'ja', 'ja'],
    ['<script>', undefined, 'ja'],
  ] as const)('cookie %j and browser %j: %s', (cookie, accepted, language) => {
    expect(preferredLanguage(cookie, accepted)).toBe(language)
  })
})

const template = `<!doctype html>
<html lang="ja">
  <head><title>勘所</title></head>
  <body>
    <div id="root"><!--app--></div>
    <script type="application/json" id="data"><!--data--></script>
  </body>
</html>`

/** What the script will read from the page, found as a browser finds it: up to the first end tag. */
const dataIn = (page: string) => JSON.parse(/<script type="application\/json" id="data">([\s\S]*?)<\/script/i.exec(page)?.[1] ?? '')

describe('a filled page', () => {
  const filling = { language: 'en', title: 'Kandokoro', links: '', app: '<main>Here</main>', data: { scenarios: [] } } as const

  test('has its language, its title, what is drawn ahead, and its data', () => {
    const page = fillPage(template, filling)
    expect(page).toContain('<html lang="en">')
    expect(page).toContain('<title>Kandokoro</title>')
    expect(page).toContain('<div id="root"><main>Here</main></div>')
    expect(dataIn(page)).toEqual({ scenarios: [] })
  })

  test.each([
    '</script><script>alert(1)</script>',
    '</SCRIPT >',
    '<!--<script>',
    '<!--data-->',
    '<!--app-->',
    "$& $1 $` $' $$",
    '\u2028\u2029\\u003c',
  ])('keeps %j inside its data, as it stands', (title) => {
    const page = fillPage(template, { ...filling, data: { title } })
    expect(dataIn(page)).toEqual({ title })
    expect(page.match(/<script/gi)).toHaveLength(1)
    expect(page.match(/<\/script/gi)).toHaveLength(1)
    expect(page).toContain('<main>Here</main>')
    expect(page.endsWith('</html>')).toBe(true)
  })
})

describe('the pages', () => {
  const start = { ja: 'はじめ', en: 'start' }
  const frame = { ja: '枠', en: 'frame' }
  const routes = pageRoutes({ start, frame })
  const ask = (path: string, headers: Record<string, string> = {}) => routes.request(path, { headers })

  test('an address that leads nowhere is answered with a page that says so, and 404', async () => {
    for (const path of ['/nowhere', '/scenarios', '/scenarios/a/b', '/attempts/a/b', '/.env', '/index.html']) {
      const answer = await ask(path)
      expect(answer.status, path).toBe(404)
      expect(await answer.text()).toBe('枠')
    }
  })

  test.each(['/scenarios/a', '/attempts/a', '/attempts/a/debrief', '/history'])('%s is a page of its own', async (path) => {
    const answer = await ask(path)
    expect(answer.status).toBe(200)
    expect(await answer.text()).toBe('枠')
  })

  test('come in the language of the person, and are kept apart by it', async () => {
    expect(await (await ask('/')).text()).toBe('はじめ')
    expect(await (await ask('/', { 'accept-language': 'en' })).text()).toBe('start')
    expect(await (await ask('/', { 'accept-language': 'en', cookie: 'kandokoro-language=ja' })).text()).toBe('はじめ')
    const { headers } = await ask('/', { 'accept-language': 'en' })
    expect(headers.get('vary')?.toLowerCase().split(/, */).sort()).toEqual(['accept-language', 'cookie'])
    expect(headers.get('cache-control')).toBe('no-cache')
  })
})
