// @ts-check
// Says whether this commit can be released, and how: node scripts/release.mjs [folder]
// It publishes nothing and changes nothing.
import { execFileSync, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const folder = resolve(process.argv[2] ?? '.')
const { version } = readJSON('package.json')
const tag = `v${version}`

const faults = [...repositoryFaults(), ...versionFaults()]
// The gates take minutes: only what could be released is worth them.
if (faults.length === 0) faults.push(...gateFaults(['test', 'check']))

if (faults.length > 0) {
  for (const fault of faults) console.error(`✗ ${fault}`)
  console.error(`${version} is not ready`)
  process.exitCode = 1
} else {
  console.log(`${version} is ready:

  git tag -a ${tag} -m ${tag} && git push --follow-tags
  npm publish --provenance`)
}

function repositoryFaults() {
  const changed = git('status', '--porcelain').split('\n').filter(Boolean)
  return [
    ...changed.map((line) => `not committed: ${line.slice(3)}`),
    ...(git('tag', '--list', tag) === '' ? [] : [`the tag ${tag} exists`]),
  ]
}

function versionFaults() {
  const others = {
    'package-lock.json': readJSON('package-lock.json').version,
    'data/meta.json': readJSON('data/meta.json').version,
  }
  const escaped = version.replaceAll('.', String.raw`\.`)
  const section = new RegExp(
    String.raw`^## \[${escaped}\] - \d{4}-\d\d-\d\d\n([^]*?)(?=^## |^\[|(?![^]))`,
    'm',
  )
  const [, text] = section.exec(readText('CHANGELOG.md')) ?? []
  return [
    ...Object.entries(others)
      .filter(([, other]) => other !== version)
      .map(([file, other]) => `package.json says ${version}, ${file} says ${other}`),
    ...(text === undefined ? [`CHANGELOG.md has no section "## [${version}] - YYYY-MM-DD"`] : []),
    ...(text !== undefined && !/^- /m.test(text)
      ? [`CHANGELOG.md says nothing of ${version}`]
      : []),
  ]
}

/** @param {readonly string[]} names */
function gateFaults(names) {
  return names
    .filter((name) => {
      const { status } = spawnSync(`npm run ${name}`, {
        cwd: folder,
        shell: true,
        stdio: 'inherit',
      })
      return status !== 0
    })
    .map((name) => `npm run ${name} fails`)
}

/** @param {string[]} args */
function git(...args) {
  return execFileSync('git', args, { cwd: folder, encoding: 'utf8' }).trimEnd()
}

/** @param {string} file */
function readJSON(file) {
  return JSON.parse(readText(file))
}

/** @param {string} file */
function readText(file) {
  return readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n')
}
