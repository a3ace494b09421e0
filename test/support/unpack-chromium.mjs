// @ts-check
// The Chromium inside @sparticuz/chromium, unpacked by ourselves: the package does so only on
// AWS, and into one fixed folder whatever the version and owner.
import { execFileSync } from 'node:child_process'
import { chmodSync, createReadStream, createWriteStream, existsSync } from 'node:fs'
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'
import { createBrotliDecompress } from 'node:zlib'

/**
 * Unpacks it into a folder of *cache*, once, and says how to start it.
 *
 * @param {string} cache
 * @returns {Promise<import('./browser.mjs').Browser>}
 */
export async function unpackChromium(cache) {
  const source = fileURLToPath(new URL('../..', import.meta.resolve('@sparticuz/chromium')))
  const { version } = JSON.parse(readFileSync(join(source, 'package.json'), 'utf8'))
  const folder = join(cache, `chromium-${version}`)
  if (!existsSync(folder)) {
    const draft = `${folder}.${process.pid}`
    await unpack(join(source, 'bin'), draft)
    writeFileSync(join(draft, 'fonts.conf'), fontConfiguration(join(folder, 'fonts')))
    rmSync(folder, { recursive: true, force: true })
    renameSync(draft, folder)
  }
  return {
    executablePath: join(folder, 'chromium'),
    args: ['--no-sandbox', '--font-render-hinting=none', '--disable-gpu'],
    env: {
      LD_LIBRARY_PATH: [join(folder, 'lib'), folder].join(':'),
      FONTCONFIG_FILE: join(folder, 'fonts.conf'),
    },
  }
}

/**
 * @param {string} source
 * @param {string} folder
 */
async function unpack(source, folder) {
  mkdirSync(folder, { recursive: true })
  await expand(join(source, 'chromium.br'), join(folder, 'chromium'))
  chmodSync(join(folder, 'chromium'), 0o755)
  // al2023 holds libnss3, libnspr4 and libexpat, which a bare Debian lacks.
  for (const archive of ['al2023', 'fonts', 'swiftshader']) {
    const file = join(folder, `${archive}.tar`)
    await expand(join(source, `${archive}.tar.br`), file)
    execFileSync('tar', ['-xf', file, '-C', folder])
    rmSync(file)
  }
}

/**
 * @param {string} from
 * @param {string} to
 */
function expand(from, to) {
  return pipeline(createReadStream(from), createBrotliDecompress(), createWriteStream(to))
}

/** @param {string} fonts */
function fontConfiguration(fonts) {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${fonts}</dir>
  <cachedir>${fonts}/cache</cachedir>
</fontconfig>
`
}
