import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** How to launch the browser that tests drive: pass both to Playwright's `launch`. */
export type ChromiumLaunch = { readonly executablePath: string; readonly args: string[] }

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ...[process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
    .filter((folder) => folder !== undefined)
    .flatMap((folder) => [join(folder, 'Google/Chrome/Application/chrome.exe'), join(folder, 'Microsoft/Edge/Application/msedge.exe')]),
]

const args = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/**
 * Finds a Chrome or Chromium without downloading one: `CHROME_PATH`, then an installed one, then the one that
 * `@sparticuz/chromium` brings inside its npm package (Linux x64). `KANDOKORO_BROWSER=bundled` asks for that one at once.
 * @throws if there is none.
 */
export async function findChromium(): Promise<ChromiumLaunch> {
  if (process.env.KANDOKORO_BROWSER !== 'bundled') {
    const named = process.env.CHROME_PATH
    if (named !== undefined && !existsSync(named)) throw new Error(`CHROME_PATH names no file: ${named}`)
    const found = named ?? installed.find((path) => existsSync(path))
    if (found !== undefined) return { executablePath: found, args: [...args] }
  }
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('No Chrome or Chromium found. Install one, or set CHROME_PATH to its program.')
  }
  const { default: bundled } = await import('@sparticuz/chromium')
  return { executablePath: await bundled.executablePath(), args: [...bundledArgs(bundled.args), ...args] }
}

/** Its own flags, but for those that would override ours or need a lone process, which Playwright's contexts do not bear. */
function bundledArgs(own: readonly string[]): string[] {
  return own.filter(
    (flag) => !/^--(headless|single-process|no-zygote|window-size|disable-web-security|allow-running-insecure-content)/.test(flag),
  )
}
