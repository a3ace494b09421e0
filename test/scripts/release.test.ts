import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'

const sound = {
  'package.json': manifest({ test: 'exit 0', check: 'exit 0' }),
  'package-lock.json': '{ "version": "1.2.0" }',
  'data/meta.json': '{ "version": "1.2.0" }',
  'CHANGELOG.md': '# Changelog\n\n## [Unreleased]\n\n## [1.2.0] - 2026-01-31\n\n- A trip.\n',
}

test('a sound commit is ready, and is told how to go on', () => {
  const { status, output } = release(checkout(sound))
  expect(output).toContain('1.2.0 is ready')
  expect(output).toContain('git tag -a v1.2.0')
  expect(status).toBe(0)
})

test.each([
  [
    'a version without a section',
    { 'CHANGELOG.md': '## [1.1.0] - 2026-01-01\n\n- B.\n' },
    'no section',
  ],
  ['a section without a date', { 'CHANGELOG.md': '## [1.2.0]\n\n- B.\n' }, 'no section'],
  [
    'a section that says nothing',
    { 'CHANGELOG.md': '## [1.2.0] - 2026-01-31\n\n## [1.1.0] - 2026-01-01\n\n- B.\n' },
    'says nothing of 1.2.0',
  ],
  [
    'data of another version',
    { 'data/meta.json': '{ "version": "1.1.0" }' },
    'package.json says 1.2.0, data/meta.json says 1.1.0',
  ],
  ['a lock of another version', { 'package-lock.json': '{}' }, 'package-lock.json says undefined'],
  [
    'failing tests',
    { 'package.json': manifest({ test: 'exit 1', check: 'exit 0' }) },
    'run test fails',
  ],
  [
    'a failing gate',
    { 'package.json': manifest({ test: 'exit 0', check: 'exit 1' }) },
    'run check fails',
  ],
])('%s is refused', (_, files, message) => {
  const { status, output } = release(checkout({ ...sound, ...files }))
  expect(output).toContain(message)
  expect(output).toContain('1.2.0 is not ready')
  expect(status).toBe(1)
})

test('changes that are not committed are refused, each by name, before any gate runs', () => {
  const folder = checkout({ ...sound, 'package.json': manifest({ test: 'echo ran' }) })
  writeFileSync(join(folder, 'new.txt'), '')
  writeFileSync(join(folder, 'data/meta.json'), '{ "version": "1.2.0" }\n')
  const { status, output } = release(folder)
  expect(output).toContain('not committed: new.txt')
  expect(output).toContain('not committed: data/meta.json')
  expect(output).not.toContain('ran')
  expect(status).toBe(1)
})

test('a tag that exists is refused', () => {
  const folder = checkout(sound)
  git(folder, 'tag', 'v1.2.0')
  expect(release(folder)).toMatchObject({
    status: 1,
    output: expect.stringContaining('tag v1.2.0'),
  })
})

function manifest(scripts: Readonly<Record<string, string>>): string {
  return JSON.stringify({ version: '1.2.0', scripts })
}

/** A repository that holds *files*, all committed. */
function checkout(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'ktt-release-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  mkdirSync(join(folder, 'data'))
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text)
  git(folder, 'init', '--quiet')
  git(folder, 'add', '.')
  git(folder, 'commit', '--quiet', '--no-verify', '--message', 'All')
  return folder
}

function git(folder: string, ...args: readonly string[]): void {
  const someone = ['user.name=Someone', 'user.email=someone@example.org', 'commit.gpgsign=false']
  const settings = someone.flatMap((setting) => ['-c', setting])
  execFileSync('git', [...settings, ...args], { cwd: folder })
}

function release(folder: string): { readonly status: number | null; readonly output: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/release.mjs', folder], {
    encoding: 'utf8',
  })
  return { status, output: stdout + stderr }
}
