// @ts-check
// A static server for the examples, on this machine only: node examples/serve.mjs [port]
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'

const types = new Map(
  Object.entries({
    '.css': 'text/css; charset=utf-8',
    '.csv': 'text/csv; charset=utf-8',
    '.geojson': 'application/geo+json',
    '.html': 'text/html; charset=utf-8',
    '.ics': 'text/calendar; charset=utf-8',
    '.js': 'text/javascript; charset=utf-8',
    '.json': 'application/json',
    '.jsonld': 'application/ld+json',
    '.jsx': 'text/plain; charset=utf-8',
    '.map': 'application/json',
    '.md': 'text/markdown; charset=utf-8',
    '.mjs': 'text/javascript; charset=utf-8',
    '.png': 'image/png',
    '.svelte': 'text/plain; charset=utf-8',
    '.svg': 'image/svg+xml',
    '.ts': 'text/plain; charset=utf-8',
    '.txt': 'text/plain; charset=utf-8',
    '.vue': 'text/plain; charset=utf-8',
  }),
)

/** The strictest policy a page can have and still run scripts of its own: for every *-csp.html. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'none'; " +
  "require-trusted-types-for 'script'; trusted-types 'none'"

if (process.argv[1] !== undefined && process.argv[1] === fileURLToPath(import.meta.url)) {
  const { address } = await serve({ port: Number(process.argv[2] ?? 4173) })
  console.log(`${address}\n\nThe examples of kim-travel-timeline; Ctrl+C ends.`)
}

/**
 * Serves the folders *open* of *root* on 127.0.0.1, at the first free port from *port* on; 0 takes any.
 * The start page is examples/index.html.
 *
 * @param {{ port?: number, root?: string, open?: readonly string[] }} [options]
 * @returns {Promise<{ address: string, close: () => Promise<void> }>}
 */
export async function serve({
  port = 4173,
  root = fileURLToPath(new URL('..', import.meta.url)),
  open = ['examples', 'dist', 'data', 'docs'],
} = {}) {
  const server = createServer((request, response) => {
    answer(request, response, root, open).catch(() => {
      refuse(response, 500, 'failed')
    })
  })
  const bound = await listen(server, port)
  return {
    address: `http://127.0.0.1:${bound}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/**
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @param {string} root
 * @param {readonly string[]} open
 */
async function answer(request, response, root, open) {
  const { pathname, search } = new URL(request.url ?? '/', 'http://127.0.0.1')
  const file = locate(pathname, root, open)
  const isFolder = (await stat(file).catch(() => undefined))?.isDirectory()
  if (request.method !== 'GET' && request.method !== 'HEAD') refuse(response, 405, 'GET only')
  else if (pathname === '/') redirect(response, `/examples/${search}`)
  // Browsers ask for it, and report a missing one.
  else if (pathname === '/favicon.ico') response.writeHead(204).end()
  // `widget.html?source` shows the source of the page.
  else if (search === '?source' && file && !isFolder)
    await send(request, response, file, 'text/plain; charset=utf-8')
  // The one page that is rendered for every request.
  else if (pathname === '/examples/server.html') {
    const { render } = await import('./server.mjs')
    response.writeHead(200, { 'Content-Type': types.get('.html') }).end(render())
  } else if (isFolder && !pathname.endsWith('/')) redirect(response, `${pathname}/${search}`)
  else await send(request, response, isFolder ? join(file, 'index.html') : file)
}

/**
 * The file or folder that *pathname* names, if it lies in one of the open folders; '' if not.
 *
 * @param {string} pathname
 * @param {string} root
 * @param {readonly string[]} open
 */
function locate(pathname, root, open) {
  const [folder = '', ...rest] = decode(pathname).split('/').slice(1)
  // No dot segments and no dot files; a backslash would be a separator on Windows.
  const hidden = rest.some((part) => part.startsWith('.') || /[\\\0]/.test(part))
  return open.includes(folder) && !hidden ? join(root, folder, ...rest) : ''
}

/**
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @param {string} file
 * @param {string} [type]
 */
async function send(request, response, file, type = typeOf(file)) {
  const found = await stat(file).catch(() => undefined)
  if (!found?.isFile()) {
    refuse(response, 404, 'no such file')
    return
  }
  response.writeHead(200, {
    'Content-Type': type,
    'Content-Length': found.size,
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
    ...(file.endsWith('-csp.html') && { 'Content-Security-Policy': policy }),
  })
  if (request.method === 'HEAD') response.end()
  else await pipeline(createReadStream(file), response).catch(() => response.destroy())
}

/** @param {string} file */
function typeOf(file) {
  return types.get(extname(file)) ?? 'application/octet-stream'
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {number} status
 * @param {string} text
 */
function refuse(response, status, text) {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' }).end(`${text}\n`)
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {string} location
 */
function redirect(response, location) {
  response.writeHead(302, { Location: location, 'Cache-Control': 'no-store' }).end()
}

/** @param {string} pathname */
function decode(pathname) {
  try {
    return decodeURIComponent(pathname)
  } catch {
    return ''
  }
}

/**
 * @param {import('node:http').Server} server
 * @param {number} port
 * @returns {Promise<number>}
 */
function listen(server, port) {
  return new Promise((resolve, reject) => {
    /** @param {NodeJS.ErrnoException} error */
    const onError = (error) => {
      if (error.code === 'EADDRINUSE' && port !== 0) resolve(listen(server, port + 1))
      else reject(error)
    }
    server.once('error', onError)
    server.listen(port, '127.0.0.1', () => {
      server.off('error', onError)
      const bound = server.address()
      resolve(typeof bound === 'object' && bound !== null ? bound.port : port)
    })
  })
}
