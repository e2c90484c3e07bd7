import { accessSync, constants, existsSync } from 'node:fs'
import path from 'node:path'
import { chromium, type LaunchOptions } from '@playwright/test'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome']
const ON_MACOS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

/**
 * How to launch a browser that is here, so that the tests need no download: Playwright's own if it was installed, else
 * the system's Chromium or Chrome, else the one inside an npm package (Linux on x64).
 */
export async function findBrowser(): Promise<LaunchOptions> {
  if (existsSync(chromium.executablePath())) return {}
  const inPath = (process.env.PATH ?? '')
    .split(path.delimiter)
    .flatMap((dir) => NAMES.map((name) => path.join(dir, name)))
  const system = [...inPath, ...ON_MACOS].find(isProgram)
  if (system) return { executablePath: system }
  const { default: packaged } = await import('@sparticuz/chromium')
  // Not with the arguments it comes with: they are for a place without processes, where one crash ends every page, and
  // turn off the web's own security, which is what many tests look at.
  return { executablePath: await packaged.executablePath(), args: ['--disable-gpu', '--font-render-hinting=none'] }
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}
