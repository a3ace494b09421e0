// @ts-check
// Prints what the data gained, corrected and lost since an earlier version, ready for CHANGELOG.md:
// npm run data:diff -- <version, such as 0.1.0 | folder | tarball>
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { readTables, root, tableNames } from './load.mjs'

/**
 * What *after* has that *before* has not, as Markdown; a line if nothing.
 *
 * @param {Record<string, any>} before
 * @param {Record<string, any>} after
 * @param {{ readonly id: string, readonly why: string }[]} [retired]
 */
export function diff(before, after, retired = []) {
  /** @type {Record<'Added' | 'Corrected' | 'Removed', string[]>} */
  const lists = { Added: [], Corrected: [], Removed: [] }
  for (const table of tableNames) {
    const old = byId(before[table] ?? [])
    const now = byId(after[table] ?? [])
    for (const [id, record] of now) {
      const earlier = old.get(id)
      if (!earlier) lists.Added.push(line(table, id, record.title ?? record.name))
      else if (!same(earlier, record)) {
        lists.Corrected.push(line(table, id, fieldsChanged(earlier, record).join(', ')))
      }
    }
    for (const id of old.keys()) {
      if (now.has(id)) continue
      lists.Removed.push(line(table, id, retired.find((entry) => entry.id === id)?.why))
    }
  }
  const parts = Object.entries(lists)
    .filter(([, lines]) => lines.length > 0)
    .map(([title, lines]) => `### ${title}\n\n${lines.join('\n')}\n`)
  return parts.length ? parts.join('\n') : 'No record differs.\n'
}

/** @param {readonly any[]} records */
function byId(records) {
  return new Map(records.map((record) => [record.id, record]))
}

/**
 * @param {string} table
 * @param {string} id
 * @param {string | undefined} more
 */
function line(table, id, more) {
  return `- ${table}: \`${id}\`${more ? `, ${more}` : ''}`
}

/**
 * The fields that differ; those that came or went say so.
 *
 * @param {any} before
 * @param {any} after
 */
function fieldsChanged(before, after) {
  return [...new Set([...Object.keys(after), ...Object.keys(before)])]
    .filter((key) => !same(before[key], after[key]))
    .map((key) => (key in before ? (key in after ? key : `${key} (removed)`) : `${key} (new)`))
}

/**
 * The order of keys means nothing, that of lists does.
 *
 * @param {unknown} one
 * @param {unknown} other
 */
function same(one, other) {
  return sorted(one) === sorted(other)
}

/** @param {unknown} value */
function sorted(value) {
  return JSON.stringify(value, (_, inner) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  )
}

/**
 * The tables of *version*: a folder with data/ or the files themselves, a tarball, or what npm has. Throws
 * when npm has not.
 *
 * @param {string} version
 */
export function tablesOf(version) {
  const path = resolve(version)
  if (existsSync(path) && statSync(path).isDirectory()) {
    return readTables(existsSync(join(path, 'data')) ? join(path, 'data') : path)
  }
  const folder = mkdtempSync(join(tmpdir(), 'data-diff-'))
  try {
    const tarball = existsSync(path) ? path : join(folder, packed(version, folder))
    execFileSync('tar', ['-xzf', tarball, '-C', folder])
    return readTables(join(folder, 'package/data'))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/**
 * @param {string} version
 * @param {string} folder
 */
function packed(version, folder) {
  const { name } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const specifier = `${name}@${version.replace(/^v/, '')}`
  const options = ['pack', specifier, '--silent', '--pack-destination', folder]
  try {
    return execFileSync('npm', options, { encoding: 'utf8', stdio: 'pipe' }).trim()
  } catch {
    throw new Error(
      `npm has no ${specifier}, or cannot be reached; give a folder or a tarball of that version instead`,
    )
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const version = process.argv[2]
  if (version === undefined) {
    console.error('usage: npm run data:diff -- <version | folder | tarball>')
    process.exitCode = 2
  } else {
    const retired = JSON.parse(readFileSync(join(root, 'data/retired-ids.json'), 'utf8'))
    try {
      process.stdout.write(diff(tablesOf(version), readTables(), retired))
    } catch (error) {
      console.error(error instanceof Error ? error.message : error)
      process.exitCode = 1
    }
  }
}
