// @ts-check
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Notes in *found* the folder of every package that ends up in the bundle, in whole or in part.
 *
 * @param {Set<string>} found
 * @returns {import('rollup').Plugin}
 */
export function findPackages(found) {
  return {
    name: 'find-packages',
    generateBundle(_, output) {
      for (const chunk of Object.values(output)) {
        if (chunk.type !== 'chunk') continue
        for (const [id, { renderedLength }] of Object.entries(chunk.modules)) {
          const folder = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(id)?.[1]
          if (folder !== undefined && renderedLength > 0) found.add(folder.replaceAll('\0', ''))
        }
      }
    },
  }
}

/**
 * The licence texts of the packages in *folders*, by name.
 *
 * @param {Iterable<string>} folders
 * @returns {string}
 */
export function formatNotices(folders) {
  const notices = [...folders].map(readNotice).sort((a, b) => (a.title < b.title ? -1 : 1))
  return [
    'kim-travel-timeline contains code of the packages below.',
    'vis-timeline is modified: parts that this package does not use are cut at build time.',
    ...notices.map(({ title, text }) => `${'-'.repeat(80)}\n${title}\n\n${text}`),
  ]
    .join('\n\n')
    .concat('\n')
}

/** @param {string} folder */
function readNotice(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const files = readdirSync(folder).filter((file) => /^licen[cs]e/i.test(file))
  const file = files.find((candidate) => /mit/i.test(candidate)) ?? files[0]
  if (file === undefined) throw new Error(`no licence text: ${name}`)
  const text = readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim()
  return { title: `${name} ${version} (${license})`, text }
}
