import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import { describe } from 'vitest'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']
const applications = ['/Applications/Chromium.app/Contents/MacOS/Chromium', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome']

/** The browser for journeys: the one of CHROMIUM_PATH, or the first that is installed. */
export const browserPath = findBrowser()

/** A suite that needs a browser: not run where none is installed, which in CI is a failure. */
export const describeInBrowser = browserPath ? describe : describeWithout()

function findBrowser(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter)
  const places = [process.env.CHROMIUM_PATH, ...names.flatMap((name) => folders.map((folder) => join(folder, name))), ...applications]
  return places.find((place) => place && canRun(place))
}

function canRun(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}

function describeWithout(): typeof describe.skip {
  if (process.env.CI === 'true') throw new Error('CI runs the journeys, so it needs a browser: install chromium or set CHROMIUM_PATH.')
  return describe.skip
}
