// @ts-check
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Emits NOTICES.txt: the licence of every package that is bundled, in whole or in part.
 *
 * @returns {import('rollup').Plugin}
 */
export function notices() {
  return {
    name: 'notices',
    generateBundle(_, output) {
      const folders = new Set(
        Object.values(output)
          .flatMap((file) => (file.type === 'chunk' ? Object.entries(file.modules) : []))
          .filter(([, { renderedLength }]) => renderedLength > 0)
          .flatMap(([id]) => packageFolder(id) ?? []),
      )
      this.emitFile({ type: 'asset', fileName: 'NOTICES.txt', source: formatNotices(folders) })
    },
  }
}

/** @param {string} id of a module */
function packageFolder(id) {
  const [, folder] = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(id) ?? []
  // Ids of virtual modules may start with a scheme.
  return folder?.replace(/^\0(\w{2,}:)?/, '')
}

/** @param {Iterable<string>} folders */
function formatNotices(folders) {
  const entries = [...folders].map(readNotice).sort((a, b) => (a.title < b.title ? -1 : 1))
  return [
    'kim-travel-timeline contains code of the packages below.',
    'vis-timeline is modified: parts that this package does not use are removed at build time.',
    'world-atlas holds the coastline of Natural Earth (public domain), here to a tenth of a degree.',
    ...entries.map(({ title, text }) => `${'-'.repeat(80)}\n${title}\n\n${text}`),
  ]
    .join('\n\n')
    .concat('\n')
}

/** @param {string} folder */
function readNotice(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const files = readdirSync(folder).filter((file) => /^licen[cs]e/i.test(file))
  const file = files.find((candidate) => /mit/i.test(candidate)) ?? files[0]
  if (file === undefined) throw new Error(`${name} has no licence file`)
  const text = readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim()
  return { title: `${name} ${version} (${license})`, text }
}
