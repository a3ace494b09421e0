import { request } from 'node:http'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { serve } from '../../examples/serve.mjs'

let server: Awaited<ReturnType<typeof serve>>

beforeAll(async () => {
  server = await serve({ port: 0 })
})
afterAll(() => server.close())

test('the start page is the article with the examples, never cached', async () => {
  const response = await fetch(server.address)
  expect(response.url).toBe(`${server.address}examples/`)
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
  expect(response.headers.get('cache-control')).toBe('no-store')
  expect(await response.text()).toContain('<h1>')
})

test.each([
  ['/examples/serve.mjs', 'text/javascript; charset=utf-8'],
  ['/examples/index.css', 'text/css; charset=utf-8'],
  ['/data/trips.json', 'application/json'],
  ['/examples/widget.html?source', 'text/plain; charset=utf-8'],
])('%s comes as %s', async (path, type) => {
  expect(await get(path)).toEqual({ status: 200, type })
})

test.each([
  '/package.json',
  '/src/index.ts',
  '/.git/config',
  '/examples/.hidden',
  '/examples/nothing-here',
  '/examples/../package.json',
  '/examples/%2e%2e/package.json',
  '/examples/..%2fpackage.json',
  '/examples/..%5cpackage.json',
  '/examples/%00',
  '/examples/%zz',
])('%s is not served', async (path) => {
  expect(await get(path)).toMatchObject({ status: 404 })
})

test('a port in use gives way to the next', async () => {
  const { port } = new URL(server.address)
  const second = await serve({ port: Number(port) })
  expect(Number(new URL(second.address).port)).toBeGreaterThan(Number(port))
  await second.close()
})

/** The answer to *path* as it is written here: fetch would resolve its dots first. */
function get(path: string): Promise<{ status: number | undefined; type: string | undefined }> {
  const { hostname, port } = new URL(server.address)
  return new Promise((resolve, reject) => {
    request({ hostname, port, path }, (response) => {
      response.resume()
      resolve({ status: response.statusCode, type: response.headers['content-type'] })
    })
      .on('error', reject)
      .end()
  })
}
