// @ts-check
// Finds a Chromium for the tests, or obtains one. Order: KTT_BROWSER, an installed browser,
// the download folder of playwright, the one inside @sparticuz/chromium (Linux on x64),
// `playwright install`, the package manager of Debian.
// Run by itself it does all that, and notes what it found; `browser()` reads the note.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright'
import { unpackChromium } from './unpack-chromium.mjs'

/**
 * @typedef {object} Browser
 * @property {string} executablePath
 * @property {string[]} args
 * @property {Record<string, string>} env what it needs beside the present environment
 */

const root = fileURLToPath(new URL('../..', import.meta.url))
const cache = join(root, 'node_modules/.cache/ktt')
const note = join(cache, 'browser.json')

if (process.argv[1] !== undefined && process.argv[1] === fileURLToPath(import.meta.url)) {
  const { executablePath } = await findBrowser()
  console.log(`browser: ${executablePath}`)
}

/**
 * What `chromium.launch` needs to start the browser found before. Empty if none was looked for
 * yet: playwright then takes its own, or says what is missing.
 *
 * @returns {{ executablePath?: string, args?: string[], env?: Record<string, string> }}
 */
export function launchOptions() {
  const found = readNote()
  if (found === undefined) return {}
  const env = /** @type {Record<string, string>} */ ({ ...process.env, ...found.env })
  return { executablePath: found.executablePath, args: found.args, env }
}

/** @returns {Promise<Browser>} */
async function findBrowser() {
  const wanted = process.env['KTT_BROWSER']
  if (wanted !== undefined) {
    const named = believe({ executablePath: wanted })
    if (named === undefined) throw new Error(`KTT_BROWSER does not start: ${wanted}`)
    return write(named)
  }
  const noted = readNote()
  if (noted !== undefined && believe(noted)) return noted

  for (const step of [installed, downloaded, unpacked, download, debian]) {
    const candidates = await step()
    for (const candidate of candidates) {
      const found = believe(candidate)
      if (found) return write(found)
    }
  }
  throw new Error('no Chromium found and none could be obtained; set KTT_BROWSER to one')
}

function installed() {
  const names = [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
  ]
  const onPath = (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)))
  const mac = ['Google Chrome', 'Chromium', 'Microsoft Edge'].flatMap((name) =>
    ['/Applications', join(homedir(), 'Applications')].map((folder) =>
      join(folder, `${name}.app/Contents/MacOS/${name}`),
    ),
  )
  const windows = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((variable) =>
    ['Google/Chrome', 'Chromium', 'Microsoft/Edge'].flatMap((name) =>
      ['chrome.exe', 'msedge.exe'].map((file) =>
        join(process.env[variable] ?? 'C:/', name, 'Application', file),
      ),
    ),
  )
  const paths =
    process.platform === 'darwin' ? mac : process.platform === 'win32' ? windows : onPath
  return paths.map((executablePath) => ({ executablePath }))
}

function downloaded() {
  return [{ executablePath: chromium.executablePath() }]
}

async function unpacked() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return []
  return [await unpackChromium(cache)]
}

function download() {
  const cli = fileURLToPath(import.meta.resolve('playwright/package.json')).replace(
    /package\.json$/,
    'cli.js',
  )
  attempt(process.execPath, [cli, 'install', 'chromium'])
  return downloaded()
}

function debian() {
  if (process.platform !== 'linux' || !existsSync('/usr/bin/apt-get')) return []
  attempt('apt-get', ['update'])
  attempt('apt-get', [
    'install',
    '--yes',
    '--no-install-recommends',
    'chromium',
    'fonts-dejavu-core',
  ])
  return installed()
}

/**
 * @param {string} command
 * @param {string[]} args
 */
function attempt(command, args) {
  try {
    execFileSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'], timeout: 300_000 })
  } catch (error) {
    console.warn(`${command} ${args[0]}: ${String(error)}`)
  }
}

/**
 * The candidate with all its parts, if it starts.
 *
 * @param {Partial<Browser> & { executablePath: string }} candidate
 * @returns {Browser | undefined}
 */
function believe({ executablePath, args, env = {} }) {
  if (!existsSync(executablePath)) return undefined
  // Containers and some desktops have no user namespaces; the tests open only our own pages.
  const sandbox = process.platform === 'linux' ? ['--no-sandbox'] : []
  try {
    // On Windows chrome.exe --version opens a window and says nothing.
    if (process.platform !== 'win32') {
      execFileSync(executablePath, ['--version', ...sandbox], {
        env: { ...process.env, ...env },
        stdio: 'ignore',
        timeout: 60_000,
      })
    }
    return { executablePath, args: args ?? sandbox, env }
  } catch {
    return undefined
  }
}

/** @returns {Browser | undefined} */
function readNote() {
  try {
    return JSON.parse(readFileSync(note, 'utf8'))
  } catch {
    return undefined
  }
}

/** @param {Browser} found */
function write(found) {
  mkdirSync(cache, { recursive: true })
  // Renamed into place: another run may be reading it.
  const draft = `${note}.${process.pid}`
  writeFileSync(draft, JSON.stringify(found, null, 2))
  rmSync(note, { force: true })
  renameSync(draft, note)
  return found
}
